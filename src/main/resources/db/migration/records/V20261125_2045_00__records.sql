-- Under which case an organisation files the responses to a consultation, and what it has filed. Only rows are added: a
-- correction is a new one, and the newest counts.

create schema records;
grant usage on schema records to ${app};

create table records.case_choice (
    number bigint generated always as identity primary key,
    organisation uuid not null references organisation.organisation,
    consultation uuid not null references consultation.consultation,
    case_number text not null
        check (case_number ~ '^\d{2}\.\d{2}\.\d{2}[- ]?[A-ZÆØÅ]\d{2}(-\d{1,6}(-\d{2,4})?)?$'),
    person uuid not null,
    at timestamptz not null
);
create index on records.case_choice (organisation, consultation);
grant select, insert on records.case_choice to ${app};

create table records.filing (
    number bigint generated always as identity primary key,
    organisation uuid not null references organisation.organisation,
    version uuid not null references response.version,
    case_number text not null
        check (case_number ~ '^\d{2}\.\d{2}\.\d{2}[- ]?[A-ZÆØÅ]\d{2}(-\d{1,6}(-\d{2,4})?)?$'),
    person uuid not null,
    at timestamptz not null
);
create index on records.filing (version);
grant select, insert on records.filing to ${app};

create trigger append_only before update or delete or truncate on records.case_choice
    for each statement execute function spor.append_only();
create trigger append_only before update or delete or truncate on records.filing
    for each statement execute function spor.append_only();
