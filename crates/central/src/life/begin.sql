INSERT INTO life (epoch) VALUES (gen_random_uuid()) RETURNING epoch
