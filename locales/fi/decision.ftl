# The decision: proposal, sums, review, and what is done after signing.

decision-title = Päätösehdotus
decision-title-review = Tarkista päätös
decision-title-signed = Päätös

# Whole numbers to twelve as words.
decision-word = { $count ->
    [0] ei yhtään
    [1] yksi
    [2] kaksi
    [3] kolme
    [4] neljä
    [5] viisi
    [6] kuusi
    [7] seitsemän
    [8] kahdeksan
    [9] yhdeksän
    [10] kymmenen
    [11] yksitoista
    [12] kaksitoista
   *[other] { $count }
}
decision-tally = { $count ->
    [0] tukitoimia ei ole vielä haettu
    [one] { $word } haettu tukitoimi: { $parts }
   *[other] { $word } haettua tukitoimea: { $parts }
}
decision-tally-granted = { $count ->
    [one] yksi myönnetty
   *[other] { $word } myönnettyä
}
decision-tally-partly_granted = { $word } osittain
decision-tally-refused = { $count ->
    [one] yksi hylätty
   *[other] { $word } hylättyä
}
decision-tally-withdrawn = { $count ->
    [one] yksi peruutettu
   *[other] { $word } peruutettua
}
decision-tally-dismissed = { $count ->
    [one] yksi jätetty tutkimatta
   *[other] { $word } jätetty tutkimatta
}
decision-tally-closed = { $count ->
    [one] yhden käsittely päättynyt
   *[other] { $word } päättynyttä
}
decision-tally-open = { $word } ilman ratkaisua

# The table.
decision-table = Haetut tukitoimet: ratkaisu, laajuus, ohjeaika ja oma aika
decision-head-service = Tarve ja tukitoimi
decision-head-applied = Haettu
decision-head-outcome = Ratkaisu
decision-head-extent = Laajuus
decision-head-standard = Ohjeaika
decision-head-own = Oma, min
decision-head-minutes = Aika, min
decision-head-month = Kuukaudessa
decision-head-reason = Perustelut
decision-copy-above = sama kuin yllä
decision-add = Tukitoimi
decision-add-choose = Tukitoimi luettelosta
decision-add-outside = Tukitoimi luettelon ulkopuolelta
decision-add-words = Mikä tukitoimi on
decision-add-do = Lisää tukitoimi
decision-close = Sulje
decision-empty = Tukitoimia ei ole vielä haettu. Lisää ensimmäinen.
decision-group-levels = arvioitu { $assessed }, tavoite { $intended }
decision-group-assessed = arvioitu { $assessed }
decision-group-none = Ei liity tarpeeseen
decision-group-unassessed = ei arvioitu
decision-group-needs = { $count ->
    [0] ei tarvetta
    [one] yksi tarve
   *[other] { $word } tarvetta
}
decision-outcome-label = Ratkaisu, { $service }
decision-outcome-none = Valitse ratkaisu
decision-outcome-granted = Myönnetty
decision-outcome-partly_granted = Osittain
decision-outcome-refused = Hylätty
decision-outcome-withdrawn = Peruutettu
decision-outcome-dismissed = Ei tutkittu
decision-outcome-closed = Päättynyt
decision-extent = { $per ->
    [day] { $times ->
        [one] kerran päivässä
       *[other] { $times } × päivässä
    }
    [week] { $times ->
        [one] kerran viikossa
       *[other] { $times } × viikossa
    }
    [two_weeks] { $times ->
        [one] joka 2. viikko
       *[other] { $times } × 2 viikossa
    }
    [three_weeks] { $times ->
        [one] joka 3. viikko
       *[other] { $times } × 3 viikossa
    }
    [month] { $times ->
        [one] kerran kuussa
       *[other] { $times } × kuussa
    }
   *[year] { $times ->
        [one] kerran vuodessa
       *[other] { $times } × vuodessa
    }
}
decision-extent-ongoing = toistaiseksi
decision-extent-none = Anna
decision-extent-wrong = korjaa
decision-extent-label = , muuta laajuutta: { $service }
decision-times = Kertoja
decision-per = Kuinka usein
decision-per-day = päivässä
decision-per-week = viikossa
decision-per-two_weeks = kahdessa viikossa
decision-per-three_weeks = kolmessa viikossa
decision-per-month = kuukaudessa
decision-per-year = vuodessa
decision-minutes-label = Oma aika minuutteina, { $service }
decision-alarm = hälytin
decision-double = Kaksi työntekijää
decision-household = Montako jakaa taloudessa
decision-share-propose = Jaa talouden { $count } aikuisen kesken
decision-share-once = Lasketaan taloudessa kerran: { $time } kuukaudessa, jaettuna { $count } hengelle.
decision-extent-shared = , jakajia { $count }
decision-own-category = Aika luetaan
decision-own-category-none = Valitse
decision-exception-outside_catalogue = Tukitoimea ei ole luettelossa. Sen voi myöntää perustellusti se, jolla on valtuus poikkeuksiin.
decision-exception-fixed_minutes = Luettelo ei salli muuta aikaa kuin vakioajan. Sen voi silti myöntää perustellusti se, jolla on valtuus poikkeuksiin.
decision-exception-to = Päättää: { $to }.
decision-exception-reason = Perustelu luettelon ulkopuoliselle tukitoimelle, { $service }
decision-area = Vastaa tarpeeseen alueella
decision-area-usual = { $area }, kuten taulukossa
decision-area-none = Ei elämänaluetta
decision-legal-basis = Lainkohta
decision-legal-basis-none = Valitse lainkohta
decision-unverified = sanamuotoa ei ole tarkistettu
decision-reason = Perustelut, { $service }
decision-reason-hint = Mitä arvioit ja miksi. Teksti tulee kirjeeseen sellaisena kuin kirjoitat sen.
decision-minutes-reason = Muutetun ajan perustelu, { $service }
decision-minutes-reason-hint = Näkyy tilauksessa: palveluntuottaja lukee sen.
decision-reason-label = , perustelut: { $service }
decision-reason-add = Kirjoita perustelut
decision-lacks-outcome = Ratkaisu
decision-lacks-reason = Perustelut
decision-lacks-minutes_reason = Ajan perustelu
decision-lacks-extent = Laajuus
decision-lacks-legal_basis = Lainkohta
decision-lacks-withdrawn = Peruutuksen päivä
decision-lacks-ground = Vähentämisen peruste
decision-lacks-service = Tukitoimi luettelosta
decision-lacks-minutes = Minuutit
decision-lacks-category = Mihin aika luetaan
decision-lacks-share = Jakajien määrä
decision-lacks-too_much = Enemmän aikaa kuin kuukaudessa on
decision-not-saved = Muutosta ei ole tallennettu. Yritä uudelleen.
decision-added = Tukitoimi on lisätty
decision-bad-minutes = Kirjoita kokonaisia minuutteja, enintään 44 640.
decision-bad-times = Kirjoita kokonaisluku 1–1 000.
decision-per-missing = Valitse, kuinka usein.
decision-bad-share = Kirjoita kokonaisluku 1–10.

