-- What did not change is no change: a row that says the same before and after is left out, and so is what only the portal itself can read (ids).
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
  where a.entity in ('Service', 'Organisation');
