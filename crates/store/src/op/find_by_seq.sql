SELECT header FROM op WHERE replica = :replica AND seq = :seq
