-- The operations that portals of this network ask, of every version that was served lately: pages that are open outlive the version that sent them.
create table trusted_document (hash text primary key, served_on date not null default current_date);
-- Who asked how often in which minute, for all processes together. Digests only, for minutes; nothing is lost with it, so it need not be safe from a crash.
create unlogged table request_count (sender text not null, minute timestamptz not null, count integer not null, primary key (sender, minute));
