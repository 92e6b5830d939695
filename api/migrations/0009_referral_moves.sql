alter table "referral_step" add "by_link_of_id" uuid null;
alter table "referral_step" add constraint "referral_step_by_link_of_id_foreign" foreign key ("by_link_of_id") references "person" ("id") on delete set null;
alter table "referral_link" add "audience" text not null default 'COMPANY', add "person_id" uuid null;
alter table "referral_link" add constraint "referral_link_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;
alter table "referral_link" add constraint "referral_link_audience_check" check ("audience" in ('COMPANY', 'RECEIVER'));
alter table "referral" add "previous_id" uuid null, add "chain" uuid null, add "reroute_reason" text null, add "outside_area_reason" text null;
alter table "referral" add constraint "referral_previous_id_foreign" foreign key ("previous_id") references "referral" ("id") on delete set null;
alter table "referral" add constraint "referral_previous" unique ("previous_id");
create index "referral_chain_index" on "referral" ("chain");
