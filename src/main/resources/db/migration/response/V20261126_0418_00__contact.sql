-- Whom to ask about a response: a function and a shared mailbox, printed on its cover.
alter table response.response add column contact text not null default '';
alter table response.version add column contact text not null default '';
