create table "capacity_period" ("id" uuid not null, "service_id" uuid not null, "full_from" date not null, "full_until" date not null, primary key ("id"));
create index "capacity_period_service_id_full_until_index" on "capacity_period" ("service_id", "full_until");
alter table "organisation" add "away_until" date null;
alter table "service" add "capacity_note" text null, add "reopens_as" text null;
alter table "service" add constraint "service_reopens_as_check" check ("reopens_as" in ('OPEN', 'LIMITED', 'FULL'));
alter table "capacity_period" add constraint "capacity_period_service_id_foreign" foreign key ("service_id") references "service" ("id") on delete cascade;
