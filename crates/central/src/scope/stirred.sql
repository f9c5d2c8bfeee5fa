SELECT (
    (SELECT last_number FROM committee WHERE committee = $1)
    + (SELECT coalesce(sum(moved), 0) FROM identity WHERE committee = $1)
)::bigint AS stirred
