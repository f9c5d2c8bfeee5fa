# Who has how much in the unit.
workload-title = Workload
workload-late = Late
workload-week = Week
workload-later = Later
workload-none = Nobody has any dates.
workload-dates = { $late } late, { $week } this week
workload-cases = { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}
workload-investigations = { $count ->
    [one] { $count } investigation
   *[other] { $count } investigations
}
workload-weeks = The next six weeks
workload-week-number = w { $week }
workload-weeks-hint = What is late is not counted here.
workload-unexecuted = { $count ->
    [one] { $count } decision has waited to be carried out for more than three months.
   *[other] { $count } decisions have waited to be carried out for more than three months.
}
workload-unexecuted-none = No decision older than three months waits to be carried out.
