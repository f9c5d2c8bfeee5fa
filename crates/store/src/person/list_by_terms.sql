-- The longest term finds, the others sift. Who may not be seen is out before anything is counted or cut. The cross
-- join begins with what was found: SQLite would rather walk all persons by name.
SELECT person.id, person.number, person.sort_name, person.shown_name, person.protection, person.birth_date
FROM (
    SELECT DISTINCT search_term.person
    FROM search_term
    WHERE search_term.term >= :longest AND search_term.term < :longest || char(0x10FFFF)
) AS found
CROSS JOIN person ON person.id = found.person
WHERE (:mine IS NULL OR person.protection = 0 OR EXISTS (
    SELECT 1 FROM case_row WHERE case_row.person = person.id AND case_row.assessor = :mine
))
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
