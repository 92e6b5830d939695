create table "area" ("id" text not null, "kind" text not null, "code" text not null, "name" jsonb not null, primary key ("id"));

create table "audit" ("id" uuid not null, "at" timestamptz not null, "by" uuid null, "command" text not null, "entity" text not null, "entity_id" text not null, "change" text not null, "before" jsonb null, "after" jsonb null, primary key ("id"));
create index "audit_entity_entity_id_at_index" on "audit" ("entity", "entity_id", "at");

create table "command_receipt" ("key" uuid not null, "command" text not null, "by" uuid null, "at" timestamptz not null, "result" text null, primary key ("key"));

create table "industry" ("code" text not null, "parent_code" text null, "name" jsonb not null, primary key ("code"));

create table "outbox_mail" ("id" uuid not null, "created_at" timestamptz not null, "to" text not null, "language" text not null, "subject" text not null, "text" text not null, "attachments" jsonb not null, "sent_at" timestamptz null, "attempts" int not null default 0, "last_error" text null, primary key ("id"));
create index "outbox_mail_sent_at_index" on "outbox_mail" ("sent_at");

create table "person" ("id" uuid not null, "name" text not null, "email" text not null, "phone" text null, "language" text not null, primary key ("id"));
alter table "person" add constraint "person_email" unique ("email");

create table "demo_account" ("id" uuid not null, "person_id" uuid not null, "name" text not null, "label" jsonb not null, "try_this" jsonb not null, "rank" int not null, primary key ("id"));
alter table "demo_account" add constraint "demo_account_person_id_unique" unique ("person_id");

create table "region" ("code" text not null, "name" jsonb not null, primary key ("code"));

create table "municipality" ("code" text not null, "name" jsonb not null, "region_code" text not null, "employment_area_id" text not null, "development_centre_id" text not null, "wellbeing_county_id" text null, "swedish" boolean not null, primary key ("code"));
create index "municipality_region_code_index" on "municipality" ("region_code");

create table "organisation" ("id" uuid not null, "slug" text not null, "name" jsonb not null, "kind" text not null, "municipality_code" text null, "web" text null, "phone" text null, primary key ("id"));
alter table "organisation" add constraint "organisation_slug_unique" unique ("slug");
alter table "organisation" add constraint "organisation_municipality_code_unique" unique ("municipality_code");

create table "department" ("id" uuid not null, "municipality_code" text not null, "key" text not null, "name" jsonb not null, primary key ("id"));
create index "department_municipality_code_index" on "department" ("municipality_code");

create table "company" ("id" uuid not null, "business_id" text null, "name" text not null, "municipality_code" text not null, "place" text null, "industry_code" text null, "size_class" text null, "activity" text null, "founded_year" int null, "source" text not null, "source_date" date not null, primary key ("id"));
alter table "company" add constraint "company_business_id" unique ("business_id");
create index "company_industry_code_index" on "company" ("industry_code");
create index "company_name_trigrams" on "company" using gin (name gin_trgm_ops);
create index "company_municipality_code_name_id_index" on "company" ("municipality_code", "name", "id");

create table "membership" ("id" uuid not null, "person_id" uuid not null, "role" text not null, "company_id" uuid null, "municipality_code" text null, "organisation_id" uuid null, "department_id" uuid null, "title" text null, primary key ("id"));
create index "membership_company_id_index" on "membership" ("company_id");
create index "membership_organisation_id_index" on "membership" ("organisation_id");
create index "membership_department_id_index" on "membership" ("department_id");
create unique index "membership_once" on "membership" (person_id, role, company_id, municipality_code, organisation_id, department_id) nulls not distinct;
create index "membership_person_id_index" on "membership" ("person_id");

create table "service" ("id" uuid not null, "slug" text not null, "organisation_id" uuid not null, "name" jsonb not null, "description" jsonb not null, "service_classes" text[] not null, "stages" text[] not null, "industries" text[] not null, "coverage_type" text not null, "coverage_area_id" text null, "cost" text not null, "web" text null, "phone" text null, "email" text null, "promised_days" int null, "capacity" text not null, "full_until" date null, "assured_on" date null, "words" tsvector generated always as (setweight(to_tsvector('finnish', name->>'fi'), 'A') || setweight(to_tsvector('finnish', description->>'fi'), 'C') || setweight(to_tsvector('swedish', name->>'sv'), 'A') || setweight(to_tsvector('swedish', description->>'sv'), 'C') || setweight(to_tsvector('english', name->>'en'), 'A') || setweight(to_tsvector('english', description->>'en'), 'C')) stored null, primary key ("id"));
alter table "service" add constraint "service_slug_unique" unique ("slug");
create index "service_words" on "service" using gin (words);
create index "service_by_name" on "service" ((name->>'fi'), id);
create index "service_organisation_id_index" on "service" ("organisation_id");

