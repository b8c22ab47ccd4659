-- A mandate may be for one task only; it then ends with the task, which is asked of the room whose task it is. No foreign
-- key: this room knows of none.

alter table identity.mandate add column task uuid;
comment on column identity.mandate.task is 'the only task it is for, such as a consultation; null when it is for all';
drop index identity.mandate_in_force;
create unique index mandate_in_force on identity.mandate (person, organisation, role, task) nulls not distinct
    where until is null;
create index mandate_by_task on identity.mandate (task, organisation) where task is not null;

alter table identity.link add column task uuid;

alter table identity.person add column last_sign_in timestamptz;
grant update (last_sign_in) on identity.person to ${app};
