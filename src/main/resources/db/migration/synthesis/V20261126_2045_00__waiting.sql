-- What waits for somebody is counted on each page of whoever is signed in.
create index on synthesis.point (worker) include (consultation, organisation, due, id) where ended_as is null;
create index on synthesis.assessment (point) include (state, written_by) where state <> 'DRAFT';
