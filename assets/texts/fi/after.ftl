### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; FL 31, 36 §§
### status: to be read by a municipal lawyer and a Finnish translator

after-title =
    { $kind ->
        [correction] Päätöksesi virheen korjaus
       *[supplement] Päätöksesi täydennys
    }

after-line =
    { $kind ->
        [correction] Virheen korjaus { $number }
       *[supplement] Täydennys { $number }
    }

after-correction-heading = Mikä oli väärin

after-correction-what = Päätöksessä oli virhe yhdessä kohdassa. Päätös: { $decision_number }, { $decision_date }. Syy: { $slip ->
        [count] laskuvirhe
        [oversight] epähuomio
       *[pen] kirjoitusvirhe
    }.

after-where = Kohta päätöksessä

after-was = Päätöksessä luki

after-becomes = Oikea teksti on

after-place =
    { $place ->
        [from] Ensimmäinen päivä
        [to] Viimeinen päivä
        [end_reason] Miksi päätöksellä on viimeinen päivä
        [reservation] Varauma
        [reservation_reason] Miksi päätöksessä on varauma
        [general_reasons] Päätöksen perustelut
        [answer] Miten olemme arvioineet vastauksen selvitykseen
        [extent] Kuinka paljon apua saat: { $service }
        [reason] Päätöksen perustelut: { $service }
       *[minutes_reason] Ajan perustelut: { $service }
    }

after-no-end = Ei päättymispäivää

after-effect-heading = Mitä tämä tarkoittaa sinulle

after-correction-effect =
    Korjaamme virheen. Säännös: { $law_correction }. Muuten päätös on ennallaan, ja saat sen avun, josta on päätetty. Olemme pahoillamme virheestä. Säilytä kirje päätöksen kanssa. { $appeal ->
        [yes] Jos haluat valittaa päätöksestä, siinä mainittu aika on voimassa.
       *[no] {""}
    }

after-supplement-heading = Mitä puuttui

after-supplement-what = Tämä puuttui päätöksestä. Päätös: { $decision_number }, { $decision_date }.

after-supplement-effect = Täydennys ei muuta sitä, mitä on päätetty. Saat sen avun, josta on päätetty. Säilytä kirje päätöksen kanssa.

after-signature-heading =
    { $kind ->
        [correction] Kuka on korjannut virheen
       *[supplement] Kuka on täydentänyt päätöstä
    }

after-signature =
    { $kind ->
        [correction] Virheen on korjannut
       *[supplement] Päätöstä on täydentänyt
    } { $officer_name }, { $officer_title }. Päätösvallan on siirtänyt { $committee }.

after-copies =
    { $role ->
        [god_man] Kirjeen saa myös uskottu miehesi (god man): { $representative_name }.
        [forvaltare] Kirjeen saa myös edunvalvojasi (förvaltare): { $representative_name }.
       *[ombud] Kirjeen saa myös asiamiehesi: { $representative_name }.
    }
