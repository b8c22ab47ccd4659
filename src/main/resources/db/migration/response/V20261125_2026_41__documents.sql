-- The municipality's own document and the appendices: in the draft while they may be taken back, and as they were
-- submitted. What is said of a file beside its id is what media says of it, so that a version can be read by itself.

create table response.document (
    response uuid primary key references response.response,
    upload uuid not null unique references media.upload,
    name text not null check (name <> ''),
    media_type text not null,
    size int not null,
    sha256 text not null,
    cpr boolean not null,
    -- A4 pages: a PDF's own, else those of our rendering of its text.
    pages double precision not null check (pages > 0),
    a4 boolean not null,
    tagged boolean not null,
    has_text boolean not null,
    -- Whether only the beginning of its text had room in the input.
    cut boolean not null,
    -- The input that its text was put into, and the revision that it had then; it may have been removed since.
    input uuid not null,
    input_revision int not null
);
grant select, insert, update, delete on response.document to ${app};

create table response.appendix (
    id uuid primary key,
    response uuid not null references response.response,
    place int not null,
    upload uuid not null unique references media.upload,
    name text not null check (name <> ''),
    media_type text not null,
    size int not null,
    sha256 text not null,
    cpr boolean not null
);
create index on response.appendix (response);
grant select, insert, update, delete on response.appendix to ${app};

-- Number 0 is the document, the appendices follow from 1.
create table response.version_file (
    version uuid not null references response.version,
    number int not null check (number >= 0),
    file uuid not null references media.file,
    name text not null check (name <> ''),
    media_type text not null,
    size int not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (version, number)
);
grant select, insert on response.version_file to ${app};

create trigger append_only before update or delete or truncate on response.version_file
    for each statement execute function spor.append_only();
