UPDATE fetched SET revision = :revision WHERE id = :id AND header = :header
