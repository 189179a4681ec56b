-- The schema of both engines. Identifiers are text, days are ISO text, instants
-- are milliseconds since 1970, money is centavos, ordinals keep the order of
-- the plan's files.

CREATE TABLE plans (
    code TEXT PRIMARY KEY,
    -- Incremented first by every write: this row is the plan's lock.
    revision BIGINT NOT NULL,
    title_es TEXT NOT NULL,
    title_en TEXT NOT NULL,
    short_title_es TEXT NOT NULL,
    short_title_en TEXT NOT NULL,
    description_es TEXT NOT NULL,
    description_en TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    report_every_days BIGINT NOT NULL,
    due_soon_days BIGINT NOT NULL,
    behind_below DOUBLE PRECISION NOT NULL,
    ahead_from DOUBLE PRECISION NOT NULL
);

CREATE TABLE agencies (
    plan TEXT NOT NULL REFERENCES plans (code),
    code TEXT NOT NULL,
    ordinal BIGINT NOT NULL,
    name_es TEXT NOT NULL,
    name_en TEXT NOT NULL,
    membership TEXT NOT NULL,
    PRIMARY KEY (plan, code)
);

CREATE TABLE sources (
    plan TEXT NOT NULL REFERENCES plans (code),
    code TEXT NOT NULL,
    ordinal BIGINT NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    year BIGINT,
    reference TEXT NOT NULL,
    PRIMARY KEY (plan, code)
);

CREATE TABLE sdg_targets (
    plan TEXT NOT NULL REFERENCES plans (code),
    code TEXT NOT NULL,
    ordinal BIGINT NOT NULL,
    label_es TEXT NOT NULL,
    label_en TEXT NOT NULL,
    PRIMARY KEY (plan, code)
);

CREATE TABLE gcm_objectives (
    plan TEXT NOT NULL REFERENCES plans (code),
    code BIGINT NOT NULL,
    ordinal BIGINT NOT NULL,
    label_es TEXT NOT NULL,
    label_en TEXT NOT NULL,
    PRIMARY KEY (plan, code)
);

CREATE TABLE axes (
    plan TEXT NOT NULL REFERENCES plans (code),
    code TEXT NOT NULL,
    ordinal BIGINT NOT NULL,
    name_es TEXT NOT NULL,
    name_en TEXT NOT NULL,
    scope_es TEXT NOT NULL,
    scope_en TEXT NOT NULL,
    PRIMARY KEY (plan, code)
);

CREATE TABLE programmes (
    plan TEXT NOT NULL,
    code TEXT NOT NULL,
    axis TEXT NOT NULL,
    ordinal BIGINT NOT NULL,
    name_es TEXT NOT NULL,
    name_en TEXT NOT NULL,
    objective_es TEXT NOT NULL,
    objective_en TEXT NOT NULL,
    expected_result_es TEXT NOT NULL,
    expected_result_en TEXT NOT NULL,
    provenance TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (plan, code),
    FOREIGN KEY (plan, axis) REFERENCES axes (plan, code),
    FOREIGN KEY (plan, source) REFERENCES sources (plan, code)
);

CREATE TABLE activities (
    plan TEXT NOT NULL,
    code TEXT NOT NULL,
    programme TEXT NOT NULL,
    title_es TEXT NOT NULL,
    title_en TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    lead TEXT NOT NULL,
    deadline TEXT NOT NULL,
    weight BIGINT NOT NULL,
    -- What the plan's files last said, so that loading them again does not undo
    -- an amendment that was made here.
    file_lead TEXT NOT NULL,
    file_deadline TEXT NOT NULL,
    file_weight BIGINT NOT NULL,
    budget_centavos BIGINT,
    provenance TEXT NOT NULL,
    source TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (plan, code),
    FOREIGN KEY (plan, programme) REFERENCES programmes (plan, code),
    FOREIGN KEY (plan, lead) REFERENCES agencies (plan, code),
    FOREIGN KEY (plan, source) REFERENCES sources (plan, code)
);

-- The lists of an activity: milestones and means of verification in words.
CREATE TABLE activity_texts (
    plan TEXT NOT NULL,
    activity TEXT NOT NULL,
    kind TEXT NOT NULL,
    ordinal BIGINT NOT NULL,
    text_es TEXT NOT NULL,
    text_en TEXT NOT NULL,
    due TEXT,
    PRIMARY KEY (plan, activity, kind, ordinal),
    FOREIGN KEY (plan, activity) REFERENCES activities (plan, code)
);

-- The lists of an activity: partners, SDG targets and GCM objectives by code.
CREATE TABLE activity_codes (
    plan TEXT NOT NULL,
    activity TEXT NOT NULL,
    kind TEXT NOT NULL,
    ordinal BIGINT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (plan, activity, kind, ordinal),
    FOREIGN KEY (plan, activity) REFERENCES activities (plan, code)
);

CREATE TABLE progress_reports (
    plan TEXT NOT NULL,
    id TEXT NOT NULL,
    activity TEXT NOT NULL,
    ordinal BIGINT NOT NULL,
    reported_on TEXT NOT NULL,
    status TEXT NOT NULL,
    percent BIGINT,
    narrative_es TEXT NOT NULL,
    narrative_en TEXT NOT NULL,
    evidence TEXT,
    spent_centavos BIGINT,
    provenance TEXT NOT NULL,
    source TEXT,
    actor_role TEXT,
    actor_agency TEXT,
    review TEXT NOT NULL,
    review_note TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (plan, id),
    FOREIGN KEY (plan, activity) REFERENCES activities (plan, code),
    FOREIGN KEY (plan, source) REFERENCES sources (plan, code)
);

CREATE INDEX progress_reports_by_activity ON progress_reports (plan, activity, reported_on);

CREATE TABLE amendments (
    plan TEXT NOT NULL,
    -- The write that made it, and its place within that write.
    revision BIGINT NOT NULL,
    ordinal BIGINT NOT NULL,
    activity TEXT NOT NULL,
    day TEXT NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    reason TEXT NOT NULL,
    reason_text TEXT NOT NULL,
    actor_role TEXT,
    actor_agency TEXT,
    PRIMARY KEY (plan, revision, ordinal),
    FOREIGN KEY (plan, activity) REFERENCES activities (plan, code)
);

-- The record: only ever appended to.
CREATE TABLE events (
    plan TEXT NOT NULL REFERENCES plans (code),
    -- The write that made it, and its place within that write.
    revision BIGINT NOT NULL,
    ordinal BIGINT NOT NULL,
    at_ms BIGINT NOT NULL,
    day TEXT NOT NULL,
    activity TEXT NOT NULL,
    kind TEXT NOT NULL,
    actor_role TEXT,
    actor_agency TEXT,
    PRIMARY KEY (plan, revision, ordinal)
);

CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    agency TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL
);

CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    data TEXT NOT NULL,
    expires_at_ms BIGINT NOT NULL
);
