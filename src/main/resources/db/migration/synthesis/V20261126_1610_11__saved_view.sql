-- Filters of the work list that somebody has named, for themselves or for all of their secretariat.

create table synthesis.saved_view (
    id uuid primary key,
    consultation uuid not null references consultation.consultation,
    organisation uuid not null references organisation.organisation,
    person uuid not null,
    name text not null check (name <> ''),
    -- As it stands in the address of the list: "?track=2&q=klima".
    query text not null check (query like '?%'),
    shared boolean not null
);
create unique index one_view_of_a_name on synthesis.saved_view (consultation, organisation, person, lower(name));
grant select, insert, delete on synthesis.saved_view to ${app};
