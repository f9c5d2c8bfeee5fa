-- The lists fold anew: a proposal that was sent back stands among the dates of who has the case, what was given is taken back, and
-- what nobody has begun to give has the day on which it is reported. And who has how many cases is counted without reading each.

CREATE INDEX case_of_assessor ON case_row (closed, assessor, state, person, id);
