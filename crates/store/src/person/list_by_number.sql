SELECT id, number, sort_name, shown_name, protection, birth_date
FROM person
WHERE number = :number
ORDER BY id
