-- The points of a consultation: the least that gets an assessment, each at the exact place that it comes from.

create schema synthesis;
grant usage on schema synthesis to ${app};

-- How the points of a municipality are called: "VIB" gives VIB-1, VIB-2 …
create table synthesis.prefix (
    consultation uuid not null references consultation.consultation,
    organisation uuid not null references organisation.organisation,
    prefix text not null check (prefix <> ''),
    primary key (consultation, organisation),
    unique (consultation, prefix)
);
grant select, insert on synthesis.prefix to ${app};

-- How far each response has been taken in: the version that its points come from, none after a withdrawal.
create table synthesis.intake (
    response uuid primary key references response.response,
    consultation uuid not null references consultation.consultation,
    organisation uuid not null references organisation.organisation,
    version uuid references response.version,
    unique (consultation, organisation)
);
grant select, insert, update (version) on synthesis.intake to ${app};

-- Each submitted input as points refer to it. Places count UTF-16 units of the body, from 0.
create table synthesis.source (
    version uuid not null references response.version,
    number int not null check (number > 0),
    input uuid not null,
    -- The text without its looks, then a blank line and the justification where there is one.
    body text not null,
    -- Where the text ends and what follows belongs to the justification.
    text_ends int not null check (text_ends >= 0),
    text text not null,
    justification text not null,
    kind text not null check (kind in ('GENERAL', 'TRACK', 'PARAGRAPH', 'SUPPLEMENTARY_THEME')),
    stance text check (stance in ('SUPPORTS', 'QUALIFIES', 'OBJECTS')),
    track uuid,
    paragraph uuid,
    placement text check (placement in ('UNDER_TRACK', 'OWN_TRACK', 'UNDECIDED')),
    theme text not null,
    primary key (version, number)
);
comment on column synthesis.source.text is 'the HTML of a RichText, as is justification';
grant select, insert on synthesis.source to ${app};
create trigger append_only before update or delete or truncate on synthesis.source
    for each statement execute function spor.append_only();

create table synthesis.point (
    id uuid primary key,
    response uuid not null references synthesis.intake,
    consultation uuid not null references consultation.consultation,
    organisation uuid not null references organisation.organisation,
    -- VIB-3 has main 3 and part 0; what it was split into has parts from 1.
    main int not null check (main > 0),
    part int not null check (part >= 0),
    version uuid not null,
    number int not null,
    starts int not null check (starts >= 0),
    ends int not null,
    -- What is said there, with the name of a theme; for searching.
    words text not null,
    search tsvector generated always as (to_tsvector('danish', words)) stored,
    kind text not null,
    track uuid,
    paragraph uuid,
    -- Null while it lives.
    ended_as text check (ended_as in ('SPLIT', 'JOINED', 'GONE', 'WITHDRAWN')),
    -- Whether its text is another than when it was last assessed.
    changed boolean not null default false,
    worker uuid,
    due date,
    foreign key (version, number) references synthesis.source,
    unique (response, main, part),
    constraint says_something check (ends > starts)
);
create index on synthesis.point (consultation) where ended_as is null;
create index on synthesis.point (version, number);
create index on synthesis.point using gin (search);
grant select, insert, update on synthesis.point to ${app};

-- What the secretariat answers to a point, as it stands.
create table synthesis.assessment (
    point uuid primary key references synthesis.point,
    outcome text check (outcome in (
        'ACCOMMODATED', 'PARTLY_ACCOMMODATED', 'CLARIFIED', 'NOT_ACCOMMODATED', 'NOTED', 'OUT_OF_SCOPE')),
    reason text not null,
    note text not null,
    state text not null check (state in ('DRAFT', 'TO_CHECK', 'FINAL')),
    revision int not null check (revision > 0),
    written_by uuid not null,
    written_at timestamptz not null
);
comment on column synthesis.assessment.reason is 'the HTML of a RichText, shown to the municipality; note is plain and internal';
grant select, insert, update on synthesis.assessment to ${app};

-- What has happened to it, with what it said then: who, for whom, when, why.
create table synthesis.assessment_step (
    step bigint generated always as identity primary key,
    point uuid not null references synthesis.point,
    kind text not null check (kind in (
        'SAVED', 'SENT_TO_CHECK', 'SENT_BACK', 'APPROVED', 'REOPENED', 'TEXT_CHANGED', 'NOT_CHOSEN')),
    outcome text,
    reason text not null,
    note text not null,
    why text not null,
    revision int not null,
    person uuid,
    organisation uuid references organisation.organisation,
    at timestamptz not null
);
create index on synthesis.assessment_step (point);
grant select, insert on synthesis.assessment_step to ${app};
create trigger append_only before update or delete or truncate on synthesis.assessment_step
    for each statement execute function spor.append_only();
