SELECT count(*) AS total
FROM watch
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
