-- A gathered theme gets another name, and what is put into a draft word for word is written or said to stand.

grant update (name) on revision.gathered_theme to ${app};

alter table revision.theme_step drop constraint theme_step_kind_check;
alter table revision.theme_step add constraint theme_step_kind_check check (kind in (
    'GATHERED', 'RENAMED', 'ADDED', 'TAKEN_OUT', 'OWN_TRACK', 'UNDER_TRACK', 'NOT_A_TRACK', 'UNDECIDED', 'WORDS_STAND'));

-- The words of the proposals that a theme has put into a draft, as they were put there.
create table revision.proposed_words (
    version uuid not null references strategy.version,
    paragraph uuid not null,
    theme uuid not null references revision.gathered_theme,
    words text not null,
    -- Whether the secretariat has said that they stand as they are; who said so is in theme_step.
    stand boolean not null default false,
    primary key (version, paragraph)
);
create index on revision.proposed_words (theme);
grant select, insert, update (words, stand) on revision.proposed_words to ${app};
