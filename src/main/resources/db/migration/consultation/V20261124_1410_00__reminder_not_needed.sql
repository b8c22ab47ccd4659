-- Whoever had answered when a reminder fell due needs none: that is remembered too, so that it is looked up once.
alter table consultation.reminder add column sent boolean not null default true;
