SELECT id, number, sort_name, sort_key, shown_name, protection, birth_date FROM person ORDER BY id
