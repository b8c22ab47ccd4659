-- What the frameworks keep: sessions, facts not yet heard by everyone, locks of jobs.
GRANT USAGE ON SCHEMA spor TO ${app};

CREATE TABLE spor.spring_session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval int      NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);
CREATE UNIQUE INDEX spring_session_by_session_id ON spor.spring_session (session_id);
CREATE INDEX spring_session_by_expiry_time ON spor.spring_session (expiry_time);
CREATE INDEX spring_session_by_principal_name ON spor.spring_session (principal_name);

CREATE TABLE spor.spring_session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES spor.spring_session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

CREATE TABLE spor.event_publication (
    id                     uuid PRIMARY KEY,
    listener_id            text        NOT NULL,
    event_type             text        NOT NULL,
    serialized_event       text        NOT NULL,
    publication_date       timestamptz NOT NULL,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
CREATE INDEX event_publication_by_serialized_event ON spor.event_publication USING hash (serialized_event);
CREATE INDEX event_publication_by_completion_date ON spor.event_publication (completion_date);

CREATE TABLE spor.shedlock (
    name       varchar(64) PRIMARY KEY,
    lock_until timestamptz  NOT NULL,
    locked_at  timestamptz  NOT NULL,
    locked_by  varchar(255) NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE
    ON spor.spring_session, spor.spring_session_attributes, spor.event_publication, spor.shedlock TO ${app};
