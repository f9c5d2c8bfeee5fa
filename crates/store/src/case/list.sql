SELECT case_row.id AS case_id, case_row.number AS case_number, case_row.person AS case_person,
    case_row.title, case_row.state, case_row.closed, case_row.assessor, case_row.changed,
    next.due AS next_due, next.rule AS next_rule,
    case_row.granted, case_row.runs_from, case_row.runs_to, case_row.contacted,
    person.id, person.number, person.sort_name, person.shown_name, person.protection, person.birth_date
FROM case_row
LEFT JOIN person ON person.id = case_row.person
LEFT JOIN watch AS next ON next.stream = case_row.id AND next.key = (
    SELECT watch.key FROM watch WHERE watch.stream = case_row.id ORDER BY watch.due, watch.key LIMIT 1
)
