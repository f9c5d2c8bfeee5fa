### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; OSL 26 kap. 1 § (unverified), lag 2001:454 6 and 9 §§, lag 2017:612 2 kap. 2-4 §§
### status: to be read by a municipal lawyer

order-title = Order { $order_number }

order-changed-minutes =
    The time for { $service } is { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } instead of { $standard_minutes }. Reason: { $time_reason }

order-start =
    { $changed ->
        [yes] The change applies from { $from_date }.
       *[no] The help starts on { $from_date }.
    } { $has_end ->
        [yes] Last day: { $end_date }.
       *[no] {""}
    }

order-reply =
    { $has_days ->
        [yes] Confirm the order no later than { $reply_date }.
       *[no] Confirm the order.
    } If you cannot carry it out, reply the same day and say why. { $has_days ->
        [yes] Make the implementation plan together with the person no later than { $plan_date }.
       *[no] Make the implementation plan together with the person.
    } Tell us if needs change, if visits are often declined or if the help cannot start in time.

order-replaces =
    Replaces version { $old_version } from { $from_date }. { $changed ->
        [yes] What has changed:
       *[no] The services are the same.
    }

order-change =
    { $kind ->
        [added] { $service } is new.
        [ended] { $service } is no longer included.
       *[changed] { $service } has changed. Before: { $before }.
    }

order-label-decision = Concerns decision
order-label-term = The order applies

order-label-officer = Ordered by

order-label-person = Person

order-label-address = Address

order-label-phone = Telephone

order-label-access = Access

order-label-contact = Contact details

order-contact-protected = Are given separately. Call the orderer.

order-label-language = Language

order-label-representative = Representative

order-heading-person = Who the help is for

order-heading-services = Ordered services

order-heading-start = When the help starts

order-heading-goals = The goals of the help

order-heading-safety = Important at visits

order-heading-consents = Consents

order-heading-reply = Your reply

order-column-service = Service and need

order-column-when = How much, days and time of day

order-column-standard = Standard time

order-column-ordered = Ordered time

order-column-month = Time a month

order-double = Two staff

order-shared = Shared by { $persons } in the household, counted once

order-sum = In all

order-officer = { $officer_name }, { $officer_title }, { $unit_phone }

order-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }

order-term =
    { $has_end ->
        [yes] { $from_date } until { $end_date }, both days included
       *[no] from { $from_date }, no end date
    }

order-every-day = every day

order-time-of-day =
    { $time ->
        [morning] morning
        [forenoon] forenoon
        [midday] midday
        [afternoon] afternoon
        [evening] evening
       *[night] night
    }

order-technique =
    The person { $cohabitant ->
        [yes] and the one the person lives with have
       *[no] has
    } consented to { $device } on { $consent_date } ({ $law_sensor }).

order-consent = The person has consented to our talking with you about the help ({ $consent_date }).

order-device =
    { $device ->
        [positioning] an alarm with positioning
        [sensor] a sensor in the home
       *[camera] a camera in the home
    }

order-role =
    { $role ->
        [god_man] limited guardian (god man)
        [forvaltare] administrator (förvaltare)
        [future_proxy] holder of a future power of attorney (framtidsfullmakt)
       *[ombud] representative (ombud)
    }

order-language =
    { $tag ->
        [sv] Swedish
        [fi] Finnish
        [en] English
        [fit] Meänkieli
        [se] Sami
        [rom] Romani
        [yi] Yiddish
        [ar] Arabic
        [fa] Persian
        [so] Somali
        [ti] Tigrinya
        [bs] Bosnian
        [hr] Croatian
        [sr] Serbian
        [pl] Polish
        [ru] Russian
        [uk] Ukrainian
        [tr] Turkish
        [ku] Kurdish
        [es] Spanish
        [de] German
        [th] Thai
        [swl] Swedish Sign Language
       *[other] { $tag }
    }{ $interpreter ->
        [yes] , needs an interpreter
       *[no] {""}
    }
