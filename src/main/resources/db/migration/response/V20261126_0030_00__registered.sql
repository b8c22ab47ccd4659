-- What the secretariat has registered on behalf of a municipality: who sent it, and when it was registered; received_at is
-- when it came.

alter table response.version
    add column sender text check (sender <> ''),
    add column registered_at timestamptz check (registered_at >= received_at),
    add constraint registered_from_whom_and_when check (
        (channel is null) = (sender is null) and (channel is null) = (registered_at is null));
