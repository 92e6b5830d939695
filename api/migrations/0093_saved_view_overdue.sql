-- A view of what is late is not the view of all that waits, although the states are the same.
alter table saved_view add column overdue boolean not null default false;