create table "service_coverage" ("service_id" uuid not null, "municipality_code" text not null, primary key ("service_id", "municipality_code"));

create table "service_coverage_regions" ("service_id" uuid not null, "region_code" text not null, primary key ("service_id", "region_code"));

create table "session" ("id" uuid not null, "token_hash" text not null, "person_id" uuid not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "browser" text not null, primary key ("id"));
alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");
create index "session_person_id_index" on "session" ("person_id");

create table "sign_in_link" ("id" uuid not null, "token_hash" text not null, "email" text not null, "language" text not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "used_at" timestamptz null, primary key ("id"));
alter table "sign_in_link" add constraint "sign_in_link_token_hash_unique" unique ("token_hash");
create index "sign_in_link_email_created_at_index" on "sign_in_link" ("email", "created_at");

create table "space" ("id" uuid not null, "name" jsonb not null, "municipality_code" text not null, "address" text not null, "capacity" int not null, "equipment" jsonb not null, "accessibility" jsonb not null, primary key ("id"));
create index "space_municipality_code_index" on "space" ("municipality_code");

create table "event" ("id" uuid not null, "kind" text not null, "title" jsonb not null, "description" jsonb not null, "industries" text[] not null, "municipality_code" text not null, "space_id" uuid null, "hosts" text[] not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "capacity" int not null, "status" text not null, "summary" jsonb null, primary key ("id"));
create index "event_municipality_code_starts_at_id_index" on "event" ("municipality_code", "starts_at", "id");
create index "event_starts_at_id_index" on "event" ("starts_at", "id");

create table "registration" ("id" uuid not null, "event_id" uuid not null, "municipality_code" text not null, "person_id" uuid not null, "company_id" uuid null, "company_name" text null, "party_size" int not null, "status" text not null, "created_at" timestamptz not null, "queued_at" timestamptz not null, "offer_expires_at" timestamptz null, "walk_in" boolean not null default false, primary key ("id"));
create index "registration_offers" on "registration" (offer_expires_at) where status = 'OFFERED';
create unique index "registration_one_per_person" on "registration" (event_id, person_id) where status <> 'CANCELLED';
create index "registration_company_id_index" on "registration" ("company_id");
create index "registration_person_id_event_id_index" on "registration" ("person_id", "event_id");
create index "registration_event_id_status_index" on "registration" ("event_id", "status");

create table "topic" ("code" text not null, "name" jsonb not null, "service_classes" text[] not null, primary key ("code"));

create table "service_topics" ("service_id" uuid not null, "topic_code" text not null, primary key ("service_id", "topic_code"));

create table "need" ("id" uuid not null, "company_id" uuid not null, "municipality_code" text not null, "topic_code" text not null, "title" text not null, "words" text not null, "language" text not null, "window_from" date not null, "window_to" date not null, "plot_m2" int null, "premises_m2" int null, "jobs" int null, "investment_cents" bigint null, "power_mw" double precision null, "certainty" text not null, "source" text not null, "name_shown" boolean not null, "status" text not null, "recorded_at" timestamptz not null, "recorded_by_id" uuid null, "acknowledged_at" timestamptz null, "answer_promised_on" date null, "answer_kind" text null, "answer" text null, "committed_on" date null, "answered_at" timestamptz null, "answered_by_id" uuid null, "closing_note" text null, "closed_at" timestamptz null, primary key ("id"));
create index "need_topic_code_index" on "need" ("topic_code");
create index "need_municipality_code_window_from_id_index" on "need" ("municipality_code", "window_from", "id");
create index "need_company_id_index" on "need" ("company_id");

