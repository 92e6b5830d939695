alter table "event" add "summarised_at" timestamptz null;
