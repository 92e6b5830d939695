create table "question_sender" ("id" uuid not null, "sender" text not null, "at" timestamptz not null, primary key ("id"));
create index "question_sender_sender_at_index" on "question_sender" ("sender", "at");
create table "routing_correction" ("id" uuid not null, "text" text null, "same_as" text not null, "language" text null, primary key ("id"));
alter table "routing_correction" add constraint "routing_correction_once" unique ("same_as");
create table "routing_feedback" ("id" uuid not null, "correction_id" uuid not null, "kind" text not null, "municipality_code" text null, "proposed_id" uuid null, "chosen_id" uuid null, "at" timestamptz not null, primary key ("id"));
create index "routing_feedback_at_index" on "routing_feedback" ("at");
create index "routing_feedback_correction_id_at_index" on "routing_feedback" ("correction_id", "at");
create table "need_phrase" ("id" uuid not null, "service_id" uuid not null, "language" text not null, "text" text not null, "same_as" text not null, "added_by_id" uuid null, "added_at" timestamptz not null, primary key ("id"));
alter table "need_phrase" add constraint "need_phrase_once" unique ("service_id", "language", "same_as");
create table "adviser_question" ("id" uuid not null, "municipality_code" text not null, "text" text not null, "name" text not null, "email" text null, "phone" text null, "company_name" text null, "language" text not null, "service_id" uuid null, "status" text not null, "created_at" timestamptz not null, "adviser_id" uuid null, "answer" text null, "ended_at" timestamptz null, primary key ("id"));
create index "adviser_question_ended_at_index" on "adviser_question" ("ended_at");
create index "adviser_question_municipality_code_created_at_id_index" on "adviser_question" ("municipality_code", "created_at", "id");
create table "routing_gap" ("id" uuid not null, "text" text not null, "same_as" text not null, "language" text not null, "municipality_code" text null, "topic_code" text null, "day" date not null, "times" int not null, "last_at" timestamptz not null, primary key ("id"));
create index "routing_gap_last_at_id_index" on "routing_gap" ("last_at", "id");
create unique index "routing_gap_once" on "routing_gap" (same_as, municipality_code, day) nulls not distinct;
create index "membership_municipality_code_index" on "membership" ("municipality_code");
alter table "service" drop column "words";
alter table "service" add "sizes" text[] not null default '{}', add "concept" text null;
alter table "service" alter "sizes" drop default;
create index "service_concept_index" on "service" ("concept");
alter table "referral" add "words" text null;
alter table "routing_correction" add constraint "routing_correction_language_check" check ("language" in ('fi', 'sv', 'en'));
alter table "routing_feedback" add constraint "routing_feedback_correction_id_foreign" foreign key ("correction_id") references "routing_correction" ("id") on delete cascade;
alter table "routing_feedback" add constraint "routing_feedback_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code") on delete set null;
alter table "routing_feedback" add constraint "routing_feedback_proposed_id_foreign" foreign key ("proposed_id") references "service" ("id") on delete set null;
alter table "routing_feedback" add constraint "routing_feedback_chosen_id_foreign" foreign key ("chosen_id") references "service" ("id") on delete set null;
alter table "routing_feedback" add constraint "routing_feedback_kind_check" check ("kind" in ('PICKED_OTHER', 'DECLINED_NOT_OUR_SERVICE', 'CONTACT_ASKED'));
alter table "need_phrase" add constraint "need_phrase_service_id_foreign" foreign key ("service_id") references "service" ("id") on delete cascade;
alter table "need_phrase" add constraint "need_phrase_added_by_id_foreign" foreign key ("added_by_id") references "person" ("id") on delete set null;
alter table "need_phrase" add constraint "need_phrase_language_check" check ("language" in ('fi', 'sv', 'en'));
alter table "adviser_question" add constraint "adviser_question_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code");
alter table "adviser_question" add constraint "adviser_question_service_id_foreign" foreign key ("service_id") references "service" ("id") on delete set null;
alter table "adviser_question" add constraint "adviser_question_adviser_id_foreign" foreign key ("adviser_id") references "person" ("id") on delete set null;
alter table "adviser_question" add constraint "adviser_question_language_check" check ("language" in ('fi', 'sv', 'en'));
alter table "adviser_question" add constraint "adviser_question_status_check" check ("status" in ('OPEN', 'TAKEN', 'ANSWERED', 'DROPPED'));
alter table "routing_gap" add constraint "routing_gap_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code") on delete set null;
alter table "routing_gap" add constraint "routing_gap_topic_code_foreign" foreign key ("topic_code") references "topic" ("code") on delete set null;
alter table "routing_gap" add constraint "routing_gap_language_check" check ("language" in ('fi', 'sv', 'en'));

