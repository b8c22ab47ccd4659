-- Which reminders have been sent to which consultee: a new deadline is reminded of anew.
create table consultation.reminder (
    consultation uuid not null,
    consultee uuid not null,
    deadline timestamp not null,
    kind text not null check (kind in ('TWO_WEEKS', 'ONE_WEEK', 'TWO_DAYS', 'CHASER')),
    at timestamptz not null,
    primary key (consultation, consultee, deadline, kind),
    foreign key (consultation, consultee) references consultation.consultee
);
grant select, insert on consultation.reminder to ${app};

create trigger append_only before update or delete or truncate on consultation.reminder
    for each statement execute function spor.append_only();
