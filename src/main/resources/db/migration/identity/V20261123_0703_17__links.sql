-- Links and codes by which people sign in, as hashes. A row is also made for an address that nobody has (person is
-- null), so that asking costs and shows the same. Times are the system's, not the business clock's.

create table identity.link (
    id uuid primary key,
    person uuid references identity.person,
    token_hash bytea not null unique,
    code_hash bytea,
    back text not null,
    made timestamptz not null,
    valid_until timestamptz not null,
    tries int not null default 0,
    used timestamptz
);
create index link_by_person on identity.link (person) where used is null;
create index link_by_end on identity.link (valid_until);
grant select, insert, update (tries, used), delete on identity.link to ${app};

alter table identity.person add column first_sign_in timestamptz;
grant update (first_sign_in) on identity.person to ${app};
