### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; FL 9, 19, 22, 30-33, 37, 42 §§; SoL (2025:400) 11 kap. 1 and 4 §§, whose wording is unverified
### status: to be read by a municipal lawyer

decision-title =
    { $review ->
        [yes] Decision after review
       *[no] Decision on your application
    }: { $outcome ->
        [less] your help changes
        [granted] you receive what you applied for
        [partly] you receive part of what you applied for
        [refused] refused
        [withdrawn] the case is closed
       *[mixed] an answer for each service
    }

summary-title = The decision in brief

summary-granted =
    You will get { $n ->
        [one] this help:
       *[other] help with these things:
    }

summary-refused =
    You will not get { $n ->
        [one] this:
       *[other] these things:
    }

summary-why = The reasons are under the heading “Why we decided this way”.

summary-not-examined =
    We do not examine { $n ->
        [one] this:
       *[other] these things:
    }

summary-closed =
    You have withdrawn { $all ->
        [yes] your application
       *[no] part of your application
    }. That part is therefore closed. You do not need to do anything.

summary-next =
    { $granted ->
        [yes] The provider will contact you about when the help starts.
       *[no] {""}
    } { $appeal ->
        [yes] If you are not satisfied you can appeal. Your letter must then reach us within three weeks from the day you received the decision.
       *[no] {""}
    } Call { $unit_phone } if you wonder about anything.

decision-heading-applied = What you have applied for

decision-reviewed =
    We have reviewed your decision { $number } of { $decided_date }. The review began on { $begun_date } { $cause ->
        [person_asks] because you asked for it
        [changed_circumstances] because something has changed since then
        [own_motion] because we saw reason for it ourselves
        [appeal] because the decision was appealed
       *[follow_up] after a follow-up
    }. It is about what was applied for from the beginning:

decision-applied-for =
    { $applicant ->
        [self] You applied
        [representative] Your representative{ $named ->
            [yes] {" ("}{ $applicant_name })
           *[no] {""}
        } applied
        [relative] Somebody close to you{ $named ->
            [yes] {" ("}{ $applicant_name })
           *[no] {""}
        } applied
        [provider] A provider{ $named ->
            [yes] {" ("}{ $applicant_name })
           *[no] {""}
        } applied on your behalf
        [health_care] Health care{ $named ->
            [yes] {" ("}{ $applicant_name })
           *[no] {""}
        } applied on your behalf
       *[other] Somebody else{ $named ->
            [yes] {" ("}{ $applicant_name })
           *[no] {""}
        } applied on your behalf
    } on { $applied_date } for { $n ->
        [one] this service:
       *[other] these services:
    }

decision-handed-over =
    Your application also concerns { $what ->
        [lss] support under the act on support for certain persons with disabilities (LSS)
        [special_housing] special housing (särskilt boende)
       *[short_stay] a short stay (korttidsboende)
    }{ $stated ->
        [yes] {" ("}{ $words })
       *[no] {""}
    }. That part is not decided here. { $passed ->
        [yes] It was handed over on { $passed_date } to { $to }.
       *[no] It is handled separately.
    }

decision-own-words = This is how you put it yourself: “{ $own_words }”

decision-heard =
    { $again ->
        [yes] New information in the investigation was given to
       *[no] The investigation was given to
    } { $named ->
        [yes] { $name }
       *[no] you
    } on { $given_date }. { $reply ->
        [replied] The reply came on { $reply_date }.
        [waived] On { $reply_date } we were told that there was nothing to add.
       *[none] We have not received a reply.
    }

decision-heading-decided = What we have decided

decision-operative = { $committee } has decided as follows.

decision-granted =
    You are granted { $service }: { $extent }. { $has_end ->
        [yes] The decision applies from { $from_date } until { $end_date }, both days included.
       *[no] The decision applies from { $from_date } and has no end date.
    }

decision-granted-together = You are granted these services:

decision-term =
    { $has_end ->
        [yes] The decision applies from { $from_date } until { $end_date }, both days included.
       *[no] The decision applies from { $from_date } and has no end date.
    }

decision-partly-granted =
    You are granted { $service }: { $extent }. { $has_end ->
        [yes] The decision applies from { $from_date } until { $end_date }, both days included.
       *[no] The decision applies from { $from_date } and has no end date.
    } Your application is refused as regards { $refused_part }.

decision-refused-part =
    { $stated ->
        [yes] { $service } to the extent you applied for ({ $applied })
       *[no] { $service } beyond what you get
    }

