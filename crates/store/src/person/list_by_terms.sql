-- The longest term finds, the others sift. Who may not be seen is out before anything is counted or cut.
SELECT person.id, person.number, person.sort_name, person.shown_name, person.protection, person.birth_date
FROM person
WHERE (:sees_protected OR person.protection = 0)
    AND person.id IN (
        SELECT search_term.person
        FROM search_term
        WHERE search_term.term >= :longest AND search_term.term < :longest || char(0x10FFFF)
    )
    AND NOT EXISTS (
        SELECT 1
        FROM json_each(:others) AS other
        WHERE NOT EXISTS (
            SELECT 1
            FROM search_term
            WHERE search_term.person = person.id
                AND search_term.term >= other.value AND search_term.term < other.value || char(0x10FFFF)
        )
    )
ORDER BY person.sort_key, person.id
LIMIT :limit
