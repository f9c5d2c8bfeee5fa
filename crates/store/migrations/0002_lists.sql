-- What a case's decision grants and when that runs, so that a list folds no case, and a person's cases by index.

ALTER TABLE case_row ADD COLUMN granted TEXT;
ALTER TABLE case_row ADD COLUMN runs_from TEXT;
ALTER TABLE case_row ADD COLUMN runs_to TEXT;

CREATE INDEX case_of_person ON case_row (person);
