INSERT INTO contact_about (committee, stream, is_protected) VALUES ($1, $2, $3)
ON CONFLICT (committee, stream) DO UPDATE SET is_protected = excluded.is_protected
