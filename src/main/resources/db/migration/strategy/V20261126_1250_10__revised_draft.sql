-- The revised draft: a version that is made from what was consulted on, or from the revised draft before it.

alter table strategy.version drop constraint version_kind_check;
alter table strategy.version add constraint version_kind_check check (kind in ('CONSULTATION_DRAFT', 'REVISED_DRAFT'));

alter table strategy.version add column based_on uuid references strategy.version;
comment on column strategy.version.based_on is 'the version that it was copied from; null when it was written from nothing';
alter table strategy.version add constraint revised_from_something check (kind <> 'REVISED_DRAFT' or based_on is not null);
create index on strategy.version (based_on);

-- One of each kind: a correction that nobody sent out does not stand in the way of the revised draft.
drop index strategy.version_being_written;
create unique index version_being_written on strategy.version (strategy, kind) where frozen_at is null;
