create table "no_weekly_digest" ("id" uuid not null, "person_id" uuid not null, primary key ("id"));
alter table "no_weekly_digest" add constraint "no_weekly_digest_person_id_unique" unique ("person_id");
create table "weekly_digest" ("id" uuid not null, "person_id" uuid not null, "week" date not null, "at" timestamptz not null, primary key ("id"));
alter table "weekly_digest" add constraint "weekly_digest_once" unique ("person_id", "week");
alter table "no_weekly_digest" add constraint "no_weekly_digest_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "weekly_digest" add constraint "weekly_digest_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
