# The order to the provider.

order-title = Tilaus
order-lead = { $count ->
    [0] ei tilattavia tukitoimia
    [one] yksi tukitoimi, päätös { $decision }
   *[other] { $count } tukitoimea, päätös { $decision }
}
order-none = Allekirjoitettua päätöstä, josta voisi tilata, ei ole.
order-to-decision = Siirry päätökseen
order-provider = Palveluntuottaja
order-provider-none = Valitse palveluntuottaja
order-start = Alkamispäivä
order-no-choice = Kun henkilö ei valitse itse
order-message = Viesti palveluntuottajalle
order-message-hint = Vain se, mitä palveluntuottaja tarvitsee tehtävän hoitamiseen.
order-table = Tilattavat tukitoimet: tarve, aika ja päivät
order-head-service = Tukitoimi
order-head-need = Tarve
order-head-extent = Laajuus
order-head-minutes = Min/kerta
order-head-month = Kuukaudessa
order-head-days = Viikonpäivät
order-head-time = Vuorokaudenaika
order-double = kaksi työntekijää
order-partly = vähemmän kuin päätös antaa
order-days = Viikonpäivät, { $service }
order-days-any = mikä päivä tahansa
order-day-mon = ma
order-day-tue = ti
order-day-wed = ke
order-day-thu = to
order-day-fri = pe
order-day-sat = la
order-day-sun = su
order-day-long-mon = maanantai
order-day-long-tue = tiistai
order-day-long-wed = keskiviikko
order-day-long-thu = torstai
order-day-long-fri = perjantai
order-day-long-sat = lauantai
order-day-long-sun = sunnuntai
order-time = Vuorokaudenaika, { $service }
order-time-any = Milloin tahansa
order-time-morning = Aamu
order-time-noon = Keskipäivä
order-time-evening = Ilta
order-time-night = Yö
order-disclosed = Nämä tiedot luovutetaan
order-disclosed-hint = Luovutus kirjataan lokiin: vastaanottaja, tiedot ja peruste.
order-disclosed-nothing = Mitään ei luovuteta ennen kuin palveluntuottaja on valittu.
order-discloses-name = Nimi
order-discloses-number = Henkilönumero
order-discloses-address = Osoite
order-discloses-telephone = Puhelin
order-discloses-door_code = Ovikoodi
order-discloses-interpreter = Tulkin tarve
order-discloses-services = Tilatut tukitoimet
order-discloses-goals = Tavoitteet
order-discloses-message = Viestisi
order-protected = Suojatut henkilötiedot
order-protected-text = Tilaus kulkee omaa reittiään. Osoitetta, puhelinta ja ovikoodia ei ole siinä.
order-foot = Ennen tilaamista
order-missing = { $count ->
    [one] Yksi asia puuttuu ennen tilaamista
   *[other] { $word } asiaa puuttuu ennen tilaamista
}
order-complete = Kaikki on valmista. Lue luovutettavat tiedot ja tilaa.
order-send = Tilaa
order-sent-now = Tilaus on tehty
order-made = Tilaukset
order-made-table = Tehdyt tilaukset ja niiden tila
order-head-provider = Palveluntuottaja
order-head-date = Tilattu
order-head-status = Tila
order-head-letter = Kirje
order-letter = Lue
order-letter-label = Lue tilaus, { $provider }
order-status-registered = Kirjattu
order-status-sent = Lähetetty
order-status-accepted = Vahvistettu
order-status-will_not_be_executed = Ei toteuteta
order-status-executed = Toteutetaan
order-status-paused = Keskeytetty
order-status-ended = Päättynyt
order-status-from = Toteutetaan { $date } alkaen
order-note = Merkitse tila
order-note-status = Uusi tila
order-note-date = Päivä
order-note-reason = Syy tai palveluntuottajan vastaus
order-reason-missing = Kirjoita syy: palveluntuottaja ja seuraaja tarvitsevat sen.
order-note-for = Tilaus: { $provider }, { $date }
order-noted-now = Tila on merkitty
order-close = Sulje
