SELECT id, number, person, title, state, closed, assessor, changed FROM case_row ORDER BY id