create table "referral" ("id" uuid not null, "reference" text not null, "company_id" uuid not null, "contact_person_id" uuid null, "service_id" uuid not null, "organisation_id" uuid not null, "need_id" uuid null, "municipality_code" text not null, "sender_id" uuid not null, "status" text not null, "message" text not null, "consent_given_by" text null, "consent_how" text null, "consent_on" date null, "comes_along" boolean not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "sent_at" timestamptz null, "accepted_at" timestamptz null, "proposed_times" text null, "decline_reason" text null, "better_service_id" uuid null, "met_on" date null, "outcome" text null, "contacted" boolean null, "usefulness" text null, primary key ("id"));
alter table "referral" add constraint "referral_reference" unique ("reference");
create index "referral_service_id_index" on "referral" ("service_id");
create index "referral_need_id_index" on "referral" ("need_id");
create index "referral_contact_person_id_index" on "referral" ("contact_person_id");
create index "referral_company_id_updated_at_index" on "referral" ("company_id", "updated_at");
create index "referral_municipality_code_updated_at_id_index" on "referral" ("municipality_code", "updated_at", "id");
create index "referral_organisation_id_updated_at_id_index" on "referral" ("organisation_id", "updated_at", "id");

create table "referral_step" ("id" uuid not null, "referral_id" uuid not null, "move" text not null, "status" text not null, "at" timestamptz not null, "by_id" uuid null, "text" text null, primary key ("id"));
create index "referral_step_referral_id_at_index" on "referral_step" ("referral_id", "at");

create table "referral_link" ("id" uuid not null, "token_hash" text not null, "referral_id" uuid not null, "expires_at" timestamptz not null, "used_at" timestamptz null, primary key ("id"));
alter table "referral_link" add constraint "referral_link_token_hash_unique" unique ("token_hash");
create index "referral_link_referral_id_index" on "referral_link" ("referral_id");

create table "need_departments" ("need_id" uuid not null, "department_id" uuid not null, primary key ("need_id", "department_id"));

create table "event_topics" ("event_id" uuid not null, "topic_code" text not null, primary key ("event_id", "topic_code"));

create table "department_topics" ("department_id" uuid not null, "topic_code" text not null, primary key ("department_id", "topic_code"));

alter table "area" add constraint "area_kind_check" check ("kind" in ('EMPLOYMENT_AREA', 'ECONOMIC_DEVELOPMENT_CENTRE', 'WELLBEING_COUNTY'));

alter table "industry" add constraint "industry_parent_code_foreign" foreign key ("parent_code") references "industry" ("code") on delete set null;

alter table "outbox_mail" add constraint "outbox_mail_language_check" check ("language" in ('fi', 'sv', 'en'));

alter table "person" add constraint "person_language_check" check ("language" in ('fi', 'sv', 'en'));

alter table "demo_account" add constraint "demo_account_person_id_foreign" foreign key ("person_id") references "person" ("id");

alter table "municipality" add constraint "municipality_region_code_foreign" foreign key ("region_code") references "region" ("code");
alter table "municipality" add constraint "municipality_employment_area_id_foreign" foreign key ("employment_area_id") references "area" ("id");
alter table "municipality" add constraint "municipality_development_centre_id_foreign" foreign key ("development_centre_id") references "area" ("id");
alter table "municipality" add constraint "municipality_wellbeing_county_id_foreign" foreign key ("wellbeing_county_id") references "area" ("id") on delete set null;

alter table "organisation" add constraint "organisation_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code") on delete set null;
alter table "organisation" add constraint "organisation_kind_check" check ("kind" in ('MUNICIPALITY', 'MUNICIPAL_COMPANY', 'NATIONAL_AGENCY', 'NATIONAL_SERVICE', 'STATE_COMPANY', 'STATUTORY_BODY', 'REGIONAL_DEVELOPER', 'REGIONAL_COUNCIL', 'EMPLOYMENT_AREA', 'ECONOMIC_DEVELOPMENT_CENTRE', 'RESCUE_DEPARTMENT', 'CHAMBER', 'ASSOCIATION', 'NETWORK', 'LEADER', 'RURAL_ADVISER', 'EDUCATION', 'RESEARCH', 'FUND', 'COURTS', 'COMPANY'));

alter table "department" add constraint "department_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code");

alter table "company" add constraint "company_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code");
alter table "company" add constraint "company_industry_code_foreign" foreign key ("industry_code") references "industry" ("code") on delete set null;
alter table "company" add constraint "company_size_class_check" check ("size_class" in ('SELF_EMPLOYED', 'MICRO', 'SMALL', 'MEDIUM', 'LARGE'));
alter table "company" add constraint "company_source_check" check ("source" in ('REGISTER', 'ADVISER', 'COMPANY'));

