# Words that every screen shares.
words-step-intake = Hakemus
words-step-investigation = Selvitys
words-step-hearing = Kuuleminen
words-step-decision = Päätös
words-step-order = Tilaus
words-step-follow_up = Seuranta
words-progress-not_begun = Ei aloitettu
words-progress-ongoing = Kesken
words-progress-done = Valmis
words-progress-waiting = Odottaa
words-progress-late = Myöhässä
words-progress-missing = Jotain puuttuu
words-progress-not_relevant = Ei ajankohtainen
words-yesterday = eilen
words-today = tänään
words-tomorrow = huomenna
words-week = Viikko
words-week-short = vko
words-earlier = Edellinen
words-later = Seuraava
words-choose-day = Valitse päivä
words-choose-file = Valitse tiedosto
words-no-file = Tiedostoa ei ole valittu
# The rest of a list that stands on one line.
words-and-more = ja { $count } muuta
words-show-fewer = näytä vähemmän
words-show-which = näytä mitkä
words-clock-first = kesäaikaa
words-clock-second = normaaliaikaa
words-future = Päivä on tulevaisuudessa.
words-not-a-day = Tämä ei ole päivä. Kirjoita esimerkiksi 2026-12-03, 3.12. tai tänään.
words-unread = { $count ->
    [one] Yhtä kenttää ei voi lukea
   *[other] { $count } kenttää ei voi lukea
}
words-done-of = { $done }/{ $of } valmiina
words-missing = { $count } puuttuu
words-days = { $days ->
    [one] { $days } päivä
   *[other] { $days } päivää
}
words-days-late = { $days ->
    [one] { $days } päivän myöhässä
   *[other] { $days } päivää myöhässä
}
words-days-left = { $days } päivän päästä
words-due-today = Tänään
words-due-tomorrow = Huomenna
words-yes = Kyllä
words-no = Ei
words-level-0 = ei vaikeutta
words-level-1 = lievä
words-level-2 = kohtalainen
words-level-3 = suuri
words-level-4 = täydellinen
words-level-8 = ei määritelty
words-level-9 = ei sovellettavissa
words-position-assessor = Käsittelijä
words-position-team_lead = Tiiminvetäjä
words-position-committee = Lautakunta
words-thrown = Kirjoittamasi teksti poistettiin
