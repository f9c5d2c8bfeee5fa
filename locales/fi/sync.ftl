# The sync centre: what is saved here, what the central system has, and what one can do about it.
sync-title = Synkronointi
sync-open = Avaa synkronointi
sync-state-alone = Vain tällä tietokoneella
sync-state-signed_out = Et ole kirjautunut
sync-state-signing_in = Odottaa kirjautumistasi
sync-state-resting = Synkronoitu { $at }
sync-state-working = Synkronoidaan
sync-state-waiting = Odottaa
sync-offline = Odottaa verkkoa
sync-state-stopped = Jatkamiseen tarvitaan apua
sync-since = Odottaa seuraavaa kertaa
sync-say-alone = Kvarbo toimii näin täysin. Kaikki kirjoittamasi tallentuu salattuna tälle tietokoneelle. Jos kunnalla on keskusjärjestelmä, voit liittyä siihen, jotta sinulla ja kollegoillasi on samat asiat.
sync-say-signed_out = Kun kirjaudut, täällä olevat uudet tiedot lähetetään ja kollegojen muutokset haetaan. Voit työskennellä tavalliseen tapaan ilmankin.
sync-say-signing_in = Kirjautuminen avautuu tietokoneen selaimeen. Kirjaudu siellä työtililläsi ja palaa sitten tähän: Kvarbo huomaa itse, kun olet valmis. Jos olet sulkenut sivun, avaa se uudelleen.
sync-say-resting = Kaikki on lähetetty ja haettu.
sync-say-since = Sen jälkeen tallentamasi lähetetään itsestään.
sync-say-working = Uudet tiedot lähetetään ja kollegojen muutokset haetaan. Voit työskennellä tavalliseen tapaan.
sync-say-waiting = Se ei onnistunut juuri nyt. Kaikki on tallessa täällä.
sync-say-stopped = Tilanne ei korjaannu itsestään. Kaikki on tallessa täällä. Ota yhteyttä siihen, joka hoitaa Kvarboa kunnassa.
sync-why-offline = Keskusjärjestelmään ei saada yhteyttä. Tarkista verkko. Voit työskennellä tavalliseen tapaan: kaikki tallentuu tänne.
sync-why-later = Keskusjärjestelmä on kuormittunut ja pyytää odottamaan. Sinun ei tarvitse tehdä mitään.
sync-why-issuer_unreachable = Kunnan kirjautumispalvelu ei vastaa. Odota hetki ja yritä uudelleen. Jos se toistuu, kerro tietokoneista vastaavalle.
sync-why-refused_sign_in = Kirjautumista ei hyväksytty. Kirjaudu uudelleen työtililläsi. Jos sekään ei onnistu, kerro siitä sille, joka hoitaa Kvarboa kunnassa.
sync-why-no_rights = Tililläsi ei ole oikeuksia lautakunnassa. Pyydä niitä siltä, joka hoitaa Kvarboa kunnassa, ja yritä sitten uudelleen.
sync-why-revoked = Tämän tietokoneen käyttö on estetty. Tallentamasi otetaan vastaan, mutta tänne ei haeta mitään. Ota yhteyttä siihen, joka hoitaa Kvarboa kunnassa.
sync-why-actor_taken = Tunnuksesi kuuluu keskusjärjestelmässä jollekulle muulle. Pyydä sitä, joka hoitaa Kvarboa kunnassa, selvittämään asia. Tunnuksesi on asetuksissa.
sync-why-replica_taken = Joku muu on ilmoittanut tämän tietokoneen tiedoston keskusjärjestelmään. Pyydä sitä, joka hoitaa Kvarboa kunnassa, selvittämään asia.
sync-why-behind = Tiedosto on palautettu kopio, tai sen toista kopiota on käytetty tämän jälkeen. Ota yhteyttä siihen, joka hoitaa Kvarboa kunnassa, ennen kuin kirjoitat lisää.
sync-why-broken = Saapuneet tiedot eivät sovi yhteen täällä olevien kanssa, joten niitä ei otettu vastaan. Tallentamasi on ennallaan. Ota yhteyttä siihen, joka hoitaa Kvarboa kunnassa.
sync-why-unsound = Allekirjoitus tai tarkistussumma ei täsmää, joten mitään ei enää lähetetä eikä haeta. Tallentamasi on ennallaan. Ota yhteyttä siihen, joka hoitaa Kvarboa kunnassa.
sync-why-too_much = Tietoja on enemmän kuin keskusjärjestelmä ottaa kerralla vastaan. Tallentamasi on ennallaan. Ota yhteyttä siihen, joka hoitaa Kvarboa kunnassa.
sync-why-not_kvarbo = Osoitteessa vastaava palvelu ei ole Kvarbon keskusjärjestelmä. Tarkista osoite. Vierasverkossa voit joutua ensin kirjautumaan verkkoon.
sync-why-clock = Tietokoneen kello on väärässä ajassa. Aseta se oikeaan aikaan ja yritä uudelleen.
sync-until = Kvarbo yrittää uudelleen itsestään { $at }.
sync-address = Keskusjärjestelmän osoite
sync-address-hint = Sen alussa on https://, ja sen saa siltä, joka hoitaa Kvarboa kunnassa.
sync-address-empty = Kirjoita osoite.
sync-join = Liity
sync-join-then = Sen jälkeen tietokoneen selain avautuu, ja kirjaudut siellä työtililläsi.
sync-sign-in = Kirjaudu
sync-sign-in-where = Kirjautuminen avautuu tietokoneen selaimeen.
sync-sign-in-again = Avaa kirjautuminen uudelleen
sync-now = Synkronoi nyt
sync-working = Synkronoidaan
sync-working-why = Se on jo käynnissä.
sync-leave = Katkaise yhteys
sync-leave-what = Osoite ja kirjautuminen unohdetaan tällä tietokoneella. Kaikki tallennettu säilyy täällä, myös se, mitä ei ole vielä lähetetty.
sync-left = Yhteys katkaistu. Kaikki tallennettu säilyy täällä.
sync-facts = Tilanne nyt
sync-saved = Tallennettu tänne
sync-sent = Lähetetty
sync-waiting = Odottaa lähettämistä
sync-waiting-none = Ei mitään
sync-waiting-since = { $changes }, alkaen { $since }
sync-fetched = Haettu kollegoilta
sync-receipt = Kuittaus kaikesta
sync-receipt-none = Ei vielä
sync-met = Viimeisin vastaus
sync-met-none = Ei vielä
sync-changes = { $count ->
    [one] { $count } muutos
   *[other] { $count } muutosta
}
sync-conflicts = Odottaa valintaasi
sync-conflicts-lead = Kaksi on kirjoittanut samaan kenttään. Molemmat tekstit ovat tallessa. Valitse, kumpi jää voimaan: allekirjoitus odottaa sitä.
sync-conflict-fields = { $count ->
    [one] { $count } kenttä
   *[other] { $count } kenttää
}
sync-examined = Tutkittavat
sync-examined-lead = Keskusjärjestelmän mukaan sinulla ei ollut oikeutta asiaan, kun allekirjoitit. Päätökset ovat voimassa ja määräajat kuluvat. Se, jolla asia on, näkee että ne on tutkittava.
sync-examined-one = Päätös { $number }, allekirjoitettu { $date }
sync-news = Kollegojen muuttamat
sync-news-by = { $name }: { $changes }, { $at }
sync-news-unknown = kollega
