### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; SoL (2025:400) 11 kap. 5 §, whose wording is unverified; no decision, so no word of decision or appeal
### status: to be read by a municipal lawyer

notice-title = Notice of help without needs assessment

notice-heading-booked = What you have booked

notice-booked =
    You have booked { $n ->
        [one] this service:
       *[other] these services:
    }

notice-term =
    The help starts on { $from_date }. { $has_end ->
        [yes] The booking applies until { $end_date }, that day included.
       *[no] The booking applies until you or we say otherwise.
    }

notice-hours =
    { $hours ->
        [one] The booking is for { $hours } hour a month.
       *[other] The booking is for { $hours } hours a month.
    }

notice-heading-why = Why you get the help without an investigation

notice-why-no-test = We offer this help to anyone aged { $age_from } or older, at most { $up_to_hours } hours a month. We have therefore not investigated your needs ({ $law_no_test }).

notice-heading-practical = How it works

notice-practical =
    { $provider_name } will call you about day and time. Call { $unit_phone } if you want to change or end the booking.

notice-heading-more = Do you need more help or other help?

notice-may-apply = You can apply at any time for services under { $law_right }, also for what you have booked. We will then investigate your needs and you will receive a written decision. Call { $unit_phone }. It is enough to say that you want to apply.
