SELECT watch.stream, watch.key, watch.person AS watch_person, watch.kind, watch.rule, watch.due, watch.assessor,
    case_row.number AS case_number, case_row.granted, case_row.runs_from, case_row.runs_to,
    person.id, person.number, person.sort_name, person.shown_name, person.protection, person.birth_date
FROM watch
LEFT JOIN case_row ON case_row.id = watch.stream
LEFT JOIN person ON person.id = watch.person
WHERE (:mine IS NULL OR coalesce(person.protection, 0) = 0 OR watch.assessor = :mine)
    AND (:stream IS NULL OR watch.stream = :stream)
    AND (:assessor IS NULL OR watch.assessor = :assessor)
    AND (NOT :nobodys OR watch.assessor IS NULL)
    AND watch.stream NOT IN (SELECT unhex(value) FROM json_each(:closed))
    AND (:kind IS NULL OR watch.kind = :kind)
    AND (:without IS NULL OR watch.kind <> :without)
    AND (:from IS NULL OR watch.due >= :from)
    AND (:until IS NULL OR watch.due <= :until)
ORDER BY watch.due, watch.stream, watch.key
LIMIT :limit
