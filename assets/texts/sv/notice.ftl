### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; SoL (2025:400) 11 kap. 5 §, whose wording is unverified; no decision, so no word of decision or appeal
### status: to be read by a municipal lawyer

notice-title = Besked om hjälp utan behovsprövning

notice-heading-booked = Vad du har bokat

notice-booked =
    Du har bokat { $n ->
        [one] den här insatsen:
       *[other] de här insatserna:
    }

notice-term =
    Hjälpen börjar den { $from_date }. { $has_end ->
        [yes] Bokningen gäller till och med den { $end_date }.
       *[no] Bokningen gäller tills du eller vi säger till.
    }

notice-hours =
    { $hours ->
        [one] Bokningen är på { $hours } timme i månaden.
       *[other] Bokningen är på { $hours } timmar i månaden.
    }

notice-heading-why = Varför du får hjälpen utan utredning

notice-why-no-test = Vi erbjuder den här hjälpen till den som har fyllt { $age_from } år, högst { $up_to_hours } timmar i månaden. Vi har därför inte utrett dina behov ({ $law_no_test }).

notice-heading-practical = Så går det till

notice-practical =
    { $provider_name } ringer dig om dag och tid. Ring { $unit_phone } om du vill ändra eller avsluta bokningen.

notice-heading-more = Behöver du mer eller annan hjälp?

notice-may-apply = Du kan när som helst ansöka om insatser enligt { $law_right }, även om det som du har bokat. Då utreder vi dina behov och du får ett skriftligt beslut. Ring { $unit_phone }. Det räcker att du säger att du vill ansöka.
