SELECT id, number, sort_name, shown_name, protection, birth_date
FROM person
WHERE :sees_protected OR protection = 0
ORDER BY sort_key, id
LIMIT :limit
