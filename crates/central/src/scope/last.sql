SELECT last_number FROM committee WHERE committee = $1
