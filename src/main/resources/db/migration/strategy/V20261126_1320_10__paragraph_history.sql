-- Texts of a draft's paragraphs that do not stand: nothing that somebody wrote is lost when two write at once.

create table strategy.paragraph_history (
    step bigint generated always as identity primary key,
    version uuid not null references strategy.version,
    paragraph uuid not null,
    -- NOT_CHOSEN: somebody else had saved the paragraph meanwhile, and this text was refused.
    fate text not null check (fate in ('REPLACED', 'NOT_CHOSEN', 'REMOVED')),
    kind text not null check (kind in ('TEXT', 'GOAL', 'INITIATIVE')),
    text text not null,
    written_by uuid,
    written_at timestamptz not null,
    -- Who replaced or removed it; of one that was not chosen, whose text stood.
    other uuid,
    at timestamptz not null
);
comment on column strategy.paragraph_history.text is 'the HTML of a RichText';
create index on strategy.paragraph_history (version, paragraph);
grant select, insert on strategy.paragraph_history to ${app};
create trigger append_only before update or delete or truncate on strategy.paragraph_history
    for each statement execute function spor.append_only();
