-- One response for each consultee: the draft that the municipality writes, and the versions it has submitted.

create schema response;
grant usage on schema response to ${app};

create table response.response (
    id uuid primary key,
    consultation uuid not null references consultation.consultation,
    organisation uuid not null references organisation.organisation,
    -- Rises with every change of what would be submitted, so that what was read is what is sent.
    revision int not null default 0,
    treatment text
        check (treatment in ('COUNCIL', 'FINANCE_COMMITTEE', 'STANDING_COMMITTEE', 'CHAIR_DECISION', 'ADMINISTRATIVE')),
    body text not null default '',
    meeting_date date,
    item_number text not null default '',
    minutes text not null default '',
    unique (consultation, organisation)
);
grant select, insert, update on response.response to ${app};

create table response.input (
    id uuid primary key,
    response uuid not null references response.response,
    place int not null,
    kind text not null check (kind in ('GENERAL', 'TRACK', 'PARAGRAPH', 'SUPPLEMENTARY_THEME')),
    stance text check (stance in ('SUPPORTS', 'QUALIFIES', 'OBJECTS')),
    track uuid,
    paragraph uuid,
    placement text check (placement in ('UNDER_TRACK', 'OWN_TRACK', 'UNDECIDED')),
    theme text not null,
    text text not null,
    justification text not null,
    revision int not null default 1,
    changed_by uuid not null,
    changed_at timestamptz not null
);
create index on response.input (response);
grant select, insert, update, delete on response.input to ${app};

create table response.version (
    id uuid primary key,
    response uuid not null references response.response,
    number int not null check (number > 0),
    kind text not null check (kind in ('FINAL')),
    received_at timestamptz not null,
    submitted_by uuid not null,
    submitted_for uuid not null references organisation.organisation,
    -- The text that was consulted on when it was submitted.
    strategy_version uuid not null references strategy.version,
    treatment text not null
        check (treatment in ('COUNCIL', 'FINANCE_COMMITTEE', 'STANDING_COMMITTEE', 'CHAIR_DECISION', 'ADMINISTRATIVE')),
    body text not null,
    meeting_date date,
    item_number text not null,
    minutes text not null,
    json text not null,
    json_sha256 text not null,
    pdf uuid not null references media.file,
    pdf_sha256 text not null check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
    pages double precision not null check (pages > 0),
    over_length boolean not null,
    receipt_number text not null unique,
    -- One form, one version, however often it is sent.
    submission_key uuid not null,
    unique (response, number),
    unique (response, submission_key),
    constraint digest_of_the_json check (json_sha256 = encode(sha256(convert_to(json, 'UTF8')), 'hex'))
);
grant select, insert on response.version to ${app};

create table response.version_input (
    version uuid not null references response.version,
    number int not null check (number > 0),
    input uuid not null,
    kind text not null check (kind in ('GENERAL', 'TRACK', 'PARAGRAPH', 'SUPPLEMENTARY_THEME')),
    stance text check (stance in ('SUPPORTS', 'QUALIFIES', 'OBJECTS')),
    track uuid,
    paragraph uuid,
    placement text check (placement in ('UNDER_TRACK', 'OWN_TRACK', 'UNDECIDED')),
    theme text not null,
    text text not null,
    justification text not null,
    primary key (version, number),
    unique (version, input)
);
grant select, insert on response.version_input to ${app};

-- Each step of a response: who, for whom, when.
create table response.step (
    number bigint generated always as identity primary key,
    response uuid not null references response.response,
    step text not null check (step in ('STARTED', 'SUBMITTED')),
    person uuid not null,
    organisation uuid not null references organisation.organisation,
    at timestamptz not null
);
create index on response.step (response);
grant select, insert on response.step to ${app};

-- What was submitted never changes: not by mistake, and not by whoever owns the tables.
create trigger append_only before update or delete or truncate on response.version
    for each statement execute function spor.append_only();
create trigger append_only before update or delete or truncate on response.version_input
    for each statement execute function spor.append_only();
create trigger append_only before update or delete or truncate on response.step
    for each statement execute function spor.append_only();
