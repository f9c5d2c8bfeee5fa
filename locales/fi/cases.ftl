# The list of cases.
cases-title = Asiat
cases-count = { $shown }/{ $total }
cases-new = Uusi asia
cases-find = Nimi, henkilötunnus tai asianumero
cases-step = Vaihe
cases-all-steps = Kaikki
cases-closed = Päättyneet
cases-person = Henkilö
cases-number = Henkilötunnus
cases-case = Asia
cases-kind = Koskee
cases-deadline = Määräaika
cases-changed = Muutettu
cases-is-closed = Päättynyt
cases-none = Ei vielä asioita. Aloita kohdasta Uusi asia.
cases-none-here = Mikään asia ei vastaa hakua.
cases-show-all = Näytä kaikki
