-- The receipt of a version as it was handed out, so that it stays the same file, and whoever holds it can have it checked.

create table response.receipt (
    version uuid primary key references response.version,
    pdf uuid not null references media.file,
    pdf_sha256 text not null check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null
);
grant select, insert on response.receipt to ${app};
create trigger append_only before update or delete or truncate on response.receipt
    for each statement execute function spor.append_only();

create index on response.receipt (pdf_sha256);
create index on response.version (pdf_sha256);
create index on response.version (json_sha256);
