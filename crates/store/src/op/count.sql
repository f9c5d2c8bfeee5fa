SELECT count(*) AS operations FROM op
