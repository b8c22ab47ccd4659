-- What colleagues say to each other about a text. Nothing here is ever changed: a comment that is reworded or taken back,
-- a thread that is resolved or opened again, is a new row.

create schema comment;
grant usage on schema comment to ${app};

-- About what: some words of a field of a part of something, of a kind that another room knows.
create table comment.thread (
    id uuid primary key,
    organisation uuid not null references organisation.organisation,
    kind text not null,
    whole uuid not null,
    part uuid not null,
    field text not null,
    quote text not null check (quote <> ''),
    prefix text not null,
    suffix text not null,
    position int not null
);
create index on comment.thread (whole, part);
grant select, insert on comment.thread to ${app};

create table comment.remark (
    id uuid primary key,
    number bigint generated always as identity,
    thread uuid not null references comment.thread,
    person uuid not null,
    at timestamptz not null
);
create index on comment.remark (thread);
grant select, insert on comment.remark to ${app};

-- Null words: taken back.
create table comment.wording (
    remark uuid not null references comment.remark,
    number int not null check (number > 0),
    words text,
    at timestamptz not null,
    primary key (remark, number)
);
grant select, insert on comment.wording to ${app};

create table comment.step (
    thread uuid not null references comment.thread,
    number int not null check (number > 0),
    state text not null check (state in ('OPEN', 'RESOLVED')),
    person uuid not null,
    at timestamptz not null,
    primary key (thread, number)
);
grant select, insert on comment.step to ${app};

create trigger append_only before update or delete or truncate on comment.thread
    for each statement execute function spor.append_only();
create trigger append_only before update or delete or truncate on comment.remark
    for each statement execute function spor.append_only();
create trigger append_only before update or delete or truncate on comment.wording
    for each statement execute function spor.append_only();
create trigger append_only before update or delete or truncate on comment.step
    for each statement execute function spor.append_only();
