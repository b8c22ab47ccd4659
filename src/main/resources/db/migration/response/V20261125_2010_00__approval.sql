-- How far the municipality's own work on its response has come, and what its approver has seen of it.

alter table response.response
    add column work text not null default 'DRAFT'
        check (work in ('DRAFT', 'INTERNAL_REVIEW', 'AWAITING_POLITICAL_TREATMENT'));

-- What an approver approved or sent back, word for word; who and when stand in the step.
create table response.review (
    step bigint primary key references response.step,
    revision int not null
);
create table response.review_input (
    step bigint not null references response.review,
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
    primary key (step, number),
    unique (step, input)
);
grant select, insert on response.review, response.review_input to ${app};

-- Whether an approver must approve before the response is submitted; the newest row holds, none means no.
create table response.four_eyes (
    number bigint generated always as identity primary key,
    response uuid not null references response.response,
    required boolean not null,
    person uuid not null,
    organisation uuid not null references organisation.organisation,
    at timestamptz not null
);
create index on response.four_eyes (response);
grant select, insert on response.four_eyes to ${app};

create trigger append_only before update or delete or truncate on response.review
    for each statement execute function spor.append_only();
create trigger append_only before update or delete or truncate on response.review_input
    for each statement execute function spor.append_only();
create trigger append_only before update or delete or truncate on response.four_eyes
    for each statement execute function spor.append_only();
