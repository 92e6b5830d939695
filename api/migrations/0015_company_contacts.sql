create table "contact" ("id" uuid not null, "company_id" uuid not null, "municipality_code" text not null, "kind" text not null, "at" timestamptz not null, "text" text not null, "with_whom" text null, "by_id" uuid null, "logged_at" timestamptz not null, primary key ("id"));
create index "contact_by_id_index" on "contact" ("by_id");
create index "contact_company_id_at_index" on "contact" ("company_id", "at");
create table "company_merge" ("id" uuid not null, "company_id" uuid not null, "name" text not null, "on" date not null, "by_id" uuid null, "record" jsonb not null, primary key ("id"));
create index "company_merge_company_id_index" on "company_merge" ("company_id");
alter table "contact" add constraint "contact_company_id_foreign" foreign key ("company_id") references "company" ("id");
alter table "contact" add constraint "contact_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code");
alter table "contact" add constraint "contact_by_id_foreign" foreign key ("by_id") references "person" ("id") on delete set null;
alter table "contact" add constraint "contact_kind_check" check ("kind" in ('CALL', 'VISIT', 'MEETING', 'MAIL'));
alter table "company_merge" add constraint "company_merge_company_id_foreign" foreign key ("company_id") references "company" ("id");
alter table "company_merge" add constraint "company_merge_by_id_foreign" foreign key ("by_id") references "person" ("id") on delete set null;
alter table "company" add "origins" jsonb not null default '{}', add "version" int not null default 1;

-- What has happened with a company, for the advisers of its municipality.
create view timeline_row as
  select id, 'CONTACT'::text as kind, company_id, municipality_code, at, id as contact_id, null::uuid as need_id, null::uuid as referral_id, null::uuid as registration_id from contact
  union all
  select id, 'NEED', company_id, municipality_code, recorded_at, null, id, null, null from need where company_id is not null
  union all
  select id, 'REFERRAL', company_id, municipality_code, sent_at, null, null, id, null from referral where sent_at is not null
  union all
  select r.id, 'COFFEE', r.company_id, r.municipality_code, e.starts_at, null, null, null, r.id from registration r join event e on e.id = r.event_id where r.status = 'ATTENDED' and r.company_id is not null;
