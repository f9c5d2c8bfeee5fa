# The list of watches.
watches-title = Dates
watches-count = { $count } open
watches-count-some = { $shown } of { $total } open
watches-grouped = Dates by deadline
watches-kind = Kind
watches-when = When
watches-all = All
watches-dispatch = Dispatch
watches-late = Late
watches-week = Week
watches-month = Month
watches-due = Due
watches-state = State
watches-person = Person
watches-rule = Rule
watches-assessor = Assessor
watches-contacted = Last contact
watches-contacted-none = None yet
watches-granted = Granted a month
watches-group-late = Late
watches-group-today = Today
watches-group-week = This week
watches-group-next_week = Next week
watches-group-month = Within a month
watches-group-later = Later
watches-none = No dates. They come here by themselves when cases are received and decided.
watches-none-here = No date of that kind and time.
watches-show-all = Show all
watches-whose = Whose
watches-own = Mine
watches-nobodys = Nobody’s
watches-chosen = Chosen
watches-choose = Choose { $name }
watches-choose-group = Choose all: { $group }
watches-chosen-foot = What is chosen
watches-chosen-count = { $count } chosen
watches-give = Assign
watches-leave = Choose none
watches-key-space = Space
watches-key-choose = choose
watches-key-more = more
watches-key-leave = none
watches-give-title = { $count ->
    [one] Assign { $count } case
   *[other] Assign { $count } cases
}
watches-give-to = { $cases ->
    [one] { $name }, has { $cases } case
   *[other] { $name }, has { $cases } cases
}
watches-given = { $count ->
    [0] { $name } had them already.
    [one] { $count } case is assigned to { $name }.
   *[other] { $count } cases are assigned to { $name }.
}
watches-move = Bring forward
watches-move-title = { $count ->
    [one] Bring { $count } follow-up forward
   *[other] Bring { $count } follow-ups forward
}
watches-moved = { $count ->
    [one] { $count } follow-up is now due by { $date }.
   *[other] { $count } follow-ups are now due by { $date }.
}
watches-move-fixed = Only follow-ups that are not late can be moved. What the law says stands.
