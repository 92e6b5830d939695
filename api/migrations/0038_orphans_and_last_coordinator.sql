alter table "join_request" add "network_told_at" timestamptz null;
alter table "membership" add "kept_since" timestamptz null;
