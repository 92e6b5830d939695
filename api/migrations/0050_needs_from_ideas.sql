-- safe: the new check allows every source that the old one does; the version before writes none of the new one, and hands it on as it reads it.
alter table "need" drop constraint "need_source_check";
alter table "need" add constraint "need_source_check" check ("source" in ('CALL', 'VISIT', 'COFFEE', 'COMPANY', 'REFERRAL', 'MEETING', 'MAIL', 'SEARCH', 'IDEA'));
