-- As what a person took a step, for the records of both sides: the mandate may have ended when they ask. Null in rows that
-- are older than this.

alter table response.step add column role text;
alter table response.version_step add column role text;
