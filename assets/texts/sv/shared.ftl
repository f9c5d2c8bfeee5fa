### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; FL 6, 14-15, 31, 33 §§; språklagen and the minority act are unverified
### status: to be read by a municipal lawyer

shared-extent =
    { $kind ->
        [times_only] {""}
       *[timed] { $minutes ->
            [one] { $minutes } minut
           *[other] { $minutes } minuter
        }, {""}
    }{ $times ->
        [one] 1 gång
       *[other] { $times } gånger
    } { $per ->
        [day] om dagen
        [week] i veckan
        [two_weeks] varannan vecka
        [three_weeks] var tredje vecka
        [month] i månaden
       *[year] om året
    }

shared-extent-open = hur mycket är inte bestämt än

shared-time =
    { $shape ->
        [minutes] { $minutes ->
            [one] { $minutes } minut
           *[other] { $minutes } minuter
        }
        [hours] { $hours ->
            [one] { $hours } timme
           *[other] { $hours } timmar
        }
       *[both] { $hours ->
            [one] { $hours } timme
           *[other] { $hours } timmar
        } och { $minutes ->
            [one] { $minutes } minut
           *[other] { $minutes } minuter
        }
    }

shared-around-the-clock = dygnet runt
shared-month-time = { $time } i månaden

shared-translation = Det här är originalet. Om en översättning skiljer sig från det gäller originalet.

shared-copy-for-representative =
    Du får den här kopian för att du är { $role ->
        [god_man] god man
        [forvaltare] förvaltare
        [future_proxy] framtidsfullmaktshavare
       *[ombud] ombud
    } för { $person_name }. I brevet betyder ”du” { $person_name }.

shared-heading-contact = Har du frågor?

shared-contact = Ring { $officer_name }, { $officer_title }, telefon { $phone_and_hours }. Du kan få hjälp av tolk, och du kan få brevet uppläst eller med större text.

shared-contact-unit = Ring { $phone_and_hours }. Du kan få hjälp av tolk, och du kan få brevet uppläst eller med större text.

shared-case-line = Ärende { $number }

shared-decision-line = Beslut { $number }

shared-order-line = Beställning { $number }, version { $version }

shared-person-line = Gäller { $person_name }, { $personal_number }

shared-care-of = c/o { $name }

shared-foot-phone = Telefon { $unit_phone }

shared-page = { $page } ({ $pages })

shared-document-decision = Beslut { $number }

shared-document-notice = Besked om hjälp utan behovsprövning

shared-document-order = Beställning { $number }

# The most words that a sentence should have; from the writing rules of these texts, rule 1.
shared-longest-sentence = 25

shared-demo = Demo, påhittade personer
