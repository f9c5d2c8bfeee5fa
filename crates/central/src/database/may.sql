SELECT rolsuper OR rolbypassrls OR coalesce(has_table_privilege(to_regclass('op'), 'DELETE'), false) AS may_more
FROM pg_roles
WHERE rolname = current_user
