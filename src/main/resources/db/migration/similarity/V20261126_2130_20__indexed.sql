-- Points whose stems stand in the index, and whose they are: what is found is first held against who may read it.
-- Without a foreign key, as the other rows of the index.
create table similarity.indexed (
    point uuid not null,
    consultation uuid not null references consultation.consultation,
    organisation uuid not null references organisation.organisation,
    primary key (point) include (organisation)
);
create index on similarity.indexed (consultation);
grant select, insert, delete on similarity.indexed to ${app};

insert into similarity.indexed (point, consultation, organisation)
select p.id, p.consultation, p.organisation from synthesis.point p
where p.ended_as is null and exists (select from similarity.point_stem s where s.point = p.id);

create function similarity.is_to_be_stemmed() returns trigger language plpgsql as $$
begin
    insert into similarity.stemming (point) values (new.id);
    return null;
end
$$;

create trigger comes after insert on synthesis.point
    for each row execute function similarity.is_to_be_stemmed();
create trigger changes after update of words, ended_as on synthesis.point for each row
    when (old.words is distinct from new.words or old.ended_as is distinct from new.ended_as)
    execute function similarity.is_to_be_stemmed();
