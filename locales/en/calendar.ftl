# The calendar: what is watched, day by day.
calendar-by = Show
calendar-month = Month
calendar-week = Week
calendar-today = Today
calendar-week-of = Week { $week }, { $year }
calendar-none = Nothing watched.
calendar-count = { $count ->
    [one] { $count } date watched
   *[other] { $count } dates watched
}
calendar-more = { $count } more
calendar-beside = The day’s dates
calendar-keys-day = day
calendar-keys-month = month
calendar-keys-open = the day’s list
calendar-off-saturday = Saturday
calendar-off-sunday = Sunday
calendar-off-new_years_day = New Year’s Day
calendar-off-epiphany = Epiphany
calendar-off-good_friday = Good Friday
calendar-off-easter_sunday = Easter Sunday
calendar-off-easter_monday = Easter Monday
calendar-off-may_day = May Day
calendar-off-ascension_day = Ascension Day
calendar-off-whit_sunday = Whit Sunday
calendar-off-whit_monday = Whit Monday
calendar-off-national_day = National Day
calendar-off-midsummer_eve = Midsummer’s Eve
calendar-off-midsummer_day = Midsummer’s Day
calendar-off-all_saints_day = All Saints’ Day
calendar-off-christmas_eve = Christmas Eve
calendar-off-christmas_day = Christmas Day
calendar-off-boxing_day = Boxing Day
calendar-off-new_years_eve = New Year’s Eve
