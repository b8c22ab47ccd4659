-- What a point says in short, as the secretariat puts it; the report prints it instead of the words where it is there.

alter table synthesis.assessment add column summary text not null default '' check (length(summary) <= 1000);
comment on column synthesis.assessment.summary is 'plain, part of the report; empty while there is none';
alter table synthesis.assessment_step add column summary text not null default '';
-- Of the answer before, null where there was none, or from before there were summaries.
alter table synthesis.bulk_item add column summary text;
