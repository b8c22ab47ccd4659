-- The work list reads the living points of a consultation municipality by municipality; what it counts lies in the index.
drop index synthesis.point_consultation_idx;
create index on synthesis.point (consultation, organisation, main, part) include (id, track, paragraph, kind, worker)
    where ended_as is null;

-- All stems of a point without looking at the table.
drop index synthesis.point_stem_point_idx;
create index on synthesis.point_stem (point, stem);
