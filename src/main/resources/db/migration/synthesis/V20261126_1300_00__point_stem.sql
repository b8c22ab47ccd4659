-- Which stems stand in which points, so that similar points are found by one question. All of it can be made anew from
-- synthesis.point; one job at a time writes it.

-- The stems of a consultation: those of whole words, by PostgreSQL's own Danish stemmer. The empty one stands in every point.
create table synthesis.stem (
    id int generated always as identity primary key,
    consultation uuid not null references consultation.consultation,
    stem text collate "C" not null,
    -- In how many living points it stands, as a word or as a part of a compound.
    points int not null default 0,
    unique (consultation, stem)
);
-- For finding the compounds that end with it.
create index on synthesis.stem (consultation, reverse(stem) collate "C");
grant select, insert, update (points) on synthesis.stem to ${app};

-- Without foreign keys: millions of rows that nobody but the job writes.
create table synthesis.point_stem (
    stem int not null,
    point uuid not null,
    -- How many stems of whole words the point has.
    size smallint not null check (size > 0),
    -- Whether it is the stem of a whole word there, not only a part of one.
    whole boolean not null,
    primary key (stem, point) include (size)
);
create index on synthesis.point_stem (point);
grant select, insert, delete on synthesis.point_stem to ${app};

-- Points whose text has come, changed or ended since.
create table synthesis.stemming (
    number bigint generated always as identity primary key,
    point uuid not null
);
grant select, insert, delete on synthesis.stemming to ${app};

create function synthesis.is_to_be_stemmed() returns trigger language plpgsql as $$
begin
    insert into synthesis.stemming (point) values (new.id);
    return null;
end
$$;

create trigger comes after insert on synthesis.point
    for each row execute function synthesis.is_to_be_stemmed();
create trigger changes after update of words, ended_as on synthesis.point for each row
    when (old.words is distinct from new.words or old.ended_as is distinct from new.ended_as)
    execute function synthesis.is_to_be_stemmed();

insert into synthesis.stemming (point) select id from synthesis.point;
