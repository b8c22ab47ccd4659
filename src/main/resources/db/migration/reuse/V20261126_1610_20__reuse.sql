-- The secretariat's standard replies: reasons kept for use in several answers. Nothing is ever changed in them: other
-- words, and taking one out of use, are new versions, so that what has been answered keeps the words that it came from.

create schema reuse;
grant usage on schema reuse to ${app};

create table reuse.reply (
    id uuid primary key,
    consultation uuid not null references consultation.consultation
);
create index on reuse.reply (consultation);
grant select, insert on reuse.reply to ${app};
create trigger append_only before update or delete or truncate on reuse.reply
    for each statement execute function spor.append_only();

create table reuse.version (
    reply uuid not null references reuse.reply,
    number int not null check (number > 0),
    title text not null check (title <> ''),
    text text not null check (text <> ''),
    kind text not null check (kind in ('SAVED', 'WITHDRAWN')),
    person uuid not null,
    organisation uuid not null,
    at timestamptz not null,
    primary key (reply, number)
);
comment on column reuse.version.text is 'the HTML of a RichText';
grant select, insert on reuse.version to ${app};
create trigger append_only before update or delete or truncate on reuse.version
    for each statement execute function spor.append_only();
