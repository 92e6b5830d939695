create table "ended_claim" ("id" uuid not null, "digest" text not null, "ended_at" timestamptz not null, primary key ("id"));
alter table "ended_claim" add constraint "ended_claim_digest_unique" unique ("digest");
