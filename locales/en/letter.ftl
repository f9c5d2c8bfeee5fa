# The letter as it will be printed.

letter-title-decision = Decision, letter
letter-title-order = Order, letter
letter-title-booking = Booking, letter
letter-title-correction = Correction, letter
letter-title-supplement = Supplement, letter
letter-parts = Parts of the letter
letter-state-done = Done
letter-state-locked = Locked
letter-look = { $count } to look at
letter-state-ongoing = In progress
letter-state-not_begun = Not begun
letter-state-missing = Missing
letter-state-waiting = Waiting
letter-state-not_relevant = Not relevant
letter-part-recipient = Recipient
letter-part-summary = In brief
letter-part-application = What you applied for
letter-part-outcome = The decision
letter-part-reasons = Reasons
letter-part-reservation = Reservation and end date
letter-part-practical = Start, provider, fee
letter-ordered-practical = Start and end
letter-part-follow_up = Follow-up
letter-part-signature = Signature
letter-part-contact = Contact
letter-part-appeal = How to appeal
letter-part-person = The person
letter-part-services = The services
letter-part-purpose = Goals and consents
letter-part-reply = The provider’s reply
letter-why-locked = The text follows from the decision and the municipality’s templates. Change the decision and the letter changes.
letter-why-locked-case = The text follows from the case and the municipality's templates. Change it there, and the letter changes.
letter-language = Language of the letter
letter-language-sv = Swedish
letter-language-en = English
letter-language-fi = Finnish
letter-language-hint = The Swedish letter is the decision. Other languages are translations.
letter-language-original = The Swedish letter is the original. Other languages are translations.
letter-page-ends = Page { $page } ends here
letter-read-aloud = The letter as text
letter-empty = The letter can be read when nothing is missing and you may decide.
letter-back = Back to the case
letter-page-of = Page
letter-of = { $page } of { $pages }
letter-smaller = Smaller
letter-larger = Larger
letter-percent = { $percent } %
letter-save = Save PDF
letter-print = Print
letter-printed = The letter was sent to the printer
letter-saved = PDF saved: { $path }
letter-to-review = To the proposal
letter-next = Next part of the letter
letter-previous = Previous part of the letter
letter-checks = Checks
letter-checks-none = Nothing to check.
letter-check-go = Go there
letter-check-long-sentences = { $count ->
    [0] No long sentences
    [one] One long sentence
   *[other] { $count } long sentences
}
letter-check-unfilled = { $count ->
    [0] Every place is filled in
    [one] One place is not filled in
   *[other] { $count } places are not filled in
}
letter-check-unknown-characters = { $count ->
    [0] Every character can be printed
    [one] One character cannot be printed
   *[other] { $count } characters cannot be printed
}
letter-check-order-start = { $count ->
    [0] The first day is not before the last day for confirming
   *[other] The first day has been, or comes before the provider’s last day for confirming
}
letter-check-proposal = { $count ->
    [0] At least one proposal is written
   *[other] The proposal is not written
}
letter-check-investigation = { $count ->
    [0] The investigation is written
   *[other] The investigation is empty
}
letter-check-name = { $count ->
    [0] The person’s given name and surname are there
   *[other] The person’s surname is missing
}
letter-check-address = { $count ->
    [0] The person’s address is there, or is not said because it is protected
   *[other] The person’s address is missing: the letter cannot go by post
}
letter-check-unread-contact = { $count ->
    [0] The committee’s address, telephone and e-mail were read at their source
   *[other] The committee’s address, telephone and e-mail are examples or unread. Correct them in the municipality’s profile before sending.
}
letter-reasons = Reasons
letter-reasons-hint = You write here. The page changes when the text is saved.
letter-you-write = you write here
letter-after = Next
letter-after-text = The one who may decide signs. Then the letter is locked and the PDF is kept as it is.
letter-signed = Signed
letter-ordered = Ordered
letter-sent = Sent
letter-signed-text = { $date } by { $by }. PDF kept as it is.
letter-hash = Checksum
letter-withheld = The person has been protected since the letter was made. The letter may say where she lives or how to reach her.
letter-withheld-reason = Why do you need to read it?
letter-withheld-hint = The reason and your name are noted in the case. The letter is open to you for the rest of the day.
letter-withheld-open = Open the letter
letter-recipient = To
letter-not-sent = The letter has not gone in this language or to this recipient: it is made when it is dispatched, and then kept as it is.
letter-title-hearing = Hearing, letter
letter-before-recipient = Recipient
letter-before-summary = In brief
letter-before-reply = How the party replies
letter-before-outcome = The proposal
letter-before-reasons = The investigation
letter-before-contact = Contact
letter-booked-outcome = What is booked
letter-booked-reasons = Without investigation
letter-booked-practical = How it works
letter-booked-application = More help
