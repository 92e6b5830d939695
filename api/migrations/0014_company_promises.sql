create table "company_promise" ("id" uuid not null, "company_id" uuid not null, "municipality_code" text not null, "text" text not null, "due_on" date not null, "made_by_id" uuid not null, "made_at" timestamptz not null, "kept_at" timestamptz null, "kept_by_id" uuid null, primary key ("id"));
create index "company_promise_open" on "company_promise" (municipality_code, due_on) where kept_at is null;
create index "company_promise_company_id_due_on_index" on "company_promise" ("company_id", "due_on");
alter table "company_promise" add constraint "company_promise_company_id_foreign" foreign key ("company_id") references "company" ("id");
alter table "company_promise" add constraint "company_promise_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code");
alter table "company_promise" add constraint "company_promise_made_by_id_foreign" foreign key ("made_by_id") references "person" ("id");
alter table "company_promise" add constraint "company_promise_kept_by_id_foreign" foreign key ("kept_by_id") references "person" ("id") on delete set null;

-- The desk of a municipality's advisers. What is on it now has "shown_from" before and "shown_until" after this moment, so that the view knows no time of its own.
drop view desk_row;
create view desk_row as
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
  select id, 'NOT_HELPED', 3, municipality_code, id, null, null, updated_at, null, updated_at, null from came_back where status in ('COMPLETED', 'CONFIRMED') and failed
  union all
  -- From the day before it is due.
  select p.id, 'PROMISE', 4, p.municipality_code, null, null, p.id, p.made_at, (p.due_on::timestamp + interval '16 hours') at time zone 'Europe/Helsinki', (p.due_on - 1)::timestamp at time zone 'Europe/Helsinki', null
    from company_promise p where p.kept_at is null
  union all
  select d.id, 'NEED_WITHOUT_ANSWER', 5, d.municipality_code, null, d.id, null, d.recorded_at, (d.answer_promised_on::timestamp + interval '16 hours') at time zone 'Europe/Helsinki',
      case d.status when 'OPEN' then d.recorded_at + interval '14 days' else (d.answer_promised_on::timestamp + interval '16 hours') at time zone 'Europe/Helsinki' end, null
    from need d
    where (d.status = 'OPEN' or (d.status = 'ACKNOWLEDGED' and d.answer_promised_on is not null))
      and not exists (select from referral n where n.need_id = d.id and n.status not in ('DRAFT', 'DECLINED', 'WITHDRAWN'))
  union all
  select id, 'TO_CONFIRM', 6, municipality_code, id, null, null, clock_from, adviser_at, adviser_at, null from came_back where status in ('ADVISED', 'COMPLETED') and failed is not true and adviser_at is not null
  union all
  select id, 'ANSWERED', 7, municipality_code, id, null, null, updated_at, null, updated_at, adviser_at from came_back where status = 'ADVISED';


-- What came back and nobody has dealt with: the words of the view, so that a desk looks at these rows only, however many have been closed.
create index referral_came_back on referral (municipality_code, status) where (status in ('DECLINED', 'ADVISED', 'COMPLETED') or (status = 'CONFIRMED' and (usefulness = 'NOT_USEFUL' or not contacted))) and (desk_cleared_at is null or desk_cleared_at < updated_at) and consent_withdrawn_on is null;
create index need_without_answer on need (municipality_code) where status = 'OPEN' or (status = 'ACKNOWLEDGED' and answer_promised_on is not null);
