UPDATE case_row SET changed = :changed WHERE id = :id
