create index "campaign_decision_idea_index" on "campaign_decision" ("idea");
