-- Indicators with their targets and observations, and the tokens with which
-- other systems enter observations.
--
-- A figure is four columns of which one kind is set: a count, a number as
-- published, or a numerator with its denominator.

ALTER TABLE plans ADD COLUMN smallest_cell BIGINT NOT NULL DEFAULT 11;

CREATE TABLE sdg_indicators (
    plan TEXT NOT NULL REFERENCES plans (code),
    code TEXT NOT NULL,
    ordinal BIGINT NOT NULL,
    label_es TEXT NOT NULL,
    label_en TEXT NOT NULL,
    PRIMARY KEY (plan, code)
);

CREATE TABLE indicators (
    plan TEXT NOT NULL,
    code TEXT NOT NULL,
    ordinal BIGINT NOT NULL,
    axis TEXT NOT NULL,
    programme TEXT,
    name_es TEXT NOT NULL,
    name_en TEXT NOT NULL,
    unit_es TEXT NOT NULL,
    unit_en TEXT NOT NULL,
    measure TEXT NOT NULL,
    direction TEXT NOT NULL,
    cumulation TEXT NOT NULL,
    frequency TEXT NOT NULL,
    -- A baseline has a figure, a period and a source, or else a reason.
    baseline_count BIGINT,
    baseline_number DOUBLE PRECISION,
    baseline_numerator BIGINT,
    baseline_denominator BIGINT,
    baseline_start TEXT,
    baseline_end TEXT,
    baseline_source TEXT,
    baseline_reason_es TEXT NOT NULL,
    baseline_reason_en TEXT NOT NULL,
    official_source TEXT NOT NULL,
    crime TEXT,
    statistic TEXT,
    subject TEXT NOT NULL,
    method_es TEXT NOT NULL,
    method_en TEXT NOT NULL,
    provenance TEXT NOT NULL,
    PRIMARY KEY (plan, code),
    FOREIGN KEY (plan, axis) REFERENCES axes (plan, code),
    FOREIGN KEY (plan, programme) REFERENCES programmes (plan, code),
    FOREIGN KEY (plan, baseline_source) REFERENCES sources (plan, code),
    FOREIGN KEY (plan, official_source) REFERENCES sources (plan, code)
);

-- The lists of an indicator: activities, SDG tags and GCM objectives by code.
CREATE TABLE indicator_codes (
    plan TEXT NOT NULL,
    indicator TEXT NOT NULL,
    kind TEXT NOT NULL,
    ordinal BIGINT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (plan, indicator, kind, ordinal),
    FOREIGN KEY (plan, indicator) REFERENCES indicators (plan, code)
);

CREATE TABLE targets (
    plan TEXT NOT NULL,
    indicator TEXT NOT NULL,
    period_start TEXT NOT NULL,
    period_end TEXT NOT NULL,
    ordinal BIGINT NOT NULL,
    count BIGINT,
    number DOUBLE PRECISION,
    numerator BIGINT,
    denominator BIGINT,
    -- What the plan's files last said, so that loading them again does not undo
    -- an amendment that was made here.
    file_count BIGINT,
    file_number DOUBLE PRECISION,
    file_numerator BIGINT,
    file_denominator BIGINT,
    provenance TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (plan, indicator, period_start, period_end),
    FOREIGN KEY (plan, indicator) REFERENCES indicators (plan, code),
    FOREIGN KEY (plan, source) REFERENCES sources (plan, code)
);

CREATE TABLE target_amendments (
    plan TEXT NOT NULL,
    -- The write that made it, and its place within that write.
    revision BIGINT NOT NULL,
    ordinal BIGINT NOT NULL,
    indicator TEXT NOT NULL,
    period_start TEXT NOT NULL,
    period_end TEXT NOT NULL,
    day TEXT NOT NULL,
    old_count BIGINT,
    old_number DOUBLE PRECISION,
    old_numerator BIGINT,
    old_denominator BIGINT,
    new_count BIGINT,
    new_number DOUBLE PRECISION,
    new_numerator BIGINT,
    new_denominator BIGINT,
    reason TEXT NOT NULL,
    reason_text TEXT NOT NULL,
    actor_role TEXT,
    actor_agency TEXT,
    PRIMARY KEY (plan, revision, ordinal),
    FOREIGN KEY (plan, indicator, period_start, period_end)
        REFERENCES targets (plan, indicator, period_start, period_end)
);

CREATE TABLE observations (
    plan TEXT NOT NULL,
    id TEXT NOT NULL,
    indicator TEXT NOT NULL,
    ordinal BIGINT NOT NULL,
    period_start TEXT NOT NULL,
    period_end TEXT NOT NULL,
    crime TEXT,
    sex TEXT,
    age_group TEXT,
    citizenship TEXT,
    exploitation TEXT,
    province TEXT,
    victim_status TEXT,
    source TEXT NOT NULL,
    -- Whether there is a figure, or why it may not be shown.
    reading TEXT NOT NULL,
    count BIGINT,
    number DOUBLE PRECISION,
    numerator BIGINT,
    denominator BIGINT,
    disclosure TEXT NOT NULL,
    note_es TEXT NOT NULL,
    note_en TEXT NOT NULL,
    evidence TEXT,
    published_on TEXT NOT NULL,
    -- The observation that this one corrects.
    supersedes TEXT,
    provenance TEXT NOT NULL,
    actor_role TEXT,
    actor_agency TEXT,
    review TEXT NOT NULL,
    review_note TEXT NOT NULL,
    -- The write with which it took its present state.
    revision BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (plan, id),
    FOREIGN KEY (plan, indicator) REFERENCES indicators (plan, code),
    FOREIGN KEY (plan, source) REFERENCES sources (plan, code)
);

CREATE INDEX observations_by_indicator ON observations (plan, indicator, ordinal);

-- The record of the indicators: only ever appended to.
CREATE TABLE indicator_events (
    plan TEXT NOT NULL REFERENCES plans (code),
    -- The write that made it, and its place within that write.
    revision BIGINT NOT NULL,
    ordinal BIGINT NOT NULL,
    at_ms BIGINT NOT NULL,
    day TEXT NOT NULL,
    indicator TEXT NOT NULL,
    kind TEXT NOT NULL,
    actor_role TEXT,
    actor_agency TEXT,
    PRIMARY KEY (plan, revision, ordinal)
);

CREATE TABLE api_tokens (
    id TEXT PRIMARY KEY,
    plan TEXT NOT NULL REFERENCES plans (code),
    hash TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    agency TEXT NOT NULL,
    scope_kind TEXT NOT NULL,
    -- Codes of indicators, separated by semicolons.
    scope_indicators TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL,
    revoked_at_ms BIGINT,
    last_used_at_ms BIGINT
);

CREATE TABLE idempotency_keys (
    token TEXT NOT NULL REFERENCES api_tokens (id),
    key TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    PRIMARY KEY (token, key)
);
