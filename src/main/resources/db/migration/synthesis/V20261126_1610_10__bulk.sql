-- What was done to many points at once, and what became of each, so that it can be told and taken back.

create table synthesis.bulk (
    id uuid primary key,
    consultation uuid not null references consultation.consultation,
    kind text not null check (kind in ('ASSIGNED', 'TAGGED', 'UNTAGGED', 'ANSWERED')),
    -- Who was to answer them, unless each kept whoever it had, and by when; null for the day that each had.
    keeps_worker boolean not null default true,
    worker uuid,
    due date,
    tag uuid references synthesis.tag,
    outcome text,
    -- The HTML of a RichText; empty where each kept its own.
    reason text not null default '',
    person uuid not null,
    organisation uuid not null references organisation.organisation,
    at timestamptz not null
);

create table synthesis.bulk_item (
    bulk uuid not null references synthesis.bulk,
    point uuid not null references synthesis.point,
    fate text not null check (fate in ('DONE', 'SAME', 'MEANWHILE', 'SETTLED', 'ENDED')),
    worker_before uuid,
    due_before date,
    worker_after uuid,
    due_after date,
    -- Those that were given or taken, as they were given then.
    tags uuid[] not null default '{}',
    -- The answer before, all null where there was none, and whether its text had changed since it was written.
    outcome text,
    reason text,
    note text,
    written_by uuid,
    written_at timestamptz,
    changed boolean not null default false,
    -- Of the answer afterwards; 0 where the deed is no answer.
    revision int not null default 0,
    primary key (bulk, point)
);
create index on synthesis.bulk_item (point);

-- Taking it back, once, and what became of each then.
create table synthesis.bulk_undo (
    bulk uuid primary key references synthesis.bulk,
    person uuid not null,
    organisation uuid not null references organisation.organisation,
    at timestamptz not null
);
create table synthesis.bulk_undo_item (
    bulk uuid not null references synthesis.bulk_undo,
    point uuid not null,
    fate text not null check (fate in ('DONE', 'MEANWHILE', 'ENDED')),
    -- Of the answer that says again what the one before the deed said; 0 where that is no answer.
    revision int not null default 0,
    primary key (bulk, point),
    foreign key (bulk, point) references synthesis.bulk_item
);
create index on synthesis.bulk_undo_item (point);
grant select, insert on synthesis.bulk, synthesis.bulk_item, synthesis.bulk_undo, synthesis.bulk_undo_item to ${app};
create trigger append_only before update or delete or truncate on synthesis.bulk
    for each statement execute function spor.append_only();
create trigger append_only before update or delete or truncate on synthesis.bulk_item
    for each statement execute function spor.append_only();
create trigger append_only before update or delete or truncate on synthesis.bulk_undo
    for each statement execute function spor.append_only();
create trigger append_only before update or delete or truncate on synthesis.bulk_undo_item
    for each statement execute function spor.append_only();

alter table synthesis.assessment_step drop constraint assessment_step_kind_check;
alter table synthesis.assessment_step add constraint assessment_step_kind_check check (kind in (
    'SAVED', 'SENT_TO_CHECK', 'SENT_BACK', 'APPROVED', 'REOPENED', 'TEXT_CHANGED', 'NOT_CHOSEN', 'TAKEN_BACK'));
