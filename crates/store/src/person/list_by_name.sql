SELECT id, number, sort_name, shown_name, protection, birth_date
FROM person
WHERE :mine IS NULL OR person.protection = 0 OR EXISTS (
    SELECT 1 FROM case_row WHERE case_row.person = person.id AND case_row.assessor = :mine
)
ORDER BY sort_key, id
LIMIT :limit
