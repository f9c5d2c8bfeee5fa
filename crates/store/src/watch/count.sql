SELECT count(*) AS total
FROM watch
