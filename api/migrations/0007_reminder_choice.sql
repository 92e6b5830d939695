alter table "no_reminders" add "unwanted" text[] not null default '{TWO_DAYS,TWO_HOURS}';
