-- The door for one consultee's late answer: each opening, and each closing before its moment, is a row; the last holds.

create table consultation.late_door (
    consultation uuid not null,
    consultee uuid not null,
    number int not null check (number > 0),
    step text not null check (step in ('OPENED', 'CLOSED')),
    until timestamp not null,
    reason text not null check (step = 'CLOSED' or reason <> ''),
    by_person uuid,
    by_organisation uuid,
    at timestamptz not null,
    primary key (consultation, consultee, number),
    foreign key (consultation, consultee) references consultation.consultee
);
grant select, insert on consultation.late_door to ${app};

create trigger append_only before update or delete or truncate on consultation.late_door
    for each statement execute function spor.append_only();
