SELECT watch.assessor,
    count(*) FILTER (WHERE watch.due < :today) AS late,
    count(*) FILTER (WHERE watch.due BETWEEN :today AND :sunday) AS week,
    count(*) FILTER (WHERE watch.due > :sunday) AS later
FROM watch
