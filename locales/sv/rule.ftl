# The rules that set dates.
rule-appeal = Sista dag att överklaga
rule-appeal_assumed = Sista dag att överklaga, räknad från en dag då beslutet antas ha tagits emot
rule-not_executed = Beslutet ska vara verkställt
rule-delay = Sex månader sedan ansökan
rule-delay_request = Fyra veckor från partens begäran om avgörande
rule-follow_up_yearly = Uppföljning minst en gång om året
rule-follow_up_half_yearly = Uppföljning minst var sjätte månad
rule-follow_up_chosen = Uppföljning tidigare än regeln kräver
rule-decision_ends = Beslutet löper ut
rule-decision_unrightful = Den som undertecknade beslutet hade inte rätt till ärendet enligt det centrala systemet
rule-decision_proposed = Förslaget väntar på någon som får besluta
rule-decision_unsent = Beslutet är undertecknat men inte skickat
rule-order_unmade = Beviljad hjälp är inte beställd
rule-order_unsent = Beställningen är gjord men inte antecknad som skickad
rule-order_unsent_protected = Gör en ny version av beställningen: den säger var personen finns
rule-receipt = Mottagandet av beslutet är inte antecknat: tiden att överklaga räknas därifrån
rule-hearing_reply = Svar på kommunicering
rule-order_replaced = Avsluta eller ersätt beställningen: beslutet är ersatt
rule-discharge = Utskrivning från sjukhus
rule-order_unanswered = Utföraren ska bekräfta beställningen
rule-follow_up_every = { $months ->
    [one] Uppföljning minst varje månad
   *[other] Uppföljning med högst { $months } månaders mellanrum
}
rule-away_ends = Uppehållet tar slut: se om hjälpen har börjat igen
rule-contact_recall = Säg till utföraren att ta bort kontaktuppgifterna
rule-proposal_sent_back = Förslaget har kommit tillbaka
