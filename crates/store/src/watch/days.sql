SELECT watch.due, count(*) AS total
FROM watch
