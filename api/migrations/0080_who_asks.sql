-- Who of the municipality asks a question is told where somebody has written it; the version before leaves it empty.
alter table "campaign" add "asked_by" text null;
