# The start screen.
today-week = vecka { $week }
today-new-case = Nytt ärende
today-days = De närmaste arbetsdagarna
today-day-free = inget bevakat
today-day-count = { $count ->
    [one] { $count } bevakning
   *[other] { $count } bevakningar
}
today-now = Att göra nu
today-this_week = Den här veckan
today-next_week = Nästa vecka
today-move = flytta
today-open = öppna
today-nothing = Inget att göra nu.
today-next = Nästa: { $day }, { $what }.
today-a-month = { $time } per månad
today-beside = Idag i övrigt
today-waiting = Väntar på andra
today-waiting-none = Ingen.
today-recent = Senast öppnade
today-recent-none = Inga ärenden än.
today-more = { $count } till bland bevakningarna
