SELECT header, signature, payload, salt FROM op WHERE position = :position
