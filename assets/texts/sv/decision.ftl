### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; FL 9, 19, 22, 30-33, 37, 42 §§; SoL (2025:400) 11 kap. 1 and 4 §§, whose wording is unverified
### status: to be read by a municipal lawyer

decision-title =
    { $review ->
        [yes] Beslut efter omprövning
       *[no] Beslut om din ansökan
    }: { $outcome ->
        [less] hjälpen ändras
        [granted] du får det du har ansökt om
        [partly] du får en del av det du har ansökt om
        [refused] avslag
        [withdrawn] ärendet avslutas
       *[mixed] ett svar för varje insats
    }

summary-title = Kort om beslutet

summary-granted =
    Du får { $n ->
        [one] den här hjälpen:
       *[other] hjälp med det här:
    }

summary-refused =
    Du får inte { $n ->
        [one] det här:
       *[other] de här sakerna:
    }

summary-why = Skälen står under rubriken ”Varför vi har beslutat så här”.

summary-not-examined =
    Vi prövar inte { $n ->
        [one] det här:
       *[other] de här sakerna:
    }

summary-closed =
    Du har tagit tillbaka { $all ->
        [yes] din ansökan
       *[no] en del av din ansökan
    }. Därför är den delen avslutad. Du behöver inte göra något.

summary-next =
    { $granted ->
        [yes] Den som ska ge dig hjälpen hör av sig till dig om när den börjar.
       *[no] {""}
    } { $appeal ->
        [yes] Är du inte nöjd kan du överklaga. Då behöver ditt brev komma till oss inom tre veckor från den dag du fick beslutet.
       *[no] {""}
    } Ring { $unit_phone } om du undrar över något.

decision-heading-applied = Vad du har ansökt om

decision-reviewed =
    Vi har omprövat ditt beslut { $number } från den { $decided_date }. Omprövningen började den { $begun_date } { $cause ->
        [person_asks] eftersom du bad om det
        [changed_circumstances] eftersom något har ändrats sedan dess
        [own_motion] eftersom vi själva såg skäl till det
        [appeal] eftersom beslutet överklagades
       *[follow_up] efter en uppföljning
    }. Det gäller det som söktes från början:

decision-applied-for =
    { $applicant ->
        [self] Du har
        [representative] Den som företräder dig{ $named ->
            [yes] {" ("}{ $applicant_name })
           *[no] {""}
        } har
        [relative] En närstående till dig{ $named ->
            [yes] {" ("}{ $applicant_name })
           *[no] {""}
        } har
        [provider] En utförare{ $named ->
            [yes] {" ("}{ $applicant_name })
           *[no] {""}
        } har för din räkning
        [health_care] Hälso- och sjukvården{ $named ->
            [yes] {" ("}{ $applicant_name })
           *[no] {""}
        } har för din räkning
       *[other] Någon annan{ $named ->
            [yes] {" ("}{ $applicant_name })
           *[no] {""}
        } har för din räkning
    } den { $applied_date } ansökt om { $n ->
        [one] den här insatsen:
       *[other] de här insatserna:
    }

decision-handed-over =
    Din ansökan gäller också { $what ->
        [lss] insatser enligt lagen om stöd och service till vissa funktionshindrade (LSS)
        [special_housing] särskilt boende
       *[short_stay] korttidsboende
    }{ $stated ->
        [yes] {" ("}{ $words })
       *[no] {""}
    }. Den delen prövas inte i det här beslutet. { $passed ->
        [yes] Den lämnades över den { $passed_date } till { $to }.
       *[no] Den handläggs för sig.
    }

decision-own-words = Så här beskrev du det själv: ”{ $own_words }”

decision-heard =
    { $again ->
        [yes] Nya uppgifter i utredningen
       *[no] Utredningen
    } lämnades till { $named ->
        [yes] { $name }
       *[no] dig
    } den { $given_date }. { $reply ->
        [replied] Svaret kom den { $reply_date }.
        [waived] Den { $reply_date } fick vi veta att det inte fanns något att tillägga.
       *[none] Vi har inte fått något svar.
    }

decision-heading-decided = Det här har vi beslutat

decision-operative = { $committee } beslutar följande.

decision-granted =
    Du beviljas { $service }: { $extent }. { $has_end ->
        [yes] Beslutet gäller från och med den { $from_date } till och med den { $end_date }.
       *[no] Beslutet gäller från och med den { $from_date } och har inget slutdatum.
    }

decision-granted-together = Du beviljas de här insatserna:

decision-term =
    { $has_end ->
        [yes] Beslutet gäller från och med den { $from_date } till och med den { $end_date }.
       *[no] Beslutet gäller från och med den { $from_date } och har inget slutdatum.
    }

decision-partly-granted =
    Du beviljas { $service }: { $extent }. { $has_end ->
        [yes] Beslutet gäller från och med den { $from_date } till och med den { $end_date }.
       *[no] Beslutet gäller från och med den { $from_date } och har inget slutdatum.
    } Din ansökan avslås i den del som gäller { $refused_part }.

decision-refused-part =
    { $stated ->
        [yes] { $service } i den omfattning som du sökte ({ $applied })
       *[no] { $service } utöver det som du får
    }

decision-refused = Din ansökan om { $service } avslås.

