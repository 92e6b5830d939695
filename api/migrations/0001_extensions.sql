-- Likeness of texts, for names that are misspelt.
create extension if not exists pg_trgm;
