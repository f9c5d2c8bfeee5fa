SELECT 1 AS one FROM op WHERE id = :id UNION ALL SELECT 1 FROM fetched WHERE id = :id