alter table "membership" add constraint "membership_person_id_foreign" foreign key ("person_id") references "person" ("id");
alter table "membership" add constraint "membership_company_id_foreign" foreign key ("company_id") references "company" ("id") on delete set null;
alter table "membership" add constraint "membership_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code") on delete set null;
alter table "membership" add constraint "membership_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete set null;
alter table "membership" add constraint "membership_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete set null;
alter table "membership" add constraint "membership_place" check ((role = 'ENTREPRENEUR') = (company_id is not null) and (role = 'ADVISER') = (municipality_code is not null)
    and (role = 'CONTACT') = (organisation_id is not null) and (role = 'HEAD') = (department_id is not null));
alter table "membership" add constraint "membership_role_check" check ("role" in ('ENTREPRENEUR', 'ADVISER', 'CONTACT', 'HEAD', 'COORDINATOR'));

alter table "service" add constraint "service_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");
alter table "service" add constraint "service_coverage_area_id_foreign" foreign key ("coverage_area_id") references "area" ("id") on delete set null;
alter table "service" add constraint "service_coverage_type_check" check ("coverage_type" in ('NATIONAL', 'REGION', 'EMPLOYMENT_AREA', 'ECONOMIC_DEVELOPMENT_CENTRE', 'WELLBEING_COUNTY', 'MUNICIPALITY'));
alter table "service" add constraint "service_cost_check" check ("cost" in ('FREE', 'PAID', 'MIXED'));
alter table "service" add constraint "service_capacity_check" check ("capacity" in ('OPEN', 'LIMITED', 'FULL'));

alter table "service_coverage" add constraint "service_coverage_service_id_foreign" foreign key ("service_id") references "service" ("id") on update cascade on delete cascade;
alter table "service_coverage" add constraint "service_coverage_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code") on update cascade on delete cascade;

alter table "service_coverage_regions" add constraint "service_coverage_regions_service_id_foreign" foreign key ("service_id") references "service" ("id") on update cascade on delete cascade;
alter table "service_coverage_regions" add constraint "service_coverage_regions_region_code_foreign" foreign key ("region_code") references "region" ("code") on update cascade on delete cascade;

alter table "session" add constraint "session_person_id_foreign" foreign key ("person_id") references "person" ("id");

alter table "sign_in_link" add constraint "sign_in_link_language_check" check ("language" in ('fi', 'sv', 'en'));

alter table "space" add constraint "space_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code");

alter table "event" add constraint "event_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code");
alter table "event" add constraint "event_space_id_foreign" foreign key ("space_id") references "space" ("id") on delete set null;
alter table "event" add constraint "event_ends_after_start" check (ends_at > starts_at);
alter table "event" add constraint "event_capacity" check (capacity > 0);
alter table "event" add constraint "event_kind_check" check ("kind" in ('COFFEE', 'PROVIDER_MEETING', 'WORKSHOP'));
alter table "event" add constraint "event_status_check" check ("status" in ('DRAFT', 'PUBLISHED', 'CANCELLED', 'HELD', 'SUMMARISED'));

alter table "registration" add constraint "registration_event_id_foreign" foreign key ("event_id") references "event" ("id");
alter table "registration" add constraint "registration_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code");
alter table "registration" add constraint "registration_person_id_foreign" foreign key ("person_id") references "person" ("id");
alter table "registration" add constraint "registration_company_id_foreign" foreign key ("company_id") references "company" ("id") on delete set null;
alter table "registration" add constraint "registration_party" check (party_size >= 1 and party_size <= 6);
alter table "registration" add constraint "registration_status_check" check ("status" in ('CONFIRMED', 'WAITLISTED', 'OFFERED', 'CANCELLED', 'ATTENDED', 'NO_SHOW'));

alter table "service_topics" add constraint "service_topics_service_id_foreign" foreign key ("service_id") references "service" ("id") on update cascade on delete cascade;
alter table "service_topics" add constraint "service_topics_topic_code_foreign" foreign key ("topic_code") references "topic" ("code") on update cascade on delete cascade;

