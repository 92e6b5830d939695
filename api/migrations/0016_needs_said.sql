alter table "need" drop constraint "need_source_check";
alter table "need" add "permits" text[] not null default '{}', add "skills" text[] not null default '{}', add "version" int not null default 1;
alter table "need" add constraint "need_source_check" check ("source" in ('CALL', 'VISIT', 'COFFEE', 'COMPANY', 'REFERRAL', 'MEETING', 'MAIL', 'SEARCH'));
