SELECT watch.stream, watch.key, watch.person AS watch_person, watch.kind, watch.rule, watch.due, watch.assessor,
    case_row.number AS case_number, case_row.granted, case_row.runs_from, case_row.runs_to, case_row.contacted,
    person.id, person.number, person.sort_name, person.shown_name, person.protection, person.birth_date
FROM watch
LEFT JOIN case_row ON case_row.id = watch.stream
LEFT JOIN person ON person.id = watch.person
