DELETE FROM case_row WHERE id = :id
