-- Who may have what. Nothing could be pushed before this: the program had no door to a network.

-- Somebody as the identity provider names her. What she may is hers under every actor id that her laptops gave her.
CREATE TABLE identity (
    committee uuid NOT NULL REFERENCES committee,
    identity uuid NOT NULL DEFAULT gen_random_uuid(),
    issuer text NOT NULL,
    subject text NOT NULL,
    -- How often something was given to her or withdrawn.
    moved bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (committee, identity),
    UNIQUE (committee, issuer, subject)
);

-- The random id that a laptop gave its user, bound to who signed in there.
CREATE TABLE actor (
    committee uuid NOT NULL,
    actor uuid NOT NULL,
    identity uuid NOT NULL,
    PRIMARY KEY (committee, actor),
    FOREIGN KEY (committee, identity) REFERENCES identity
);
CREATE INDEX actor_of ON actor (committee, identity);

-- A replica that somebody registered; what a replica signed outlives it.
CREATE TABLE device (
    committee uuid NOT NULL,
    replica uuid NOT NULL,
    identity uuid NOT NULL,
    actor uuid NOT NULL,
    registered timestamptz NOT NULL DEFAULT now(),
    revoked timestamptz,
    last_contact timestamptz,
    PRIMARY KEY (committee, replica),
    FOREIGN KEY (committee, replica) REFERENCES replica,
    FOREIGN KEY (committee, identity) REFERENCES identity,
    FOREIGN KEY (committee, actor) REFERENCES actor
);
CREATE UNIQUE INDEX replica_by_key ON replica (committee, public_key);

-- What an administrator gave somebody to do, within a unit or within all of the committee, both days included.
CREATE TABLE appointment (
    committee uuid NOT NULL,
    appointment uuid NOT NULL DEFAULT gen_random_uuid(),
    identity uuid NOT NULL,
    role text NOT NULL CHECK (role IN ('assessor', 'team_lead', 'catalogue_keeper', 'auditor', 'administrator')),
    unit text,
    first_day date NOT NULL,
    last_day date,
    PRIMARY KEY (committee, appointment),
    FOREIGN KEY (committee, identity) REFERENCES identity
);
CREATE INDEX appointment_of ON appointment (committee, identity);

-- Who may have the contact details of a protected person, by name.
CREATE TABLE entrusted (
    committee uuid NOT NULL,
    entrusted uuid NOT NULL DEFAULT gen_random_uuid(),
    identity uuid NOT NULL,
    person uuid NOT NULL,
    first_day date NOT NULL,
    last_day date,
    PRIMARY KEY (committee, entrusted),
    FOREIGN KEY (committee, identity) REFERENCES identity
);
CREATE INDEX entrusted_to ON entrusted (committee, person, identity);

-- What streams are about, as the laptops' own fold says it.
CREATE TABLE case_about (
    committee uuid NOT NULL,
    stream uuid NOT NULL,
    -- Who was last in charge; whoever pushed it first, where the fold knows nobody.
    assessor uuid NOT NULL,
    -- Who declared a conflict of interest (jäv) in it.
    closed_to uuid[] NOT NULL,
    -- None where whoever registered the case could not have the person: nobody gets at a person by naming her.
    person uuid,
    -- The assessor's when she got the case.
    unit text,
    PRIMARY KEY (committee, stream)
);
CREATE INDEX case_of_assessor ON case_about (committee, assessor);
CREATE INDEX case_of_unit ON case_about (committee, unit);
CREATE INDEX case_of_person ON case_about (committee, person);

CREATE TABLE person_about (
    committee uuid NOT NULL,
    stream uuid NOT NULL,
    begun_by uuid NOT NULL,
    is_protected boolean NOT NULL,
    PRIMARY KEY (committee, stream)
);
CREATE INDEX person_begun_by ON person_about (committee, begun_by);

CREATE TABLE contact_about (
    committee uuid NOT NULL,
    stream uuid NOT NULL,
    is_protected boolean NOT NULL,
    PRIMARY KEY (committee, stream)
);

-- The committee's number of the stream's last operation.
ALTER TABLE stream ADD changed bigint NOT NULL DEFAULT 0;
CREATE INDEX stream_changed ON stream (committee, changed);
-- Whether who pushed it had the stream then, and wrote as herself. What was not rightful is kept and shown like any other,
-- and gives nobody anything.
ALTER TABLE op ADD rightful boolean NOT NULL DEFAULT true;

-- What was made twice under one id is kept twice, and folded once: a mistake of one laptop stops none of its later work.
ALTER TABLE op DROP CONSTRAINT op_committee_id_key;

