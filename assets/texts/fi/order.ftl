### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; OSL 26 kap. 1 § (unverified), lag 2001:454 6 and 9 §§, lag 2017:612 2 kap. 2-4 §§
### status: to be read by a municipal lawyer and a Finnish translator

order-title = Tilaus { $order_number }

order-changed-minutes =
    Tukitoimi { $service }: aika on { $minutes ->
        [one] { $minutes } minuutti
       *[other] { $minutes } minuuttia
    }, ohjeaika on { $standard_minutes }. Syy: { $time_reason }

order-start =
    { $changed ->
        [yes] Muutos on voimassa { $from_date } alkaen.
       *[no] Apu alkaa { $from_date }.
    } { $has_end ->
        [yes] Viimeinen päivä: { $end_date }.
       *[no] {""}
    }

order-reply =
    { $has_days ->
        [yes] Vahvistakaa tilaus viimeistään { $reply_date }.
       *[no] Vahvistakaa tilaus.
    } Jos ette voi toteuttaa sitä, vastatkaa samana päivänä ja kertokaa syy. { $has_days ->
        [yes] Tehkää toteutussuunnitelma yhdessä henkilön kanssa viimeistään { $plan_date }.
       *[no] Tehkää toteutussuunnitelma yhdessä henkilön kanssa.
    } Ilmoittakaa meille, jos tarpeet muuttuvat, jos käyntejä usein torjutaan tai jos apu ei voi alkaa ajoissa.

order-replaces =
    Korvaa version { $old_version } alkaen { $from_date }. { $changed ->
        [yes] Muutokset:
       *[no] Tukitoimet ovat ennallaan.
    }

order-change =
    { $kind ->
        [added] { $service } on uusi.
        [ended] { $service } ei enää sisälly tilaukseen.
       *[changed] { $service } on muuttunut. Aiemmin: { $before }.
    }

order-label-decision = Koskee päätöstä
order-label-term = Tilaus on voimassa

order-label-officer = Tilaaja

order-label-person = Henkilö

order-label-address = Osoite

order-label-phone = Puhelin

order-label-access = Sisäänpääsy

order-label-contact = Yhteystiedot

order-contact-protected = Annetaan muulla tavalla. Soita tilaajalle.

order-label-language = Kieli

order-label-representative = Edustaja

order-heading-person = Kenelle apu on

order-heading-services = Tilatut tukitoimet

order-heading-start = Milloin apu alkaa

order-heading-goals = Avun tavoitteet

order-heading-safety = Tärkeää käynneillä

order-heading-consents = Suostumukset

order-heading-reply = Vastauksenne

order-column-service = Tukitoimi ja tarve

order-column-when = Määrä, päivät ja vuorokaudenaika

order-column-standard = Ohjeaika

order-column-ordered = Tilattu aika

order-column-month = Aika kuukaudessa

order-double = Kaksi työntekijää

order-shared = Jakajia taloudessa: { $persons }, lasketaan kerran

order-sum = Yhteensä

order-officer = { $officer_name }, { $officer_title }, { $unit_phone }

order-minutes =
    { $minutes ->
        [one] { $minutes } minuutti
       *[other] { $minutes } minuuttia
    }

order-term =
    { $has_end ->
        [yes] { $from_date } – { $end_date }
       *[no] alkaen { $from_date }, ei päättymispäivää
    }

order-every-day = joka päivä

order-time-of-day =
    { $time ->
        [morning] aamu
        [forenoon] aamupäivä
        [midday] keskipäivä
        [afternoon] iltapäivä
        [evening] ilta
       *[night] yö
    }

order-technique =
    Laite: { $device }. { $cohabitant ->
        [yes] Henkilö ja hänen kanssaan asuva läheinen ovat antaneet suostumuksensa
       *[no] Henkilö on antanut suostumuksensa
    } { $consent_date } ({ $law_sensor }).

order-consent = Henkilö on suostunut siihen, että puhumme kanssanne avusta ({ $consent_date }).

order-device =
    { $device ->
        [positioning] paikantava hälytin
        [sensor] anturi kotona
       *[camera] kamera kotona
    }

order-role =
    { $role ->
        [god_man] uskottu mies (god man)
        [forvaltare] edunvalvoja (förvaltare)
        [future_proxy] edunvalvontavaltuutettu (framtidsfullmakt)
       *[ombud] asiamies (ombud)
    }

order-language =
    { $tag ->
        [sv] ruotsi
        [fi] suomi
        [en] englanti
        [fit] meänkieli
        [se] saame
        [rom] romani
        [yi] jiddiš
        [ar] arabia
        [fa] persia
        [so] somali
        [ti] tigrinja
        [bs] bosnia
        [hr] kroatia
        [sr] serbia
        [pl] puola
        [ru] venäjä
        [uk] ukraina
        [tr] turkki
        [ku] kurdi
        [es] espanja
        [de] saksa
        [th] thai
        [swl] ruotsalainen viittomakieli
       *[other] { $tag }
    }{ $interpreter ->
        [yes] , tarvitsee tulkin
       *[no] {""}
    }
