-- Consultees that were forgotten, chosen while a correction is written: they are asked when it is published.
create table consultation.added_consultee (
    consultation uuid not null,
    number int not null,
    organisation uuid not null references organisation.organisation,
    primary key (consultation, number, organisation),
    foreign key (consultation, number) references consultation.material
);
create index on consultation.added_consultee (organisation);
grant select, insert, delete on consultation.added_consultee to ${app};

create trigger keep_published_material before insert or update or delete on consultation.added_consultee
    for each row execute function consultation.keep_published_material();
