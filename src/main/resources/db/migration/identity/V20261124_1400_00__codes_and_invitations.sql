-- An invitation belongs to a mandate, so that a new one ends only those for the same.
alter table identity.link add column organisation uuid references organisation.organisation;
alter table identity.link add column role text;
alter table identity.link add constraint of_a_whole_mandate check (num_nonnulls(organisation, role) <> 1);
create index link_by_organisation on identity.link (organisation);

-- A new code takes the older ones away; their links go on.
grant update (code_hash) on identity.link to ${app};

-- When somebody typed a wrong code, by the machine's clock; person is null when nobody has the address.
create table identity.wrong_code (
    person uuid references identity.person,
    at timestamptz not null
);
create index wrong_code_by_person on identity.wrong_code (person, at);
create index wrong_code_by_time on identity.wrong_code (at);
grant select, insert, delete on identity.wrong_code to ${app};
comment on table identity.wrong_code is 'not in backups: a code belongs to one installation';
