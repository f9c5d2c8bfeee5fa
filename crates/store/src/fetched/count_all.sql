SELECT count(*) AS operations FROM fetched
