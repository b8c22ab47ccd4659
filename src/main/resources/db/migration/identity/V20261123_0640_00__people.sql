-- People, and for whom they may act. A mandate is in force until it is ended; it is never deleted.

create schema identity;
grant usage on schema identity to ${app};

create table identity.person (
    id uuid primary key,
    name text not null,
    email text not null,
    language text not null default 'da' check (language in ('da', 'en')),
    since timestamptz not null
);
create unique index person_by_email on identity.person (lower(email));
grant select, insert, update (name, email, language) on identity.person to ${app};

create table identity.mandate (
    id uuid primary key,
    person uuid not null references identity.person,
    organisation uuid not null references organisation.organisation,
    role text not null,
    since timestamptz not null,
    given_by uuid references identity.person,
    until timestamptz,
    ended_by uuid references identity.person,
    check (until is not null or ended_by is null)
);
create unique index mandate_in_force on identity.mandate (person, organisation, role) where until is null;
create index mandate_by_organisation on identity.mandate (organisation, role) where until is null;
grant select, insert, update (until, ended_by) on identity.mandate to ${app};
