SELECT id, number, sort_name, shown_name, protection, birth_date
FROM person
WHERE number = :number AND (:sees_protected OR protection = 0)
ORDER BY id
