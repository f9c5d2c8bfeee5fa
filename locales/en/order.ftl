# The order to the provider.

order-title = Order
order-lead = { $count ->
    [0] no services to order
    [one] one service of decision { $decision }
   *[other] { $count } services of decision { $decision }
}
order-none = There is no signed decision to order from.
order-to-decision = Go to the decision
order-provider = Provider
order-provider-none = Choose provider
order-start = Start date
order-no-choice = When the person makes no choice
order-message = Message to the provider
order-message-hint = Only what the provider needs to carry out the order.
order-table = Services ordered, with need, time and days
order-head-service = Service
order-head-need = Need
order-head-extent = Extent
order-head-minutes = Min each
order-head-month = Per month
order-head-days = Weekdays
order-head-time = Time of day
order-double = two staff
order-partly = less than the decision gives
order-days = Weekdays, { $service }
order-days-any = any day
order-day-mon = Mon
order-day-tue = Tue
order-day-wed = Wed
order-day-thu = Thu
order-day-fri = Fri
order-day-sat = Sat
order-day-sun = Sun
order-day-long-mon = Monday
order-day-long-tue = Tuesday
order-day-long-wed = Wednesday
order-day-long-thu = Thursday
order-day-long-fri = Friday
order-day-long-sat = Saturday
order-day-long-sun = Sunday
order-time = Time of day, { $service }
order-time-any = Any time
order-time-morning = Morning
order-time-noon = Midday
order-time-evening = Evening
order-time-night = Night
order-disclosed = What is disclosed
order-disclosed-hint = The disclosure is logged with recipient, data and ground.
order-disclosed-nothing = Nothing is disclosed until a provider is chosen.
order-discloses-name = Name
order-discloses-number = Personal identity number
order-discloses-address = Address
order-discloses-telephone = Telephone
order-discloses-door_code = Door code
order-discloses-interpreter = Need of interpreter
order-discloses-services = Services ordered
order-discloses-goals = Goals
order-discloses-message = Your message
order-protected = Protected personal data
order-protected-text = The order goes by a way of its own. Address, telephone and door code are not in it.
order-foot = Before ordering
order-missing = { $count ->
    [one] One thing is missing before ordering
   *[other] { $word } things are missing before ordering
}
order-complete = All is there. Read what is disclosed and order.
order-send = Order
order-sent-now = The order is made
order-made = Orders
order-made-table = Orders made, with status
order-head-provider = Provider
order-head-date = Ordered
order-head-status = Status
order-head-letter = Letter
order-letter = Read
order-letter-label = Read the order to { $provider }
order-status-registered = Registered
order-status-sent = Sent
order-status-accepted = Accepted
order-status-will_not_be_executed = Will not be carried out
order-status-executed = Carried out
order-status-paused = Paused
order-status-ended = Ended
order-status-from = Carried out from { $date }
order-note = Note status
order-note-status = New status
order-note-date = Date
order-note-reason = Reason, or what the provider answered
order-reason-missing = Write why: the provider and whoever follows up need it.
order-note-for = Order to { $provider }, { $date }
order-noted-now = The status is noted
order-close = Close
