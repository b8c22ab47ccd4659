-- Talks that a consultation starts from. A talk keeps its number, so that its address lasts; its place may change. One
-- that was removed keeps its row, so that its number is not given to another.

create schema presentation;
grant usage on schema presentation to ${app};

create table presentation.talk (
    id uuid primary key,
    consultation uuid not null references consultation.consultation,
    number int not null check (number > 0),
    position int not null,
    speaker text not null,
    organisation text not null,
    title text,
    focus text not null,
    revision int not null default 1,
    removed_at timestamptz,
    unique (consultation, number)
);
grant select, insert, update on presentation.talk to ${app};

create table presentation.talk_track (
    talk uuid not null references presentation.talk,
    track uuid not null,
    primary key (talk, track)
);
comment on column presentation.talk_track.track is 'the identity of a track through all versions of the strategy';
grant select, insert, delete on presentation.talk_track to ${app};
