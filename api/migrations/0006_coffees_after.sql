create table "event_speakers" ("event_id" uuid not null, "organisation_id" uuid not null, primary key ("event_id", "organisation_id"));
alter table "event" add "venue" jsonb null, add "remote_link" text null, add column if not exists "registration_opens_at" timestamptz null, add column if not exists "registration_closes_at" timestamptz null, add "series" uuid null;
create index "event_series_index" on "event" ("series");
alter table "event_speakers" add constraint "event_speakers_event_id_foreign" foreign key ("event_id") references "event" ("id") on update cascade on delete cascade;
alter table "event_speakers" add constraint "event_speakers_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update cascade on delete cascade;
