-- The agenda item for the municipality's own meeting, and what the meeting decided.

-- A municipality's own headings, in their order; none means the common set.
create table response.agenda_heading (
    organisation uuid not null references organisation.organisation,
    position int not null check (position > 0),
    heading text not null,
    part text not null check (part in (
        'SUMMARY', 'RECOMMENDATION', 'COMPETENCE', 'CASE', 'ECONOMY', 'PROCESS', 'APPENDICES', 'DECISION', 'OWN')),
    primary key (organisation, position)
);
grant select, insert, delete on response.agenda_heading to ${app};

-- What the municipality has written under its headings, kept with the draft.
create table response.agenda_text (
    response uuid not null references response.response,
    field text not null,
    text text not null,
    primary key (response, field)
);
grant select, insert, update on response.agenda_text to ${app};

-- Each decision as it was recorded; who and when stand in the step, and the newest one holds.
create table response.decision (
    step bigint primary key references response.step,
    meeting_date date not null,
    item_number text not null,
    extract text not null,
    minutes text not null
);
grant select, insert on response.decision to ${app};
create trigger append_only before update or delete or truncate on response.decision
    for each statement execute function spor.append_only();
