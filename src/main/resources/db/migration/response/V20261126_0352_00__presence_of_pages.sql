-- Each open page is there for itself, so that leaving one does not end another's. Whoever is noted now says so again.

delete from response.presence;
alter table response.presence
    drop constraint presence_pkey,
    -- Null is somebody who took it over by the button and of whose page nothing has been heard.
    add column page uuid,
    -- When it ends unless more is heard.
    add column ends_at timestamptz not null;
create unique index on response.presence (input, person, page) nulls not distinct;
create index on response.presence (ends_at);
