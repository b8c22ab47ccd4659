-- The index of stems has a room of its own.

drop trigger comes on synthesis.point;
drop trigger changes on synthesis.point;
drop function synthesis.is_to_be_stemmed();

alter table synthesis.stem set schema similarity;
alter table synthesis.point_stem set schema similarity;
alter table synthesis.stemming set schema similarity;
