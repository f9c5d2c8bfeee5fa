# The start screen.
today-week = week { $week }
today-new-case = New case
today-days = The next working days
today-day-free = no dates
today-day-count = { $count ->
    [one] { $count } date
   *[other] { $count } dates
}
today-now = To do now
today-this_week = This week
today-next_week = Next week
today-move = move
today-open = open
today-nothing = Nothing to do now.
today-next = Next: { $day }, { $what }.
today-a-month = { $time } a month
today-beside = Also today
today-waiting = Waiting for others
today-waiting-none = Nobody.
today-recent = Opened last
today-recent-none = No cases yet.
today-more = { $count } more among the watches
