SELECT 'person' AS kind, stream, is_protected FROM person_about WHERE committee = $1 AND stream = ANY ($2)
UNION ALL
SELECT 'contact', stream, is_protected FROM contact_about WHERE committee = $1 AND stream = ANY ($2)
