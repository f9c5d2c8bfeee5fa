# The decision: proposal, sums, review, and what is done after signing.

decision-title = Proposed decision
decision-title-review = Review the decision
decision-title-signed = Decision

# Whole numbers to twelve as words.
decision-word = { $count ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $count }
}
decision-tally = { $count ->
    [0] no services applied for yet
    [one] { $word } service applied for: { $parts }
   *[other] { $word } services applied for: { $parts }
}
decision-tally-granted = { $count ->
    [one] one granted
   *[other] { $word } granted
}
decision-tally-partly_granted = { $word } partly
decision-tally-refused = { $count ->
    [one] one refused
   *[other] { $word } refused
}
decision-tally-withdrawn = { $count ->
    [one] one withdrawn
   *[other] { $word } withdrawn
}
decision-tally-dismissed = { $count ->
    [one] one dismissed
   *[other] { $word } dismissed
}
decision-tally-closed = { $count ->
    [one] one closed
   *[other] { $word } closed
}
decision-tally-open = { $word } without outcome

# The table.
decision-table = Services applied for, with outcome, extent, standard time and own time
decision-head-service = Need and service
decision-head-applied = Applied for
decision-head-outcome = Outcome
decision-head-extent = Extent
decision-head-standard = Standard
decision-head-own = Own, min
decision-head-minutes = Time, min
decision-head-month = Per month
decision-head-reason = Reasons
decision-copy-above = same as above
decision-add = Service
decision-add-choose = Service from the catalogue
decision-add-outside = A service outside the catalogue
decision-add-words = What the service is
decision-add-do = Add the service
decision-close = Close
decision-empty = No services have been applied for yet. Add the first one.
decision-group-levels = assessed { $assessed }, intended { $intended }
decision-group-assessed = assessed { $assessed }
decision-group-none = Answers no need
decision-group-unassessed = not assessed
decision-group-needs = { $count ->
    [0] no need
    [one] one need
   *[other] { $word } needs
}
decision-outcome-label = Outcome, { $service }
decision-outcome-none = Choose outcome
decision-outcome-granted = Granted
decision-outcome-partly_granted = Partly granted
decision-outcome-refused = Refused
decision-outcome-withdrawn = Withdrawn
decision-outcome-dismissed = Dismissed
decision-outcome-closed = Closed
decision-extent = { $per ->
    [day] { $times ->
        [one] once a day
       *[other] { $times } × a day
    }
    [week] { $times ->
        [one] once a week
       *[other] { $times } × a week
    }
    [two_weeks] { $times ->
        [one] every 2 weeks
       *[other] { $times } × in 2 weeks
    }
    [three_weeks] { $times ->
        [one] every 3 weeks
       *[other] { $times } × in 3 weeks
    }
    [month] { $times ->
        [one] once a month
       *[other] { $times } × a month
    }
   *[year] { $times ->
        [one] once a year
       *[other] { $times } × a year
    }
}
decision-extent-ongoing = until further notice
decision-extent-none = Enter
decision-extent-wrong = correct it
decision-extent-label = , change extent for { $service }
decision-times = Number of times
decision-per = How often
decision-per-day = a day
decision-per-week = a week
decision-per-two_weeks = in two weeks
decision-per-three_weeks = in three weeks
decision-per-month = a month
decision-per-year = a year
decision-minutes-label = Own time in minutes, { $service }
decision-alarm = alarm
decision-double = Two staff at once
decision-household = Number in the household who share
decision-share-propose = Share by the { $count } adults of the household
decision-share-once = Counted once in the household: { $time } a month, shared by { $count }.
decision-extent-shared = , shared by { $count }
decision-own-category = The time counts as
decision-own-category-none = Choose
decision-exception-outside_catalogue = The catalogue has no such service. It can be granted with a reason by who has the delegation for exceptions.
decision-exception-fixed_minutes = The catalogue allows no other time than the standard. It can still be granted with a reason by who has the delegation for exceptions.
decision-exception-to = Decides: { $to }.
decision-exception-reason = Reason for the service outside the catalogue, { $service }
decision-area = Answers a need within
decision-area-usual = { $area }, as in the table
decision-area-none = No life area
decision-legal-basis = Legal basis
decision-legal-basis-none = Choose legal basis
decision-unverified = the wording has not been checked
decision-reason = Reasons, { $service }
decision-reason-hint = What you find and why. It stands in the letter as you write it.
decision-minutes-reason = Reason for changed time, { $service }
decision-minutes-reason-hint = Stands in the order: the provider reads it.
decision-reason-label = , reasons for { $service }
decision-reason-add = Write reasons
decision-lacks-outcome = Outcome
decision-lacks-reason = Reasons
decision-lacks-minutes_reason = Reason for time
decision-lacks-extent = Extent
decision-lacks-legal_basis = Legal basis
decision-lacks-withdrawn = Day of the withdrawal
decision-lacks-ground = Ground for less
decision-lacks-service = Service of the catalogue
decision-lacks-minutes = Minutes
decision-lacks-category = What the time counts as
decision-lacks-share = Number who share
decision-lacks-too_much = More time than a month has
decision-not-saved = The change is not saved. Try again.
decision-added = The service is added
decision-bad-minutes = Write whole minutes, at most 44,640.
decision-bad-times = Write a whole number, 1 to 1,000.
decision-per-missing = Choose how often.
decision-bad-share = Write a whole number, 1 to 10.

