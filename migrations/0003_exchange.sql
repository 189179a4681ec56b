-- Files that enter and leave: matrices that were imported, uploads that wait
-- for it, layouts that are remembered, reports that were archived, and who
-- downloaded what.

-- The day from which an activity is no part of the plan any more.
ALTER TABLE activities ADD COLUMN withdrawn_on TEXT;

-- Matrices that were imported.
CREATE TABLE imports (
    plan TEXT NOT NULL REFERENCES plans (code),
    id TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    day TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    -- The revision that undid it.
    undone BIGINT,
    actor_role TEXT,
    actor_agency TEXT,
    PRIMARY KEY (plan, id)
);

-- What each of them changed, and how it stood before.
CREATE TABLE import_changes (
    plan TEXT NOT NULL,
    import TEXT NOT NULL,
    ordinal BIGINT NOT NULL,
    activity TEXT NOT NULL,
    -- The activity before, as JSON; nothing where it was new.
    former TEXT,
    -- The version that the import left.
    version BIGINT NOT NULL,
    -- The report that it brought.
    report TEXT,
    PRIMARY KEY (plan, import, ordinal),
    FOREIGN KEY (plan, import) REFERENCES imports (plan, id)
);

-- Matrices that were uploaded and wait to be imported.
CREATE TABLE uploads (
    plan TEXT NOT NULL REFERENCES plans (code),
    id TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    mapping TEXT,
    choices TEXT,
    at_ms BIGINT NOT NULL,
    PRIMARY KEY (plan, id)
);

-- What the columns of a layout hold, by the headings that it has.
CREATE TABLE matrix_layouts (
    plan TEXT NOT NULL REFERENCES plans (code),
    layout TEXT NOT NULL,
    mapping TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    PRIMARY KEY (plan, layout)
);

-- Reports that were archived; their bytes lie in the archive under their hash.
CREATE TABLE archived_reports (
    plan TEXT NOT NULL REFERENCES plans (code),
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    day TEXT NOT NULL,
    lang TEXT NOT NULL,
    form TEXT NOT NULL,
    query TEXT NOT NULL,
    filter TEXT NOT NULL,
    file_name TEXT NOT NULL,
    hash TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    fingerprint TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    PRIMARY KEY (plan, id)
);

CREATE TABLE downloads (
    plan TEXT NOT NULL REFERENCES plans (code),
    at_ms BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    day TEXT NOT NULL,
    form TEXT NOT NULL,
    query TEXT NOT NULL,
    hash TEXT NOT NULL,
    archived TEXT,
    -- Whose it was, never a name or an address.
    taken_by TEXT NOT NULL
);

CREATE INDEX downloads_in_order ON downloads (plan, at_ms);
