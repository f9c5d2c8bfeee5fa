# Visit mode: one item at a time, turned to the person.

visit-since = Visit since { $time }
visit-saved = Saved here { $time }
visit-not-saved = Not saved here
visit-lock = Lock
visit-end = End the visit
visit-area = Life area
visit-areas = Life areas
visit-rated = { $rated } of { $of } rated
visit-items = Items
visit-item-state = , { $state }
visit-more = More
visit-more-names = More items
visit-with-own-words = In { $possessive } own words
visit-previous = Last time
visit-previous-by = { $date }, { $by }
visit-previous-levels = Assessed { $assessed }, intended { $intended }
visit-previous-assessed = Assessed { $assessed }
visit-level = { $level } { $word }
visit-assessed = Assessed now
visit-intended = Intended, where the support shall lead
visit-need = Does { $name } need support?
visit-need-unknown = Do not know yet
visit-support = The support shall
visit-goal = Goal
visit-move = Move and take notes
visit-quick = Quick note
