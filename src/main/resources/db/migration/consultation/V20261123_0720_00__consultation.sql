-- Who is asked what, and until when. Local dates and times are meant in Europe/Copenhagen.

create schema consultation;
grant usage on schema consultation to ${app};

create table consultation.consultation (
    id uuid primary key,
    association uuid not null references organisation.organisation,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    status text not null check (status in ('DRAFT', 'PUBLISHED', 'PROCESSING', 'CONCLUDED', 'WITHDRAWN')),
    opens timestamp not null,
    deadline timestamp not null,
    short_period_reason text not null default '',
    seal text not null check (seal in ('UNTIL_DEADLINE', 'ON_RECEIPT')),
    length_pages int not null check (length_pages between 1 and 50),
    length_binding boolean not null,
    contact_function text not null default '',
    contact_email text not null default '',
    contact_telephone text not null default '',
    case_number text not null default '',
    kle text not null default ''
);
create index on consultation.consultation (association);
grant select, insert, update on consultation.consultation to ${app};

-- Once it has been sent out only its state may change, and where questions go.
create function consultation.keep_what_was_announced() returns trigger language plpgsql as $$
declare
    may_change constant text[] := array['status', 'contact_function', 'contact_email', 'contact_telephone'];
begin
    if old.status <> 'DRAFT' and to_jsonb(new) - may_change <> to_jsonb(old) - may_change then
        raise exception 'consultation % has been sent out', old.id;
    end if;
    return new;
end $$;
create trigger keep_what_was_announced before update on consultation.consultation
    for each row execute function consultation.keep_what_was_announced();

-- What is sent out, in numbered versions. The one without a time of publication is being written.
create table consultation.material (
    consultation uuid not null references consultation.consultation,
    number int not null check (number > 0),
    title text not null,
    summary text not null default '',
    background text not null default '',
    purpose text not null default '',
    treatment_rule text not null default '',
    publication_rule text not null default '',
    letter text not null default '',
    strategy_version uuid not null references strategy.version,
    published_at timestamptz,
    correction_reason text not null default '',
    primary key (consultation, number)
);
create unique index only_one_is_being_written on consultation.material (consultation) where published_at is null;
grant select, insert, update on consultation.material to ${app};

create table consultation.process_step (
    consultation uuid not null,
    number int not null,
    position int not null,
    day date not null,
    period text not null default '',
    title text not null,
    note text not null default '',
    primary key (consultation, number, position),
    foreign key (consultation, number) references consultation.material
);
grant select, insert, delete on consultation.process_step to ${app};

create function consultation.keep_published_material() returns trigger language plpgsql as $$
begin
    if exists (
        select from consultation.material m
        where m.consultation = coalesce(new.consultation, old.consultation)
            and m.number = coalesce(new.number, old.number)
            and m.published_at is not null
    ) then
        raise exception 'material % of consultation % is published',
            coalesce(new.number, old.number), coalesce(new.consultation, old.consultation);
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_published_material before update or delete on consultation.material
    for each row execute function consultation.keep_published_material();
create trigger keep_published_material before insert or update or delete on consultation.process_step
    for each row execute function consultation.keep_published_material();

create table consultation.consultee (
    consultation uuid not null references consultation.consultation,
    organisation uuid not null references organisation.organisation,
    primary key (consultation, organisation)
);
create index on consultation.consultee (organisation);
grant select, insert, delete on consultation.consultee to ${app};

-- Nobody who has been asked is taken off the list; somebody forgotten may be added.
create function consultation.keep_who_was_asked() returns trigger language plpgsql as $$
begin
    if exists (
        select from consultation.consultation c where c.id = old.consultation and c.status <> 'DRAFT'
    ) then
        raise exception 'consultation % has been sent out', old.consultation;
    end if;
    return old;
end $$;
create trigger keep_who_was_asked before update or delete on consultation.consultee
    for each row execute function consultation.keep_who_was_asked();

-- A later deadline, for one consultee or, where none is named, for all.
create table consultation.extension (
    id uuid primary key,
    consultation uuid not null references consultation.consultation,
    consultee uuid,
    deadline timestamp not null,
    reason text not null check (reason <> ''),
    by_person uuid,
    by_organisation uuid,
    at timestamptz not null,
    foreign key (consultation, consultee) references consultation.consultee
);
create index on consultation.extension (consultation);
grant select, insert on consultation.extension to ${app};

-- Each change of state. Persons stand here by their ids only.
create table consultation.step (
    id uuid primary key,
    consultation uuid not null references consultation.consultation,
    came_from text,
    went_to text not null,
    reason text not null default '',
    by_person uuid,
    by_organisation uuid,
    at timestamptz not null
);
create index on consultation.step (consultation);
grant select, insert on consultation.step to ${app};

-- The seal of one consultee's answer, opened before its deadline.
create table consultation.seal_opening (
    consultation uuid not null,
    consultee uuid not null,
    reason text not null check (reason <> ''),
    by_person uuid,
    by_organisation uuid,
    at timestamptz not null,
    primary key (consultation, consultee),
    foreign key (consultation, consultee) references consultation.consultee
);
grant select, insert on consultation.seal_opening to ${app};

create trigger append_only before update or delete or truncate on consultation.extension
    for each statement execute function spor.append_only();
create trigger append_only before update or delete or truncate on consultation.step
    for each statement execute function spor.append_only();
create trigger append_only before update or delete or truncate on consultation.seal_opening
    for each statement execute function spor.append_only();
