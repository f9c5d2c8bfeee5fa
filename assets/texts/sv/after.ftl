### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; FL 31, 36 §§
### status: to be read by a municipal lawyer

after-title =
    { $kind ->
        [correction] Rättelse av ditt beslut
       *[supplement] Komplettering av ditt beslut
    }

after-line =
    { $kind ->
        [correction] Rättelse { $number }
       *[supplement] Komplettering { $number }
    }

after-correction-heading = Vad som stod fel

after-correction-what = Det stod fel på ett ställe i beslut { $decision_number } från den { $decision_date }. Felet berodde på { $slip ->
        [count] en felräkning
        [oversight] ett förbiseende
       *[pen] ett skrivfel
    }.

after-where = Plats i beslutet

after-was = Det stod

after-becomes = Det ska stå

after-place =
    { $place ->
        [from] Första dagen
        [to] Sista dagen
        [end_reason] Varför beslutet har en sista dag
        [reservation] Förbehållet
        [reservation_reason] Varför det finns ett förbehåll
        [general_reasons] Skälen för beslutet
        [answer] Hur vi har bedömt svaret på utredningen
        [extent] Hur mycket hjälp du får: { $service }
        [reason] Skälen för beslutet: { $service }
       *[minutes_reason] Skälen för tiden: { $service }
    }

after-no-end = Inget slutdatum

after-effect-heading = Vad det betyder för dig

after-correction-effect =
    Vi rättar felet enligt { $law_correction }. Beslutet är i övrigt detsamma, och du får den hjälp som vi har bestämt. Vi är ledsna för felet. Spara brevet tillsammans med beslutet. { $appeal ->
        [yes] Vill du överklaga beslutet gäller tiden i det.
       *[no] {""}
    }

after-supplement-heading = Vad som saknades

after-supplement-what = Det här saknades i beslut { $decision_number } från den { $decision_date }:

after-supplement-effect = Det ändrar inte vad vi har beslutat. Du får den hjälp som vi har bestämt. Spara brevet tillsammans med beslutet.

after-signature-heading =
    { $kind ->
        [correction] Vem som har rättat
       *[supplement] Vem som har kompletterat
    }

after-signature =
    { $kind ->
        [correction] Beslutet har rättats
       *[supplement] Beslutet har kompletterats
    } av { $officer_name }, { $officer_title }, enligt delegation från { $committee }.

after-copies =
    { $role ->
        [god_man] { $representative_name }, som är god man för dig, får också brevet.
        [forvaltare] { $representative_name }, som är förvaltare för dig, får också brevet.
       *[ombud] { $representative_name }, som är ditt ombud, får också brevet.
    }
