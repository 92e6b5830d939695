create table "campaign" ("id" uuid not null, "municipality_code" text not null, "places" text[] not null, "title" jsonb not null, "description" jsonb not null, "drawing" text not null, "status" text not null, "collect_from" date not null, "discuss_from" date not null, "answer_from" date not null, "done_from" date not null, "open_to_all_from" date null, "published_at" timestamptz null, "version" int not null default 1, primary key ("id"));
create index "campaign_municipality_code_done_from_id_index" on "campaign" ("municipality_code", "done_from", "id");
create table "idea" ("id" uuid not null, "campaign_id" uuid not null, "title" text not null, "text" text not null, "language" text not null, "place" text null, "author_id" uuid null, "company_id" uuid null, "writer_kind" text not null, "signed_as" text not null, "published_at" timestamptz not null, "changed_at" timestamptz null, "version" int not null default 1, "confirm_by" timestamptz null, "supports" int not null default 0, "comments" int not null default 0, "hidden_at" timestamptz null, "hidden_reason" text null, primary key ("id"));
create index "idea_author_id_index" on "idea" ("author_id");
create index "idea_company_id_index" on "idea" ("company_id");
create index "idea_confirm_by_index" on "idea" ("confirm_by");
create index "idea_title" on "idea" using gin (title gin_trgm_ops);
create index "idea_words" on "idea" using gin ((title || ' ' || text) gin_trgm_ops);
create index "idea_campaign_id_supports_id_index" on "idea" ("campaign_id", "supports", "id");
create index "idea_campaign_id_published_at_id_index" on "idea" ("campaign_id", "published_at", "id");
create table "idea_support" ("id" uuid not null, "idea_id" uuid not null, "person_id" uuid not null, "at" timestamptz not null, primary key ("id"));
create index "idea_support_person_id_index" on "idea_support" ("person_id");
alter table "idea_support" add constraint "idea_support_once" unique ("idea_id", "person_id");
create table "idea_link" ("id" uuid not null, "token_hash" text not null, "deed" text not null, "idea_id" uuid not null, "email" text not null, "name" text null, "language" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, primary key ("id"));
alter table "idea_link" add constraint "idea_link_token_hash_unique" unique ("token_hash");
create index "idea_link_idea_id_index" on "idea_link" ("idea_id");
create table "idea_edit" ("id" uuid not null, "idea_id" uuid not null, "title" text not null, "text" text not null, "place" text null, "changed_at" timestamptz not null, primary key ("id"));
create index "idea_edit_idea_id_changed_at_index" on "idea_edit" ("idea_id", "changed_at");
create table "idea_comment" ("id" uuid not null, "idea_id" uuid not null, "thread" uuid not null, "text" text not null, "language" text not null, "author_id" uuid null, "company_id" uuid null, "writer_kind" text not null, "signed_as" text not null, "posted_at" timestamptz not null, "hidden_at" timestamptz null, "hidden_reason" text null, primary key ("id"));
create index "idea_comment_author_id_index" on "idea_comment" ("author_id");
create index "idea_comment_company_id_index" on "idea_comment" ("company_id");
create index "idea_comment_idea_id_thread_id_index" on "idea_comment" ("idea_id", "thread", "id");
create table "idea_report" ("id" uuid not null, "idea_id" uuid not null, "comment_id" uuid null, "person_id" uuid null, "reason" text not null, "at" timestamptz not null, "settled_at" timestamptz null, primary key ("id"));
create index "idea_report_comment_id_index" on "idea_report" ("comment_id");
create index "idea_report_person_id_index" on "idea_report" ("person_id");
create unique index "idea_report_once" on "idea_report" (idea_id, comment_id, person_id) nulls not distinct where settled_at is null;
create table "campaign_invitation" ("id" uuid not null, "campaign_id" uuid not null, "company_id" uuid not null, "told_at" timestamptz null, primary key ("id"));
create index "campaign_invitation_company_id_index" on "campaign_invitation" ("company_id");
alter table "campaign_invitation" add constraint "campaign_invitation_once" unique ("campaign_id", "company_id");
create table "campaign_answer" ("id" uuid not null, "campaign_id" uuid not null, "question" text not null, "text" jsonb not null, "shown" boolean not null, "version" int not null default 1, primary key ("id"));
alter table "campaign_answer" add constraint "campaign_answer_once" unique ("campaign_id", "question");
create table "idea_topics" ("idea_id" uuid not null, "topic_code" text not null, primary key ("idea_id", "topic_code"));
alter table "campaign" add constraint "campaign_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code");
alter table "campaign" add constraint "campaign_days" check (collect_from <= discuss_from and discuss_from <= answer_from and answer_from <= done_from);
alter table "campaign" add constraint "campaign_drawing_check" check ("drawing" in ('BUSINESS_PARK', 'TOWN', 'COUNTRYSIDE', 'WATERFRONT'));
alter table "campaign" add constraint "campaign_status_check" check ("status" in ('DRAFT', 'PUBLISHED'));
alter table "idea" add constraint "idea_campaign_id_foreign" foreign key ("campaign_id") references "campaign" ("id") on delete restrict;
alter table "idea" add constraint "idea_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null;
alter table "idea" add constraint "idea_company_id_foreign" foreign key ("company_id") references "company" ("id") on delete set null;
alter table "idea" add constraint "idea_language_check" check ("language" in ('fi', 'sv', 'en'));
alter table "idea" add constraint "idea_writer_kind_check" check ("writer_kind" in ('PERSON', 'COMPANY', 'HOST'));
alter table "idea" add constraint "idea_signed_as_check" check ("signed_as" in ('NAME', 'COMPANY', 'NEITHER'));
alter table "idea_support" add constraint "idea_support_idea_id_foreign" foreign key ("idea_id") references "idea" ("id") on delete cascade;
alter table "idea_support" add constraint "idea_support_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "idea_link" add constraint "idea_link_idea_id_foreign" foreign key ("idea_id") references "idea" ("id") on delete cascade;
alter table "idea_link" add constraint "idea_link_deed_check" check ("deed" in ('PROPOSE', 'SUPPORT'));
alter table "idea_link" add constraint "idea_link_language_check" check ("language" in ('fi', 'sv', 'en'));
alter table "idea_edit" add constraint "idea_edit_idea_id_foreign" foreign key ("idea_id") references "idea" ("id") on delete cascade;
alter table "idea_comment" add constraint "idea_comment_idea_id_foreign" foreign key ("idea_id") references "idea" ("id") on delete cascade;
alter table "idea_comment" add constraint "idea_comment_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null;
alter table "idea_comment" add constraint "idea_comment_company_id_foreign" foreign key ("company_id") references "company" ("id") on delete set null;
alter table "idea_comment" add constraint "idea_comment_language_check" check ("language" in ('fi', 'sv', 'en'));
alter table "idea_comment" add constraint "idea_comment_writer_kind_check" check ("writer_kind" in ('PERSON', 'COMPANY', 'HOST'));
alter table "idea_comment" add constraint "idea_comment_signed_as_check" check ("signed_as" in ('NAME', 'COMPANY', 'NEITHER'));
alter table "idea_report" add constraint "idea_report_idea_id_foreign" foreign key ("idea_id") references "idea" ("id") on delete cascade;
alter table "idea_report" add constraint "idea_report_comment_id_foreign" foreign key ("comment_id") references "idea_comment" ("id") on delete cascade;
alter table "idea_report" add constraint "idea_report_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;
alter table "campaign_invitation" add constraint "campaign_invitation_campaign_id_foreign" foreign key ("campaign_id") references "campaign" ("id") on delete cascade;
alter table "campaign_invitation" add constraint "campaign_invitation_company_id_foreign" foreign key ("company_id") references "company" ("id") on delete cascade;
alter table "campaign_answer" add constraint "campaign_answer_campaign_id_foreign" foreign key ("campaign_id") references "campaign" ("id") on delete cascade;
alter table "campaign_answer" add constraint "campaign_answer_question_check" check ("question" in ('NEED', 'USERS', 'AIM', 'METHOD', 'NOTES', 'DARE', 'LEARNED'));
alter table "idea_topics" add constraint "idea_topics_idea_id_foreign" foreign key ("idea_id") references "idea" ("id") on update cascade on delete cascade;
alter table "idea_topics" add constraint "idea_topics_topic_code_foreign" foreign key ("topic_code") references "topic" ("code") on update cascade on delete cascade;

-- How many support an idea and comment on it is counted where rows come and go: exact whoever writes, also when somebody is forgotten.
create function count_idea_supports() returns trigger language plpgsql as $$
begin
  update idea set supports = supports + case tg_op when 'INSERT' then 1 else -1 end where id = coalesce(new.idea_id, old.idea_id);
  return null;
end $$;
create trigger idea_support_counted after insert or delete on idea_support for each row execute function count_idea_supports();

create function count_idea_comments() returns trigger language plpgsql as $$
declare
  more int := case when tg_op <> 'DELETE' and new.hidden_at is null then 1 else 0 end;
  less int := case when tg_op <> 'INSERT' and old.hidden_at is null then 1 else 0 end;
begin
  if more <> less then
    update idea set comments = comments + more - less where id = coalesce(new.idea_id, old.idea_id);
  end if;
  return null;
end $$;
create trigger idea_comment_counted after insert or delete or update of hidden_at on idea_comment for each row execute function count_idea_comments();