# The decision as a whole.
decision-whole = The decision as a whole
decision-from = Valid from
decision-to = Valid until
decision-to-hint = Empty means until further notice.
decision-end-reason = Reason for the end date
decision-reservation = Reservation
decision-reservation-hint = What may change the decision. Empty means no reservation.
decision-reservation-reason = Reason for the reservation
decision-general-reasons = Reasons for the decision as a whole
decision-answered = Answer to the communication, { $date }
decision-answer = How we have assessed the answer
decision-answer-hint = Stands in the letter after the reasons (section 32 of the Administrative Procedure Act)
decision-took-part = Took part without deciding
decision-took-part-hint = Name and title of who took part in the final handling (FL 31 § 5). Usually nobody.
decision-replaces = The decision that runs now
decision-replaces-none = Runs beside this one
decision-replaces-one = Replaced: { $number }, { $date }
decision-ground = Ground for giving less
decision-ground-none = Choose ground
decision-ground-reservation = Reservation in the running decision
decision-ground-safety = Compelling reasons of safety
decision-ground-false_information = Incorrect or misleading information from the person
decision-ground-own_withdrawal = The person’s own withdrawal
decision-withdrawn-on = Withdrawn on
decision-ground-words = The ground in words
decision-ground-hint = Write what has happened, or the person’s own words. A changed need or a new standard time is not enough.
decision-ground-quote = The reservation in the decision before: “{ $text }”
decision-ground-date = Day when the person withdrew
decision-follow-up = Follow-up
decision-follow-up-by = By { $date }. { $rule }.
decision-follow-up-rule = Source of the rule for the follow-up: { $source }
decision-follow-up-earlier = Follow up a month earlier
decision-follow-up-none = No rule applies yet. You can choose a day.

# Sums and consequences.
decision-sum = Granted time per month
decision-why = Why?
decision-why-exact = Counted exactly: { $exact } minutes, rounded once.
decision-over = { $time } above { $limit }
decision-near = { $time } left to { $limit }
decision-bar = { $time }, the limit is { $limit }
decision-category-service = Domestic help
decision-category-omsorg = Personal care
decision-category-larm = Alarm
decision-with-standard = With standard time
decision-own-time = Own addition
decision-running = Running decision
decision-changes = Above { $limit }:
decision-change-follow_up = { $date ->
    [none] The follow-up must come more often.
   *[other] Follow-up no later than { $date }.
}
decision-change-delegation = { $to } decides, you present.
decision-limit-delegation = Your delegation:
decision-limit-fee = Next fee level:
decision-fee = Fee
decision-fee-most = at most { $amount }
decision-fee-none = No amount for { $year }
decision-fee-no-rule = The municipality has no fee rule here
decision-fee-alarm = alarm
decision-fee-hours = up to { $hours } h
decision-fee-more = more
decision-fee-level = Level { $level } of { $of }, amounts for { $year }. The fee is decided separately.
decision-compensation = Compensation
decision-a-month = a month
decision-zone = Zone
decision-zone-tatort = Town
decision-zone-landsbygd = Country
decision-zone-skargard = Islands
decision-zone-unchosen = The compensation is counted when the zone is chosen.
decision-rate = { $category } { $amount }/h
decision-rates = Rates for { $year }
decision-rates-stale = Rates of { $year }, the latest in the municipality’s profile
decision-need-time = Need and time
decision-need-without = Need without time: { $name }
decision-need-none = No need has been assessed yet.
decision-need-all = Every need has time
decision-time-without = Time without need: { $name }
decision-time-all = No time without need

