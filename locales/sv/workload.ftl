# Who has how much in the unit.
workload-title = Belastning
workload-late = Sena
workload-week = Veckan
workload-later = Senare
workload-none = Ingen har något att bevaka.
workload-dates = { $late } sena, { $week } i veckan
workload-cases = { $cases ->
    [one] { $cases } ärende
   *[other] { $cases } ärenden
}
workload-investigations = { $count ->
    [one] { $count } utredning
   *[other] { $count } utredningar
}
workload-weeks = Nästa sex veckor
workload-week-number = v { $week }
workload-weeks-hint = Det som är försenat räknas inte här.
workload-unexecuted = { $count ->
    [one] { $count } beslut väntar på att verkställas sedan mer än tre månader.
   *[other] { $count } beslut väntar på att verkställas sedan mer än tre månader.
}
workload-unexecuted-none = Inget beslut äldre än tre månader väntar på att verkställas.
