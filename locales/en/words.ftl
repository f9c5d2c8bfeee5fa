# Words that every screen shares.
words-step-intake = Application
words-step-investigation = Investigation
words-step-hearing = Hearing
words-step-decision = Decision
words-step-order = Order
words-step-follow_up = Follow-up
words-progress-not_begun = Not begun
words-progress-ongoing = Under way
words-progress-done = Done
words-progress-waiting = Waiting
words-progress-late = Overdue
words-progress-missing = Something missing
words-progress-not_relevant = Not relevant
words-yesterday = yesterday
words-today = today
words-tomorrow = tomorrow
words-week = Week
words-week-short = wk
words-earlier = Previous
words-later = Next
words-choose-day = Choose day
words-choose-file = Choose a file
words-no-file = No file is chosen
# The rest of a list that stands on one line.
words-and-more = and { $count } more
words-show-fewer = show fewer
words-show-which = show which
words-clock-first = summer time
words-clock-second = standard time
words-future = The day is in the future.
words-not-a-day = That is not a day. Write for example 2026-12-03, 3/12 or today.
words-unread = { $count ->
    [one] One field cannot be read
   *[other] { $count } fields cannot be read
}
words-done-of = { $done } of { $of } done
words-missing = { $count } missing
words-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
words-days-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
words-days-left = In { $days } days
words-due-today = Today
words-due-tomorrow = Tomorrow
words-yes = Yes
words-no = No
words-level-0 = none
words-level-1 = mild
words-level-2 = moderate
words-level-3 = severe
words-level-4 = complete
words-level-8 = not specified
words-level-9 = not applicable
words-position-assessor = The assessor
words-position-team_lead = The team lead
words-position-committee = The committee
words-thrown = What you wrote was removed
