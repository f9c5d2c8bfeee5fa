-- When one last had contact about a case: what who leads a unit looks at beside a date.
ALTER TABLE case_row ADD COLUMN contacted TEXT;
