create table "due_count" ("id" uuid not null, "counted_at" timestamptz not null, "counts" jsonb not null, primary key ("id"));

-- Who came into a company and who left it is told under the id that the company had then: after a merge the second entry's too.
create or replace view timeline_row as
  select id, 'CONTACT'::text as kind, company_id, municipality_code, at, id as contact_id, null::uuid as need_id, null::uuid as referral_id, null::uuid as registration_id, null::uuid as person_id, null::uuid as by_id from contact
  union all
  select id, 'NEED', company_id, municipality_code, recorded_at, null, id, null, null, null, null from need where company_id is not null
  union all
  select id, 'REFERRAL', company_id, municipality_code, sent_at, null, null, id, null, null, null from referral where sent_at is not null
  union all
  select r.id, 'COFFEE', r.company_id, r.municipality_code, e.starts_at, null, null, null, r.id, null, null from registration r join event e on e.id = r.event_id where r.status = 'ATTENDED' and r.company_id is not null
  union all
  select a.id, 'JOINED', c.id, c.municipality_code, a.at, null, null, null, null, (a.after ->> 'person')::uuid, a.by
    from audit a join company c on c.id = ((coalesce(a.after, a.before)) ->> 'company')::uuid where a.entity = 'Membership' and a.change = 'create'
  union all
  select a.id, 'LEFT', c.id, c.municipality_code, a.at, null, null, null, null, (a.before ->> 'person')::uuid, a.by
    from audit a join company c on c.id = ((coalesce(a.after, a.before)) ->> 'company')::uuid where a.entity = 'Membership' and a.change = 'delete'
  union all
  select i.id, 'IDEA', i.company_id, c.municipality_code, i.published_at, null, null, null, null, null, null from idea i join company c on c.id = i.company_id where i.signed_as = 'COMPANY' and i.confirm_by is null and i.hidden_at is null
  union all
  select a.id, 'JOINED', c.id, c.municipality_code, a.at, null, null, null, null, (a.after ->> 'person')::uuid, a.by
    from company_merge m join company c on c.id = m.company_id join audit a on ((coalesce(a.after, a.before)) ->> 'company')::uuid = m.id where a.entity = 'Membership' and a.change = 'create'
  union all
  select a.id, 'LEFT', c.id, c.municipality_code, a.at, null, null, null, null, (a.before ->> 'person')::uuid, a.by
    from company_merge m join company c on c.id = m.company_id join audit a on ((coalesce(a.after, a.before)) ->> 'company')::uuid = m.id where a.entity = 'Membership' and a.change = 'delete';
