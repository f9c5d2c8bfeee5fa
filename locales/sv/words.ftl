# Words that every screen shares.
words-step-intake = Ansökan
words-step-investigation = Utredning
words-step-hearing = Kommunicering
words-step-decision = Beslut
words-step-order = Beställning
words-step-follow_up = Uppföljning
words-progress-not_begun = Ej börjad
words-progress-ongoing = Pågår
words-progress-done = Klar
words-progress-waiting = Väntar
words-progress-late = Försenad
words-progress-missing = Något saknas
words-progress-not_relevant = Ej aktuellt
words-yesterday = igår
words-today = idag
words-tomorrow = imorgon
words-week = Vecka
words-week-short = v
words-earlier = Föregående
words-later = Nästa
words-choose-day = Välj dag
words-choose-file = Välj fil
words-no-file = Ingen fil är vald
# The rest of a list that stands on one line.
words-and-more = och { $count } till
words-show-fewer = visa färre
words-show-which = visa vilka
words-clock-first = sommartid
words-clock-second = normaltid
words-future = Dagen ligger i framtiden.
words-not-a-day = Det är inte en dag. Skriv till exempel 2026-12-03, 3/12 eller idag.
words-unread = { $count ->
    [one] Ett fält går inte att läsa
   *[other] { $count } fält går inte att läsa
}
words-done-of = { $done } av { $of } klara
words-missing = { $count } saknas
words-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagar
}
words-days-late = { $days ->
    [one] { $days } dag sen
   *[other] { $days } dagar sen
}
words-days-left = Om { $days } dagar
words-due-today = Idag
words-due-tomorrow = Imorgon
words-yes = Ja
words-no = Nej
words-level-0 = ingen
words-level-1 = lätt
words-level-2 = måttlig
words-level-3 = stor
words-level-4 = total
words-level-8 = ej specificerat
words-level-9 = ej tillämpbart
words-position-assessor = Handläggaren
words-position-team_lead = Gruppledaren
words-position-committee = Nämnden
words-thrown = Det du skrev togs bort
