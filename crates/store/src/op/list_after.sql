SELECT header, signature, payload, salt FROM op WHERE replica = :replica AND seq > :seq ORDER BY seq LIMIT :most
