create table "saved_view" ("id" uuid not null, "person_id" uuid not null, "name" text not null, "department_id" uuid null, "filter" jsonb not null, "saved_at" timestamptz not null, primary key ("id"));
create index "saved_view_department_id_index" on "saved_view" ("department_id");
alter table "saved_view" add constraint "saved_view_name" unique ("person_id", "name");
create index "company_alike" on "company" (municipality_code, coalesce(industry_code, ''), coalesce(size_class, ''), coalesce(place, ''));
alter table "saved_view" add constraint "saved_view_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "saved_view" add constraint "saved_view_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete cascade;
