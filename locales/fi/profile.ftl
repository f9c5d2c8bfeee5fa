# The municipality's rules: its profile as a file and as it stands.
profile-title = Kunnan säännöt
profile-show = Näytä säännöt
profile-own = { $municipality } on antanut oman profiilitiedostonsa. Säännöt muutetaan siinä tiedostossa, ei täällä.
profile-embedded = Säännöt ({ $municipality }) tulevat Kvarbon mukana. Niitä muutetaan lukemalla kunnan oma profiilitiedosto.
profile-unread = { $count ->
    [one] 1 sääntöä ei ole luettu lähteestään. Tarkista se ennen oikeaa työtä.
   *[other] { $count } sääntöä ei ole luettu lähteistään. Tarkista ne ennen oikeaa työtä.
}
profile-new = Lue uusi versio
profile-new-lead = Jo tehdyt päätökset eivät muutu. Tästä lähtien noudatetaan uutta versiota.
profile-version = Sääntöjen versio: { $hash }
profile-loaded = Uudet säännöt ovat nyt voimassa
profile-loaded-wider = Uudet säännöt ovat voimassa tästä lähtien. Niiden mukaan saat päättää enemmän kuin ennen, ja se on kirjattu.
profile-rights = Kuka on valinnut tehtävän ja säännöt
profile-rights-lead = Kvarbo ei voi tarkistaa, kenellä on mikäkin tehtävä tai onko lautakunta hyväksynyt säännöt. Siksi jokainen valinta kirjataan tähän, eikä sitä voi muuttaa.
profile-rights-position = Valitsi tehtävän { $position }
profile-rights-rules = Otti käyttöön säännöt: versio { $hash }
profile-rights-wider_rules = Otti käyttöön säännöt: versio { $hash }. Niiden mukaan saa päättää enemmän kuin ennen.
profile-rule-always = Ei päättymispäivää
profile-rule-from = Voimassa { $from } alkaen
profile-rule-from-to = Voimassa { $from }–{ $to }
profile-rule-source = Lähde: { $source }
profile-rule-unread = Ei luettu lähteestä
profile-line = Rivi { $line }
profile-file = Kunnan oma profiilitiedosto
profile-file-hint = Tiedosto, jonka pääte on .toml. Jätä tyhjäksi, jos kunnalla ei ole sellaista.
profile-file-wrong = { $count ->
    [one] Tiedostossa on 1 virhe, eikä sitä käytetä.
   *[other] Tiedostossa on { $count } virhettä, eikä sitä käytetä.
}
profile-no-address = Lautakunnan osoite ja sähköposti ovat esimerkkejä. Valituskelpoisen päätöksen voi allekirjoittaa vasta, kun kunnan oma profiilitiedosto on luettu.
profile-no-key-pin = Profiilissa ei ole lautakunnan palautusavainta. Ilman sitä kukaan ei voi avata tiedostoa, jos unohdat PIN-koodin tai tietokone hajoaa.
profile-no-key-passphrase = Profiilissa ei ole lautakunnan palautusavainta. Ilman sitä kukaan ei voi avata tiedostoa, jos unohdat salalauseen.
profile-section-committee = Lautakunta
profile-section-court = Valitustuomioistuin
profile-section-month_factor = Viikkoja kuukaudessa
profile-section-counting = Miten aika lasketaan
profile-section-service = Palveluluettelo
profile-section-delegation = Päätösvallan siirto
profile-section-list = Kuka saa avata luettelot
profile-section-follow_up = Seuranta
profile-section-fee = Maksu
profile-section-rate = Korvaus palveluntuottajille
profile-section-own_days = Kunnan omat määräajat
profile-section-discharge = Kotiutuminen sairaalasta
profile-section-without_needs_test = Palvelut ilman tarveharkintaa
profile-section-provider = Palveluntuottajat
profile-section-no_choice = Kun palveluntuottajaa ei valita
profile-section-protected_orders = Tilaus, kun henkilötiedot on suojattu
profile-section-end_date = Ehdotus päättymispäivästä
profile-section-reservation = Ehdotetut varaumat
profile-section-code_list = Omat koodistot
profile-section-signal = Viestit kunnalle
