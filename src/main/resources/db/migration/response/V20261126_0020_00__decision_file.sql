-- The minutes of a decision as a file. What is said of it beside its id is what media says of it.

alter table response.decision
    add file uuid references media.file,
    add file_name text check (file_name <> ''),
    add file_size int,
    add constraint a_file_has_a_name_and_a_size check (num_nulls(file, file_name, file_size) in (0, 3));
