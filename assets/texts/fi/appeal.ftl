### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; FL 6, 13-15, 38-46 §§; the Act (1930:173) on computing statutory time is unverified
### status: to be read by a municipal lawyer and a Finnish translator

appeal-title = Näin valitat päätöksestä

appeal-right = Onko päätös mielestäsi väärä? Silloin voit valittaa siitä hallinto-oikeuteen ({ $court }). Voit valittaa kaikesta, mikä päätöksessä on sinulle kielteistä.

appeal-heading-where = Minne lähetät kirjeen

appeal-where = Kirjoita valitus hallinto-oikeudelle, mutta lähetä tai jätä se meille, ei oikeuteen.

appeal-email = Voit lähettää sen myös sähköpostilla: { $unit_email }.

appeal-heading-content = Mitä kirjoitat

appeal-content = Valitus tehdään kirjallisesti. Kirjoita:

appeal-content-decision = mistä päätöksestä valitat ({ $decision_number }, { $decision_date })

appeal-content-change = miten haluat päätöstä muutettavan

appeal-content-why = miksi haluat muutosta

appeal-content-who = nimesi, henkilönumerosi, osoitteesi, puhelinnumerosi ja mahdollinen sähköpostiosoitteesi

appeal-content-good = Allekirjoita mielellään ja lähetä mukana asiakirjat, jotka haluat oikeuden lukevan.

appeal-heading-deadline = Milloin kirjeen on oltava perillä

appeal-deadline =
    Valituksen on oltava perillä meillä kolmen viikon kuluessa siitä päivästä, jona sait päätöksen. { $receipt ->
        [known] Sait päätöksen { $received_date }. Viimeinen päivä on { $last_date }.
       *[unknown] Esimerkki: jos saat päätöksen { $example_received }, viimeinen päivä on { $example_last }. Jos viimeinen päivä on lauantai, sunnuntai tai pyhäpäivä, riittää, että kirje on perillä seuraavana arkipäivänä. Sama koskee juhannusaattoa, jouluaattoa ja uudenvuodenaattoa.
    }

appeal-heading-then = Mitä sitten tapahtuu

appeal-then = Tarkistamme, että valitus on tullut ajoissa. Jos päätös on selvästi väärä jossakin tärkeässä asiassa, muutamme sitä, kun se käy nopeasti ja helposti eikä haittaa sinua. Sitten lähetämme pian valituksen ja kaikki asiakirjat hallinto-oikeuteen. Myös muutettu päätös lähetetään sinne. Jos valitus tulee liian myöhään, saat päätöksen, ettei sitä tutkita.

appeal-heading-help = Jos tarvitset apua

appeal-help = Soita meille, jos haluat apua kirjoittamiseen. Valittaminen ei maksa mitään. Joku muu voi valittaa puolestasi, jos annat valtakirjan.
