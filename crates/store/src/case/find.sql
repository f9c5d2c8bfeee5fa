SELECT id AS case_id, number AS case_number, person AS case_person, title, state, closed, assessor, changed, granted,
    runs_from, runs_to, contacted
FROM case_row
WHERE id = :id
