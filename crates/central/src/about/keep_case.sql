INSERT INTO case_about AS kept (committee, stream, assessor, closed_to, person, unit)
VALUES ($1, $2, $3, $4, $5, coalesce(
    (SELECT min(unit) FROM appointed JOIN actor USING (committee, identity)
     WHERE committee = $1 AND actor = $3 AND role IN ('assessor', 'team_lead')),
    (SELECT min(unit) FROM appointed JOIN actor USING (committee, identity)
     WHERE committee = $1 AND actor = $6 AND role IN ('assessor', 'team_lead'))
))
ON CONFLICT (committee, stream) DO UPDATE SET
    assessor = excluded.assessor,
    closed_to = excluded.closed_to,
    person = excluded.person,
    unit = CASE
        WHEN kept.assessor = excluded.assessor THEN kept.unit
        ELSE coalesce(excluded.unit, kept.unit)
    END
