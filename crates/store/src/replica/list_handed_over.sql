SELECT id, public_key, handed_over FROM replica WHERE handed_over IS NOT NULL ORDER BY rowid