alter table "need" add constraint "need_company_id_foreign" foreign key ("company_id") references "company" ("id");
alter table "need" add constraint "need_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code");
alter table "need" add constraint "need_topic_code_foreign" foreign key ("topic_code") references "topic" ("code");
alter table "need" add constraint "need_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id") on delete set null;
alter table "need" add constraint "need_answered_by_id_foreign" foreign key ("answered_by_id") references "person" ("id") on delete set null;
alter table "need" add constraint "need_window" check (window_to >= window_from);
alter table "need" add constraint "need_language_check" check ("language" in ('fi', 'sv', 'en'));
alter table "need" add constraint "need_certainty_check" check ("certainty" in ('RUMOUR', 'LIKELY', 'DECIDED'));
alter table "need" add constraint "need_source_check" check ("source" in ('CALL', 'VISIT', 'COFFEE', 'COMPANY', 'REFERRAL'));
alter table "need" add constraint "need_status_check" check ("status" in ('OPEN', 'ACKNOWLEDGED', 'ANSWERED', 'FULFILLED', 'DROPPED'));
alter table "need" add constraint "need_answer_kind_check" check ("answer_kind" in ('COMMITMENT', 'NOT_POSSIBLE'));

alter table "referral" add constraint "referral_company_id_foreign" foreign key ("company_id") references "company" ("id");
alter table "referral" add constraint "referral_contact_person_id_foreign" foreign key ("contact_person_id") references "person" ("id") on delete set null;
alter table "referral" add constraint "referral_service_id_foreign" foreign key ("service_id") references "service" ("id");
alter table "referral" add constraint "referral_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");
alter table "referral" add constraint "referral_need_id_foreign" foreign key ("need_id") references "need" ("id") on delete set null;
alter table "referral" add constraint "referral_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code");
alter table "referral" add constraint "referral_sender_id_foreign" foreign key ("sender_id") references "person" ("id");
alter table "referral" add constraint "referral_better_service_id_foreign" foreign key ("better_service_id") references "service" ("id") on delete set null;
alter table "referral" add constraint "referral_status_check" check ("status" in ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'ADVISED', 'MET', 'COMPLETED', 'CONFIRMED', 'WITHDRAWN'));
alter table "referral" add constraint "referral_consent_how_check" check ("consent_how" in ('PHONE', 'MEETING', 'EMAIL', 'PORTAL'));
alter table "referral" add constraint "referral_decline_reason_check" check ("decline_reason" in ('NOT_OUR_SERVICE', 'NOT_ELIGIBLE', 'OUTSIDE_AREA', 'NO_CAPACITY', 'NEEDS_MORE_INFORMATION', 'ALREADY_CLIENT', 'OTHER'));
alter table "referral" add constraint "referral_outcome_check" check ("outcome" in ('HELPED', 'PARTLY_HELPED', 'NOT_HELPED', 'NOT_REACHED', 'NO_LONGER_NEEDED'));
alter table "referral" add constraint "referral_usefulness_check" check ("usefulness" in ('USEFUL', 'PARTLY', 'NOT_USEFUL'));

alter table "referral_step" add constraint "referral_step_referral_id_foreign" foreign key ("referral_id") references "referral" ("id");
alter table "referral_step" add constraint "referral_step_by_id_foreign" foreign key ("by_id") references "person" ("id") on delete set null;
alter table "referral_step" add constraint "referral_step_move_check" check ("move" in ('SEND', 'ACCEPT', 'DECLINE', 'ADVISE', 'MEET', 'COMPLETE', 'CONFIRM', 'WITHDRAW', 'REOPEN'));
alter table "referral_step" add constraint "referral_step_status_check" check ("status" in ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'ADVISED', 'MET', 'COMPLETED', 'CONFIRMED', 'WITHDRAWN'));

alter table "referral_link" add constraint "referral_link_referral_id_foreign" foreign key ("referral_id") references "referral" ("id");

alter table "need_departments" add constraint "need_departments_need_id_foreign" foreign key ("need_id") references "need" ("id") on update cascade on delete cascade;
alter table "need_departments" add constraint "need_departments_department_id_foreign" foreign key ("department_id") references "department" ("id") on update cascade on delete cascade;

alter table "event_topics" add constraint "event_topics_event_id_foreign" foreign key ("event_id") references "event" ("id") on update cascade on delete cascade;
alter table "event_topics" add constraint "event_topics_topic_code_foreign" foreign key ("topic_code") references "topic" ("code") on update cascade on delete cascade;

alter table "department_topics" add constraint "department_topics_department_id_foreign" foreign key ("department_id") references "department" ("id") on update cascade on delete cascade;
alter table "department_topics" add constraint "department_topics_topic_code_foreign" foreign key ("topic_code") references "topic" ("code") on update cascade on delete cascade;
