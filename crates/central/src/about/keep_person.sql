INSERT INTO person_about (committee, stream, begun_by, is_protected) VALUES ($1, $2, $3, $4)
ON CONFLICT (committee, stream) DO UPDATE SET is_protected = excluded.is_protected
