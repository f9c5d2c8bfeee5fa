UPDATE op SET revision = :revision, rightful = :rightful WHERE id = :id AND header = :header