# The decision as a whole.
decision-whole = Koko päätös
decision-from = Voimassa alkaen
decision-to = Voimassa asti
decision-to-hint = Tyhjä tarkoittaa toistaiseksi.
decision-end-reason = Päättymispäivän perustelu
decision-reservation = Varauma
decision-reservation-hint = Mikä voi muuttaa päätöstä. Tyhjä tarkoittaa, ettei varaumaa ole.
decision-reservation-reason = Varauman perustelu
decision-general-reasons = Koko päätöksen perustelut
decision-answered = Vastaus kuulemiseen, { $date }
decision-answer = Näin olemme arvioineet vastauksen
decision-answer-hint = Tulee kirjeeseen perustelujen jälkeen (FL 32 §)
decision-took-part = Osallistui päättämättä
decision-took-part-hint = Lopulliseen käsittelyyn osallistuneen nimi ja nimike (FL 31 § 5). Useimmiten ei kukaan.
decision-replaces = Voimassa oleva päätös
decision-replaces-none = Pysyy voimassa tämän rinnalla
decision-replaces-one = Korvataan: { $number }, { $date }
decision-ground = Vähentämisen peruste
decision-ground-none = Valitse peruste
decision-ground-reservation = Voimassa olevan päätöksen varauma
decision-ground-safety = Pakottavat turvallisuussyyt
decision-ground-false_information = Henkilön antamat virheelliset tai harhaanjohtavat tiedot
decision-ground-own_withdrawal = Henkilön oma peruutus
decision-withdrawn-on = Peruutettu
decision-ground-words = Peruste sanoin
decision-ground-hint = Kirjoita, mitä on tapahtunut, tai henkilön omat sanat. Muuttunut tarve tai uusi ohjeaika ei riitä.
decision-ground-quote = Edellisen päätöksen varauma: ”{ $text }”
decision-ground-date = Päivä, jona henkilö luopui avusta
decision-follow-up = Seuranta
decision-follow-up-by = Viimeistään { $date }. { $rule }.
decision-follow-up-rule = Seurannan säännön lähde: { $source }
decision-follow-up-earlier = Seuraa kuukautta aikaisemmin
decision-follow-up-none = Mikään sääntö ei ole vielä voimassa. Voit valita päivän.

