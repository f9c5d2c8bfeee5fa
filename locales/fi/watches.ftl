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
watches-everybodys = Kaikkien käsittelijöiden, laadun seurantaa varten
watches-everybodys-follow_up = Kaikkien käsittelijöiden seurannat
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
