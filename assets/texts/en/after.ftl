### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; FL 31, 36 §§
### status: to be read by a municipal lawyer

after-title =
    { $kind ->
        [correction] Correction of your decision
       *[supplement] Supplement to your decision
    }

after-line =
    { $kind ->
        [correction] Correction { $number }
       *[supplement] Supplement { $number }
    }

after-correction-heading = What was wrong

after-correction-what = There was an error in one place in decision { $decision_number } of { $decision_date }. The cause was { $slip ->
        [count] a miscount
        [oversight] an oversight
       *[pen] a slip of the pen
    }.

after-where = Place in the decision

after-was = It said

after-becomes = It should say

after-place =
    { $place ->
        [from] First day
        [to] Last day
        [end_reason] Why the decision has a last day
        [reservation] The reservation
        [reservation_reason] Why there is a reservation
        [general_reasons] The reasons for the decision
        [answer] How we have assessed the reply to the investigation
        [extent] How much help you get: { $service }
        [reason] The reasons for the decision: { $service }
       *[minutes_reason] The reasons for the time: { $service }
    }

after-no-end = No end date

after-effect-heading = What it means for you

after-correction-effect =
    We correct the error under { $law_correction }. Otherwise the decision is the same, and you will get the help we decided on. We are sorry for the error. Keep this letter with the decision. { $appeal ->
        [yes] If you want to appeal the decision, the time stated in it applies.
       *[no] {""}
    }

after-supplement-heading = What was missing

after-supplement-what = This was missing in decision { $decision_number } of { $decision_date }:

after-supplement-effect = It does not change what we have decided. You will get the help we decided on. Keep this letter with the decision.

after-signature-heading =
    { $kind ->
        [correction] Who made the correction
       *[supplement] Who made the supplement
    }

after-signature =
    { $kind ->
        [correction] The decision was corrected
       *[supplement] The decision was supplemented
    } by { $officer_name }, { $officer_title }, on delegation from { $committee }.

after-copies =
    { $role ->
        [god_man] { $representative_name }, your limited guardian (god man), also receives this letter.
        [forvaltare] { $representative_name }, your administrator (förvaltare), also receives this letter.
       *[ombud] { $representative_name }, your representative, also receives this letter.
    }
