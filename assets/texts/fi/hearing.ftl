### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11, part C; FL 24-25 §§
### status: to be read by a municipal lawyer and a translator; verified = false

hearing-title = Lue selvitys ennen kuin teemme päätöksen

hearing-intro =
    { $review ->
        [yes] Harkitsemme päätöksesi muuttamista.
       *[no] Olemme selvittäneet hakemuksesi.
    } { $again ->
        [yes] Olemme saaneet uusia tietoja sen jälkeen, kun luit selvityksen.
       *[no] {""}
    } Päätöstä ei ole vielä tehty. Sinulla on oikeus ensin lukea kaikki, mikä voi vaikuttaa päätökseen, ja kertoa mielipiteesi.

hearing-heading-reply = Näin vastaat

hearing-reply = Vastauksesi on tultava meille viimeistään { $last_reply_date }. Kirjoita osoitteeseen { $unit_address }, lähetä sähköpostia osoitteeseen { $unit_email } tai soita numeroon { $unit_phone }. Kerro, jos jokin on väärin tai puuttuu. Jos tarvitset lisää aikaa, soita meille ennen sitä.

hearing-no-reply = Sinun ei ole pakko vastata. Jos emme kuule sinusta, teemme päätöksen sen päivän jälkeen nykyisten tietojen perusteella. Jos sinulla ei ole lisättävää, voit soittaa ja sanoa sen. Silloin voimme päättää aikaisemmin.

hearing-heading-proposal = Ehdotus tällä hetkellä

hearing-proposal = Ehdotus voi muuttua, kun olemme lukeneet vastauksesi. Tällä hetkellä ehdotamme:

hearing-no-proposal = Meillä ei ole vielä päätösehdotusta.

hearing-proposed =
    { $service }: { $outcome ->
        [granted] saat avun
        [partly_granted] saat osan avusta
        [refused] et saa apua
        [not_examined] emme tutki tätä osaa
       *[open] ei vielä ehdotusta
    }{ $has_extent ->
        [yes] , { $extent }
       *[no] {""}
    }

hearing-period =
    Ehdotuksen mukaan päätös on voimassa { $from_date } alkaen{ $has_end ->
        [yes] {" ja viimeistään "}{ $end_date } asti
       *[no] {""}
    }.

hearing-end-reason = Päättymispäivän peruste: { $end_reason }

hearing-reservation = Ehdotuksessa on varaus: saamme muuttaa apua tai lopettaa sen päätöksen ollessa voimassa, jos ehto täyttyy. Ehto: { $reservation_condition } Varauksen peruste: { $reservation_reason }

hearing-reasons-of = Perustelut, { $service }:

hearing-heading-material = Selvitys

hearing-material = Selvityksessä on tämä. Sanat ovat meidän ja sinun, sellaisina kuin ne on siihen kirjoitettu.

hearing-heading-analysis = Arviomme

hearing-no-difficulty = Ei rajoitetta: { $items }.

hearing-told =
    { $what ->
        [living] Asuminen
        [network] Läheiset
        [health] Terveys
        [body] Keho
        [environment] Ympäristö
        [personal] Sinusta
        [current_help] Nykyinen apu
        [own_words] Omin sanoin
        [others] Mitä muut ovat kertoneet
        [observed] Mitä olemme havainneet
        [own_rating] Vaikeus oman arviosi mukaan
        [assessed] Vaikeus meidän arviomme mukaan
        [intended] Näin vaikeaa sen tulee olla jatkossa
        [hinders] Mikä haittaa
        [helps] Mikä auttaa
        [resources] Voimavarat
        [met_today] Näin saat apua nyt
       *[goal] Tavoite
    }{ $sourced ->
        [yes] {" ("}{ $source })
       *[no] {""}
    }
