-- What an input said before: kept when somebody else writes over it, after a pause, when it is restored or removed,
-- and when it lost to somebody who saved first. What it says now stands in response.input.

create table response.input_revision (
    number bigint generated always as identity primary key,
    response uuid not null references response.response,
    input uuid not null,
    -- Of the input when it said this; for what was not chosen, the one that its writer had read.
    revision int not null,
    fate text not null check (fate in ('REPLACED', 'REMOVED', 'NOT_CHOSEN')),
    kind text not null check (kind in ('GENERAL', 'TRACK', 'PARAGRAPH', 'SUPPLEMENTARY_THEME')),
    stance text check (stance in ('SUPPORTS', 'QUALIFIES', 'OBJECTS')),
    track uuid,
    paragraph uuid,
    placement text check (placement in ('UNDER_TRACK', 'OWN_TRACK', 'UNDECIDED')),
    theme text not null,
    text text not null,
    justification text not null,
    written_by uuid not null,
    written_at timestamptz not null,
    -- Who replaced or removed it, or came first.
    ended_by uuid not null,
    ended_at timestamptz not null
);
create index on response.input_revision (input);
create index on response.input_revision (response) where fate = 'REMOVED';
grant select, insert on response.input_revision to ${app};
create trigger append_only before update or delete or truncate on response.input_revision
    for each statement execute function spor.append_only();

-- Until when the history holds what this input has said; what stands there today is kept when it is next written over.
alter table response.input add column kept_at timestamptz not null default '-infinity';
