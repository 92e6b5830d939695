create table "idea_outcome" ("id" uuid not null, "idea_id" uuid not null, "need_id" uuid null, "event_id" uuid null, "at" timestamptz not null, primary key ("id"));
create index "idea_outcome_need_id_index" on "idea_outcome" ("need_id");
create index "idea_outcome_event_id_index" on "idea_outcome" ("event_id");
create unique index "idea_outcome_once" on "idea_outcome" (idea_id, need_id, event_id) nulls not distinct;
create index "idea_shown" on "idea" (campaign_id, id) where confirm_by is null and hidden_at is null and merged_into_id is null;
alter table "idea_outcome" add constraint "idea_outcome_idea_id_foreign" foreign key ("idea_id") references "idea" ("id") on delete cascade;
alter table "idea_outcome" add constraint "idea_outcome_need_id_foreign" foreign key ("need_id") references "need" ("id") on delete cascade;
alter table "idea_outcome" add constraint "idea_outcome_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
alter table "idea_outcome" add constraint "idea_outcome_one" check ((need_id is null) <> (event_id is null));


-- What has happened with a company: ideas that it proposed in its own name too. Other ideas of its people are not told here.
create or replace view timeline_row as
  select id, 'CONTACT'::text as kind, company_id, municipality_code, at, id as contact_id, null::uuid as need_id, null::uuid as referral_id, null::uuid as registration_id, null::uuid as person_id, null::uuid as by_id from contact
  union all
  select id, 'NEED', company_id, municipality_code, recorded_at, null, id, null, null, null, null from need where company_id is not null
  union all
  select id, 'REFERRAL', company_id, municipality_code, sent_at, null, null, id, null, null, null from referral where sent_at is not null
  union all
  select r.id, 'COFFEE', r.company_id, r.municipality_code, e.starts_at, null, null, null, r.id, null, null from registration r join event e on e.id = r.event_id where r.status = 'ATTENDED' and r.company_id is not null
  union all
  select a.id, 'JOINED', c.id, c.municipality_code, a.at, null, null, null, null, (a.after ->> 'person')::uuid, a.by
    from audit a join company c on c.id = ((coalesce(a.after, a.before)) ->> 'company')::uuid where a.entity = 'Membership' and a.change = 'create'
  union all
  select a.id, 'LEFT', c.id, c.municipality_code, a.at, null, null, null, null, (a.before ->> 'person')::uuid, a.by
    from audit a join company c on c.id = ((coalesce(a.after, a.before)) ->> 'company')::uuid where a.entity = 'Membership' and a.change = 'delete'
  union all
  select i.id, 'IDEA', i.company_id, c.municipality_code, i.published_at, null, null, null, null, null, null from idea i join company c on c.id = i.company_id where i.signed_as = 'COMPANY' and i.confirm_by is null and i.hidden_at is null;
