### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; FL 6, 14-15, 31, 33 §§; språklagen and the minority act are unverified
### status: to be read by a municipal lawyer

shared-extent =
    { $kind ->
        [times_only] {""}
       *[timed] { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        }, {""}
    }{ $times ->
        [one] once
       *[other] { $times } times
    } { $per ->
        [day] a day
        [week] a week
        [two_weeks] every two weeks
        [three_weeks] every three weeks
        [month] a month
       *[year] a year
    }

shared-extent-open = how much is not decided yet

shared-time =
    { $shape ->
        [minutes] { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        }
        [hours] { $hours ->
            [one] { $hours } hour
           *[other] { $hours } hours
        }
       *[both] { $hours ->
            [one] { $hours } hour
           *[other] { $hours } hours
        } and { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        }
    }

shared-around-the-clock = day and night
shared-month-time = { $time } a month

shared-translation = This is a translation. The letter in Swedish is enclosed. If the texts differ, the Swedish one applies. What the assessor wrote in her or his own words has not been translated. Ask us if you want to know what it says.

shared-copy-for-representative =
    You receive this copy because you are { $role ->
        [god_man] the limited guardian (god man)
        [forvaltare] the administrator (förvaltare)
        [future_proxy] the holder of a future power of attorney (framtidsfullmakt)
       *[ombud] the representative (ombud)
    } of { $person_name }. In the letter, “you” means { $person_name }.

shared-heading-contact = Do you have questions?

shared-contact = Call { $officer_name }, { $officer_title }, telephone { $phone_and_hours }. You can have an interpreter, and you can have the letter read out or in larger print.

shared-contact-unit = Call { $phone_and_hours }. You can have an interpreter, and you can have the letter read out or in larger print.

shared-case-line = Case { $number }

shared-decision-line = Decision { $number }

shared-order-line = Order { $number }, version { $version }

shared-person-line = Concerns { $person_name }, { $personal_number }

shared-care-of = c/o { $name }

shared-foot-phone = Telephone { $unit_phone }

shared-page = { $page } ({ $pages })

shared-document-decision = Decision { $number }

shared-document-notice = Notice of help without needs assessment

shared-document-order = Order { $number }

# The most words that a sentence should have; from the writing rules of these texts, rule 1.
shared-longest-sentence = 25

shared-demo = Demo, invented persons
