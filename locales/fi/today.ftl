# The start screen.
today-week = viikko { $week }
today-new-case = Uusi asia
today-days = Lähimmät työpäivät
today-day-free = ei määräaikoja
today-day-count = { $count ->
    [one] { $count } määräaika
   *[other] { $count } määräaikaa
}
today-now = Tehtävä nyt
today-this_week = Tällä viikolla
today-next_week = Ensi viikolla
today-move = siirry
today-open = avaa
today-nothing = Nyt ei ole tehtävää.
today-next = Seuraavaksi: { $day }, { $what }.
today-a-month = { $time } kuukaudessa
today-beside = Muuta tänään
today-waiting = Odottaa muita
today-waiting-none = Ei ketään.
today-recent = Viimeksi avatut
today-recent-none = Ei vielä asioita.
today-more = { $count } muuta määräajoissa
