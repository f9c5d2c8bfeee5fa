### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; OSL 26 kap. 1 § (unverified), lag 2001:454 6 and 9 §§, lag 2017:612 2 kap. 2-4 §§
### status: to be read by a municipal lawyer

order-title = Beställning { $order_number }

order-changed-minutes =
    Tiden för { $service } är { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minuter
    } i stället för { $standard_minutes }. Skäl: { $time_reason }

order-start =
    { $changed ->
        [yes] Ändringen gäller från och med den { $from_date }.
       *[no] Hjälpen börjar den { $from_date }.
    } { $has_end ->
        [yes] Sista dag: { $end_date }.
       *[no] {""}
    }

order-reply =
    { $has_days ->
        [yes] Bekräfta beställningen senast den { $reply_date }.
       *[no] Bekräfta beställningen.
    } Kan ni inte utföra den, svara samma dag och skriv varför. { $has_days ->
        [yes] Gör genomförandeplanen tillsammans med personen senast den { $plan_date }.
       *[no] Gör genomförandeplanen tillsammans med personen.
    } Meddela oss om behoven ändras, om besök ofta avböjs eller om hjälpen inte kan börja i tid.

order-replaces =
    Ersätter version { $old_version } från och med den { $from_date }. { $changed ->
        [yes] Det här är ändrat:
       *[no] Insatserna är desamma.
    }

order-change =
    { $kind ->
        [added] { $service } är ny.
        [ended] { $service } ingår inte längre.
       *[changed] { $service } är ändrad. Förut: { $before }.
    }

order-label-decision = Gäller beslut
order-label-term = Beställningen gäller

order-label-officer = Beställare

order-label-person = Person

order-label-address = Adress

order-label-phone = Telefon

order-label-access = Så kommer ni in

order-label-contact = Kontaktuppgifter

order-contact-protected = Lämnas på annat sätt. Ring beställaren.

order-label-language = Språk

order-label-representative = Företrädare

order-heading-person = Vem hjälpen är till

order-heading-services = Beställda insatser

order-heading-start = När hjälpen börjar

order-heading-goals = Målen med hjälpen

order-heading-safety = Viktigt vid besöken

order-heading-consents = Samtycken

order-heading-reply = Ert svar

order-column-service = Insats och behov

order-column-when = Hur mycket, dagar och tid på dagen

order-column-standard = Schablontid

order-column-ordered = Beställd tid

order-column-month = Tid i månaden

order-double = Dubbelbemanning

order-shared = Delas av { $persons } i hushållet, räknas en gång

order-sum = Sammanlagt

order-officer = { $officer_name }, { $officer_title }, { $unit_phone }

order-minutes =
    { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minuter
    }

order-term =
    { $has_end ->
        [yes] { $from_date } till och med { $end_date }
       *[no] från och med { $from_date }, utan slutdatum
    }

order-every-day = alla dagar

order-time-of-day =
    { $time ->
        [morning] morgon
        [forenoon] förmiddag
        [midday] mitt på dagen
        [afternoon] eftermiddag
        [evening] kväll
       *[night] natt
    }

order-technique =
    Personen { $cohabitant ->
        [yes] och den som personen bor ihop med har
       *[no] har
    } samtyckt till { $device } den { $consent_date } ({ $law_sensor }).

order-consent = Personen har samtyckt till att vi talar med er om hjälpen ({ $consent_date }).

order-device =
    { $device ->
        [positioning] ett larm med positionering
        [sensor] en sensor i hemmet
       *[camera] en kamera i hemmet
    }

order-role =
    { $role ->
        [god_man] god man
        [forvaltare] förvaltare
        [future_proxy] framtidsfullmaktshavare
       *[ombud] ombud
    }

order-language =
    { $tag ->
        [sv] svenska
        [fi] finska
        [en] engelska
        [fit] meänkieli
        [se] samiska
        [rom] romska
        [yi] jiddisch
        [ar] arabiska
        [fa] persiska
        [so] somaliska
        [ti] tigrinja
        [bs] bosniska
        [hr] kroatiska
        [sr] serbiska
        [pl] polska
        [ru] ryska
        [uk] ukrainska
        [tr] turkiska
        [ku] kurdiska
        [es] spanska
        [de] tyska
        [th] thailändska
        [swl] svenskt teckenspråk
       *[other] { $tag }
    }{ $interpreter ->
        [yes] , behöver tolk
       *[no] {""}
    }