# Sums and consequences.
decision-sum = Myönnetty aika kuukaudessa
decision-why = Miksi?
decision-why-exact = Tarkasti laskettuna { $exact } minuuttia, pyöristetty kerran.
decision-over = { $time } yli rajan { $limit }
decision-near = { $time } rajaan { $limit }
decision-bar = { $time }, raja on { $limit }
decision-category-service = Palvelu
decision-category-omsorg = Huolenpito
decision-category-larm = Hälytin
decision-with-standard = Ohjeajalla
decision-own-time = Oma lisä
decision-running = Voimassa oleva päätös
decision-changes = Yli { $limit }:
decision-change-follow_up = { $date ->
    [none] Seuranta on tehtävä useammin.
   *[other] Seuranta viimeistään { $date }.
}
decision-change-delegation = { $to } päättää, sinä esittelet.
decision-limit-delegation = Päätösvaltasi:
decision-limit-fee = Seuraava maksuluokka:
decision-fee = Maksu
decision-fee-most = enintään { $amount }
decision-fee-none = Ei summaa vuodelle { $year }
decision-fee-no-rule = Kunnalla ei ole tässä maksusääntöä
decision-fee-alarm = hälytin
decision-fee-hours = { $hours } h asti
decision-fee-more = yli
decision-fee-level = Taso { $level }/{ $of }, vuoden { $year } summat. Maksusta päätetään erikseen.
decision-compensation = Korvaus
decision-a-month = kuukaudessa
decision-zone = Vyöhyke
decision-zone-tatort = Taajama
decision-zone-landsbygd = Maaseutu
decision-zone-skargard = Saaristo
decision-zone-unchosen = Korvaus lasketaan, kun vyöhyke on valittu.
decision-rate = { $category } { $amount }/h
decision-rates = Vuoden { $year } hinnat
decision-rates-stale = Vuoden { $year } hinnat, kunnan profiilin uusimmat
decision-need-time = Tarve ja aika
decision-need-without = Tarve ilman aikaa: { $name }
decision-need-none = Yhtään tarvetta ei ole vielä arvioitu.
decision-need-all = Kaikilla tarpeilla on aika
decision-time-without = Aika ilman tarvetta: { $name }
decision-time-all = Ei aikaa ilman tarvetta

# What is missing, review and signing.
decision-missing = { $count ->
    [one] { $count } asia puuttuu ennen allekirjoitusta
   *[other] { $count } asiaa puuttuu ennen allekirjoitusta
}
decision-complete-sign = Mikään ei estä. Tarkista ja allekirjoita.
decision-complete-propose = Mikään ei estä. Tarkista ja lähetä eteenpäin.
decision-complete-none = Mikään ei estä. Joku toinen päättää.
decision-remarks = Tarkista ennen allekirjoitusta
decision-remarks-count = { $count ->
    [one] 1 asia tarkistettavana ennen allekirjoitusta
   *[other] { $count } asiaa tarkistettavana ennen allekirjoitusta
}
decision-foot = Ennen allekirjoitusta
decision-review = Tarkista ehdotus
decision-back = Takaisin ehdotukseen
decision-review-applied = Haettu: { $words }
decision-review-extent = määrää ei ole valittu
decision-review-given = Tämän henkilö saa
decision-review-not = Tätä henkilö ei saa
decision-review-other = Muu haettu
decision-review-nothing = Mitään ei myönnetä.
decision-review-terms = Ehdot
decision-review-less = Vähemmän kuin nyt
decision-less-ended = päättyy
decision-less-fewer = vähemmän aikaa kuin nyt
decision-less-weaker = vähemmän tai lyhyempiä käyntejä, vähemmän työntekijöitä kerrallaan tai useampi jakaja
decision-less-shorter = päättyy aiemmin
decision-less-interrupted = tauko päätösten välissä
decision-month-total = Yhteensä kuukaudessa
decision-may-sign = Saat tehdä tämän päätöksen sinulle siirretyn päätösvallan nojalla.
decision-may-propose = Päätös ylittää päätösvaltasi. Se, jolla on päätösvalta, allekirjoittaa, ja sinusta tulee esittelijä.
decision-may-none = Et voi päättää tässä asiassa.
decision-do-sign = Allekirjoita päätös
decision-after-sign = Allekirjoitus lukitsee päätöksen ja kirjeen. Voit perua päätöksen perustellen, kunnes se on lähetetty.
decision-do-propose = Lähetä ehdotus eteenpäin
decision-after-propose = Ehdotus odottaa päättäjää. Voit lukea sen mutta et allekirjoittaa sitä.
decision-why-not = Kirjoita ensin se, mikä puuttuu.
decision-letter = Lue kirje
decision-proposed = Lähettänyt { $by } { $date }. Päättää: { $to }.
decision-signed-now = Päätös on allekirjoitettu
decision-proposed-now = Ehdotus on lähetetty eteenpäin

