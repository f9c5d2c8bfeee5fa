### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11, part C; FL 24-25 §§
### status: to be read by a municipal lawyer and a translator; verified = false

hearing-title = Read the investigation before we decide

hearing-intro =
    { $review ->
        [yes] We are considering changing your decision.
       *[no] We have investigated your application.
    } { $again ->
        [yes] New information has come in since you read the investigation.
       *[no] {""}
    } We have not decided yet. First you have the right to read what may affect the decision and to say what you think.

hearing-heading-reply = How to reply

hearing-reply = Your reply needs to have reached us no later than { $last_reply_date }. Write to { $unit_address }, e-mail { $unit_email } or call { $unit_phone } and tell us. Say if something is wrong or missing. If you need more time, call us before that day.

hearing-no-reply = You do not have to reply. If we do not hear from you, we will decide after that day on the material there is. If you have nothing to add, you can call and say so. Then we can decide sooner.

hearing-heading-proposal = The proposal as it looks now

hearing-proposal = The proposal may change when we have read your reply. As it looks now, we propose:

hearing-no-proposal = We do not have a proposal for a decision yet.

hearing-proposed =
    { $service }: { $outcome ->
        [granted] you get the help
        [partly_granted] you get part of the help
        [refused] you do not get the help
        [not_examined] we do not examine that part
       *[open] no proposal yet
    }{ $has_extent ->
        [yes] , { $extent }
       *[no] {""}
    }

hearing-period =
    As it stands now, the decision will hold from { $from_date }{ $has_end ->
        [yes] {" until "}{ $end_date }
       *[no] {""}
    }.

hearing-end-reason = Reason for the end date: { $end_reason }

hearing-reservation = The proposal has a reservation: we may change or end the help while the decision holds, if a condition is met. Condition: { $reservation_condition } Reason for the reservation: { $reservation_reason }

hearing-reasons-of = Reasons, { $service }:

hearing-heading-material = The investigation

hearing-material = This is what the investigation says. The words are ours and yours, as they are written there.

hearing-heading-analysis = Our assessment

hearing-no-difficulty = No difficulty: { $items }.

hearing-told =
    { $what ->
        [living] Home
        [network] People around you
        [health] Health
        [body] Body
        [environment] Surroundings
        [personal] About you
        [current_help] Help today
        [own_words] In your own words
        [others] What others have told us
        [observed] What we have seen
        [own_rating] How hard it is, as you see it
        [assessed] How hard it is, as we see it
        [intended] How hard it should be afterwards
        [hinders] Hinders
        [helps] Helps
        [resources] What you can do and have
        [met_today] How you get help today
       *[goal] Goal
    }{ $sourced ->
        [yes] {" ("}{ $source })
       *[no] {""}
    }
