-- Why the revised draft differs from the version it was made from, and what becomes of supplementary themes.

create schema revision;
grant usage on schema revision to ${app};

-- Which consultation a revised draft comes from.
create table revision.draft (
    version uuid primary key references strategy.version,
    consultation uuid not null references consultation.consultation
);
grant select, insert on revision.draft to ${app};

-- A change that answers a point. The part is a track or a paragraph, also one that is gone from the version.
create table revision.change_point (
    version uuid not null references strategy.version,
    part uuid not null,
    point uuid not null references synthesis.point,
    person uuid,
    at timestamptz not null,
    primary key (version, part, point)
);
create index on revision.change_point (point);
grant select, insert, delete on revision.change_point to ${app};

-- A change that the secretariat made by itself, and why.
create table revision.editorial_reason (
    version uuid not null references strategy.version,
    part uuid not null,
    text text not null check (text <> ''),
    person uuid,
    at timestamptz not null,
    primary key (version, part)
);
grant select, insert, update (text, person, at), delete on revision.editorial_reason to ${app};

-- Who gave which reason when, and who took it back.
create table revision.reason_step (
    step bigint generated always as identity primary key,
    version uuid not null references strategy.version,
    part uuid not null,
    kind text not null check (kind in ('TIED', 'UNTIED', 'EDITORIAL', 'EDITORIAL_TAKEN_BACK')),
    point uuid references synthesis.point,
    text text not null,
    person uuid,
    organisation uuid references organisation.organisation,
    at timestamptz not null,
    constraint a_point_when_tied check ((kind in ('TIED', 'UNTIED')) = (point is not null))
);
create index on revision.reason_step (version, part);
grant select, insert on revision.reason_step to ${app};
create trigger append_only before update or delete or truncate on revision.reason_step
    for each statement execute function spor.append_only();

-- What several municipalities propose under names of their own, gathered.
create table revision.gathered_theme (
    id uuid primary key,
    consultation uuid not null references consultation.consultation,
    name text not null check (name <> ''),
    decision text check (decision in ('OWN_TRACK', 'UNDER_TRACK', 'NOT_A_TRACK')),
    -- Why it does not become a track.
    reason text not null default '',
    -- What was made of it: the new track, or the one that it stands under.
    track uuid,
    constraint a_reason_when_not check (decision is distinct from 'NOT_A_TRACK' or reason <> ''),
    constraint a_track_when_made check (
        (decision is not null and decision in ('OWN_TRACK', 'UNDER_TRACK')) = (track is not null))
);
create index on revision.gathered_theme (consultation);
grant select, insert, update (decision, reason, track) on revision.gathered_theme to ${app};

-- A point stands in one theme at most.
create table revision.theme_point (
    point uuid primary key references synthesis.point,
    theme uuid not null references revision.gathered_theme
);
create index on revision.theme_point (theme);
grant select, insert, delete on revision.theme_point to ${app};

create table revision.theme_step (
    step bigint generated always as identity primary key,
    theme uuid not null references revision.gathered_theme,
    kind text not null check (kind in (
        'GATHERED', 'ADDED', 'TAKEN_OUT', 'OWN_TRACK', 'UNDER_TRACK', 'NOT_A_TRACK', 'UNDECIDED')),
    point uuid references synthesis.point,
    text text not null,
    person uuid,
    organisation uuid references organisation.organisation,
    at timestamptz not null
);
create index on revision.theme_step (theme);
grant select, insert on revision.theme_step to ${app};
create trigger append_only before update or delete or truncate on revision.theme_step
    for each statement execute function spor.append_only();
