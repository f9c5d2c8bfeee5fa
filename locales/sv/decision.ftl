# The decision: proposal, sums, review, and what is done after signing.

decision-title = Förslag till beslut
decision-title-review = Granska beslutet
decision-title-signed = Beslut

# Whole numbers to twelve as words.
decision-word = { $count ->
    [0] inga
    [1] en
    [2] två
    [3] tre
    [4] fyra
    [5] fem
    [6] sex
    [7] sju
    [8] åtta
    [9] nio
    [10] tio
    [11] elva
    [12] tolv
   *[other] { $count }
}
decision-tally = { $count ->
    [0] inga sökta insatser än
    [one] { $word } sökt insats: { $parts }
   *[other] { $word } sökta insatser: { $parts }
}
decision-tally-granted = { $count ->
    [one] ett bifall
   *[other] { $word } bifall
}
decision-tally-partly_granted = { $word } delvis
decision-tally-refused = { $count ->
    [one] ett avslag
   *[other] { $word } avslag
}
decision-tally-withdrawn = { $count ->
    [one] en återkallad
   *[other] { $word } återkallade
}
decision-tally-dismissed = { $count ->
    [one] en avvisad
   *[other] { $word } avvisade
}
decision-tally-closed = { $count ->
    [one] en avskriven
   *[other] { $word } avskrivna
}
decision-tally-open = { $word } utan utfall

# The table.
decision-table = Sökta insatser med utfall, omfattning, schablontid och egen tid
decision-head-service = Behov och insats
decision-head-applied = Sökt
decision-head-outcome = Utfall
decision-head-extent = Omfattning
decision-head-standard = Schablon
decision-head-own = Egen, min
decision-head-minutes = Tid, min
decision-head-month = Per månad
decision-head-reason = Skäl
decision-copy-above = samma som ovan
decision-add = Insats
decision-add-choose = Insats ur katalogen
decision-add-outside = Insats utanför katalogen
decision-add-words = Vad insatsen är
decision-add-do = Lägg till insatsen
decision-close = Stäng
decision-empty = Inga insatser är sökta än. Lägg till den första.
decision-group-levels = bedömt { $assessed }, avsett { $intended }
decision-group-assessed = bedömt { $assessed }
decision-group-none = Utan koppling till behov
decision-group-unassessed = inte bedömt
decision-group-needs = { $count ->
    [0] inget behov
    [one] ett behov
   *[other] { $word } behov
}
decision-outcome-label = Utfall, { $service }
decision-outcome-none = Välj utfall
decision-outcome-granted = Bifall
decision-outcome-partly_granted = Delvis bifall
decision-outcome-refused = Avslag
decision-outcome-withdrawn = Återkallad
decision-outcome-dismissed = Avvisad
decision-outcome-closed = Avskriven
decision-extent = { $per ->
    [day] { $times ->
        [one] 1 gång/dag
       *[other] { $times } ggr/dag
    }
    [week] { $times ->
        [one] 1 gång/vecka
       *[other] { $times } ggr/vecka
    }
    [two_weeks] { $times ->
        [one] varannan vecka
       *[other] { $times } ggr/2 veckor
    }
    [three_weeks] { $times ->
        [one] var tredje vecka
       *[other] { $times } ggr/3 veckor
    }
    [month] { $times ->
        [one] 1 gång/månad
       *[other] { $times } ggr/månad
    }
   *[year] { $times ->
        [one] 1 gång/år
       *[other] { $times } ggr/år
    }
}
decision-extent-ongoing = tills vidare
decision-extent-none = Ange
decision-extent-wrong = rätta
decision-extent-label = , ändra omfattning för { $service }
decision-times = Antal gånger
decision-per = Hur ofta
decision-per-day = om dagen
decision-per-week = i veckan
decision-per-two_weeks = på två veckor
decision-per-three_weeks = på tre veckor
decision-per-month = i månaden
decision-per-year = om året
decision-minutes-label = Egen tid i minuter, { $service }
decision-alarm = larm
decision-double = Dubbelbemanning
decision-household = Antal i hushållet som delar
decision-share-propose = Dela på { $count } vuxna i hushållet
decision-share-once = Räknas en gång i hushållet: { $time } per månad, delat på { $count }.
decision-extent-shared = , delas av { $count }
decision-own-category = Tiden räknas som
decision-own-category-none = Välj
decision-exception-outside_catalogue = Insatsen finns inte i katalogen. Den kan beviljas med skäl av den som har delegation för undantag.
decision-exception-fixed_minutes = Katalogen tillåter inte annan tid än schablonen. Den kan ändå beviljas med skäl av den som har delegation för undantag.
decision-exception-to = Beslutar: { $to }.
decision-exception-reason = Skäl för insatsen utanför katalogen, { $service }
decision-area = Svarar mot behov inom
decision-area-usual = { $area }, som i tabellen
decision-area-none = Inget livsområde
decision-legal-basis = Lagrum
decision-legal-basis-none = Välj lagrum
decision-unverified = ordalydelsen är inte kontrollerad
decision-reason = Motivering, { $service }
decision-reason-hint = Vad du bedömer och varför. Det står i brevet som du skriver det.
decision-minutes-reason = Skäl för ändrad tid, { $service }
decision-minutes-reason-hint = Står i beställningen: utföraren läser det.
decision-reason-label = , skäl för { $service }
decision-reason-add = Skriv skäl
decision-lacks-outcome = Utfall
decision-lacks-reason = Motivering
decision-lacks-minutes_reason = Skäl för tid
decision-lacks-extent = Omfattning
decision-lacks-legal_basis = Lagrum
decision-lacks-withdrawn = Dag för återkallelsen
decision-lacks-ground = Grund för mindre
decision-lacks-service = Insats ur katalogen
decision-lacks-minutes = Minuter
decision-lacks-category = Vad tiden räknas som
decision-lacks-share = Antal som delar
decision-lacks-too_much = Mer tid än en månad har
decision-not-saved = Ändringen är inte sparad. Försök igen.
decision-added = Insatsen är tillagd
decision-bad-minutes = Skriv hela minuter, högst 44 640.
decision-bad-times = Skriv ett helt tal, 1 till 1 000.
decision-per-missing = Välj hur ofta.
decision-bad-share = Skriv ett helt tal, 1 till 10.