# After signing.
decision-signed = Päätös { $number }
decision-signed-by = Päätetty { $date }, { $by }, { $title }
decision-period = { $from } – { $to }
decision-period-open = { $from } ja toistaiseksi
decision-withdrawn = Peruttu ennen lähettämistä: { $reason }
decision-follow-up-date = Seuranta viimeistään { $date }
decision-signed-table = Päätöksen { $number } tukitoimet
decision-sent = Lähettäminen ja vastaanotto
decision-sent-table = Päätöksen { $number } saaneet
decision-recipient = Vastaanottaja
decision-how = Tapa
decision-how-post = Kirje
decision-how-handed_over = Annettu käteen
decision-how-digital_post = Digiposti
decision-dispatched = Lähetetty
decision-received = Vastaanotettu
decision-appeal = Valitettava viimeistään
decision-appeal-waits = lasketaan vastaanotosta
decision-appeal-none = mitään ei evätty
decision-receipt-asked = Kvarbo kysyy vastaanottoa { $date }. Päivä perustuu kokemukseen, ei lakiin.
decision-appeal-assumed = laskettu oletetusta päivästä
decision-days = { $days ->
    [0] tänään
    [one] 1 päivä jäljellä
   *[other] { $days } päivää jäljellä
}
decision-days-past = aika on päättynyt
decision-dispatch = Merkitse lähetetyksi
decision-receive = Merkitse vastaanotto
decision-receive-label = Vastaanottopäivä, { $name }
decision-sent-early = Päivä on ennen päätöstä.
decision-receive-assume = Päivä oletetaan
decision-receive-assume-for = Päivä oletetaan, { $name }
decision-receive-ground = Mihin oletus perustuu
decision-receive-ground-hint = Esimerkiksi: lähetetty tavallisena kirjeenä 16. marraskuuta, ei palautettu
decision-receive-assumed = oletettu: { $ground }
decision-receive-early = Päivä on ennen lähettämistä.
decision-receive-when = Kirjoita päivä, jona päätös vastaanotettiin.
decision-take-back = Peru päätös
decision-take-back-why = Miksi päätös perutaan
decision-take-back-hint = Mahdollista vain ennen lähettämistä. Päätös ja perustelusi ovat edelleen luettavissa. Päätöksen mukaiset tilaukset päättyvät. Ilmoita palveluntuottajalle.
decision-dispatched-now = Lähettäminen on merkitty
decision-received-now = Vastaanotto on merkitty
decision-day-correct = Muuta päivää
decision-day-correct-for = Muuta päivää: { $name }
decision-day-which = Mikä päivä
decision-day-change = Muutos
decision-day-change-day = Toinen päivä
decision-day-change-known = Päivä tiedetään nyt
decision-day-strike-dispatched = Yliviivaa: mitään ei lähetetty
decision-day-strike-received = Yliviivaa: mitään ei vastaanotettu
decision-day-strike-first = Yliviivaa ensin vastaanotto, jos lähettäminen yliviivataan.
decision-day-strike = Yliviivaa
decision-day-becomes = Oikea päivä
decision-day-reason = Miksi
decision-day-save = Korjaa päivä
decision-day-cancel = Peruuta
decision-day-corrected-now = Päivä on korjattu. Aiempi päivä näkyy tapahtumissa.
decision-day-struck-now = Merkintä on yliviivattu. Sen voi lukea tapahtumista.
decision-withdrawn-now = Päätös on peruttu
decision-propose-back = Ota ehdotus takaisin
decision-propose-back-now = Ehdotus on otettu takaisin
decision-order = Siirry tilaukseen
decision-none-sent = Päätöstä ei ole vielä lähetetty. Sen voi perua, kunnes se lähetetään.
decision-propose-end = Ehdota päättymispäivää { $date }
decision-propose-reservation = Kunnan ehdotukset:
decision-standard-unread = Ohjeaikaa ei ole luettu lähteestä
decision-unread = Laskettu säännöillä, joita kukaan ei ole lukenut lähteestä: { $rules }.
decision-technique = Tekniikka, joka tarkkailee henkilöä
decision-technique-none = Ei mitään
decision-technique-positioning = Paikannus (GPS)
decision-technique-sensor = Anturi kotona
decision-technique-camera = Kamera kotona
decision-send-back = Palauta
decision-send-back-words = Mitä pitää tehdä
decision-send-back-now = Ehdotus on palautettu.
decision-sent-back = { $by } palautti ehdotuksen { $date }: { $words }
decision-settled = Ei ratkaista uudelleen
decision-settled-hint = Se pysyy voimassa sellaisena kuin se on päätetty, eikä uusi valitusaika ala.
decision-settled-row = { $name }: { $outcome } päätöksessä { $number }.
decision-settled-anew = Ratkaise { $name } uudelleen
decision-sent-left = Päätöstä ei ole lähetetty: { $names }.
