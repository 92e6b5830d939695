-- safe: the new check allows every kind that the old one does; the version before leaves out what is hidden, and so what is withdrawn too.
create table "idea_comment_edit" ("id" uuid not null, "comment_id" uuid not null, "text" text not null, "changed_at" timestamptz not null, primary key ("id"));
create index "idea_comment_edit_comment_id_changed_at_index" on "idea_comment_edit" ("comment_id", "changed_at");
alter table "idea" add "withdrawn_at" timestamptz null;
alter table "idea_comment" add "changed_at" timestamptz null, add "withdrawn_at" timestamptz null;
alter table "campaign_decision" drop constraint "campaign_decision_kind_check";
alter table "campaign_decision" add constraint "campaign_decision_kind_check" check ("kind" in ('PUBLISHED', 'PHASE_BEGAN', 'ANSWERED', 'MERGE_PROPOSED', 'MERGED', 'MERGE_OBJECTED', 'MERGE_WITHDRAWN', 'HIDDEN', 'SHOWN', 'WITHDRAWN'));
alter table "idea_comment_edit" add constraint "idea_comment_edit_comment_id_foreign" foreign key ("comment_id") references "idea_comment" ("id") on delete cascade;
