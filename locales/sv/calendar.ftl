# The calendar: what is watched, day by day.
calendar-by = Visa
calendar-month = Månad
calendar-week = Vecka
calendar-today = Idag
calendar-week-of = Vecka { $week }, { $year }
calendar-none = Inget bevakat.
calendar-count = { $count ->
    [one] { $count } bevakning
   *[other] { $count } bevakningar
}
calendar-more = { $count } till
calendar-beside = Dagens bevakningar
calendar-keys-day = dag
calendar-keys-month = månad
calendar-keys-open = dagens lista
calendar-off-saturday = Lördag
calendar-off-sunday = Söndag
calendar-off-new_years_day = Nyårsdagen
calendar-off-epiphany = Trettondedag jul
calendar-off-good_friday = Långfredagen
calendar-off-easter_sunday = Påskdagen
calendar-off-easter_monday = Annandag påsk
calendar-off-may_day = Första maj
calendar-off-ascension_day = Kristi himmelsfärdsdag
calendar-off-whit_sunday = Pingstdagen
calendar-off-whit_monday = Annandag pingst
calendar-off-national_day = Nationaldagen
calendar-off-midsummer_eve = Midsommarafton
calendar-off-midsummer_day = Midsommardagen
calendar-off-all_saints_day = Alla helgons dag
calendar-off-christmas_eve = Julafton
calendar-off-christmas_day = Juldagen
calendar-off-boxing_day = Annandag jul
calendar-off-new_years_eve = Nyårsafton
