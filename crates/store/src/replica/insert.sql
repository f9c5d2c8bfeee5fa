INSERT INTO replica (id, public_key, secret_key, own) VALUES (:id, :public_key, :secret_key, :own)
