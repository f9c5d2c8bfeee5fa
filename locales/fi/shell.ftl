# The window itself: bar, lock, welcome, what acts everywhere.
shell-title = Kvarbo
shell-title-today = Tänään – Kvarbo
shell-title-cases = Asiat – Kvarbo
shell-title-watches = Määräajat – Kvarbo
shell-title-calendar = Kalenteri – Kvarbo
shell-title-settings = Asetukset – Kvarbo
shell-title-rules = Kunnan säännöt – Kvarbo
shell-title-sync = Synkronointi – Kvarbo
shell-title-new = Uusi asia – Kvarbo
shell-title-case = Asia – Kvarbo
shell-today = Tänään
shell-cases = Asiat
shell-watches = Määräajat
shell-calendar = Kalenteri
shell-menu = Päävalikko
shell-to-do = tehtävänä
shell-demo = Demo
shell-find = Etsi henkilö tai komento
shell-keys = Tämän näkymän näppäimet
shell-lock = Lukitse
shell-me = { $initials }: { $name }, asetukset
shell-saved = Tallennettu tänne { $time }
shell-synced = Synkronoitu { $at }
shell-awaits-network = Odottaa verkkoa
shell-needs-you = Odottaa sinua ({ $count })
shell-unsaved = Ei tallennettu tänne
shell-saved-now = Tallennettu { $time }
shell-not-saved = Jotain on vielä tallentamatta. Teksti on tallessa kentässään.
shell-unread = Sivua ei voi näyttää
shell-close-unsaved = Kaikkea ei voitu tallentaa. Sulje uudelleen, jos haluat silti sulkea.
shell-undo = Kumoa
shell-save = Tallenna kaikki nyt
shell-go-today = Siirry: Tänään
shell-go-cases = Siirry: Asiat
shell-go-watches = Siirry: Määräajat
shell-go-calendar = Siirry kalenteriin
shell-go-settings = Asetukset
shell-go-sync = Siirry synkronointiin
shell-new-case = Uusi asia
shell-next-region = Näytön seuraava osa
shell-previous-region = Näytön edellinen osa
shell-back = Takaisin
shell-forward = Eteenpäin
shell-read-only = { $copy ->
    [none] Tiedosto on vioittunut ja avattu vain luettavaksi. Nyt kirjoitettua ei tallenneta. Pyydä apua ennen kuin jatkat.
   *[other] Tiedosto on vioittunut ja avattu vain luettavaksi. Nyt kirjoitettua ei tallenneta.
}
shell-restore = Palauta kopio, joka on tehty { $made }
shell-restoring = Kopiota palautetaan
shell-restore-what = Kopiossa ei ole sitä, mitä kirjoitettiin sen jälkeen, mutta allekirjoitetut ja lähetetyt päätökset ovat edelleen voimassa. Vioittunut tiedosto jää sen viereen omalla nimellään, ja siitä voi lukea.
shell-disk-full = Levy on täynnä. Kaikki on tallennettu, mutta tilaa on enää vähän. Poista tietokoneelta jotain muuta nyt.
shell-clock-back = Tietokoneen kelloa on siirretty taaksepäin. Korjaa kello; allekirjoitus odottaa, kunnes se on oikeassa.
shell-put-back = Tiedosto on palautettu kopio.{ $until ->
    [none] {""}
   *[other] {" "}Siitä puuttuu se, mikä on kirjoitettu tämän jälkeen: { $until }. Sen jälkeen allekirjoitetut ja lähetetyt päätökset ovat edelleen voimassa: älä tee niitä uudelleen.
} Uudet asiat, päätökset ja tilaukset saavat numeronsa sarjassa { $series }, jotta samaa numeroa ei anneta kahdesti.{ $damaged ->
    [none] {""}
   *[other] {" "}Ne päätökset ovat vioittuneessa tiedostossa. Tietokoneista vastaava voi hakea ne sieltä, yhden asian kerrallaan: kvarbo export "{ $damaged }" --case ASIA --out KANSIO
}
shell-damaged-log = Lokia vioittuneen tiedoston lukijoista ei voi lukea. Se on tallessa: { $path }. Pyydä tietokoneista vastaavaa huolehtimaan siitä.
shell-locked = Kvarbo on lukittu
shell-all-saved = Kaikki on tallennettu tälle tietokoneelle { $time }.
shell-all-saved-here = Kaikki on tallennettu tälle tietokoneelle.
shell-left-aside = Yhtä tekstiä ei voitu tallentaa kenttäänsä. Siitä on kentässä niin paljon kuin mahtuu, kun olet avannut lukituksen.
shell-left-lost = Kaikkea ei voitu tallentaa. Tarkista, mitä puuttuu, kun olet avannut lukituksen.
shell-pin = PIN
shell-passphrase = Salalause
shell-demo-secret = Demon salalause: { $secret }
shell-show = Näytä
shell-unlock = Avaa
shell-unlocking = Avataan
shell-waiting = Kvarbo odottaa tietokoneen avainnippua. Jos se kysyy salasanaa, kirjoita se. Jos se ei vastaa, Kvarbo jatkaa ilman sitä.
shell-wrong-pin = { $left ->
    [one] Väärä PIN. 1 yritys jäljellä.
   *[other] Väärä PIN. { $left } yritystä jäljellä.
}
shell-wrong-passphrase = { $left ->
    [one] Väärä salalause. 1 yritys jäljellä.
   *[other] Väärä salalause. { $left } yritystä jäljellä.
}
shell-write-pin = Kirjoita koko PIN-koodi.
shell-write-passphrase = Kirjoita koko salalause.
shell-language = Kieli
shell-locks-soon = Kvarbo lukittuu pian
shell-locks-why = Kukaan ei ole koskenut näppäimiin tai näyttöön hetkeen. Kaikki on tallennettu. Jatka painamalla mitä tahansa näppäintä.
shell-locks-in = Lukittuu { $seconds } s kuluttua
shell-stay = Jatka työtä
shell-welcome = Tervetuloa Kvarboon
shell-welcome-lead = Muutama kysymys, sitten voit aloittaa.
shell-start-with = Aloita
shell-start-demo = Keksityt asiat
shell-start-own = Oma kunta
shell-start-demo-is = Kokeilua varten. Henkilöitä ei ole olemassa, ja kaikessa lukee Demo.
shell-start-own-is = Oikeaan työhön. Kirjoittamasi pysyy tällä tietokoneella salattuna.
shell-municipality = Kunta
shell-name = Nimesi
shell-job = Ammattinimikkeesi
shell-position = Asema toimivallan siirrossa
shell-job-hint = Nimi ja nimike näkyvät päätöksissä niin kuin ne kirjoitat.
shell-pin-rule = Vähintään { $least } numeroa. PIN toimii vain tällä tietokoneella.
shell-passphrase-rule = Vähintään { $least } merkkiä. Muutama peräkkäinen sana on helpoin muistaa.
shell-lacks-name = Kirjoita nimesi.
shell-lacks-title = Kirjoita ammattinimikkeesi.
shell-lacks-secret = { $least ->
    [6] PIN-koodissa pitää olla vähintään 6 numeroa eikä muuta.
   *[other] Salalauseessa pitää olla vähintään { $least } merkkiä.
}
shell-start = Aloita
shell-starting = Valmistellaan
shell-three = Kolme asiaa, jotka on hyvä tietää
shell-three-find = löytää henkilöt, asiat ja kaiken, mitä voi tehdä
shell-three-region = siirtyy näytön osasta toiseen
shell-three-save = Mitään ei tarvitse tallentaa. Teksti tallentuu kirjoittaessasi.
shell-forgot-pin = Unohditko PIN-koodin?
shell-forgot-passphrase = Unohditko salalauseen?
shell-recover-lead = Pyydä tietokoneista vastaavalta lautakunnan avaintiedosto tai anna heidän avata komennolla kvarbo recover. Kaikki kirjoittamasi on tallessa.
shell-recover-none = Tiedostolla ei ole palautusavainta. Vain PIN-koodi tai salalause avaa sen. Pyydä apua tietokoneista vastaavalta.
shell-recover-key = Lautakunnan avaintiedosto
shell-recover-key-hint = Tiedosto, jonka pääte on .pem
shell-recover-open = Avaa ja vaihda
shell-recover-back = Takaisin
shell-new-pin = Uusi PIN-koodi
shell-new-passphrase = Uusi salalause
