-- A view of what is late is not the view of all that waits, although the states are the same.
alter table saved_view add column overdue boolean not null default false;

-- A meeting of the network alone is hosted by coordinators too; a place tells it without its event, as it tells the municipality. An event stays what it was once anybody can register.
alter table registration add column network_only boolean not null default false;
update registration set network_only = true from event where event.id = registration.event_id and event.network_only;