decision-refused = Your application for { $service } is refused.

decision-withdrawn = You withdrew your application for { $service } on { $withdrawn_date }. We therefore close that part without examining whether you have a right to the service. You can apply again whenever you wish.

decision-not-examined =
    { $outcome ->
        [dismissed] We do not examine your application for { $service }.
       *[closed] We close the case concerning { $service }.
    } Reason: { $reason }

decision-replaces =
    This decision replaces decision { $number } of { $decided_date }. { $has_from ->
        [yes] The earlier decision ends no later than when this one begins to apply, on { $from_date }.
       *[no] The earlier decision ends no later than when this one begins to apply.
    }

decision-less = You get less than in the earlier decision:

decision-less-item =
    { $service }: { $kind ->
        [ended] ends
        [fewer] less time than before
        [weaker] fewer or shorter visits, fewer staff at a time, or shared by more than before
        [shorter] ends earlier than before
       *[interrupted] a break between the decisions
    }

decision-total-time =
    In all, the decision gives you { $month_time }. { $other_running ->
        [yes] Together with your earlier decisions you have { $month_time_all }.
       *[no] {""}
    } The monthly time is an average, since months differ in length.

decision-end-reason = The decision on { $service } is limited in time. Reason: { $end_reason } If you need the service for longer, you can apply again before { $end_date }.

decision-reservation =
    { $reservation ->
        [yes] Reservation: We may change or end { $service } while the decision applies, if a condition is met. Condition: { $reservation_condition } Reason for the reservation: { $reservation_reason }
       *[no] The decision has no reservation. We may change it to your disadvantage if compelling reasons of safety require it. We may also do so if it is wrong because you have given incorrect or misleading information. Otherwise we may not change it to your disadvantage.
    }

decision-heading-why = Why we decided this way

decision-provisions = We have examined your application under { $law_right }. It gives a right to services for personal needs. You have a right to a service if you need it to have reasonable living conditions and the need cannot be met in another way.

decision-provision-named = The decision on { $service } rests on { $provision }.

decision-ground =
    { $ground ->
        [reservation] We may change it to your disadvantage because the earlier decision has a reservation ({ $law_change }). The reservation is: “{ $reservation }”.
        [safety] We may change it to your disadvantage because compelling reasons of safety require it ({ $law_change }).
        [false_information] We may change it to your disadvantage because the earlier decision was wrong ({ $law_change }). It was wrong because you gave incorrect or misleading information.
       *[own_withdrawal] You said yourself on { $withdrawn_date } that you no longer want the help that you now get less of.
    }

decision-answer = { $n ->
    [one] How we have assessed the reply to the investigation:
   *[other] How we have assessed the replies to the investigation:
}

decision-beyond-right = You have no right to { $service } under { $law_right }. We nevertheless give you the service under { $law_beyond }.

decision-heading-start = When the help starts

decision-start = We order the help from a provider. The provider will contact you about when the help starts.

decision-heading-fee = What it costs

decision-fee =
    You pay a fee for the help. You will receive a separate decision about it. { $has_max ->
        [yes] In { $year } the highest fee is { $max_fee } a month. Your fee may be lower.
       *[no] {""}
    }

decision-heading-follow-up = When we follow up

decision-follow-up = We will follow up the decision together with you no later than { $follow_up_date }. Call us if your needs change or if the help does not work. Tell the provider in good time if you will be away.

decision-heading-signature = Who decided

decision-signature =
    { $by ->
        [committee] The decision was made by { $committee }.
       *[delegated] The decision was made by { $decider_name }, { $decider_title }, on delegation from { $committee }.
    } { $presenter ->
        [yes] Presented by: { $presenter_name }, { $presenter_title }.
       *[no] {""}
    }

decision-took-part = Took part in the final handling without deciding: { $took_part }

decision-copies =
    { $role ->
        [god_man] { $representative_name }, your limited guardian (god man), also receives the decision.
        [forvaltare] { $representative_name }, your administrator (förvaltare), also receives the decision.
        [future_proxy] { $representative_name }, who holds your future power of attorney (framtidsfullmakt), also receives the decision.
       *[ombud] { $representative_name }, your representative, also receives the decision.
    }

decision-enclosures =
    { $appeal ->
        [yes] Enclosed: How to appeal{ $translation ->
            [yes] {", the decision in Swedish"}
           *[no] {""}
        }
       *[no] Enclosed: the decision in Swedish
    }
