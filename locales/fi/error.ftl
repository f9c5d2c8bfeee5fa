# Why an act was not done, what is safe, and what to do.
error-locked = Kvarbo on lukittu. Avaa lukitus ja tee se uudelleen.
error-already-set-up = Tällä tietokoneella on jo tiedosto. Sulje Kvarbo ja avaa se uudelleen.
error-not-found = Sitä ei ole täällä, tai sinulla ei ole siihen pääsyä. Palaa luetteloon ja avaa se sieltä.
error-number = Numero ei ole henkilötunnus eikä koordinaationumero. Tarkista numerot.
error-day = Päivä ei täsmää. Kirjoita se muodossa 2026-12-03 ja tarkista, että loppu on alun jälkeen.
error-choice = Valintaa ei ole luettelossa. Valitse jokin näkyvistä.
error-conflict-of-interest = Olet ilmoittanut esteellisyydestäsi, joten asia on sinulta suljettu. Pyydä ryhmänjohtajaa antamaan se toiselle.
error-too-long = Teksti on liian pitkä kenttään. Se on tallessa; lyhennä ja yritä uudelleen.
error-words = Kirjoita ensin muutama sana.
error-secret-too-short = Se on liian lyhyt. Käytä vähintään { $least } merkkiä.
error-signed = Se kuuluu allekirjoitettuun asiaan eikä sitä voi muuttaa. Tee uusi päätös, jos jokin muuttuu.
error-rested-on = Teksti oli tässä, kun päätös allekirjoitettiin, ja päätös perustuu siihen, joten sitä ei voi siirtää. Jos se on päiväkirjamerkintä, yliviivaa se ja kirjoita syy. Jos se on kenttä, kirjoita se uudelleen uudelleenkäsittelyssä. Kirjoita teksti sitten oikeaan asiaan.
error-nothing-to-undo = Ei ole mitään kumottavaa.
error-missing = { $count ->
    [one] { $count } asia puuttuu. Se on linkkinä alimpana.
   *[other] { $count } asiaa puuttuu. Ne ovat linkkeinä alimpana.
}
error-not-now = Tämä ei onnistu nyt. Lue, mitä näytöllä lukee, ja jatka siitä.
error-delegation = Delegointi ei anna sinun päättää siitä. Pyydä sitä, jolla on oikeus päättää.
error-not-bookable = Kunnan sääntö ei salli tämän varaamista ilman tarveharkintaa tälle henkilölle: kirjaa sen sijaan hakemus.
error-hidden-person = Henkilö on jo täällä, mutta hän ei näy tehtävässäsi. Mitään ei ole rekisteröity: pyydä ryhmänjohtajaa antamaan asia jollekulle, joka saa avata sen.
error-lessens = Korjaus ei saa vähentää henkilön apua. Harkitse päätös uudelleen ja tee uusi, jossa on peruste (hallintolain 37 §).
error-unreasoned = Muu kuin ohjeaika vaatii perusteen, eikä päätöksessä ole sellaista. Harkitse päätös uudelleen sen sijaan, että korjaat sen.
error-above-delegation = Se ylittää päätösvaltasi. Pyydä henkilöä, joka saa muuttaa päätöstä.
error-malformed = Kvarbo ei ymmärtänyt itseään. Mitään ei muutettu. Yritä uudelleen, ja kerro Kvarbosta vastaavalle, jos se toistuu.
error-others-list = Luettelo ei kunnan profiilin mukaan kuulu tehtävääsi. Oma luettelosi on ennallaan.
error-other-committee = Profiili kuuluu eri lautakunnalle kuin tiedosto. Sitä ei käytetä.
error-profile-earlier = Profiili on aiempi versio kuin voimassa oleva. Sitä ei käytetä: pyydä profiilista vastaavalta uusin.
error-profile-unsigned = Profiilia ei ole allekirjoitettu lautakunnan avaimella, tai sitä on muutettu jälkeenpäin. Sitä ei käytetä: pyydä profiilista vastaavalta allekirjoitettu tiedosto.
error-rule = Kunnan säännöissä ei sanota tästä mitään. Pyydä säännöistä vastaavaa lisäämään se.
error-ledger = Sitä ei voitu kirjata turvallisesti. Jo tallennettu on ennallaan. Sulje Kvarbo ja avaa se uudelleen.
error-letter = Kirjettä ei voitu tehdä. Päätös on ennallaan. Yritä uudelleen.
error-printer = Tulostinta ei löytynyt. Tallenna kirje PDF-tiedostona ja tulosta se siitä, tai pyydä tietokoneiden ylläpitäjää lisäämään tulostin.
error-central-address = Tämä ei ole keskusjärjestelmän osoite. Se alkaa https:// eikä siinä ole nimeä, kysymysmerkkiä eikä ristikkomerkkiä.
error-demonstration = Tämä on esittely, jonka kuka tahansa voi avata. Sitä ei yhdistetä keskusjärjestelmään.
error-disk = Tietokoneen tallennustila ei vastannut. Jo tallennettu on ennallaan. Yritä uudelleen.
error-no-file = Tällä tietokoneella ei ole tiedostoa. Aloita Kvarbo alusta.
error-unencrypted = Tiedostoa ei ole salattu, joten sitä ei avata. Pyydä apua tietokoneista vastaavalta.
error-foreign = Tiedosto ei ole Kvarbon, tai se on katkennut eikä sen avaintiedosto ole vieressä. Sitä ei avata. Palauta tiedosto ja sen avaintiedosto varmuuskopiosta.
error-newer = Tiedosto on uudemman Kvarbon tekemä. Päivitä tämän tietokoneen Kvarbo.
error-damaged = { $copy ->
    [false] Tiedosto on vioittunut. Mitään ei ole poistettu. Pyydä apua tietokoneista vastaavalta.
   *[other] Tiedosto on vioittunut. Mitään ei ole poistettu. Viimeisin tarkistettu kopio voidaan palauttaa.
}
error-sound = Tiedosto on ehjä. Mitään ei tehty.
error-no-copy = Palautettavaa ehjää kopiota ei ole. Mitään ei tehty. Pyydä apua tietokoneista vastaavalta.
error-read-only-folder = Kansioon ei voi kirjoittaa. Pyydä kirjoitusoikeus tietokoneista vastaavalta.
error-disk-full = Levy on täynnä. Jo tallennettu on ennallaan. Vapauta tilaa ja yritä uudelleen.
error-busy = Toinen ohjelma käyttää tiedostoa juuri nyt. Odota hetki ja yritä uudelleen.
error-wrong-secret = Väärä PIN tai salalause. Yritä uudelleen.
error-slot-closed = Yritykset ovat lopussa. Avaa palautusavaimella tai pyydä apua tietokoneista vastaavalta.
error-wait = Liian monta väärää yritystä. Seuraavan voi tehdä kello { $until }. Tiedosto ei sulkeudu: vain oikea PIN-koodi tai salalause avaa sen.
error-device-secret-missing = Tietokoneen avainnipussa ei ole Kvarbon salaisuutta. Avaa palautusavaimella.
error-keyring-silent = Tietokoneen avainnippu ei vastaa. Avaa avainnippu ja yritä uudelleen. Yritystä ei laskettu.
error-key-file = Avaintiedosto ja sen kaksoiskappale puuttuvat tai ovat vioittuneet. Pyydä tietokoneista vastaavaa palauttamaan ne varmuuskopiosta.
error-recovery-key = Palautusavain ei täsmää. Tarkista jokainen merkki.
error-database = Tiedostossa tapahtui virhe. Jo tallennettu on ennallaan. Yritä uudelleen.
error-letter-withheld = Henkilön tiedot on suojattu, ja kirjeessä kerrotaan, missä hän asui. Avaa se ilmoittamalla syy.
error-letter-head = Kirjeessä kerrotaan, minne vastataan tai valitetaan, mutta kukaan ei ole tarkistanut lautakunnan osoitetta ja sähköpostia. Lue ensin kunnan oma tiedosto kohdassa Kunnan säännöt. Mitään ei ole muutettu.
error-letter-texts = Kirjetekstejä ei ole päivälle ennen { $first }: ne perustuvat siitä alkaen voimassa olevaan lakiin. Mitään ei ole muutettu.
