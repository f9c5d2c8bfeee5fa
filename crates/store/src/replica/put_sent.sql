UPDATE replica SET sent = :sent WHERE id = :id
