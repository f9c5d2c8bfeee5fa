SELECT watch.assessor,
    count(*) FILTER (WHERE watch.due < :today) AS late,
    count(*) FILTER (WHERE watch.due BETWEEN :today AND :sunday) AS week,
    count(*) FILTER (WHERE watch.due > :sunday) AS later
-- In the order that they are counted in: by the day it would sort them all.
FROM watch INDEXED BY watch_of_assessor