-- All processes hear which services are no longer as routing knows them; many at once, or what all of them share: "*".
create function tell_directory_changed(services uuid[]) returns void language plpgsql as $$
begin
  if cardinality(services) > 100 then
    perform pg_notify('directory_changed', '*');
  elsif cardinality(services) > 0 then
    perform pg_notify('directory_changed', array_to_string(services, ' '));
  end if;
end $$;

-- The argument is the column that names the service. "changed" are the new rows, or those that were deleted; "before" those before an update.
create function tell_services_changed() returns trigger language plpgsql as $$
declare
  services uuid[];
begin
  if tg_op = 'UPDATE' then
    execute format('select array_agg(distinct id) from (select %1$I as id from changed union all select %1$I from before) rows', tg_argv[0]) into services;
  else
    execute format('select array_agg(distinct %I) from changed', tg_argv[0]) into services;
  end if;
  perform tell_directory_changed(services);
  return null;
end $$;

create function tell_all_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('directory_changed', '*');
  return null;
end $$;

create trigger directory_insert after insert on service referencing new table as changed for each statement execute function tell_services_changed('id');
create trigger directory_update after update on service referencing old table as before new table as changed for each statement execute function tell_services_changed('id');
create trigger directory_delete after delete on service referencing old table as changed for each statement execute function tell_services_changed('id');
create trigger directory_truncate after truncate on service for each statement execute function tell_all_changed();
create trigger directory_insert after insert on service_topics referencing new table as changed for each statement execute function tell_services_changed('service_id');
create trigger directory_update after update on service_topics referencing old table as before new table as changed for each statement execute function tell_services_changed('service_id');
create trigger directory_delete after delete on service_topics referencing old table as changed for each statement execute function tell_services_changed('service_id');
create trigger directory_truncate after truncate on service_topics for each statement execute function tell_all_changed();
create trigger directory_insert after insert on service_coverage referencing new table as changed for each statement execute function tell_services_changed('service_id');
create trigger directory_update after update on service_coverage referencing old table as before new table as changed for each statement execute function tell_services_changed('service_id');
create trigger directory_delete after delete on service_coverage referencing old table as changed for each statement execute function tell_services_changed('service_id');
create trigger directory_truncate after truncate on service_coverage for each statement execute function tell_all_changed();
create trigger directory_insert after insert on need_phrase referencing new table as changed for each statement execute function tell_services_changed('service_id');
create trigger directory_update after update on need_phrase referencing old table as before new table as changed for each statement execute function tell_services_changed('service_id');
create trigger directory_delete after delete on need_phrase referencing old table as changed for each statement execute function tell_services_changed('service_id');
create trigger directory_truncate after truncate on need_phrase for each statement execute function tell_all_changed();
create trigger directory_change after insert or update or delete or truncate on organisation for each statement execute function tell_all_changed();
create trigger directory_change after insert or update or delete or truncate on topic for each statement execute function tell_all_changed();
create trigger directory_change after insert or update or delete or truncate on municipality for each statement execute function tell_all_changed();
