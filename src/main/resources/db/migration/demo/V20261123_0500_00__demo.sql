-- The mark of a demo world. It is written here and nowhere else: by the first migration of a new, empty database that is
-- started as a demo. The application's role can read it and not write it.

create schema demo;
grant usage on schema demo to ${app};

create table demo.mark (
    one boolean primary key default true check (one),
    made_at timestamptz not null default now()
);
comment on table demo.mark is 'not in backups: what is restored is no demo';
grant select on demo.mark to ${app};
insert into demo.mark (one) select true where ${demo};

-- Where the world and its clock have come; the clock stands still while Spor does.
create table demo.state (
    one boolean primary key default true references demo.mark,
    built boolean not null,
    shown timestamptz not null
);
comment on table demo.state is 'not in backups: what is restored is no demo';
grant select, insert, update on demo.state to ${app};
