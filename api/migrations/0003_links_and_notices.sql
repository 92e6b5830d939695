-- The other way through the links: services of a topic or a municipality, needs of a department, events of a topic.
create index service_topics_of_topic on service_topics (topic_code, service_id);
create index service_coverage_of_municipality on service_coverage (municipality_code, service_id);
create index need_departments_of_department on need_departments (department_id, need_id);
create index event_topics_of_topic on event_topics (topic_code, event_id);

-- All processes hear at once when somebody's rights change.
create function tell_viewer_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('viewer_changed', coalesce(new.person_id, old.person_id)::text);
  return null;
end $$;
create trigger membership_changes after insert or update or delete on membership for each row execute function tell_viewer_changed();
create trigger session_ends after update or delete on session for each row execute function tell_viewer_changed();