decision-withdrawn = Du tog tillbaka din ansökan om { $service } den { $withdrawn_date }. Vi avslutar därför den delen utan att pröva om du har rätt till insatsen. Du kan ansöka på nytt när du vill.

decision-not-examined =
    { $outcome ->
        [dismissed] Vi tar inte upp din ansökan om { $service } till prövning.
       *[closed] Vi avslutar ärendet om { $service }.
    } Skäl: { $reason }

decision-replaces =
    Det här beslutet ersätter beslut { $number } från den { $decided_date }. { $has_from ->
        [yes] Det tidigare beslutet upphör senast när det här börjar gälla, den { $from_date }.
       *[no] Det tidigare beslutet upphör senast när det här börjar gälla.
    }

decision-less = Du får mindre än i det tidigare beslutet:

decision-less-item =
    { $service }: { $kind ->
        [ended] upphör
        [fewer] mindre tid än förut
        [weaker] färre eller kortare besök, färre personal åt gången eller fler som delar än förut
        [shorter] upphör tidigare än förut
       *[interrupted] uppehåll mellan besluten
    }

decision-total-time =
    Sammanlagt ger beslutet dig { $month_time }. { $other_running ->
        [yes] Tillsammans med dina tidigare beslut har du { $month_time_all }.
       *[no] {""}
    } Månadstiden är ett genomsnitt, eftersom månaderna är olika långa.

decision-end-reason = Beslutet om { $service } är begränsat i tid. Skäl: { $end_reason } Behöver du insatsen längre kan du ansöka på nytt före den { $end_date }.

decision-reservation =
    { $reservation ->
        [yes] Förbehåll: Vi får ändra eller avsluta { $service } medan beslutet gäller, om ett villkor är uppfyllt. Villkor: { $reservation_condition } Skäl för förbehållet: { $reservation_reason }
       *[no] Beslutet har inget förbehåll. Vi får ändra det till din nackdel om tvingande säkerhetsskäl kräver det. Vi får också göra det om beslutet blev fel för att du har lämnat oriktiga eller vilseledande uppgifter. Annars får vi inte ändra det till din nackdel.
    }

decision-heading-why = Varför vi har beslutat så här

decision-provisions = Vi har prövat din ansökan enligt { $law_right }. Den ger rätt till insatser för personliga behov. Du har rätt till en insats om du behöver den för att ha skäliga levnadsförhållanden och behovet inte kan tillgodoses på annat sätt.

decision-provision-named = Beslutet om { $service } grundar sig på { $provision }.

decision-ground =
    { $ground ->
        [reservation] Vi får ändra till din nackdel eftersom det tidigare beslutet har ett förbehåll ({ $law_change }). Förbehållet är: ”{ $reservation }”.
        [safety] Vi får ändra till din nackdel eftersom tvingande säkerhetsskäl kräver det ({ $law_change }).
        [false_information] Vi får ändra till din nackdel eftersom det tidigare beslutet blev fel ({ $law_change }). Det blev fel för att du har lämnat oriktiga eller vilseledande uppgifter.
       *[own_withdrawal] Du sade själv den { $withdrawn_date } att du inte längre vill ha den hjälp som du nu får mindre av.
    }

decision-answer = { $n ->
    [one] Så har vi bedömt svaret på utredningen:
   *[other] Så har vi bedömt svaren på utredningen:
}

decision-beyond-right = Du har inte rätt till { $service } enligt { $law_right }. Vi ger dig ändå insatsen enligt { $law_beyond }.

decision-heading-start = När hjälpen börjar

decision-start = Vi beställer hjälpen av en utförare. Utföraren hör av sig till dig och berättar när hjälpen börjar.

decision-heading-fee = Vad det kostar

decision-fee =
    Du betalar en avgift för hjälpen. Du får ett särskilt beslut om den. { $has_max ->
        [yes] År { $year } är den högsta avgiften { $max_fee } i månaden. Din avgift kan bli lägre.
       *[no] {""}
    }

decision-heading-follow-up = När vi följer upp

decision-follow-up = Vi följer upp beslutet tillsammans med dig senast den { $follow_up_date }. Ring oss om dina behov ändras eller om hjälpen inte fungerar. Säg till utföraren i god tid om du ska vara borta.

decision-heading-signature = Vem som har beslutat

decision-signature =
    { $by ->
        [committee] Beslutet har fattats av { $committee }.
       *[delegated] Beslutet har fattats av { $decider_name }, { $decider_title }, enligt delegation från { $committee }.
    } { $presenter ->
        [yes] Föredragande: { $presenter_name }, { $presenter_title }.
       *[no] {""}
    }

decision-took-part = Har medverkat vid den slutliga handläggningen utan att delta i avgörandet: { $took_part }

decision-copies =
    { $role ->
        [god_man] { $representative_name }, som är god man för dig, får också beslutet.
        [forvaltare] { $representative_name }, som är förvaltare för dig, får också beslutet.
        [future_proxy] { $representative_name }, som har framtidsfullmakt för dig, får också beslutet.
       *[ombud] { $representative_name }, som är ditt ombud, får också beslutet.
    }

decision-enclosures =
    { $appeal ->
        [yes] Bilaga: Hur man överklagar{ $translation ->
            [yes] {", översättning"}
           *[no] {""}
        }
       *[no] Bilaga: översättning
    }
