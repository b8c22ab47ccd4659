-- Strategies, their versions, and the text of each version. A track and a paragraph keep their id from one version to
-- the next. A frozen version never changes: neither its own row nor its text.

create schema strategy;
grant usage on schema strategy to ${app};

create table strategy.strategy (
    id uuid primary key,
    association uuid not null references organisation.organisation
);
grant select, insert on strategy.strategy to ${app};

create table strategy.version (
    id uuid primary key,
    strategy uuid not null references strategy.strategy,
    kind text not null check (kind in ('CONSULTATION_DRAFT')),
    number int not null check (number > 0),
    title text not null,
    frozen_at timestamptz,
    unique (strategy, kind, number)
);
create unique index version_being_written on strategy.version (strategy) where frozen_at is null;
grant select, insert, update (title, frozen_at) on strategy.version to ${app};

create table strategy.track (
    version uuid not null references strategy.version,
    id uuid not null,
    position int not null,
    title text not null,
    primary key (version, id),
    unique (version, position) deferrable
);
grant select, insert, update, delete on strategy.track to ${app};

create table strategy.paragraph (
    version uuid not null references strategy.version,
    id uuid not null,
    track uuid,
    position int not null,
    kind text not null check (kind in ('TEXT', 'GOAL', 'INITIATIVE')),
    text text not null,
    revision int not null default 1,
    changed_at timestamptz not null,
    changed_by uuid,
    primary key (version, id),
    foreign key (version, track) references strategy.track on delete cascade,
    unique nulls not distinct (version, track, position) deferrable
);
comment on column strategy.paragraph.track is 'null in the preface';
comment on column strategy.paragraph.text is 'the HTML of a RichText';
grant select, insert, update, delete on strategy.paragraph to ${app};

create function strategy.keep_frozen_version() returns trigger language plpgsql as $$
begin
    if old.frozen_at is not null then
        raise exception 'strategy version % is frozen', old.id;
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_frozen before update or delete on strategy.version
    for each row execute function strategy.keep_frozen_version();

-- The row of the version is locked, so that a version can't be frozen between this check and the commit.
create function strategy.keep_frozen_text() returns trigger language plpgsql as $$
begin
    perform 1 from strategy.version where id in (old.version, new.version) for share;
    if exists (select from strategy.version where id in (old.version, new.version) and frozen_at is not null) then
        raise exception 'strategy version % is frozen', coalesce(new.version, old.version);
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_frozen before insert or update or delete on strategy.track
    for each row execute function strategy.keep_frozen_text();
create trigger keep_frozen before insert or update or delete on strategy.paragraph
    for each row execute function strategy.keep_frozen_text();
