-- Files that whoever brought them may still take back: nothing has been submitted with them. A copy is kept in media.file
-- when it is; what is taken back is gone.

create table media.upload (
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
alter table media.upload alter column bytes set storage external;
grant select, insert, delete on media.upload to ${app};
