# The list of watches.
watches-title = Määräajat
watches-count = { $count ->
    [one] { $count } avoin
   *[other] { $count } avointa
}
watches-count-some = { $shown }/{ $total } avointa
watches-grouped = Määräajat päivän mukaan
watches-kind = Laji
watches-when = Aika
watches-all = Kaikki
watches-dispatch = Lähettäminen
watches-late = Myöhässä
watches-week = Viikko
watches-month = Kuukausi
watches-due = Määräaika
watches-state = Tila
watches-person = Henkilö
watches-rule = Sääntö
watches-assessor = Käsittelijä
watches-contacted = Viimeisin yhteydenotto
watches-contacted-none = Ei vielä
watches-granted = Myönnetty kuukaudessa
watches-group-late = Myöhässä
watches-group-today = Tänään
watches-group-week = Tällä viikolla
watches-group-next_week = Ensi viikolla
watches-group-month = Kuukauden sisällä
watches-group-later = Myöhemmin
watches-none = Ei määräaikoja. Ne tulevat tänne itsestään, kun asioita otetaan vastaan ja päätetään.
watches-none-here = Ei tämän lajin ja ajan määräaikoja.
watches-show-all = Näytä kaikki
watches-whose = Kenen
watches-own = Omat
watches-nobodys = Ei käsittelijää
watches-chosen = Valittu
watches-choose = Valitse { $name }
watches-choose-group = Valitse kaikki: { $group }
watches-chosen-foot = Valitut
watches-chosen-count = { $count ->
    [one] { $count } valittu
   *[other] { $count } valittua
}
watches-give = Osoita
watches-leave = Poista valinnat
watches-key-space = Välilyönti
watches-key-choose = valitse
watches-key-more = lisää
watches-key-leave = poista valinnat
watches-give-title = { $count ->
    [one] Osoita { $count } asia
   *[other] Osoita { $count } asiaa
}
watches-give-to = { $cases ->
    [one] { $name }, { $cases } asia
   *[other] { $name }, { $cases } asiaa
}
watches-given = { $count ->
    [0] Asiat ovat jo käsittelijällä { $name }.
    [one] { $count } asia on osoitettu käsittelijälle { $name }.
   *[other] { $count } asiaa on osoitettu käsittelijälle { $name }.
}
watches-move = Aikaista
watches-move-title = { $count ->
    [one] Aikaista { $count } seuranta
   *[other] Aikaista { $count } seurantaa
}
watches-moved = { $count ->
    [one] { $count } seuranta tehdään nyt viimeistään { $date }.
   *[other] { $count } seurantaa tehdään nyt viimeistään { $date }.
}
watches-move-fixed = Vain seurantoja, jotka eivät ole myöhässä, voi siirtää. Lain määräajat pysyvät.
