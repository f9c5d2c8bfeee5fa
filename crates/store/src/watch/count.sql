SELECT count(*) AS total
FROM watch
LEFT JOIN person ON person.id = watch.person
