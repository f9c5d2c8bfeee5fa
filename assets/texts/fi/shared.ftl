### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; FL 6, 14-15, 31, 33 §§; språklagen and the minority act are unverified
### status: to be read by a municipal lawyer and a Finnish translator

shared-extent =
    { $kind ->
        [times_only] {""}
       *[timed] { $minutes ->
            [one] { $minutes } minuutti
           *[other] { $minutes } minuuttia
        }, {""}
    }{ $times ->
        [one] kerran
       *[other] { $times } kertaa
    } { $per ->
        [day] päivässä
        [week] viikossa
        [two_weeks] kahdessa viikossa
        [three_weeks] kolmessa viikossa
        [month] kuukaudessa
       *[year] vuodessa
    }

shared-extent-open = määrää ei ole vielä päätetty

shared-time =
    { $shape ->
        [minutes] { $minutes ->
            [one] { $minutes } minuutti
           *[other] { $minutes } minuuttia
        }
        [hours] { $hours ->
            [one] { $hours } tunti
           *[other] { $hours } tuntia
        }
       *[both] { $hours ->
            [one] { $hours } tunti
           *[other] { $hours } tuntia
        } ja { $minutes ->
            [one] { $minutes } minuutti
           *[other] { $minutes } minuuttia
        }
    }

shared-around-the-clock = ympäri vuorokauden
shared-month-time = { $time } kuukaudessa

shared-translation = Tämä on käännös. Ruotsinkielinen kirje on mukana. Jos tekstit eroavat toisistaan, ruotsinkielinen on voimassa. Käsittelijän omin sanoin kirjoittamaa tekstiä ei ole käännetty. Kysy meiltä, jos haluat tietää, mitä siinä sanotaan.

shared-copy-for-representative =
    Saat tämän kopion, koska olet { $role ->
        [god_man] uskottu mies (god man)
        [forvaltare] edunvalvoja (förvaltare)
        [future_proxy] edunvalvontavaltuutettu (framtidsfullmakt)
       *[ombud] asiamies (ombud)
    }. Kirje koskee henkilöä { $person_name }. Kirjeessä ”sinä” tarkoittaa tätä henkilöä.

shared-heading-contact = Onko sinulla kysyttävää?

shared-contact = Soita: { $officer_name }, { $officer_title }, puhelin { $phone_and_hours }. Voit saada tulkin. Kirje voidaan myös lukea sinulle ääneen tai lähettää isommalla tekstillä.

shared-contact-unit = Soita: { $phone_and_hours }. Voit saada tulkin. Kirje voidaan myös lukea sinulle ääneen tai lähettää isommalla tekstillä.

shared-case-line = Asia { $number }

shared-decision-line = Päätös { $number }

shared-order-line = Tilaus { $number }, versio { $version }

shared-person-line = Koskee: { $person_name }, { $personal_number }

shared-care-of = c/o { $name }

shared-foot-phone = Puhelin { $unit_phone }

shared-page = { $page } ({ $pages })

shared-document-decision = Päätös { $number }

shared-document-notice = Ilmoitus avusta ilman tarveharkintaa

shared-document-order = Tilaus { $number }

# The most words that a sentence should have; from the writing rules of these texts, rule 1.
shared-longest-sentence = 20

shared-demo = Demo, keksittyjä henkilöitä