-- What revoked devices pushed, apart from the record until somebody has looked at it.
CREATE TABLE set_apart (
    committee uuid NOT NULL,
    replica uuid NOT NULL,
    hash bytea NOT NULL CHECK (length(hash) = 32),
    seq bigint NOT NULL,
    header text NOT NULL,
    signature bytea NOT NULL CHECK (length(signature) = 64),
    payload text,
    salt bytea CHECK (length(salt) = 32),
    received timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (committee, replica, hash),
    FOREIGN KEY (committee, replica) REFERENCES replica
);

-- The one place that says who may have what. A view sees no more than who asks it.
CREATE VIEW appointed WITH (security_invoker = true) AS
SELECT committee, appointment, identity, role, unit
FROM appointment
WHERE (now() AT TIME ZONE 'Europe/Stockholm')::date BETWEEN first_day AND coalesce(last_day, 'infinity');

CREATE VIEW case_scope WITH (security_invoker = true) AS
SELECT a.committee, a.identity, c.stream, c.person
FROM appointed a
JOIN actor mine USING (committee, identity)
JOIN case_about c ON c.committee = mine.committee AND c.assessor = mine.actor
WHERE a.role IN ('assessor', 'team_lead')
    AND NOT EXISTS (
        SELECT FROM actor me
        WHERE me.committee = a.committee AND me.identity = a.identity AND me.actor = ANY (c.closed_to)
    )
UNION
SELECT a.committee, a.identity, c.stream, c.person
FROM appointed a
JOIN case_about c ON c.committee = a.committee AND (a.unit IS NULL OR c.unit = a.unit)
WHERE a.role = 'team_lead'
    AND NOT EXISTS (
        SELECT FROM actor me
        WHERE me.committee = a.committee AND me.identity = a.identity AND me.actor = ANY (c.closed_to)
    );

CREATE VIEW entrusted_now WITH (security_invoker = true) AS
SELECT committee, entrusted, identity, person
FROM entrusted
WHERE (now() AT TIME ZONE 'Europe/Stockholm')::date BETWEEN first_day AND coalesce(last_day, 'infinity');

-- The persons of her cases; and those whom she registered and nobody has a case about yet.
CREATE VIEW person_scope WITH (security_invoker = true) AS
SELECT committee, identity, person AS stream
FROM case_scope
WHERE person IS NOT NULL
UNION
SELECT a.committee, a.identity, p.stream
FROM appointed a
JOIN actor mine USING (committee, identity)
JOIN person_about p ON p.committee = mine.committee AND p.begun_by = mine.actor
WHERE a.role IN ('assessor', 'team_lead')
    AND NOT EXISTS (SELECT FROM case_about c WHERE c.committee = p.committee AND c.person = p.stream);

-- Where nothing says that a person is not protected, she is taken to be.
CREATE VIEW contact_scope WITH (security_invoker = true) AS
SELECT s.committee, s.identity, s.stream
FROM person_scope s
JOIN contact_about k USING (committee, stream)
LEFT JOIN person_about p USING (committee, stream)
WHERE NOT (k.is_protected OR coalesce(p.is_protected, true))
    OR EXISTS (
        SELECT FROM entrusted_now e
        WHERE e.committee = s.committee AND e.identity = s.identity AND e.person = s.stream
    );

CREATE VIEW scope WITH (security_invoker = true) AS
SELECT committee, identity, 'case' AS kind, stream FROM case_scope
UNION ALL
SELECT committee, identity, 'person', stream FROM person_scope
UNION ALL
SELECT committee, identity, 'contact', stream FROM contact_scope
UNION ALL
SELECT DISTINCT s.committee, a.identity, s.kind, s.stream
FROM stream s
JOIN appointed a USING (committee)
WHERE s.kind = 'committee';

DO $$
DECLARE
    part text;
BEGIN
    FOREACH part IN ARRAY ARRAY[
        'identity', 'actor', 'device', 'appointment', 'entrusted', 'case_about', 'person_about', 'contact_about', 'set_apart'
    ] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
        EXECUTE format(
            'CREATE POLICY own ON %I USING (committee = (SELECT current_setting(''kvarbo.committee''))::uuid)', part
        );
    END LOOP;
END
$$;

-- Whoever serves gives no rights and revokes nothing.
GRANT SELECT ON identity, actor, device, appointment, entrusted, case_about, person_about, contact_about, set_apart
    TO kvarbo_serves;
GRANT SELECT ON appointed, entrusted_now, case_scope, person_scope, contact_scope, scope TO kvarbo_serves;
GRANT INSERT ON replica, actor, device, set_apart TO kvarbo_serves;
GRANT INSERT, UPDATE ON case_about, person_about, contact_about TO kvarbo_serves;
GRANT UPDATE (moved) ON identity TO kvarbo_serves;
GRANT UPDATE (last_contact) ON device TO kvarbo_serves;
GRANT UPDATE (changed) ON stream TO kvarbo_serves;
