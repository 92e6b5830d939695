alter table "need" add "heard_from_id" uuid null;
alter table "need" add constraint "need_heard_from_id_foreign" foreign key ("heard_from_id") references "registration" ("id") on delete set null;
create index "need_heard_from_id_index" on "need" ("heard_from_id");
