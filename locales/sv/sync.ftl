# The sync centre: what is saved here, what the central system has, and what one can do about it.
sync-title = Synkcentral
sync-open = Öppna synkcentralen
sync-state-alone = Bara på den här datorn
sync-state-signed_out = Inte inloggad
sync-state-signing_in = Väntar på att du loggar in
sync-state-resting = Synkat { $at }
sync-state-working = Synkar
sync-state-waiting = Väntar
sync-offline = Väntar på nätet
sync-state-stopped = Behöver hjälp för att komma vidare
sync-since = Väntar på nästa gång
sync-say-alone = Kvarbo fungerar fullt ut så här. Allt du skriver sparas krypterat på den här datorn. Har kommunen ett centralt system kan du ansluta till det, så att du och dina kollegor har samma ärenden.
sync-say-signed_out = Logga in, så skickas det som är nytt här och kollegornas ändringar hämtas. Du kan arbeta som vanligt även utan det.
sync-say-signing_in = Inloggningen öppnas i datorns webbläsare. Logga in där med ditt arbetskonto och gå sedan tillbaka hit: Kvarbo märker själv när du är klar. Har du stängt sidan, öppna den igen.
sync-say-resting = Allt är skickat och hämtat.
sync-say-since = Det du har sparat sedan dess skickas av sig självt.
sync-say-working = Det som är nytt här skickas och kollegornas ändringar hämtas. Du kan arbeta som vanligt.
sync-say-waiting = Det gick inte just nu. Allt är sparat här.
sync-say-stopped = Det löser sig inte av sig självt. Allt är sparat här. Kontakta den som sköter Kvarbo i kommunen.
sync-why-offline = Det centrala systemet går inte att nå. Kontrollera nätet. Du kan arbeta som vanligt: allt sparas här.
sync-why-later = Det centrala systemet har mycket att göra och ber dig vänta. Du behöver inte göra något.
sync-why-issuer_unreachable = Kommunens inloggning svarar inte. Vänta en stund och försök igen. Kommer det tillbaka, säg till den som sköter datorerna.
sync-why-refused_sign_in = Inloggningen godtogs inte. Logga in igen med ditt arbetskonto. Går det inte då heller, säg till den som sköter Kvarbo i kommunen.
sync-why-no_rights = Ditt konto har ingen behörighet i nämnden. Be den som sköter Kvarbo i kommunen att ge dig den, och försök sedan igen.
sync-why-revoked = Den här datorn är spärrad. Det du har sparat tas emot, men inget hämtas hit. Kontakta den som sköter Kvarbo i kommunen.
sync-why-actor_taken = Ditt id hör till någon annan i det centrala systemet. Be den som sköter Kvarbo i kommunen att reda ut det. Ditt id står i Inställningar.
sync-why-replica_taken = Den här datorns fil är anmäld av någon annan i det centrala systemet. Be den som sköter Kvarbo i kommunen att reda ut det.
sync-why-behind = Filen är en kopia som har lagts tillbaka, eller så har en annan kopia av den använts efter den här. Kontakta den som sköter Kvarbo i kommunen innan du skriver mer.
sync-why-broken = Det som kom hänger inte ihop med det som finns här, så det togs inte in. Det du har sparat är orört. Kontakta den som sköter Kvarbo i kommunen.
sync-why-unsound = En underskrift eller kontrollsumma stämmer inte, så inget mer skickas eller hämtas. Det du har sparat är orört. Kontakta den som sköter Kvarbo i kommunen.
sync-why-too_much = Det är mer än det centrala systemet tar emot på en gång. Det du har sparat är orört. Kontakta den som sköter Kvarbo i kommunen.
sync-why-not_kvarbo = Det som svarar på adressen är inte Kvarbos centrala system. Kontrollera adressen. På ett gästnät kan du behöva logga in på nätet först.
sync-why-clock = Datorns klocka går fel. Ställ den rätt och försök igen.
sync-until = Kvarbo försöker igen av sig självt { $at }.
sync-address = Det centrala systemets adress
sync-address-hint = Den börjar med https:// och kommer från den som sköter Kvarbo i kommunen.
sync-address-empty = Skriv adressen.
sync-join = Anslut
sync-join-then = Sedan öppnas datorns webbläsare, och du loggar in där med ditt arbetskonto.
sync-sign-in = Logga in
sync-sign-in-where = Inloggningen öppnas i datorns webbläsare.
sync-sign-in-again = Öppna inloggningen igen
sync-now = Synka nu
sync-working = Synkar
sync-working-why = Det pågår redan.
sync-leave = Koppla från
sync-leave-what = Adressen och inloggningen glöms på den här datorn. Allt som är sparat finns kvar här, även det som inte är skickat än.
sync-left = Frånkopplad. Allt som är sparat finns kvar här.
sync-facts = Läget just nu
sync-saved = Sparat här
sync-sent = Skickat
sync-waiting = Väntar på att skickas
sync-waiting-none = Inget
sync-waiting-since = { $changes }, sedan { $since }
sync-fetched = Hämtat från kollegor
sync-receipt = Kvitto på allt
sync-receipt-none = Inget än
sync-met = Senaste svar
sync-met-none = Inget än
sync-changes = { $count ->
    [one] { $count } ändring
   *[other] { $count } ändringar
}
sync-conflicts = Behöver dig
sync-conflicts-lead = Två har skrivit i samma fält. Båda texterna finns kvar. Välj vilken som ska gälla: underskriften väntar på det.
sync-conflict-fields = { $count ->
    [one] { $count } fält
   *[other] { $count } fält
}
sync-examined = Ska prövas
sync-examined-lead = Enligt det centrala systemet hade du inte rätt till ärendet när du undertecknade. Besluten gäller och tiderna löper. Den som har ärendet ser att de ska prövas.
sync-examined-one = Beslut { $number }, undertecknat { $date }
sync-news = Ändrat av kollegor
sync-news-by = { $changes } av { $name }, { $at }
sync-news-unknown = en kollega
