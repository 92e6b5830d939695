create table "need_plan" ("id" uuid not null, "department_id" uuid not null, "name" text not null, "text" text not null, "done_by" date not null, "made_at" timestamptz not null, primary key ("id"));
create index "need_plan_department_id_id_index" on "need_plan" ("department_id", "id");
create table "need_step" ("id" uuid not null, "need_id" uuid not null, "kind" text not null, "at" timestamptz not null, "department_id" uuid null, "to_department_id" uuid null, "by_id" uuid null, "text" text null, "day" date null, primary key ("id"));
create index "need_step_department_id_index" on "need_step" ("department_id");
create index "need_step_to_department_id_index" on "need_step" ("to_department_id");
create index "need_step_need_id_at_id_index" on "need_step" ("need_id", "at", "id");
create table "need_question" ("id" uuid not null, "need_id" uuid not null, "department_id" uuid not null, "text" text not null, "asked_by_id" uuid not null, "asked_at" timestamptz not null, "answer" text null, "answered_by_id" uuid null, "answered_at" timestamptz null, primary key ("id"));
create index "need_question_department_id_index" on "need_question" ("department_id");
create index "need_question_answered_at_asked_at_id_index" on "need_question" ("answered_at", "asked_at", "id");
create index "need_question_need_id_asked_at_id_index" on "need_question" ("need_id", "asked_at", "id");
alter table "need" add "plan_id" uuid null, add "handed_over_at" timestamptz null, add "overdue_told_for" date null;
alter table "need" add constraint "need_plan_id_foreign" foreign key ("plan_id") references "need_plan" ("id") on delete set null;
create index "need_plan_id_index" on "need" ("plan_id");
alter table "need_plan" add constraint "need_plan_department_id_foreign" foreign key ("department_id") references "department" ("id");
alter table "need_step" add constraint "need_step_need_id_foreign" foreign key ("need_id") references "need" ("id");
alter table "need_step" add constraint "need_step_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete set null;
alter table "need_step" add constraint "need_step_to_department_id_foreign" foreign key ("to_department_id") references "department" ("id") on delete set null;
alter table "need_step" add constraint "need_step_by_id_foreign" foreign key ("by_id") references "person" ("id") on delete set null;
alter table "need_step" add constraint "need_step_kind_check" check ("kind" in ('ACKNOWLEDGED', 'ANSWERED', 'HANDED_OVER', 'FULFILLED', 'DROPPED'));
alter table "need_question" add constraint "need_question_need_id_foreign" foreign key ("need_id") references "need" ("id");
alter table "need_question" add constraint "need_question_department_id_foreign" foreign key ("department_id") references "department" ("id");
alter table "need_question" add constraint "need_question_asked_by_id_foreign" foreign key ("asked_by_id") references "person" ("id");
alter table "need_question" add constraint "need_question_answered_by_id_foreign" foreign key ("answered_by_id") references "person" ("id") on delete set null;

-- What departments said before there were steps; which of the addressed departments it was is known where there was only one.
insert into "need_step" ("id", "need_id", "kind", "at", "department_id", "by_id", "text", "day")
select gen_random_uuid(), n.id, said.kind, said.at, (select case when count(*) = 1 then (array_agg(d.department_id))[1] end from need_departments d where d.need_id = n.id and said.kind in ('ACKNOWLEDGED', 'ANSWERED')), said.by_id, said.text, said.day
from "need" n cross join lateral (values
  ('ACKNOWLEDGED', n.acknowledged_at, n.answered_by_id, null, n.answer_promised_on),
  ('ANSWERED', n.answered_at, n.answered_by_id, n.answer, n.committed_on),
  (case n.status when 'FULFILLED' then 'FULFILLED' else 'DROPPED' end, case when n.status in ('FULFILLED', 'DROPPED') then n.closed_at end, null::uuid, n.closing_note, null::date)
) said (kind, at, by_id, text, day)
where said.at is not null;
