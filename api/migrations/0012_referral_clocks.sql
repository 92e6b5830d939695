create table "digest_wish" ("id" uuid not null, "person_id" uuid not null, "hour" int not null, "off" boolean not null, primary key ("id"));
alter table "digest_wish" add constraint "digest_wish_person_id_unique" unique ("person_id");
create table "digest" ("id" uuid not null, "person_id" uuid not null, "day" date not null, "at" timestamptz not null, primary key ("id"));
alter table "digest" add constraint "digest_once_a_day" unique ("person_id", "day");
create table "capacity_period" ("id" uuid not null, "service_id" uuid not null, "full_from" date not null, "full_until" date not null, primary key ("id"));
create index "capacity_period_service_id_full_until_index" on "capacity_period" ("service_id", "full_until");
create table "referral_reminder" ("id" uuid not null, "referral_id" uuid not null, "since" timestamptz not null, "kind" text not null, "person_id" uuid not null, "at" timestamptz not null, primary key ("id"));
create index "referral_reminder_person_id_index" on "referral_reminder" ("person_id");
alter table "referral_reminder" add constraint "referral_reminder_once" unique ("referral_id", "since", "kind", "person_id");
alter table "organisation" add "away_until" date null;
alter table "service" add "capacity_note" text null, add "reopens_as" text null;
alter table "service" add constraint "service_reopens_as_check" check ("reopens_as" in ('OPEN', 'LIMITED', 'FULL'));
alter table "referral" add "clock_from" timestamptz null, add "due_at" timestamptz null, add "adviser_at" timestamptz null, add "company_at" timestamptz null, add "desk_cleared_at" timestamptz null;
create index "referral_due_for_sender" on "referral" (municipality_code, coalesce(due_at, '9999-12-31 00:00:00+00'::timestamptz), id);
create index "referral_due_for_receiver" on "referral" (organisation_id, coalesce(due_at, '9999-12-31 00:00:00+00'::timestamptz), id);
create index "referral_running_out" on "referral" (due_at) where due_at is not null;
alter table "digest_wish" add constraint "digest_wish_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "digest_wish" add constraint "digest_wish_hour" check (hour >= 0 and hour <= 23);
alter table "digest" add constraint "digest_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "capacity_period" add constraint "capacity_period_service_id_foreign" foreign key ("service_id") references "service" ("id") on delete cascade;
alter table "referral_reminder" add constraint "referral_reminder_referral_id_foreign" foreign key ("referral_id") references "referral" ("id") on delete cascade;
alter table "referral_reminder" add constraint "referral_reminder_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "referral_reminder" add constraint "referral_reminder_kind_check" check ("kind" in ('RECEIVER', 'ADVISER', 'COMPANY'));

-- The desk of a municipality's advisers. What is on it now has "shown_from" before and "shown_until" after this moment, so that the view knows no time of its own.
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
  select id, 'OVERDUE'::text as kind, 1 as urgency, municipality_code, id as referral_id, null::uuid as need_id, clock_from as since, due_at, due_at as shown_from, null::timestamptz as shown_until
    from referral where status in ('SENT', 'ACCEPTED', 'MET') and due_at is not null
  union all
  select id, 'DECLINED', 2, municipality_code, id, null, updated_at, null, updated_at, null from came_back where status = 'DECLINED'
  union all
  select id, 'NOT_HELPED', 3, municipality_code, id, null, updated_at, null, updated_at, null from came_back where status in ('COMPLETED', 'CONFIRMED') and failed
  union all
  select d.id, 'NEED_WITHOUT_ANSWER', 4, d.municipality_code, null, d.id, d.recorded_at, (d.answer_promised_on::timestamp + interval '16 hours') at time zone 'Europe/Helsinki',
      case d.status when 'OPEN' then d.recorded_at + interval '14 days' else (d.answer_promised_on::timestamp + interval '16 hours') at time zone 'Europe/Helsinki' end, null
    from need d
    where (d.status = 'OPEN' or (d.status = 'ACKNOWLEDGED' and d.answer_promised_on is not null))
      and not exists (select from referral n where n.need_id = d.id and n.status not in ('DRAFT', 'DECLINED', 'WITHDRAWN'))
  union all
  select id, 'TO_CONFIRM', 5, municipality_code, id, null, clock_from, adviser_at, adviser_at, null from came_back where status in ('ADVISED', 'COMPLETED') and failed is not true and adviser_at is not null
  union all
  select id, 'ANSWERED', 6, municipality_code, id, null, updated_at, null, updated_at, adviser_at from came_back where status = 'ADVISED';