# The decision as a whole.
decision-whole = Beslutet som helhet
decision-from = Gäller från
decision-to = Gäller till
decision-to-hint = Tomt betyder tills vidare.
decision-end-reason = Skäl för slutdatum
decision-reservation = Förbehåll
decision-reservation-hint = Vad som kan göra att beslutet ändras. Tomt betyder inget förbehåll.
decision-reservation-reason = Skäl för förbehållet
decision-general-reasons = Skäl för beslutet som helhet
decision-answered = Svar på kommuniceringen, { $date }
decision-answer = Så har vi bedömt svaret
decision-answer-hint = Står i brevet efter skälen (32 § förvaltningslagen)
decision-took-part = Medverkade utan att besluta
decision-took-part-hint = Namn och titel på den som deltog i den slutliga handläggningen (FL 31 § 5). Oftast ingen.
decision-replaces = Gällande beslut
decision-replaces-none = Gäller vid sidan av det här
decision-replaces-one = Ersätts: { $number }, { $date }
decision-ground = Grund för att minska
decision-ground-none = Välj grund
decision-ground-reservation = Förbehåll i det gällande beslutet
decision-ground-safety = Tvingande säkerhetsskäl
decision-ground-false_information = Oriktiga eller vilseledande uppgifter från personen
decision-ground-own_withdrawal = Personens egen återkallelse
decision-withdrawn-on = Återkallades den
decision-ground-words = Grunden i ord
decision-ground-hint = Skriv vad som har hänt, eller personens egna ord. Ändrat behov eller ny schablontid räcker inte.
decision-ground-quote = Förbehållet i beslutet före: ”{ $text }”
decision-ground-date = Dag då personen tog tillbaka hjälpen
decision-follow-up = Uppföljning
decision-follow-up-by = Senast { $date }. { $rule }.
decision-follow-up-rule = Källa för uppföljningens regel: { $source }
decision-follow-up-earlier = Följ upp en månad tidigare
decision-follow-up-none = Ingen regel gäller än. Du kan välja en dag.

