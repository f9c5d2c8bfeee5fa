# The investigation: life areas, items with levels, texts, notes, review.

investigation-nav = Parts of the investigation
investigation-basis = Application and material
investigation-background = Background and health
investigation-areas = Life areas
investigation-areas-done = { $done } of { $of }
investigation-then = Then
investigation-analysis = Overall assessment
investigation-review = Review the investigation

# One area.
investigation-rated = { $state } · { $rated } of { $of } rated
investigation-not-relevant = Not relevant
investigation-not-assessed = Not assessed
investigation-not-assessed-count = { $count ->
    [one] { $count } life area is not assessed.
   *[other] { $count } life areas are not assessed.
}
investigation-relevant = Make relevant
investigation-mark-done = Mark done
investigation-mark-open = Open again
investigation-marked-empty = The life area is empty: write something, or mark it as not relevant
investigation-marked-done = The life area is done
investigation-marked-lacking = Marked as done, { $count } missing
investigation-marked-open = The life area is open again
investigation-marked-not-relevant = The life area is not relevant
investigation-own-words = In { $possessive } own words
investigation-the-persons = The person's
investigation-through-interpreter = through an interpreter, { $language }
investigation-observe = Write what you saw yourself
investigation-observed = What you saw yourself
investigation-others = Others' information
investigation-source = according to
investigation-untouched = Nothing was written about this life area before the decision.
investigation-table = Items of { $area }
investigation-head-item = Item
investigation-head-own = Own
investigation-head-own-long = Own rating
investigation-head-assessed = Assessed now
investigation-head-intended = Intended
investigation-head-need = Need
investigation-head-previous = Last
investigation-own-of = Own rating, { $item }
investigation-assessed-of = Assessed now, { $item }
investigation-intended-of = Intended, { $item }
investigation-need-of = need of support, { $item }
investigation-level-none = No level
investigation-level-clear = Clear the level
investigation-more = More
investigation-scale = 0–4
investigation-lacks-level = lacks a level
investigation-lacks-need = need not answered
investigation-lacks-intended = lacks the intended
investigation-lacks-goal = lacks a goal
investigation-lacks-source = lacks who said it
investigation-steps-up = { $count } steps more difficulty
investigation-steps-down = { $count } steps less difficulty
investigation-unverified = The code is not checked against the National Board's list
investigation-unverified-short = not checked against the National Board's list
investigation-item-add = Item
investigation-item-choose = Choose an item
investigation-item-open = Open
investigation-items-usual = Open the usual items
investigation-items-none = No items are opened.
investigation-items-more = Not opened: { $names }
investigation-items-more-many = Not opened: { $names } and { $count } more
investigation-item-close = Close the item
investigation-item-closed = The item is closed

# Texts of the item in focus.
investigation-item-texts = Texts about { $item }
investigation-met-today = How the need is met today
investigation-goal = Goal
# What a text is about, and the need that it belongs to.
investigation-of = { $what } · { $item }
investigation-support = The support shall
investigation-support-develop = Develop
investigation-support-maintain = Maintain
investigation-support-compensate = Compensate
investigation-leads-to = Leads to: { $services }
investigation-item-own-words = Own words about this
investigation-item-others = Others about this
investigation-hinders = Hinders
investigation-helps = Helps
investigation-resources = Own resources
investigation-write-about = Write about

# To the right.
investigation-support-region = Support
investigation-tab-previous = Last time
investigation-tab-notes = Notes { $count }
investigation-previous-by = Investigation { $date } · { $by }
investigation-previous-levels = assessed { $assessed }, intended { $intended }
investigation-previous-use = Use the text
investigation-previous-used = Last time's text is inserted and marked as reused
investigation-previous-own = Own rating then: { $own }
investigation-previous-hinders = Hindered then
investigation-previous-helps = Helped then
investigation-previous-resources = Own resources then
investigation-previous-met_today = How the need was met then
investigation-previous-goal = Goal then
investigation-previous-none = Nothing was investigated here before.
investigation-quick-notes = From the visit
investigation-quick-unsorted = { $count ->
        [one] { $count } unsorted
       *[other] { $count } unsorted
    }