# What is missing, review and signing.
decision-missing = { $count ->
    [one] { $count } thing is missing before signing
   *[other] { $count } things are missing before signing
}
decision-complete-sign = Nothing stands in the way. Review and sign.
decision-complete-propose = Nothing stands in the way. Review and pass on.
decision-complete-none = Nothing stands in the way. Somebody else decides.
decision-remarks = Look at before signing
decision-remarks-count = { $count ->
    [one] 1 thing to look at before signing
   *[other] { $count } things to look at before signing
}
decision-foot = Before signing
decision-review = Review the proposal
decision-back = Back to the proposal
decision-review-applied = Applied for: { $words }
decision-review-extent = how much is not chosen
decision-review-given = What the person gets
decision-review-not = What the person does not get
decision-review-other = Other things applied for
decision-review-nothing = Nothing is granted.
decision-review-terms = Terms
decision-review-less = Less than now
decision-less-ended = ends
decision-less-fewer = less time than now
decision-less-weaker = fewer or shorter visits, fewer staff at once or shared by more
decision-less-shorter = ends sooner
decision-less-interrupted = a gap between the decisions
decision-month-total = In all per month
decision-may-sign = You may make this decision by delegation.
decision-may-propose = The decision is above your delegation. The one who may decide signs, and you become presenting officer.
decision-may-none = You cannot decide in this case.
decision-do-sign = Sign the decision
decision-after-sign = Signing locks the decision and the letter. Until the decision is sent you can take it back with a reason.
decision-do-propose = Pass the proposal on
decision-after-propose = The proposal waits for the one who may decide. You can read it but not sign it.
decision-why-not = First write what is missing.
decision-letter = Read the letter
decision-proposed = Passed on { $date } by { $by }. Decides: { $to }.
decision-signed-now = The decision is signed
decision-proposed-now = The proposal is passed on

# After signing.
decision-signed = Decision { $number }
decision-signed-by = Made { $date } by { $by }, { $title }
decision-period = { $from } to { $to }
decision-period-open = { $from } and until further notice
decision-withdrawn = Taken back before dispatch: { $reason }
decision-follow-up-date = Follow-up no later than { $date }
decision-signed-table = Services in decision { $number }
decision-sent = Dispatch and receipt
decision-sent-table = Who has been given decision { $number }
decision-recipient = Recipient
decision-how = Way
decision-how-post = Letter
decision-how-handed_over = Handed over
decision-how-digital_post = Digital mail
decision-dispatched = Sent
decision-received = Received
decision-appeal = Appeal no later than
decision-appeal-waits = counted from receipt
decision-appeal-none = nothing was refused
decision-receipt-asked = Kvarbo asks for the receipt on { $date }. The day is set by experience, not by law.
decision-appeal-assumed = counted from a day that is assumed
decision-days = { $days ->
    [0] today
    [one] 1 day left
   *[other] { $days } days left
}
decision-days-past = the time has run out
decision-dispatch = Note dispatch
decision-receive = Note receipt
decision-receive-label = Received by { $name }, date
decision-sent-early = The day is before the decision.
decision-receive-assume = The day is assumed
decision-receive-assume-for = The day is assumed for { $name }
decision-receive-ground = What it is assumed from
decision-receive-ground-hint = For example: sent by ordinary post on 16 November, not returned
decision-receive-assumed = assumed: { $ground }
decision-receive-early = The day is before the dispatch.
decision-receive-when = Write the day on which the decision was received.
decision-take-back = Take the decision back
decision-take-back-why = Why the decision is taken back
decision-take-back-hint = Only possible before dispatch. The decision and your reason can still be read. Orders under the decision are ended. Tell the provider.
decision-dispatched-now = The dispatch is noted
decision-received-now = The receipt is noted
decision-day-correct = Change the day
decision-day-correct-for = Change the day for { $name }
decision-day-which = Which day
decision-day-change = Change
decision-day-change-day = Another day
decision-day-change-known = The day is known now
decision-day-strike-dispatched = Strike: nothing was sent
decision-day-strike-received = Strike: nothing was received
decision-day-strike-first = To strike the dispatch, strike the receipt first.
decision-day-strike = Strike
decision-day-becomes = Should be
decision-day-reason = Why
decision-day-save = Correct the day
decision-day-cancel = Cancel
decision-day-corrected-now = The day is corrected. What stood before is read among the events.
decision-day-struck-now = The note is struck. It can be read among the events.
decision-withdrawn-now = The decision is taken back
decision-propose-back = Take the proposal back
decision-propose-back-now = The proposal was taken back
decision-order = Go to the order
decision-none-sent = The decision has not been sent yet. Until it is sent it can be taken back.
decision-propose-end = Propose an end on { $date }
decision-propose-reservation = The municipality proposes:
decision-standard-unread = The standard time has not been read at its source
decision-unread = Worked out by rules that nobody has read at their source: { $rules }.
decision-technique = Technique that observes the person
decision-technique-none = None
decision-technique-positioning = Positioning (GPS)
decision-technique-sensor = Sensor in the home
decision-technique-camera = Camera in the home
decision-send-back = Send back
decision-send-back-words = What needs to be done
decision-send-back-now = The proposal is sent back.
decision-sent-back = { $by } sent the proposal back { $date }: { $words }
decision-settled = Not decided anew
decision-settled-hint = It stands as it was decided, and no new time to appeal begins.
decision-settled-row = { $name }: { $outcome } in decision { $number }.
decision-settled-anew = Decide { $name } anew
decision-sent-left = The decision is not sent to { $names }.
