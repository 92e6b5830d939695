alter table "membership" add "granted_by" text null;

-- Sessions that are open stay so, as used just now.
alter table "session" add "last_used_at" timestamptz not null default now(), add "second_factor_at" timestamptz null;
alter table "session" alter column "last_used_at" drop default;

-- Links that are on their way live 15 minutes, and nobody knows from which browser they were asked for.
delete from "sign_in_link";
alter table "sign_in_link" add "browser_hash" text not null;

-- That a session was used changes nobody's rights: the processes hear of the rest only.
drop trigger session_ends on session;
create trigger session_ends after delete or update of person_id, token_hash, expires_at, second_factor_at on session for each row execute function tell_viewer_changed();

-- Who somebody is at a provider of sign-in, the way there and back, and what the provider wants to see at the end.
create table "identity" ("id" uuid not null, "issuer" text not null, "subject" text not null, "person_id" uuid null, "name" text not null, "grants" jsonb not null, "waits_for" text null, "used_at" timestamptz not null, primary key ("id"));
create index "identity_person_id_index" on "identity" ("person_id");
alter table "identity" add constraint "identity_once" unique ("issuer", "subject");
create table "provider_session" ("session_id" uuid not null, "provider" text not null, "id_token" text not null, primary key ("session_id"));
create table "sign_in_attempt" ("id" uuid not null, "state_hash" text not null, "browser_hash" text not null, "provider" text not null, "language" text not null, "return_to" text null, "expires_at" timestamptz not null, primary key ("id"));
alter table "sign_in_attempt" add constraint "sign_in_attempt_state_hash_unique" unique ("state_hash");
create index "sign_in_attempt_expires_at_index" on "sign_in_attempt" ("expires_at");
alter table "sign_in_link" add "identity" uuid null;
alter table "identity" add constraint "identity_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "provider_session" add constraint "provider_session_session_id_foreign" foreign key ("session_id") references "session" ("id") on update cascade on delete cascade;
alter table "sign_in_attempt" add constraint "sign_in_attempt_language_check" check ("language" in ('fi', 'sv', 'en'));

-- The second factor.
create table "passkey" ("id" uuid not null, "person_id" uuid not null, "credential_id" text not null, "public_key" text not null, "counter" bigint not null, "transports" jsonb not null, "name" text not null, "created_at" timestamptz not null, "used_at" timestamptz null, primary key ("id"));
alter table "passkey" add constraint "passkey_once" unique ("credential_id");
create index "passkey_person_id_index" on "passkey" ("person_id");
create table "recovery_code" ("id" uuid not null, "person_id" uuid not null, "hash" text not null, primary key ("id"));
create index "recovery_code_person_id_index" on "recovery_code" ("person_id");
create table "passkey_challenge" ("session_id" uuid not null, "challenge" text not null, "expires_at" timestamptz not null, primary key ("session_id"));
alter table "passkey" add constraint "passkey_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "recovery_code" add constraint "recovery_code_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "passkey_challenge" add constraint "passkey_challenge_session_id_foreign" foreign key ("session_id") references "session" ("id") on update cascade on delete cascade;

-- Whoever registers a passkey must use it in their other sessions too, at once.
create trigger passkey_changes after insert or delete on passkey for each row execute function tell_viewer_changed();
