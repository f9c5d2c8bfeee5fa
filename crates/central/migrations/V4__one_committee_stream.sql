-- The committee's own stream is everybody's who does anything there. Another of that kind, of rules that somebody went by before,
-- is hers who began it: nobody else's laptop is to be filled by it.
CREATE OR REPLACE VIEW scope WITH (security_invoker = true) AS
SELECT committee, identity, 'case' AS kind, stream FROM case_scope
UNION ALL
SELECT committee, identity, 'person', stream FROM person_scope
UNION ALL
SELECT committee, identity, 'contact', stream FROM contact_scope
UNION ALL
SELECT DISTINCT s.committee, a.identity, s.kind, s.stream
FROM stream s
JOIN appointed a USING (committee)
WHERE s.kind = 'committee'
    AND (
        s.stream = s.committee
        OR EXISTS (
            SELECT FROM op o
            JOIN device d USING (committee, replica)
            WHERE o.committee = s.committee AND o.kind = s.kind AND o.stream = s.stream AND o.revision = 1
                AND d.identity = a.identity
        )
    );
