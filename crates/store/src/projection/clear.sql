DELETE FROM person;
DELETE FROM case_row;
DELETE FROM watch;
DELETE FROM search_term;
