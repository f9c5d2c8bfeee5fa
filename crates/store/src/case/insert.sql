INSERT INTO case_row (id, number, person, title, state, closed, assessor, changed)
VALUES (:id, :number, :person, :title, :state, :closed, :assessor, :changed)
