-- Whoever serves says whether the tables are those that it asks for.
GRANT SELECT ON refinery_schema_history TO kvarbo_serves;
