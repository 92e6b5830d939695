-- What PostGraphile needs to answer the same questions: computed columns and functions for the lists, in a schema of their own.
drop schema if exists bench cascade;
create schema bench;

create function bench.event_seats_taken(event public.event) returns int language sql stable as $$
  select coalesce(sum(party_size), 0)::int from public.registration where event_id = event.id and status in ('CONFIRMED', 'OFFERED', 'ATTENDED', 'NO_SHOW')
$$;
create function bench.event_queue_length(event public.event) returns int language sql stable as $$
  select count(*)::int from public.registration where event_id = event.id and status = 'WAITLISTED'
$$;
create function bench.directory() returns setof public.service language sql stable as $$
  select * from public.service s order by s.name->>'fi', s.id
$$;
create function bench.directory_of(municipality text) returns setof public.service language sql stable as $$
  select * from public.service s where s.coverage_type = 'NATIONAL'
    or exists (select 1 from public.service_coverage c where c.service_id = s.id and c.municipality_code = municipality)
  order by s.name->>'fi', s.id
$$;
create function bench.upcoming_events() returns setof public.event language sql stable as $$
  select * from public.event where ends_at > now() and starts_at > now() - interval '2 days' and status <> 'DRAFT' order by starts_at, id
$$;
create function bench.inbox(organisation uuid) returns setof public.referral language sql stable as $$
  select * from public.referral where organisation_id = organisation and status <> 'DRAFT' and sent_at is not null order by updated_at desc, id desc
$$;
create function bench.ideas(campaign uuid, seed bigint) returns setof public.idea language sql stable as $$
  select * from public.idea where campaign_id = campaign and confirm_by is null and hidden_at is null and merged_into_id is null order by uuid_hash_extended(id, seed) >> 12 desc, id desc
$$;
-- Both ways of the chain would have one name.
comment on constraint referral_previous_id_foreign on public.referral is E'@fieldName previousReferral\n@foreignFieldName nextReferral';
