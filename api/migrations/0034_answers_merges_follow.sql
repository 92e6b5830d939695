create table "no_idea_digest" ("id" uuid not null, "person_id" uuid not null, primary key ("id"));
alter table "no_idea_digest" add constraint "no_idea_digest_once" unique ("person_id");
create table "idea_digest" ("id" uuid not null, "person_id" uuid not null, "day" date not null, "until" timestamptz not null, "token_hash" text not null, primary key ("id"));
alter table "idea_digest" add constraint "idea_digest_token_hash_unique" unique ("token_hash");
alter table "idea_digest" add constraint "idea_digest_once_a_day" unique ("person_id", "day");
create table "idea_merge" ("id" uuid not null, "idea_id" uuid not null, "into_id" uuid not null, "status" text not null, "reason" text not null, "language" text not null, "proposed_at" timestamptz not null, "object_until" timestamptz not null, "decided_at" timestamptz null, primary key ("id"));
create index "idea_merge_idea_id_index" on "idea_merge" ("idea_id");
create unique index "idea_merge_once" on "idea_merge" (idea_id) where status in ('PROPOSED', 'MERGED');
create index "idea_merge_status_object_until_index" on "idea_merge" ("status", "object_until");
create index "idea_merge_into_id_status_index" on "idea_merge" ("into_id", "status");
create table "idea_answer" ("id" uuid not null, "idea_id" uuid not null, "status" text not null, "department_id" uuid not null, "text" jsonb not null, "planned_for" date null, "answered_at" timestamptz not null, primary key ("id"));
create index "idea_answer_idea_id_answered_at_id_index" on "idea_answer" ("idea_id", "answered_at", "id");
create table "campaign_decision" ("id" uuid not null, "campaign_id" uuid not null, "at" timestamptz not null, "kind" text not null, "phase" text null, "idea" uuid null, "into" uuid null, "answer" uuid null, "on_comment" boolean not null default false, "reason" text null, primary key ("id"));
create index "campaign_decision_into_index" on "campaign_decision" ("into");
create index "campaign_decision_at_index" on "campaign_decision" ("at");
create index "campaign_decision_campaign_id_at_id_index" on "campaign_decision" ("campaign_id", "at", "id");
create table "idea_follow" ("id" uuid not null, "person_id" uuid not null, "idea_id" uuid null, "campaign_id" uuid null, "topic_code" text null, "since" timestamptz not null, primary key ("id"));
create index "idea_follow_idea_id_index" on "idea_follow" ("idea_id");
create index "idea_follow_campaign_id_index" on "idea_follow" ("campaign_id");
create index "idea_follow_topic_code_index" on "idea_follow" ("topic_code");
create unique index "idea_follow_once" on "idea_follow" (person_id, idea_id, campaign_id, topic_code) nulls not distinct;
alter table "idea" add "answer_status" text not null default 'NONE', add "merged_into_id" uuid null;
alter table "idea" add constraint "idea_merged_into_id_foreign" foreign key ("merged_into_id") references "idea" ("id") on delete set null;
create index "idea_merged_into_id_index" on "idea" ("merged_into_id");
create index "idea_campaign_id_answer_status_id_index" on "idea" ("campaign_id", "answer_status", "id");
alter table "idea" add constraint "idea_answer_status_check" check ("answer_status" in ('NONE', 'UNDER_REVIEW', 'PLANNED', 'DONE', 'NOT_POSSIBLE'));
alter table "no_idea_digest" add constraint "no_idea_digest_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "idea_digest" add constraint "idea_digest_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "idea_merge" add constraint "idea_merge_idea_id_foreign" foreign key ("idea_id") references "idea" ("id") on delete restrict;
alter table "idea_merge" add constraint "idea_merge_into_id_foreign" foreign key ("into_id") references "idea" ("id") on delete restrict;
alter table "idea_merge" add constraint "idea_merge_status_check" check ("status" in ('PROPOSED', 'MERGED', 'OBJECTED', 'WITHDRAWN'));
alter table "idea_merge" add constraint "idea_merge_language_check" check ("language" in ('fi', 'sv', 'en'));
alter table "idea_answer" add constraint "idea_answer_idea_id_foreign" foreign key ("idea_id") references "idea" ("id") on delete restrict;
alter table "idea_answer" add constraint "idea_answer_department_id_foreign" foreign key ("department_id") references "department" ("id");
alter table "idea_answer" add constraint "idea_answer_planned" check ((status = 'PLANNED') = (planned_for is not null));
alter table "idea_answer" add constraint "idea_answer_status_check" check ("status" in ('NONE', 'UNDER_REVIEW', 'PLANNED', 'DONE', 'NOT_POSSIBLE'));
alter table "campaign_decision" add constraint "campaign_decision_campaign_id_foreign" foreign key ("campaign_id") references "campaign" ("id") on delete restrict;
alter table "campaign_decision" add constraint "campaign_decision_kind_check" check ("kind" in ('PUBLISHED', 'PHASE_BEGAN', 'ANSWERED', 'MERGE_PROPOSED', 'MERGED', 'MERGE_OBJECTED', 'MERGE_WITHDRAWN', 'HIDDEN', 'SHOWN'));
alter table "campaign_decision" add constraint "campaign_decision_phase_check" check ("phase" in ('SOON', 'COLLECT', 'DISCUSS', 'ANSWER', 'DONE'));
alter table "idea_follow" add constraint "idea_follow_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "idea_follow" add constraint "idea_follow_idea_id_foreign" foreign key ("idea_id") references "idea" ("id") on delete cascade;
alter table "idea_follow" add constraint "idea_follow_campaign_id_foreign" foreign key ("campaign_id") references "campaign" ("id") on delete cascade;
alter table "idea_follow" add constraint "idea_follow_topic_code_foreign" foreign key ("topic_code") references "topic" ("code") on delete cascade;
alter table "idea_follow" add constraint "idea_follow_one" check (num_nonnulls(idea_id, campaign_id, topic_code) = 1);

-- What was decided and answered is only added to. Nobody changes it, its owner neither.
create function keep_decisions() returns trigger language plpgsql as $$
begin
  raise exception 'What was decided in a campaign is only added to.' using errcode = 'insufficient_privilege';
end $$;
create trigger campaign_decision_only_added_to before update or delete on "campaign_decision" for each row execute function keep_decisions();
create trigger campaign_decision_never_emptied before truncate on "campaign_decision" for each statement execute function keep_decisions();
create trigger idea_answer_only_added_to before update or delete on "idea_answer" for each row execute function keep_decisions();
create trigger idea_answer_never_emptied before truncate on "idea_answer" for each statement execute function keep_decisions();
alter table "campaign_decision" enable always trigger campaign_decision_only_added_to;
alter table "campaign_decision" enable always trigger campaign_decision_never_emptied;
alter table "idea_answer" enable always trigger idea_answer_only_added_to;
alter table "idea_answer" enable always trigger idea_answer_never_emptied;
revoke update, delete, truncate on "campaign_decision", "idea_answer" from public;

-- Campaigns and ideas from before: the log begins with their publication, and writers follow their own ideas.
insert into "campaign_decision" ("id", "campaign_id", "at", "kind") select gen_random_uuid(), "id", "published_at", 'PUBLISHED' from "campaign" where "published_at" is not null;
insert into "idea_follow" ("id", "person_id", "idea_id", "since") select gen_random_uuid(), "author_id", "id", now() from "idea" where "author_id" is not null;
