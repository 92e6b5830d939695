-- For which department of the municipality somebody comments; the version before writes for the municipality alone.
alter table "idea_comment" add "department_id" uuid null;
alter table "idea_comment" add constraint "idea_comment_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete set null;
create index "idea_comment_department_id_index" on "idea_comment" ("department_id");
