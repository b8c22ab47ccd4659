-- Provisional responses, those without remarks, and what happens to a version after it was submitted.

alter table response.response
    -- Filled in while a response is to be submitted with a reservation; no body means without one.
    add column reservation_body text,
    add column reservation_expected date,
    add column reservation text not null default '';

alter table response.version drop constraint version_kind_check;
alter table response.version alter column treatment drop not null;
alter table response.version
    -- Which form of the canonical JSON it was written in.
    add column format int not null default 1 check (format in (1, 2)),
    add column reservation_body text,
    add column reservation_expected date,
    add column reservation text not null default '',
    -- Taken after the deadline, because the secretariat let it in.
    add column late boolean not null default false,
    -- Registered by the secretariat: how it came, and what came.
    add column channel text check (channel in ('PAPER', 'EMAIL')),
    add column original uuid references media.file,
    add column original_sha256 text check (original_sha256 ~ '^[0-9a-f]{64}$'),
    add column previous int generated always as (nullif(number - 1, 0)) stored,
    add constraint version_kind check (kind in ('FINAL', 'PROVISIONAL', 'NIL', 'DECLINED')),
    add constraint only_who_declines_says_no_treatment check (treatment is not null or kind = 'DECLINED'),
    add constraint provisional_says_until_when check (
        case when kind = 'PROVISIONAL'
            then reservation_body <> '' and reservation_expected is not null and reservation <> ''
            else reservation_body is null and reservation_expected is null and reservation = '' end),
    add constraint registered_with_its_original check (
        (channel is null) = (original is null) and (original is null) = (original_sha256 is null));

-- What happens to a version after it was submitted: who, for whom, when, why. A version is ended once, and the next one
-- of its response can't be there before it is: so no response ever has two that count.
create table response.version_step (
    response uuid not null,
    number int not null,
    step text not null check (step in ('CONFIRMED', 'SUPERSEDED', 'WITHDRAWN')),
    person uuid not null,
    organisation uuid not null references organisation.organisation,
    at timestamptz not null,
    reason text not null default '',
    meeting_date date,
    item_number text not null default '',
    minutes text not null default '',
    ended int generated always as (case when step <> 'CONFIRMED' then number end) stored,
    primary key (response, number, step),
    foreign key (response, number) references response.version (response, number),
    constraint a_version_ends_once unique (response, ended),
    constraint confirmed_at_a_meeting check (step <> 'CONFIRMED' or meeting_date is not null and item_number <> ''),
    constraint withdrawn_for_a_reason check (step <> 'WITHDRAWN' or reason <> '')
);
grant select, insert on response.version_step to ${app};
create trigger append_only before update or delete or truncate on response.version_step
    for each statement execute function spor.append_only();

alter table response.version
    add constraint one_current_version foreign key (response, previous)
        references response.version_step (response, ended);
