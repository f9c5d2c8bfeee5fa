UPDATE op SET revision = :revision WHERE id = :id AND header = :header
