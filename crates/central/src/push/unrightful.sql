SELECT seq FROM op WHERE committee = $1 AND replica = $2 AND hash = ANY ($3) AND NOT rightful ORDER BY seq
