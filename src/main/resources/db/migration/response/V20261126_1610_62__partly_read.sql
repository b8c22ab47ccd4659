-- Submitted inputs that don't say all that their document does: a long one of which only the beginning had room, and one
-- of which no text could be taken.

create table response.partly_read (
    version uuid not null,
    number int not null,
    missing text not null check (missing in ('REST', 'ALL')),
    primary key (version, number),
    foreign key (version, number) references response.version_input
);
grant select, insert on response.partly_read to ${app};

-- Of versions before this it is known while the document is still the one of the draft.
insert into response.partly_read (version, number, missing)
select i.version, i.number, case when d.cut then 'REST' else 'ALL' end
from response.document d
join response.version v on v.response = d.response
join response.version_file f on f.version = v.id and f.number = 0 and f.sha256 = d.sha256
join response.version_input i on i.version = v.id and i.input = d.input
where d.cut or (not d.has_text and position(d.name in i.text) > 0);

create trigger append_only before update or delete or truncate on response.partly_read
    for each statement execute function spor.append_only();
