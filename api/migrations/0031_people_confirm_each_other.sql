create table "join_request" ("id" uuid not null, "person_id" uuid not null, "company_name" text not null, "business_id" text null, "municipality_code" text not null, "company_id" uuid null, "handled_in_code" text not null, "title" text null, "words" text null, "status" text not null, "asked_at" timestamptz not null, "ended_at" timestamptz null, "ended_by_id" uuid null, "reason" text null, primary key ("id"));
create index "join_request_ended_by_id_index" on "join_request" ("ended_by_id");
create unique index "join_request_open" on "join_request" (person_id, coalesce(business_id, lower(company_name) || ' ' || municipality_code)) where status = 'OPEN';
create index "join_request_due" on "join_request" (asked_at) where status = 'OPEN';
create index "join_request_handled_in_code_index" on "join_request" ("handled_in_code");
create index "join_request_company_id_index" on "join_request" ("company_id");
create index "join_request_person_id_index" on "join_request" ("person_id");
create table "contact_in_hand" ("id" uuid not null, "referral_id" uuid not null, "municipality_code" text not null, "person_id" uuid null, "name" text null, "phone" text null, "kept_at" timestamptz not null, primary key ("id"));
alter table "contact_in_hand" add constraint "contact_in_hand_referral" unique ("referral_id");
create index "contact_in_hand_person_id_index" on "contact_in_hand" ("person_id");
alter table "join_request" add constraint "join_request_person_id_foreign" foreign key ("person_id") references "person" ("id");
alter table "join_request" add constraint "join_request_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code");
alter table "join_request" add constraint "join_request_company_id_foreign" foreign key ("company_id") references "company" ("id") on delete set null;
alter table "join_request" add constraint "join_request_handled_in_code_foreign" foreign key ("handled_in_code") references "municipality" ("code");
alter table "join_request" add constraint "join_request_ended_by_id_foreign" foreign key ("ended_by_id") references "person" ("id") on delete set null;
alter table "join_request" add constraint "join_request_status_check" check ("status" in ('OPEN', 'CONFIRMED', 'DECLINED', 'TAKEN_BACK', 'LAPSED'));
alter table "contact_in_hand" add constraint "contact_in_hand_referral_id_foreign" foreign key ("referral_id") references "referral" ("id");
alter table "contact_in_hand" add constraint "contact_in_hand_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code");
alter table "contact_in_hand" add constraint "contact_in_hand_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;

-- A declined referral says of no contact. What its adviser still needs to go on is put aside, as the command does from now on.
insert into contact_in_hand (id, referral_id, municipality_code, person_id, name, phone, kept_at)
  select gen_random_uuid(), r.id, r.municipality_code, r.contact_person_id, r.contact_name, r.contact_phone, r.updated_at
  from referral r
  where r.status = 'DECLINED' and (r.contact_person_id is not null or r.contact_name is not null or r.contact_phone is not null)
    and r.consent_withdrawn_on is null and not exists (select from referral n where n.previous_id = r.id);
update referral set contact_person_id = null, contact_name = null, contact_phone = null where status = 'DECLINED' and (contact_person_id is not null or contact_name is not null or contact_phone is not null);

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
  -- The company's own people are asked first, and given three days.
  select j.id, 'JOIN_REQUEST', 4, j.handled_in_code, null, null, null, j.asked_at, null,
      case when exists (select from membership m where m.company_id = j.company_id) then j.asked_at + interval '3 days' else j.asked_at end, null
    from join_request j where j.status = 'OPEN'
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

-- Who came into a company and who left it, from the audit rows: nobody comes or goes without leaving one.
create index audit_of_companies_people on audit ((((coalesce(after, before)) ->> 'company')::uuid)) where entity = 'Membership';
drop view timeline_row;
create view timeline_row as
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
    from audit a join company c on c.id = ((coalesce(a.after, a.before)) ->> 'company')::uuid where a.entity = 'Membership' and a.change = 'delete';
