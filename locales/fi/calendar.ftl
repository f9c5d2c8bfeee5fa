# The calendar: what is watched, day by day.
calendar-by = Näytä
calendar-month = Kuukausi
calendar-week = Viikko
calendar-today = Tänään
calendar-week-of = Viikko { $week }, { $year }
calendar-none = Ei seurattavaa.
calendar-count = { $count ->
    [one] { $count } seurattava asia
   *[other] { $count } seurattavaa asiaa
}
calendar-more = { $count } lisää
calendar-beside = Päivän seurattavat
calendar-keys-day = päivä
calendar-keys-month = kuukausi
calendar-keys-open = päivän luettelo
calendar-off-saturday = Lauantai
calendar-off-sunday = Sunnuntai
calendar-off-new_years_day = Uudenvuodenpäivä
calendar-off-epiphany = Loppiainen
calendar-off-good_friday = Pitkäperjantai
calendar-off-easter_sunday = Pääsiäispäivä
calendar-off-easter_monday = 2. pääsiäispäivä
calendar-off-may_day = Vappu
calendar-off-ascension_day = Helatorstai
calendar-off-whit_sunday = Helluntaipäivä
calendar-off-whit_monday = 2. helluntaipäivä
calendar-off-national_day = Ruotsin kansallispäivä
calendar-off-midsummer_eve = Juhannusaatto
calendar-off-midsummer_day = Juhannuspäivä
calendar-off-all_saints_day = Pyhäinpäivä
calendar-off-christmas_eve = Jouluaatto
calendar-off-christmas_day = Joulupäivä
calendar-off-boxing_day = Tapaninpäivä
calendar-off-new_years_eve = Uudenvuodenaatto
