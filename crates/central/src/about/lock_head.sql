SELECT FROM committee WHERE committee = $1 FOR NO KEY UPDATE
