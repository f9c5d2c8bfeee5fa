INSERT INTO case_row (
    id, number, person, title, state, closed, assessor, changed, granted, runs_from, runs_to, contacted
)
VALUES (
    :id, :number, :person, :title, :state, :closed, :assessor, :changed, :granted, :runs_from, :runs_to, :contacted
)