# Sums and consequences.
decision-sum = Beviljad tid per månad
decision-why = Varför?
decision-why-exact = Räknat exakt { $exact } minuter, avrundat en gång.
decision-over = { $time } över { $limit }
decision-near = { $time } kvar till { $limit }
decision-bar = { $time }, gränsen är { $limit }
decision-category-service = Service
decision-category-omsorg = Omsorg
decision-category-larm = Larm
decision-with-standard = Med schablontid
decision-own-time = Eget tillägg
decision-running = Gällande beslut
decision-changes = Över { $limit }:
decision-change-follow_up = { $date ->
    [none] Uppföljningen ska ske oftare.
   *[other] Uppföljning senast { $date }.
}
decision-change-delegation = { $to } beslutar, du föredrar.
decision-limit-delegation = Din delegation:
decision-limit-fee = Nästa avgiftsnivå:
decision-fee = Avgift
decision-fee-most = högst { $amount }
decision-fee-none = Inget belopp för { $year }
decision-fee-no-rule = Kommunen har ingen avgiftsregel här
decision-fee-alarm = larm
decision-fee-hours = till { $hours } h
decision-fee-more = mer
decision-fee-level = Nivå { $level } av { $of }, belopp för { $year }. Avgiften beslutas för sig.
decision-compensation = Ersättning
decision-a-month = per månad
decision-zone = Zon
decision-zone-tatort = Tätort
decision-zone-landsbygd = Landsbygd
decision-zone-skargard = Skärgård
decision-zone-unchosen = Ersättningen räknas när zonen är vald.
decision-rate = { $category } { $amount }/h
decision-rates = Satser för { $year }
decision-rates-stale = Satser { $year }, de senaste i kommunens profil
decision-need-time = Behov och tid
decision-need-without = Behov utan tid: { $name }
decision-need-none = Inget behov är bedömt än.
decision-need-all = Alla behov har tid
decision-time-without = Tid utan behov: { $name }
decision-time-all = Ingen tid utan behov

# What is missing, review and signing.
decision-missing = { $count ->
    [one] { $count } sak saknas före underskrift
   *[other] { $count } saker saknas före underskrift
}
decision-complete-sign = Inget hindrar. Granska och skriv under.
decision-complete-propose = Inget hindrar. Granska och lämna vidare.
decision-complete-none = Inget hindrar. Någon annan beslutar.
decision-remarks = Se efter före underskrift
decision-remarks-count = { $count ->
    [one] 1 sak att se efter före underskrift
   *[other] { $count } saker att se efter före underskrift
}
decision-foot = Före underskrift
decision-review = Granska förslaget
decision-back = Tillbaka till förslaget
decision-review-applied = Sökt: { $words }
decision-review-extent = hur mycket är inte valt
decision-review-given = Det här får personen
decision-review-not = Det här får personen inte
decision-review-other = Övrigt som söktes
decision-review-nothing = Inget beviljas.
decision-review-terms = Villkor
decision-review-less = Det här blir mindre än nu
decision-less-ended = upphör
decision-less-fewer = mindre tid än nu
decision-less-weaker = färre eller kortare besök, färre personal åt gången eller fler som delar
decision-less-shorter = upphör tidigare
decision-less-interrupted = uppehåll mellan besluten
decision-month-total = Tillsammans per månad
decision-may-sign = Du får fatta det här beslutet enligt delegationen.
decision-may-propose = Beslutet ligger över din delegation. Den som får besluta skriver under, och du blir föredragande.
decision-may-none = Du kan inte besluta i det här ärendet.
decision-do-sign = Skriv under beslutet
decision-after-sign = Underskriften låser beslutet och brevet. Tills beslutet har skickats kan du ta tillbaka det med skäl.
decision-do-propose = Lämna förslaget vidare
decision-after-propose = Förslaget väntar på den som får besluta. Du kan läsa det men inte skriva under det.
decision-why-not = Skriv först det som saknas.
decision-letter = Läs brevet
decision-proposed = Lämnat den { $date } av { $by }. Beslutar: { $to }.
decision-signed-now = Beslutet är undertecknat
decision-proposed-now = Förslaget är lämnat

