alter table "outbox_mail" add "unsubscribe_url" text null;
alter table "department_invitation" add "reminded_at" timestamptz null, add "present" boolean null;
alter table "invitation_stop_link" drop constraint "invitation_stop_link_person_id_foreign";
alter table "invitation_stop_link" add constraint "invitation_stop_link_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "company_invitation" drop constraint "company_invitation_person_id_foreign";
alter table "company_invitation" alter column "person_id" drop not null;
alter table "company_invitation" add constraint "company_invitation_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;
alter table "person" add "face" uuid not null default gen_random_uuid();
alter table "registration" add "person_face" uuid null, add "company_face" text null;
alter table "company_invitation" add "person_face" uuid null;

-- Figures tell faces apart by keys that stay where persons and names go: they lead to nobody once the person's own key is gone or drawn anew.
create function company_face_of(company uuid, typed_name text, municipality text) returns text language sql immutable as $$
  select coalesce(company::text, encode(sha256(convert_to(municipality || ' ' || nullif(lower(trim(typed_name)), ''), 'UTF8')), 'hex'))
$$;
create function keep_faces() returns trigger language plpgsql as $$
begin
  if new.person_id is not null then
    new.person_face := (select face from person where id = new.person_id);
  end if;
  if tg_table_name = 'registration' then
    -- Who came keeps the company's key also where the name that was typed is emptied.
    new.company_face := coalesce(company_face_of(new.company_id, new.company_name, new.municipality_code), case when tg_op = 'UPDATE' and old.status = 'ATTENDED' then old.company_face end);
  end if;
  return new;
end $$;
update "registration" r set "person_face" = (select "face" from "person" where "id" = r."person_id"), "company_face" = company_face_of("company_id", "company_name", "municipality_code");
update "company_invitation" i set "person_face" = (select "face" from "person" where "id" = i."person_id");
create trigger registration_faces before insert or update of person_id, company_id, company_name on registration for each row execute function keep_faces();
create trigger invitation_faces before insert or update of person_id on company_invitation for each row execute function keep_faces();
create index "registration_person_face_index" on "registration" ("person_face");
create index "registration_company_face_index" on "registration" ("company_face");
