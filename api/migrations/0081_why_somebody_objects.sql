-- The writer of an idea may say why it is to stay apart; the version before says nothing of it.
alter table "idea_merge" add "objection" text null;
-- The desk also has that somebody objected to a merge; its columns stay as they are.
create or replace view desk_row as
  -- Looked at in each part by itself, so that the municipality that is asked for is found by its index.
  with came_back as not materialized (
    select r.*, r.status = 'CONFIRMED' or r.outcome in ('NOT_HELPED', 'NOT_REACHED') as failed
    from referral r
    where (r.status in ('DECLINED', 'ADVISED', 'COMPLETED') or (r.status = 'CONFIRMED' and (r.usefulness = 'NOT_USEFUL' or not r.contacted)))
      and (r.desk_cleared_at is null or r.desk_cleared_at < r.updated_at)
      -- It went on to another service, or another one has been asked for the same need since.
      and not exists (select from referral n where n.previous_id = r.id and n.status <> 'DRAFT')
      and not exists (select from referral n where n.need_id = r.need_id and n.sent_at > r.updated_at)
      -- Nothing is left to be done for who wants no more of it.
      and r.consent_withdrawn_on is null
  )
  select id, 'OVERDUE'::text as kind, 1 as urgency, municipality_code, id as referral_id, null::uuid as need_id, null::uuid as promise_id, clock_from as since, due_at, due_at as shown_from, null::timestamptz as shown_until
    from referral where status in ('SENT', 'ACCEPTED', 'MET') and due_at is not null
  union all
  select id, 'DECLINED', 2, municipality_code, id, null, null, updated_at, null, updated_at, null from came_back where status = 'DECLINED'
  union all
  -- What may be an insult stands in the open until a host has looked at it: one row for a campaign, whatever was reported there.
  select c.id, 'REPORTED', 2, c.municipality_code, null, null, null, min(r.at), null, min(r.at), null
    from idea_report r join idea i on i.id = r.idea_id join campaign c on c.id = i.campaign_id where r.settled_at is null group by c.id, c.municipality_code
  union all
  select id, 'NOT_HELPED', 3, municipality_code, id, null, null, updated_at, null, updated_at, null from came_back where status in ('COMPLETED', 'CONFIRMED') and failed
  union all
  -- From the day before it is due.
  select p.id, 'PROMISE', 4, p.municipality_code, null, null, p.id, p.made_at, (p.due_on::timestamp + interval '16 hours') at time zone 'Europe/Helsinki', (p.due_on - 1)::timestamp at time zone 'Europe/Helsinki', null
    from company_promise p where p.kept_at is null
  union all
  -- The company's own people are asked first, and given three days.
  select j.id, 'JOIN_REQUEST', 4, j.handled_in_code, null, null, null, j.asked_at, null,
      case when exists (select from membership m where m.company_id = j.company_id) then j.asked_at + interval '3 days' else j.asked_at end, null
    from join_request j where j.status = 'OPEN'
  union all
  -- A department waits for the adviser's reply.
  select q.id, 'DEPARTMENT_ASKS', 4, d.municipality_code, null, d.id, null, q.asked_at, null, q.asked_at, null
    from need_question q join need d on d.id = q.need_id where q.answered_at is null and d.status in ('OPEN', 'ACKNOWLEDGED')
  union all
  select d.id, 'NEED_WITHOUT_ANSWER', 5, d.municipality_code, null, d.id, null, d.recorded_at, (d.answer_promised_on::timestamp + interval '16 hours') at time zone 'Europe/Helsinki',
      case d.status when 'OPEN' then greatest(d.recorded_at, (select max(q.answered_at) from need_question q where q.need_id = d.id)) + interval '14 days' else (d.answer_promised_on::timestamp + interval '16 hours') at time zone 'Europe/Helsinki' end, null
    from need d
    where (d.status = 'OPEN' or (d.status = 'ACKNOWLEDGED' and d.answer_promised_on is not null))
      -- The adviser asks nobody who waits for the adviser.
      and not exists (select from need_question q where q.need_id = d.id and q.answered_at is null)
      and not exists (select from referral n where n.need_id = d.id and n.status not in ('DRAFT', 'DECLINED', 'WITHDRAWN'))
  union all
  select id, 'TO_CONFIRM', 6, municipality_code, id, null, null, clock_from, adviser_at, adviser_at, null from came_back where status in ('ADVISED', 'COMPLETED') and failed is not true and adviser_at is not null
  union all
  select id, 'ANSWERED', 7, municipality_code, id, null, null, updated_at, null, updated_at, adviser_at from came_back where status = 'ADVISED'
  union all
  -- To be read, for two weeks, and not once the same idea is to be merged again.
  select m.id, 'MERGE_OBJECTED', 7, c.municipality_code, null, null, null, m.decided_at, null, m.decided_at, m.decided_at + interval '14 days'
    from idea_merge m join idea i on i.id = m.idea_id join campaign c on c.id = i.campaign_id
    where m.status = 'OBJECTED' and not exists (select from idea_merge n where n.idea_id = m.idea_id and n.proposed_at > m.proposed_at);
