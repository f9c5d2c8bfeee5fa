UPDATE case_about SET unit = $3
WHERE committee = $1 AND unit IS NULL
    AND assessor IN (SELECT actor FROM actor WHERE committee = $1 AND identity = $2)