investigation-quick-here = Put here
investigation-quick-elsewhere = Another area
investigation-quick-area = Put in
investigation-quick-put = Put
investigation-quick-sorted = The note is now in { $area }
investigation-quick-title = Quick note
investigation-quick-hint = Sorted afterwards. Enter saves.
investigation-quick-save = Note it
investigation-quick-close = Close
investigation-quick-saved = Noted

# The journal.
investigation-journal = Journal notes
investigation-journal-none = No notes yet.
investigation-note-new = New note
investigation-note-kind = Kind
investigation-note-kind-call = Call
investigation-note-kind-visit = Visit
investigation-note-kind-mail = Letter or e-mail
investigation-note-kind-meeting = Meeting
investigation-note-kind-other = Other
investigation-note-happened = Happened
investigation-note-time = At
investigation-note-which = Which time
investigation-note-which-hint = The clock is put back that night: the hour comes twice.
investigation-note-which-none = Choose
investigation-note-which-first = The first time (summer time)
investigation-note-which-second = The second time (standard time)
investigation-note-which-missing = Say which of the two hours it was.
investigation-note-time-wrong = Write the time as 14:30
investigation-note-text = What was said or done
investigation-note-add = Enter
investigation-note-added = The note is entered
investigation-note-empty = Write what happened
investigation-note-by = { $name }, { $title }
investigation-note-written = entered { $at }
investigation-note-signed = Locked by the decision
investigation-note-strike = Strike
investigation-note-strike-reason = Why the note is struck
investigation-note-struck = Struck: { $reason }
investigation-note-struck-now = The note is struck and can still be read
investigation-cancel = Cancel

# Between areas, and whole pages.
investigation-between = Between life areas
investigation-saved = Saved { $time }. Nothing to save yourself.
investigation-nothing-to-save = Nothing to save yourself.
investigation-visit = Visit mode
investigation-background-living = Housing
investigation-background-network = Family and network
investigation-background-health = Health
investigation-background-body = Body functions
investigation-background-environment = Environment
investigation-background-personal = Personal factors
investigation-background-current_help = Help today
investigation-factors = Related factors
investigation-factors-of = Related factors: { $name } (chosen: { $count })
investigation-factors-unverified = Not checked against the National Board's list: { $names }
investigation-analysis-label = Assessment of the needs and why
investigation-analysis-hint = Weigh own words, others' information and levels. Keep what you know apart from what you assess.
investigation-analysis-needs = Needs in the investigation
investigation-analysis-no-needs = No need is stated yet.
investigation-analysis-need = { $item }: assessed { $assessed }, intended { $intended }
investigation-review-missing = { $count ->
        [one] { $count } thing is missing
       *[other] { $count } things are missing
    }
investigation-review-complete = Everything is there
investigation-review-gap = { $item }, { $what }
investigation-review-analysis = The overall assessment is not written
investigation-review-quick = Notes from the visit to sort
investigation-review-table = Life areas of the investigation
investigation-review-state = State
investigation-review-finish = The investigation is complete
investigation-review-untouched = { $count ->
        [one] One life area is untouched
       *[other] { $count } life areas are untouched
    }
investigation-review-anyway = Done all the same
investigation-review-why = Write the overall assessment first
investigation-to-hearing = To the hearing
investigation-review-signed = The investigation is done and locked by the decision.
investigation-review-reopen = Open the investigation again
investigation-review-done = The investigation is complete. It can be opened again until the decision is signed.
investigation-review-finished = { $count ->
    [0] The investigation is complete
    [one] The investigation is called complete with 1 thing missing
   *[other] The investigation is called complete with { $count } things missing
}
investigation-review-reopened = The investigation is open again
investigation-support-usual = The catalogue’s default: { $support }
