-- Which revised draft a locked report tells the changes of; null when there was none.

alter table report.snapshot add column revised uuid references strategy.version;
