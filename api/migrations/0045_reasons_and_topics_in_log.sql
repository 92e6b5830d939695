-- Reasons of hosts say their language, and the public log tells which topics a host has set. Nothing is asked of the version before: it leaves these empty.
alter table "idea" add column "hidden_language" text null;
alter table "idea" add constraint "idea_hidden_language_check" check ("hidden_language" in ('fi', 'sv', 'en'));
alter table "idea_comment" add column "hidden_language" text null;
alter table "idea_comment" add constraint "idea_comment_hidden_language_check" check ("hidden_language" in ('fi', 'sv', 'en'));
alter table "campaign_decision" add column "reason_language" text null, add column "topic_codes" text[] null;
alter table "campaign_decision" add constraint "campaign_decision_reason_language_check" check ("reason_language" in ('fi', 'sv', 'en'));
alter table "campaign_decision" drop constraint "campaign_decision_kind_check";
alter table "campaign_decision" add constraint "campaign_decision_kind_check" check ("kind" in ('PUBLISHED', 'PHASE_BEGAN', 'ANSWERED', 'MERGE_PROPOSED', 'MERGED', 'MERGE_OBJECTED', 'MERGE_WITHDRAWN', 'HIDDEN', 'TOPICS_CORRECTED', 'SHOWN', 'WITHDRAWN'));
