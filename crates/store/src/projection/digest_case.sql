SELECT id, number, person, title, state, closed, assessor, changed, granted, runs_from, runs_to, contacted
FROM case_row ORDER BY id
