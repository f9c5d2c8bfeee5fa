# The letter as it will be printed.

letter-title-decision = Päätös, kirje
letter-title-order = Tilaus, kirje
letter-title-booking = Varaus, kirje
letter-title-correction = Virheen korjaus, kirje
letter-title-supplement = Täydennys, kirje
letter-parts = Kirjeen osat
letter-state-done = Valmis
letter-state-locked = Lukittu
letter-look = { $count } katsottavaa
letter-state-ongoing = Kesken
letter-state-not_begun = Aloittamatta
letter-state-missing = Puuttuu
letter-state-waiting = Odottaa
letter-state-not_relevant = Ei tarpeen
letter-part-recipient = Vastaanottaja
letter-part-summary = Lyhyesti
letter-part-application = Mitä hait
letter-part-outcome = Päätös
letter-part-reasons = Perustelut
letter-part-reservation = Varauma ja päättymispäivä
letter-part-practical = Alku, tuottaja, maksu
letter-ordered-practical = Alku ja loppu
letter-part-follow_up = Seuranta
letter-part-signature = Allekirjoitus
letter-part-contact = Yhteystiedot
letter-part-appeal = Näin valitat
letter-part-person = Henkilö
letter-part-services = Tukitoimet
letter-part-purpose = Tavoitteet ja suostumukset
letter-part-reply = Palveluntuottajan vastaus
letter-why-locked = Teksti seuraa päätöksestä ja kunnan malleista. Kun muutat päätöstä, kirje muuttuu.
letter-why-locked-case = Teksti perustuu asiaan ja kunnan malleihin. Muuta siellä, niin kirje muuttuu.
letter-language = Kirjeen kieli
letter-language-sv = Ruotsi
letter-language-en = Englanti
letter-language-fi = Suomi
letter-language-hint = Ruotsinkielinen kirje on päätös. Muut kielet ovat käännöksiä.
letter-language-original = Ruotsinkielinen kirje on alkuperäinen. Muut kielet ovat käännöksiä.
letter-page-ends = Sivu { $page } päättyy tähän
letter-read-aloud = Kirje tekstinä
letter-empty = Kirjeen voi lukea, kun mitään ei puutu ja sinulla on päätösvalta.
letter-back = Takaisin asiaan
letter-page-of = Sivu
letter-of = { $page }/{ $pages }
letter-smaller = Pienempi
letter-larger = Suurempi
letter-percent = { $percent } %
letter-save = Tallenna PDF
letter-print = Tulosta
letter-printed = Kirje on lähetetty tulostimelle
letter-saved = PDF tallennettu: { $path }
letter-to-review = Ehdotukseen
letter-next = Kirjeen seuraava osa
letter-previous = Kirjeen edellinen osa
letter-checks = Tarkistus
letter-checks-none = Ei tarkistettavaa.
letter-check-go = Siirry kohtaan
letter-check-long-sentences = { $count ->
    [0] Ei pitkiä virkkeitä
    [one] Yksi pitkä virke
   *[other] { $count } pitkää virkettä
}
letter-check-unfilled = { $count ->
    [0] Kaikki kohdat on täytetty
    [one] Yksi kohta on täyttämättä
   *[other] { $count } kohtaa on täyttämättä
}
letter-check-unknown-characters = { $count ->
    [0] Kaikki merkit voi tulostaa
    [one] Yhtä merkkiä ei voi tulostaa
   *[other] { $count } merkkiä ei voi tulostaa
}
letter-check-order-start = { $count ->
    [0] Aloituspäivä ei ole ennen viimeistä vahvistuspäivää
   *[other] Aloituspäivä on jo mennyt tai se on ennen tuottajan viimeistä vahvistuspäivää
}
letter-check-proposal = { $count ->
    [0] Vähintään yksi ehdotus on kirjoitettu
   *[other] Ehdotusta ei ole kirjoitettu
}
letter-check-investigation = { $count ->
    [0] Selvitys on kirjoitettu
   *[other] Selvitys on tyhjä
}
letter-check-name = { $count ->
    [0] Henkilön etu- ja sukunimi ovat tiedossa
   *[other] Henkilön sukunimi puuttuu
}
letter-check-address = { $count ->
    [0] Henkilön osoite on tiedossa, tai sitä ei sanota, koska se on suojattu
   *[other] Henkilön osoite puuttuu: kirje ei voi lähteä postissa
}
letter-check-unread-contact = { $count ->
    [0] Lautakunnan osoite, puhelin ja sähköposti on tarkistettu lähteestä
   *[other] Lautakunnan osoite, puhelin ja sähköposti ovat esimerkkejä tai tarkistamatta. Korjaa ne kunnan profiiliin ennen lähettämistä.
}
letter-reasons = Perustelut
letter-reasons-hint = Kirjoita tähän. Sivu muuttuu, kun teksti on tallennettu.
letter-you-write = kirjoitat tähän
letter-after = Sen jälkeen
letter-after-text = Se, jolla on päätösvalta, allekirjoittaa. Silloin kirje lukitaan ja PDF säilytetään sellaisenaan.
letter-signed = Allekirjoitettu
letter-ordered = Tilattu
letter-sent = Lähetetty
letter-signed-text = { $date }, { $by }. PDF on säilytetty sellaisenaan.
letter-hash = Tarkistussumma
letter-withheld = Henkilön tiedot on suojattu kirjeen tekemisen jälkeen. Kirjeestä voi näkyä, missä hän asuu tai miten hänet tavoittaa.
letter-withheld-reason = Miksi sinun täytyy lukea se?
letter-withheld-hint = Syy ja nimesi kirjataan asiaan. Kirje on sinulle avoinna loppupäivän.
letter-withheld-open = Avaa kirje
letter-recipient = Vastaanottaja
letter-not-sent = Kirjettä ei ole lähetetty tällä kielellä tai tälle vastaanottajalle: se tehdään lähetettäessä ja tallennetaan silloin sellaisenaan.
letter-title-hearing = Kuuleminen, kirje
letter-before-recipient = Vastaanottaja
letter-before-summary = Lyhyesti
letter-before-reply = Näin vastataan
letter-before-outcome = Ehdotus
letter-before-reasons = Selvitys
letter-before-contact = Yhteystiedot
letter-booked-outcome = Mitä on varattu
letter-booked-reasons = Ilman selvitystä
letter-booked-practical = Näin se toimii
letter-booked-application = Lisää apua
