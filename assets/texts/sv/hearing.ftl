### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11, part C; FL 24-25 §§
### status: to be read by a municipal lawyer; verified = false

hearing-title = Läs utredningen innan vi beslutar

hearing-intro =
    { $review ->
        [yes] Vi överväger att ändra ditt beslut.
       *[no] Vi har utrett din ansökan.
    } { $again ->
        [yes] Det har kommit nya uppgifter sedan du läste utredningen.
       *[no] {""}
    } Vi har inte beslutat ännu. Först har du rätt att läsa det som kan påverka beslutet och säga vad du tycker.

hearing-heading-reply = Så svarar du

hearing-reply = Ditt svar behöver ha kommit till oss senast den { $last_reply_date }. Skriv till { $unit_address }, mejla till { $unit_email } eller ring { $unit_phone } och berätta. Säg till om något är fel eller saknas. Behöver du mer tid, ring oss före den dagen.

hearing-no-reply = Du måste inte svara. Hör vi inte av dig beslutar vi efter den dagen utifrån det material som finns. Har du inget att tillägga kan du ringa och säga det. Då kan vi besluta tidigare.

hearing-heading-proposal = Så ser förslaget ut nu

hearing-proposal = Förslaget kan ändras när vi har läst ditt svar. Som det ser ut nu föreslår vi:

hearing-no-proposal = Vi har inget förslag till beslut än.

hearing-proposed =
    { $service }: { $outcome ->
        [granted] du får hjälpen
        [partly_granted] du får en del av hjälpen
        [refused] du får inte hjälpen
        [not_examined] vi prövar inte den delen
       *[open] inget förslag ännu
    }{ $has_extent ->
        [yes] , { $extent }
       *[no] {""}
    }

hearing-period =
    Som det ser ut nu ska beslutet gälla från den { $from_date }{ $has_end ->
        [yes] {" till och med den "}{ $end_date }
       *[no] {""}
    }.

hearing-end-reason = Skäl för slutdatumet: { $end_reason }

hearing-reservation = Förslaget har ett förbehåll: vi får ändra eller avsluta hjälpen medan beslutet gäller, om ett villkor är uppfyllt. Villkor: { $reservation_condition } Skäl för förbehållet: { $reservation_reason }

hearing-reasons-of = Skäl, { $service }:

hearing-heading-material = Utredningen

hearing-material = Det här står i utredningen. Orden är våra och dina, så som de är skrivna där.

hearing-heading-analysis = Vår bedömning

hearing-no-difficulty = Ingen svårighet: { $items }.

hearing-told =
    { $what ->
        [living] Boende
        [network] Personer omkring dig
        [health] Hälsa
        [body] Kropp
        [environment] Omgivning
        [personal] Om dig
        [current_help] Hjälp i dag
        [own_words] Med dina egna ord
        [others] Vad andra har berättat
        [observed] Det vi har sett
        [own_rating] Så svårt är det enligt dig
        [assessed] Så svårt är det enligt oss
        [intended] Så svårt ska det vara sedan
        [hinders] Hindrar
        [helps] Hjälper
        [resources] Det du klarar och har
        [met_today] Så får du hjälp i dag
       *[goal] Mål
    }{ $sourced ->
        [yes] {" ("}{ $source })
       *[no] {""}
    }