# After signing.
decision-signed = Beslut { $number }
decision-signed-by = Fattat { $date } av { $by }, { $title }
decision-period = { $from } till { $to }
decision-period-open = { $from } och tills vidare
decision-withdrawn = Taget tillbaka före utskick: { $reason }
decision-follow-up-date = Uppföljning senast { $date }
decision-signed-table = Insatser i beslut { $number }
decision-sent = Utskick och mottagande
decision-sent-table = Vilka som har fått beslut { $number }
decision-recipient = Mottagare
decision-how = Sätt
decision-how-post = Brev
decision-how-handed_over = Överlämnat
decision-how-digital_post = Digital post
decision-dispatched = Skickat
decision-received = Mottaget
decision-appeal = Överklagas senast
decision-appeal-waits = räknas från mottagandet
decision-appeal-none = inget avslogs
decision-receipt-asked = Kvarbo frågar efter mottagandet den { $date }. Dagen är satt av erfarenhet, inte av lag.
decision-appeal-assumed = räknat från en dag som antas
decision-days = { $days ->
    [0] idag
    [one] 1 dag kvar
   *[other] { $days } dagar kvar
}
decision-days-past = tiden har gått ut
decision-dispatch = Anteckna utskick
decision-receive = Anteckna mottagande
decision-receive-label = Mottaget av { $name }, datum
decision-sent-early = Dagen ligger före beslutet.
decision-receive-assume = Dagen antas
decision-receive-assume-for = Dagen antas för { $name }
decision-receive-ground = Vad det antas av
decision-receive-ground-hint = Till exempel: skickat med vanlig post den 16 november, inte i retur
decision-receive-assumed = antas: { $ground }
decision-receive-early = Dagen ligger före utskicket.
decision-receive-when = Skriv dagen när beslutet togs emot.
decision-take-back = Ta tillbaka beslutet
decision-take-back-why = Varför beslutet tas tillbaka
decision-take-back-hint = Går bara före utskick. Beslutet och ditt skäl går fortfarande att läsa. Beställningar efter beslutet avslutas. Säg till utföraren.
decision-dispatched-now = Utskicket är antecknat
decision-received-now = Mottagandet är antecknat
decision-day-correct = Ändra dag
decision-day-correct-for = Ändra dag för { $name }
decision-day-which = Vilken dag
decision-day-change = Ändring
decision-day-change-day = Annan dag
decision-day-change-known = Dagen är känd nu
decision-day-strike-dispatched = Stryk: inget skickades
decision-day-strike-received = Stryk: inget togs emot
decision-day-strike-first = Ska utskicket strykas stryks mottagandet först.
decision-day-strike = Stryk
decision-day-becomes = Ska vara
decision-day-reason = Varför
decision-day-save = Rätta dagen
decision-day-cancel = Avbryt
decision-day-corrected-now = Dagen är rättad. Den som stod förut läses bland händelserna.
decision-day-struck-now = Noteringen är struken. Den läses bland händelserna.
decision-withdrawn-now = Beslutet är taget tillbaka
decision-propose-back = Ta tillbaka förslaget
decision-propose-back-now = Förslaget är taget tillbaka
decision-order = Gå till beställningen
decision-none-sent = Beslutet är inte skickat än. Tills det skickas kan det tas tillbaka.
decision-propose-end = Föreslå slutdatum { $date }
decision-propose-reservation = Kommunens förslag:
decision-standard-unread = Schablontiden är inte läst vid källan
decision-unread = Räknat efter regler som ingen har läst vid källan: { $rules }.
decision-technique = Teknik som iakttar personen
decision-technique-none = Ingen
decision-technique-positioning = Positionering (GPS)
decision-technique-sensor = Sensor i hemmet
decision-technique-camera = Kamera i hemmet
decision-send-back = Skicka tillbaka
decision-send-back-words = Vad som behöver göras
decision-send-back-now = Förslaget är skickat tillbaka.
decision-sent-back = Förslaget skickades tillbaka { $date } av { $by }: { $words }
decision-settled = Prövas inte på nytt
decision-settled-hint = Det står kvar som det är beslutat, och ingen ny tid att överklaga börjar.
decision-settled-row = { $name }: { $outcome } i beslut { $number }.
decision-settled-anew = Pröva { $name } på nytt
decision-sent-left = Beslutet är inte skickat till { $names }.
