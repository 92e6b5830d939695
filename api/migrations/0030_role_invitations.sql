-- Since when somebody has a role, and who gave it; of those that are there already as far as the log of changes knows it.
alter table "membership" add "since" timestamptz null, add "given_by_id" uuid null;
update "membership" m set "since" = a.at from (select "entity_id", min("at") as at from "audit" where "entity" = 'Membership' and "change" = 'create' group by 1) a where a."entity_id" = m."id"::text;
alter table "membership" alter column "since" set default now();
alter table "membership" add constraint "membership_given_by_id_foreign" foreign key ("given_by_id") references "person" ("id") on delete set null;

-- Roles that were ended, as they were.
create table "ended_role" ("id" uuid not null, "person_id" uuid not null, "role" text not null, "municipality_code" text null, "organisation_id" uuid null, "department_id" uuid null, "title" text null, "granted_by" text null, "since" timestamptz null, "given_by_id" uuid null, "ended_at" timestamptz not null, "ended_by_id" uuid null, primary key ("id"));

-- Invitations to roles, and when somebody went through who has access.
create table "access_review" ("id" uuid not null, "at" timestamptz not null, "by_id" uuid null, "roles" int not null, primary key ("id"));
create index "access_review_at_id_index" on "access_review" ("at", "id");
create table "role_invitation" ("id" uuid not null, "email" text not null, "name" text not null, "role" text not null, "municipality_code" text null, "organisation_id" uuid null, "department_id" uuid null, "title" text null, "language" text not null, "words" text null, "invited_by_id" uuid null, "status" text not null default 'OPEN', "sent_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "token_hash" text not null, primary key ("id"));
alter table "role_invitation" add constraint "role_invitation_token_hash_unique" unique ("token_hash");
create unique index "role_invitation_open_once" on "role_invitation" (email, role, municipality_code, organisation_id, department_id) nulls not distinct where status = 'OPEN';
create index "role_invitation_email_index" on "role_invitation" ("email");
create index "role_invitation_status_sent_at_id_index" on "role_invitation" ("status", "sent_at", "id");
alter table "ended_role" add constraint "ended_role_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "ended_role" add constraint "ended_role_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code") on delete set null;
alter table "ended_role" add constraint "ended_role_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete set null;
alter table "ended_role" add constraint "ended_role_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete set null;
alter table "ended_role" add constraint "ended_role_given_by_id_foreign" foreign key ("given_by_id") references "person" ("id") on delete set null;
alter table "ended_role" add constraint "ended_role_ended_by_id_foreign" foreign key ("ended_by_id") references "person" ("id") on delete set null;
create index "ended_role_person_id_index" on "ended_role" ("person_id");
alter table "ended_role" add constraint "ended_role_role_check" check ("role" in ('ENTREPRENEUR', 'ADVISER', 'CONTACT', 'HEAD', 'COORDINATOR'));
alter table "access_review" add constraint "access_review_by_id_foreign" foreign key ("by_id") references "person" ("id") on delete set null;
alter table "role_invitation" add constraint "role_invitation_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code") on delete set null;
alter table "role_invitation" add constraint "role_invitation_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete set null;
alter table "role_invitation" add constraint "role_invitation_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete set null;
alter table "role_invitation" add constraint "role_invitation_invited_by_id_foreign" foreign key ("invited_by_id") references "person" ("id") on delete set null;
alter table "role_invitation" add constraint "role_invitation_place" check ((role = 'ADVISER') = (municipality_code is not null) and (role = 'CONTACT') = (organisation_id is not null) and (role = 'HEAD') = (department_id is not null));
alter table "role_invitation" add constraint "role_invitation_role_check" check ("role" in ('ADVISER', 'CONTACT', 'HEAD', 'COORDINATOR'));
alter table "role_invitation" add constraint "role_invitation_language_check" check ("language" in ('fi', 'sv', 'en'));
alter table "role_invitation" add constraint "role_invitation_status_check" check ("status" in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'));

-- Whoever listens is told at once when their own rights change or their session ends, on the channel on which changes of rows are told.
create or replace function tell_viewer_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('viewer_changed', coalesce(new.person_id, old.person_id)::text);
  perform pg_notify('row_changed', 'Viewer ' || coalesce(new.person_id, old.person_id)::text);
  return null;
end $$;
