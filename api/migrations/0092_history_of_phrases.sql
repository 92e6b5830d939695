-- The history of a service tells its phrases too: what one command took away and added in a language is one row.
create index "audit_of_phrases" on "audit" (((coalesce("after", "before")) ->> 'service')) where "entity" = 'NeedPhrase';

create or replace view directory_change_row as
  select a.id || ' ' || said.field as id, a.at, a.entity, a.entity_id,
    case a.entity when 'Service' then (select organisation_id from service where id = a.entity_id::uuid) else a.entity_id::uuid end as organisation_id,
    a.by as by_id, said.field, said_as_texts(said.before) as before, said_as_texts(said.after) as after
  from audit a
  cross join lateral (
    select 'created' as field, null::jsonb as before, null::jsonb as after where a.change = 'create'
    union all
    select key, a.before -> key, value from jsonb_each(a.after)
    where a.change = 'update' and jsonb_typeof(value) <> 'object' and key not in ('version', 'reopensAs', 'organisation', 'concept') and (a.before -> key) is distinct from value
    union all
    select key || '.' || language, a.before -> key -> language, value -> language
    from jsonb_each(a.after) cross join unnest(array['fi', 'sv', 'en']) language
    where a.change = 'update' and jsonb_typeof(value) = 'object' and (a.before -> key -> language) is distinct from (value -> language)
  ) said
  where a.entity in ('Service', 'Organisation')
  union all
  select said.id, said.at, 'Service', said.service, s.organisation_id, said.by, 'needPhrases.' || said.language, said.before, said.after
  from (
    select min(a.id::text) || ' needPhrases' as id, a.at, (coalesce(a.after, a.before)) ->> 'service' as service, a.by, (coalesce(a.after, a.before)) ->> 'language' as language,
      coalesce(array_agg(a.before ->> 'text' order by a.before ->> 'text') filter (where a.change = 'delete'), '{}') as before,
      coalesce(array_agg(a.after ->> 'text' order by a.after ->> 'text') filter (where a.change = 'create'), '{}') as after
    from audit a
    where a.entity = 'NeedPhrase' and a.change in ('create', 'delete')
    group by a.at, a.by, a.command, 3, 5
  ) said
  join service s on s.id = said.service::uuid;
