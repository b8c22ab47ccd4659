-- Files that never change; the digest is checked by the database itself.

create schema media;
grant usage on schema media to ${app};

create table media.file (
    id uuid primary key,
    sha256 text not null,
    media_type text not null check (media_type ~ '^[a-z]+/[A-Za-z0-9.+-]+$'),
    size int not null,
    name text not null check (name <> ''),
    bytes bytea not null,
    created_at timestamptz not null,
    constraint digest_of_the_bytes check (sha256 = encode(sha256(bytes), 'hex')),
    constraint size_of_the_bytes check (size = octet_length(bytes))
);
-- What comes in is compressed already.
alter table media.file alter column bytes set storage external;
grant select, insert on media.file to ${app};

create trigger append_only before update or delete or truncate on media.file
    for each statement execute function spor.append_only();
