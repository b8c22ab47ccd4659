-- What a point is about, as it counts: what the municipality has said of its input, unless the secretariat has said
-- something else of a piece. The source keeps what was submitted.

alter table synthesis.point
    add column stance text check (stance in ('SUPPORTS', 'QUALIFIES', 'OBJECTS')),
    add column placement text check (placement in ('UNDER_TRACK', 'OWN_TRACK', 'UNDECIDED')),
    add column theme_name text not null default '',
    -- Whether the secretariat has said it.
    add column described boolean not null default false,
    add constraint only_a_piece_is_described check (not described or part > 0);

update synthesis.point p
set stance = s.stance, placement = s.placement, theme_name = s.theme
from synthesis.source s
where s.version = p.version and s.number = p.number;

create table synthesis.about_step (
    step bigint generated always as identity primary key,
    point uuid not null references synthesis.point,
    kind text not null check (kind in ('GENERAL', 'TRACK', 'PARAGRAPH', 'SUPPLEMENTARY_THEME')),
    stance text check (stance in ('SUPPORTS', 'QUALIFIES', 'OBJECTS')),
    track uuid,
    paragraph uuid,
    placement text check (placement in ('UNDER_TRACK', 'OWN_TRACK', 'UNDECIDED')),
    theme text not null,
    -- Whether it was taken back: the piece follows its input again.
    as_submitted boolean not null,
    person uuid not null,
    organisation uuid references organisation.organisation,
    at timestamptz not null
);
create index on synthesis.about_step (point);
grant select, insert on synthesis.about_step to ${app};
create trigger append_only before update or delete or truncate on synthesis.about_step
    for each statement execute function spor.append_only();
