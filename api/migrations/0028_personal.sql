create table "forgotten" ("id" uuid not null, "day" date not null, "at" timestamptz not null, "entity" text not null, "fields" text not null, "ending" text not null, "count" int not null, primary key ("id"));
alter table "forgotten" add constraint "forgotten_once" unique ("day", "entity", "fields", "ending");
alter table "forgotten" add constraint "forgotten_ending_check" check ("ending" in ('DELETE', 'EMPTY', 'ANONYMISE'));
create index "audit_at_id_index" on "audit" ("at", "id");
create index "audit_by_at_index" on "audit" ("by", "at");

create table "email_change" ("id" uuid not null, "person_id" uuid not null, "email" text not null, "token_hash" text not null, "asked_at" timestamptz not null, "expires_at" timestamptz not null, primary key ("id"));
alter table "email_change" add constraint "email_change_person_id_unique" unique ("person_id");
alter table "email_change" add constraint "email_change_token_hash_unique" unique ("token_hash");
alter table "email_change" add constraint "email_change_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;

-- Whoever is known already was last here when they last signed in or registered, as far as that is kept.
alter table "person" add "seen_at" timestamptz not null default now(), add "forgotten_at" timestamptz null;
update "person" p set "seen_at" = last.at from (
  select person_id, max(at) as at from (select person_id, created_at as at from session union all select person_id, created_at from registration where person_id is not null) seen group by person_id
) last where last.person_id = p.id;

-- A face is written when the person is, and not again: by then the person's own may lead to nobody.
create or replace function keep_faces() returns trigger language plpgsql as $$
begin
  if new.person_id is not null and (tg_op = 'INSERT' or new.person_id is distinct from old.person_id) then
    new.person_face := (select face from person where id = new.person_id);
  end if;
  if tg_table_name = 'registration' then
    -- Who came keeps the company's key also where the name that was typed is emptied.
    new.company_face := coalesce(company_face_of(new.company_id, new.company_name, new.municipality_code), case when tg_op = 'UPDATE' and old.status = 'ATTENDED' then old.company_face end);
  end if;
  return new;
end $$;

-- Audit rows say that personal data changed, and no longer what they said.
create function veiled(said jsonb, names text[]) returns jsonb language sql immutable as $$
  select case when said is not null then (select coalesce(jsonb_object_agg(key, case when key = any(names) and jsonb_typeof(value) <> 'null' then '"…"'::jsonb else value end), '{}') from jsonb_each(said)) end
$$;
update "audit" a set "before" = veiled(a."before", v.names), "after" = veiled(a."after", v.names) from (values
  ('Person', '{name,email,phone}'::text[]),
  ('Membership', '{title}'),
  ('Event', '{hosts}'),
  ('Registration', '{companyName}'),
  ('Need', '{companyName,words,closingNote}'),
  ('NeedStep', '{text}'),
  ('NeedQuestion', '{text,answer}'),
  ('CompanyPromise', '{text}'),
  ('DepartmentInvitation', '{note}'),
  ('Referral', '{contactName,contactPhone,message,words,consentGivenBy,proposedTimes,rerouteReason,outsideAreaReason}'),
  ('ReferralMeeting', '{place,there,note}')
) v(entity, names) where a."entity" = v.entity;
drop function veiled;

-- The audit log is only added to. Nobody changes it, its owner neither; a row goes after 24 months, and no other way than this.
create function keep_audit() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.at < now() - interval '24 months' then
    return old;
  end if;
  raise exception 'The audit log is only added to.' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_only_added_to before update or delete on "audit" for each row execute function keep_audit();
create trigger audit_never_emptied before truncate on "audit" for each statement execute function keep_audit();
alter table "audit" enable always trigger audit_only_added_to;
alter table "audit" enable always trigger audit_never_emptied;
revoke update, delete, truncate on "audit" from public;
create function forget_audit() returns bigint language sql security definer set search_path from current as $$
  with gone as (delete from "audit" where "at" < now() - interval '24 months' returning 1) select count(*) from gone
$$;
