-- What somebody of the secretariat is registering: the original, and what has been typed so far. It is that person's alone,
-- who may see it though the consultation is sealed, and it is gone when it has been registered or is dropped.

create schema registration;
grant usage on schema registration to ${app};

create table registration.entry (
    id uuid primary key,
    consultation uuid not null references consultation.consultation,
    municipality uuid not null references organisation.organisation,
    person uuid not null,
    -- Rises with every change, so that what was read is what is registered.
    revision int not null default 1,
    upload uuid not null unique references media.upload,
    name text not null check (name <> ''),
    media_type text not null,
    size int not null,
    sha256 text not null,
    cpr boolean not null,
    -- Of a PDF; 0 for a file that has no pages of its own.
    pages int not null check (pages >= 0),
    a4 boolean not null,
    tagged boolean not null,
    has_text boolean not null,
    cut boolean not null,
    -- The input that the text will be.
    input uuid not null,
    -- The text as it was taken out of the original, before anybody corrected it.
    extracted text not null,
    -- The fields of the form by name, as JSON, whether or not they are right.
    typed text not null,
    unique (consultation, municipality, person)
);
grant select, insert, update, delete on registration.entry to ${app};
