create table "campaign_told" ("id" uuid not null, "campaign_id" uuid not null, "company_id" uuid not null, "told_at" timestamptz not null, primary key ("id"));
create index "campaign_told_campaign_id_index" on "campaign_told" ("campaign_id");
create index "campaign_told_company_id_index" on "campaign_told" ("company_id");
alter table "campaign_told" add constraint "campaign_told_campaign_id_foreign" foreign key ("campaign_id") references "campaign" ("id") on delete cascade;
alter table "campaign_told" add constraint "campaign_told_company_id_foreign" foreign key ("company_id") references "company" ("id") on delete cascade;
alter table "bulletin" add "version" int not null default 1;
