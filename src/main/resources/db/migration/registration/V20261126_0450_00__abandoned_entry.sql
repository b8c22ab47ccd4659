-- A registration that nobody goes on with holds what is sealed, so it is not kept for ever.
alter table registration.entry add column touched_at timestamptz not null default now();
