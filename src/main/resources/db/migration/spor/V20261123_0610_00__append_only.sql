-- For tables that only grow: a trigger that stops everyone, also the owner.
create function spor.append_only() returns trigger language plpgsql as $$
begin
    raise exception '%.% only grows: no % here', tg_table_schema, tg_table_name, lower(tg_op)
        using errcode = 'integrity_constraint_violation';
end
$$;
