-- Which points say something like each other. All of it can be made anew from what the points say; one job at a time
-- writes it. The tables stood in synthesis before, and are moved there.

create schema similarity;
grant usage on schema similarity to ${app};
