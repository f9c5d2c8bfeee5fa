INSERT INTO person_about AS kept (committee, stream, begun_by, is_protected) VALUES ($1, $2, $3, $4)
ON CONFLICT (committee, stream) DO UPDATE SET
    begun_by = CASE WHEN $5 THEN excluded.begun_by ELSE kept.begun_by END,
    is_protected = excluded.is_protected
