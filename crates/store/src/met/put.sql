INSERT INTO met (one, epoch, since, scope) VALUES (1, :epoch, :since, :scope)
ON CONFLICT (one) DO UPDATE SET epoch = excluded.epoch, since = excluded.since, scope = excluded.scope
