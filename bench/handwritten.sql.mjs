// One statement for each question. Its columns are texts of JSON that the server puts together without reading them.

/**
 * A page of 20 from at most 21 rows: the text of its edges, how many rows were found, and the key of the last edge for the
 * cursor. Only 20 nodes are built, and the rows are sorted once.
 */
const page = ({ node, key, order, from, joins, total }) => `
  select coalesce(json_agg(json_build_object('node', ${node}) order by r.n) filter (where r.n <= 20), '[]')::text,
    count(*)::int, (array_agg(${key} order by r.n))[least(20, count(*))]::text${total ? `, (${total})` : ''}
  from (select row_number() over (order by ${order}) as n, r.* from (${from} order by ${order} limit 21) r) r ${joins}`;

const topicsOf = (table, key, owner) => `
  (select coalesce(json_agg(json_build_object('code', t.code, 'name', t.name) order by t.code), '[]') from ${table} l join topic t on t.code = l.topic_code where l.${key} = ${owner})`;

const directory = (condition) =>
  page({
    node: `json_build_object('id', r.id, 'slug', r.slug, 'name', r.name, 'description', r.description,
      'organisation', json_build_object('slug', o.slug, 'name', o.name), 'topics', ${topicsOf('service_topics', 'service_id', 'r.id')},
      'coverageType', r.coverage_type, 'cost', r.cost, 'promisedDays', r.promised_days, 'capacity', r.capacity, 'assuredOn', r.assured_on)`,
    key: `json_build_array(r.name->>'fi', r.id)`,
    order: `name->>'fi', id`,
    from: `select id, slug, name, description, organisation_id, coverage_type, cost, promised_days, capacity, assured_on from service where ${condition}`,
    joins: 'join organisation o on o.id = r.organisation_id',
  });

const SEATED = `('CONFIRMED', 'OFFERED', 'ATTENDED', 'NO_SHOW')`;

const events = page({
  node: `json_build_object('id', r.id, 'kind', r.kind, 'title', r.title, 'startsAt', r.starts_at, 'endsAt', r.ends_at, 'capacity', r.capacity, 'status', r.status,
    'municipality', json_build_object('code', m.code, 'name', m.name),
    'space', case when p.id is not null then json_build_object('name', p.name, 'address', p.address) end,
    'seatsTaken', seats.taken, 'seatsFree', greatest(r.capacity - seats.taken, 0), 'queueLength', seats.waiting,
    'topics', ${topicsOf('event_topics', 'event_id', 'r.id')})`,
  key: 'json_build_array(r.starts_at, r.id)',
  order: 'starts_at, id',
  from: `select id, kind, title, starts_at, ends_at, capacity, status, municipality_code, space_id from event where ends_at > now() and starts_at > now() - interval '2 days' and status <> 'DRAFT'`,
  joins: `join municipality m on m.code = r.municipality_code left join space p on p.id = r.space_id
    cross join lateral (select coalesce(sum(party_size) filter (where g.status in ${SEATED}), 0)::int as taken, count(*) filter (where g.status = 'WAITLISTED')::int as waiting
      from registration g where g.event_id = r.id) seats`,
});

const steps = (known) => `
  (select coalesce(json_agg(json_build_object('move', st.move, 'status', st.status, 'at', st.at, 'text', case when ${known} then st.text end) order by st.at, st.id), '[]')
   from referral_step st where st.referral_id = r.id)`;

const HELD = `r.status in ('SENT', 'ACCEPTED', 'ADVISED', 'MET', 'COMPLETED', 'CONFIRMED') and r.consent_withdrawn_on is null`;

const inbox = page({
  node: `json_build_object('id', r.id, 'reference', r.reference, 'status', r.status, 'sentAt', r.sent_at, 'updatedAt', r.updated_at,
    'company', case when ${HELD} then json_build_object('id', c.id, 'name', c.name) end,
    'contactPerson', case when ${HELD} and p.id is not null then json_build_object('name', p.name, 'phone', p.phone, 'email', p.email) end,
    'service', json_build_object('slug', s.slug, 'name', s.name),
    'moves', case r.status when 'SENT' then '["ACCEPT","DECLINE","ADVISE"]'::json when 'ACCEPTED' then '["DECLINE","MEET","COMPLETE"]' when 'MET' then '["COMPLETE"]' else '[]' end,
    'steps', ${steps(HELD)})`,
  key: 'json_build_array(r.updated_at, r.id)',
  order: 'updated_at desc, id desc',
  from: `select id, reference, status, sent_at, updated_at, company_id, contact_person_id, service_id, consent_withdrawn_on from referral where organisation_id = any($1) and status <> 'DRAFT' and sent_at is not null`,
  joins: 'join company c on c.id = r.company_id join service s on s.id = r.service_id left join person p on p.id = r.contact_person_id',
});

const company = `
  select (
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
          'moves', case when r.status = 'DRAFT' then '["SEND","WITHDRAW"]'::json
            when r.status in ('SENT', 'MET') then '["WITHDRAW"]' when r.status = 'ACCEPTED' then case when r.comes_along and r.sender_id = $3 then '["MEET","WITHDRAW"]'::json else '["WITHDRAW"]' end
            when r.status in ('DECLINED', 'ADVISED', 'COMPLETED', 'WITHDRAWN') then '["REOPEN"]' else '[]' end)
          order by r.updated_at desc, r.id desc), '[]')
        from (select * from referral where company_id = c.id and municipality_code = any($2) order by updated_at desc, id desc limit 20) r
        join service s on s.id = r.service_id join organisation o on o.id = r.organisation_id))
    from company c join municipality m on m.code = c.municipality_code left join industry i on i.code = c.industry_code
    where c.id = $1 and c.municipality_code = any($2))::text`;

const SHOWN = 'campaign_id = $1 and confirm_by is null and hidden_at is null and merged_into_id is null';

const ideas = page({
  node: `json_build_object('id', r.id, 'title', r.title, 'text', r.text, 'language', upper(r.language), 'place', r.place, 'supports', r.supports, 'comments', r.comments, 'isSupported', false, 'isMine', false,
    'publishedAt', r.published_at, 'changedAt', r.changed_at, 'hiddenAt', r.hidden_at, 'hiddenReason', r.hidden_reason, 'topics', ${topicsOf('idea_topics', 'idea_id', 'r.id')},
    'writer', json_build_object('kind', r.writer_kind, 'name', case when r.signed_as = 'NAME' and p.forgotten_at is null then nullif(p.name, '') end, 'company', case when r.signed_as = 'COMPANY' then c.name end,
      'municipality', (select m.name from municipality m where m.code = coalesce(c.municipality_code, case when r.writer_kind = 'HOST' then (select k.municipality_code from campaign k where k.id = r.campaign_id) end))))`,
  key: 'json_build_array(r.lot, r.id)',
  order: 'lot desc, id desc',
  // Only keys are sorted; the rows of the page are looked up then.
  from: `select i.*, chosen.lot from (select id, uuid_hash_extended(id, $2::bigint) >> 12 as lot from idea where ${SHOWN} order by lot desc, id desc limit 21) chosen join idea i using (id)`,
  joins: 'left join person p on p.id = r.author_id left join company c on c.id = r.company_id',
  total: `select count(*)::int from idea where ${SHOWN}`,
});

export const statements = {
  directory: directory('true'),
  directoryOf: directory(`(coverage_type = 'NATIONAL' or exists (select 1 from service_coverage v where v.service_id = service.id and v.municipality_code = $1))`),
  events,
  inbox,
  company,
  ideas,
};
