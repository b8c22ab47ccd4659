-- Whether the text of the minutes looks as if a civil registration number stands in it, as for other files; of those that
-- came before, nobody has looked.
alter table response.decision add column file_cpr boolean not null default false;
