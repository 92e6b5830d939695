// One statement for each question. Each returns the text of the whole answer.

/** base64url without padding, as the API writes its cursors. */
const base64url = (text) => `rtrim(translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/\\n', '-_'), '=')`;

/** A page of 20 from 21 numbered rows with `node` and `cursor`. */
const page = (field, rows) => `
  select json_build_object('data', json_build_object('${field}', json_build_object(
    'edges', coalesce(json_agg(json_build_object('node', node) order by n) filter (where n <= 20), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > 20, 'endCursor', max(cursor) filter (where n = last)))))::text
  from (select q.*, least(20, count(*) over ()) as last from (${rows}) q) q`;

const topicsOf = (table, key, owner) => `
  (select coalesce(json_agg(json_build_object('code', t.code, 'name', t.name) order by t.code), '[]') from ${table} l join topic t on t.code = l.topic_code where l.${key} = ${owner})`;

const directory = (condition) =>
  page('services', `
    select row_number() over (order by s.name->>'fi', s.id) as n,
      json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'description', s.description,
        'organisation', json_build_object('slug', o.slug, 'name', o.name), 'topics', ${topicsOf('service_topics', 'service_id', 's.id')},
        'coverageType', s.coverage_type, 'cost', s.cost, 'promisedDays', s.promised_days, 'capacity', s.capacity, 'assuredOn', s.assured_on) as node,
      ${base64url(`'[' || to_json(s.name->>'fi') || ',"' || s.id || '"]'`)} as cursor
    from (select * from service where ${condition} order by name->>'fi', id limit 21) s join organisation o on o.id = s.organisation_id`);

const SEATED = `('CONFIRMED', 'OFFERED', 'ATTENDED', 'NO_SHOW')`;

const events = page('events', `
  select row_number() over (order by e.starts_at, e.id) as n,
    json_build_object('id', e.id, 'kind', e.kind, 'title', e.title, 'startsAt', e.starts_at, 'endsAt', e.ends_at, 'capacity', e.capacity, 'status', e.status,
      'municipality', json_build_object('code', m.code, 'name', m.name),
      'space', case when p.id is not null then json_build_object('name', p.name, 'address', p.address) end,
      'seatsTaken', seats.taken, 'seatsFree', greatest(e.capacity - seats.taken, 0), 'queueLength', seats.waiting,
      'topics', ${topicsOf('event_topics', 'event_id', 'e.id')}) as node,
    ${base64url(`'[' || to_json(e.starts_at) || ',"' || e.id || '"]'`)} as cursor
  from (select * from event where ends_at > now() and starts_at > now() - interval '2 days' and status <> 'DRAFT' order by starts_at, id limit 21) e
  join municipality m on m.code = e.municipality_code left join space p on p.id = e.space_id
  cross join lateral (select coalesce(sum(party_size) filter (where status in ${SEATED}), 0)::int as taken, count(*) filter (where status = 'WAITLISTED')::int as waiting
    from registration r where r.event_id = e.id) seats`);

const steps = (known) => `
  (select coalesce(json_agg(json_build_object('move', st.move, 'status', st.status, 'at', st.at, 'text', case when ${known} then st.text end) order by st.at, st.id), '[]')
   from referral_step st where st.referral_id = r.id)`;

const HELD = `r.status in ('SENT', 'ACCEPTED', 'ADVISED', 'MET', 'COMPLETED', 'CONFIRMED')`;

const inbox = page('referrals', `
  select row_number() over (order by r.updated_at desc, r.id desc) as n,
    json_build_object('id', r.id, 'reference', r.reference, 'status', r.status, 'sentAt', r.sent_at, 'updatedAt', r.updated_at,
      'company', case when ${HELD} then json_build_object('id', c.id, 'name', c.name) end,
      'contactPerson', case when ${HELD} and p.id is not null then json_build_object('name', p.name, 'phone', p.phone, 'email', p.email) end,
      'service', json_build_object('slug', s.slug, 'name', s.name),
      'moves', case r.status when 'SENT' then '["ACCEPT","DECLINE","ADVISE"]'::json when 'ACCEPTED' then '["DECLINE","MEET","COMPLETE"]' when 'MET' then '["COMPLETE"]' else '[]' end,
      'steps', ${steps(HELD)}) as node,
    ${base64url(`'[' || to_json(r.updated_at) || ',"' || r.id || '"]'`)} as cursor
  from (select * from referral where organisation_id = any($1) and status <> 'DRAFT' and sent_at is not null order by updated_at desc, id desc limit 21) r
  join company c on c.id = r.company_id join service s on s.id = r.service_id left join person p on p.id = r.contact_person_id`);

const company = `
  select json_build_object('data', json_build_object('company', (
    select json_build_object('id', c.id, 'businessId', c.business_id, 'name', c.name, 'place', c.place, 'sizeClass', c.size_class, 'activity', c.activity,
      'municipality', json_build_object('code', m.code, 'name', m.name), 'industry', case when i.code is not null then json_build_object('code', i.code, 'name', i.name) end,
      'people', (select coalesce(json_agg(json_build_object('title', b.title, 'person', json_build_object('name', p.name, 'email', p.email, 'phone', p.phone)) order by b.id), '[]')
        from membership b join person p on p.id = b.person_id where b.company_id = c.id),
      'needs', (select coalesce(json_agg(json_build_object('id', n.id, 'title', n.title, 'windowFrom', n.window_from, 'windowTo', n.window_to, 'status', n.status, 'certainty', n.certainty,
          'topic', json_build_object('code', t.code, 'name', t.name),
          'moves', case n.status when 'OPEN' then '["DROP"]'::json when 'ACKNOWLEDGED' then '["DROP"]' when 'ANSWERED' then '["FULFIL","DROP"]' else '[]' end) order by n.window_from, n.id), '[]')
        from (select * from need where company_id = c.id and municipality_code = any($2) order by window_from, id limit 20) n join topic t on t.code = n.topic_code),
      'referrals', (select coalesce(json_agg(json_build_object('id', r.id, 'reference', r.reference, 'status', r.status, 'updatedAt', r.updated_at,
          'service', json_build_object('slug', s.slug, 'name', s.name, 'organisation', json_build_object('name', o.name)),
          'moves', case when r.status = 'DRAFT' then case when r.consent_given_by is not null and r.consent_how is not null and r.consent_on is not null then '["SEND","WITHDRAW"]'::json else '["WITHDRAW"]' end
            when r.status = 'SENT' then '["WITHDRAW"]' when r.status = 'ACCEPTED' then case when r.comes_along and r.sender_id = $3 then '["MEET","WITHDRAW"]'::json else '["WITHDRAW"]' end
            when r.status in ('DECLINED', 'ADVISED', 'COMPLETED', 'WITHDRAWN') and r.consent_given_by is not null and r.consent_how is not null and r.consent_on is not null then '["REOPEN"]' else '[]' end)
          order by r.updated_at desc, r.id desc), '[]')
        from (select * from referral where company_id = c.id and municipality_code = any($2) order by updated_at desc, id desc limit 20) r
        join service s on s.id = r.service_id join organisation o on o.id = r.organisation_id))
    from company c join municipality m on m.code = c.municipality_code left join industry i on i.code = c.industry_code
    where c.id = $1 and c.municipality_code = any($2))))::text`;

export const statements = {
  directory: directory('true'),
  directoryOf: directory(`(coverage_type = 'NATIONAL' or exists (select 1 from service_coverage v where v.service_id = service.id and v.municipality_code = $1))`),
  events,
  inbox,
  company,
};
