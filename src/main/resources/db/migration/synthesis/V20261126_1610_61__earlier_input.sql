-- A letter that is registered again, and a document that is brought anew, are inputs of another identity; where the text is
-- a later wording of an earlier one, its points go on. This is how the page of the earlier input finds them.

create table synthesis.earlier_input (
    response uuid not null references synthesis.intake,
    input uuid not null,
    -- Of its points since: VIB-3 has main 3.
    main int not null,
    primary key (response, input)
);
grant select, insert, update (main) on synthesis.earlier_input to ${app};
