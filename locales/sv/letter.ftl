# The letter as it will be printed.

letter-title-decision = Beslut, brev
letter-title-order = Beställning, brev
letter-title-booking = Bokning, brev
letter-title-correction = Rättelse, brev
letter-title-supplement = Komplettering, brev
letter-parts = Brevets delar
letter-state-done = Klar
letter-state-locked = Låst
letter-look = { $count } att se på
letter-state-ongoing = Pågår
letter-state-not_begun = Ej börjad
letter-state-missing = Saknas
letter-state-waiting = Väntar
letter-state-not_relevant = Ej aktuell
letter-part-recipient = Mottagare
letter-part-summary = I korthet
letter-part-application = Det du sökte
letter-part-outcome = Beslutet
letter-part-reasons = Motivering
letter-part-reservation = Förbehåll och slutdatum
letter-part-practical = Start, utförare, avgift
letter-ordered-practical = Start och slut
letter-part-follow_up = Uppföljning
letter-part-signature = Underskrift
letter-part-contact = Kontakt
letter-part-appeal = Så överklagar du
letter-part-person = Personen
letter-part-services = Insatserna
letter-part-purpose = Mål och samtycken
letter-part-reply = Utförarens svar
letter-why-locked = Texten följer av beslutet och kommunens mallar. Ändra i beslutet, så ändras brevet.
letter-why-locked-case = Texten följer av ärendet och kommunens mallar. Ändra där, så ändras brevet.
letter-language = Brevets språk
letter-language-sv = Svenska
letter-language-en = Engelska
letter-language-fi = Finska
letter-language-hint = Det svenska brevet är beslutet. Andra språk är översättningar.
letter-language-original = Det svenska brevet är originalet. Andra språk är översättningar.
letter-page-ends = Sida { $page } slutar här
letter-read-aloud = Brevet som text
letter-empty = Brevet går att läsa när inget saknas och du får besluta.
letter-back = Tillbaka till ärendet
letter-page-of = Sida
letter-of = { $page } av { $pages }
letter-smaller = Mindre
letter-larger = Större
letter-percent = { $percent } %
letter-save = Spara PDF
letter-print = Skriv ut
letter-printed = Brevet är skickat till skrivaren
letter-saved = PDF sparad: { $path }
letter-to-review = Till förslaget
letter-next = Nästa del av brevet
letter-previous = Föregående del av brevet
letter-checks = Kontroll
letter-checks-none = Inget att kontrollera.
letter-check-go = Gå dit
letter-check-long-sentences = { $count ->
    [0] Inga långa meningar
    [one] En lång mening
   *[other] { $count } långa meningar
}
letter-check-unfilled = { $count ->
    [0] Alla platser är ifyllda
    [one] En plats är inte ifylld
   *[other] { $count } platser är inte ifyllda
}
letter-check-unknown-characters = { $count ->
    [0] Alla tecken går att skriva ut
    [one] Ett tecken går inte att skriva ut
   *[other] { $count } tecken går inte att skriva ut
}
letter-check-order-start = { $count ->
    [0] Startdagen ligger inte före sista dagen att bekräfta
   *[other] Startdagen har varit, eller kommer före utförarens sista dag att bekräfta
}
letter-check-proposal = { $count ->
    [0] Minst ett förslag är skrivet
   *[other] Förslaget är inte skrivet
}
letter-check-investigation = { $count ->
    [0] Utredningen är skriven
   *[other] Utredningen är tom
}
letter-check-name = { $count ->
    [0] Personens för- och efternamn finns
   *[other] Personens efternamn saknas
}
letter-check-address = { $count ->
    [0] Personens adress finns, eller sägs inte därför att den är skyddad
   *[other] Personens adress saknas: brevet kan inte gå med post
}
letter-check-unread-contact = { $count ->
    [0] Nämndens adress, telefon och e-post är lästa vid källan
   *[other] Nämndens adress, telefon och e-post är exempel eller olästa. Rätta dem i kommunens profil före utskick.
}
letter-reasons = Motivering
letter-reasons-hint = Du skriver här. Sidan ändras när texten är sparad.
letter-you-write = du skriver här
letter-after = Sedan
letter-after-text = Den som får besluta skriver under. Då låses brevet och PDF:en sparas som den är.
letter-signed = Undertecknat
letter-ordered = Beställt
letter-sent = Skickat
letter-signed-text = { $date } av { $by }. PDF sparad som den är.
letter-hash = Kontrollsumma
letter-withheld = Personen har fått skyddade personuppgifter efter att brevet gjordes. Av brevet kan det framgå var personen bor eller hur man når personen.
letter-withheld-reason = Varför behöver du läsa det?
letter-withheld-hint = Skälet och ditt namn antecknas i ärendet. Brevet är öppet för dig resten av dagen.
letter-withheld-open = Öppna brevet
letter-recipient = Till
letter-not-sent = Det här språket eller den här mottagaren har inte fått brevet: det görs på nytt när det skickas, och sparas då som det är.
letter-title-hearing = Kommunicering, brev
letter-before-recipient = Mottagare
letter-before-summary = I korthet
letter-before-reply = Så svarar parten
letter-before-outcome = Förslaget
letter-before-reasons = Utredningen
letter-before-contact = Kontakt
letter-booked-outcome = Det som är bokat
letter-booked-reasons = Utan utredning
letter-booked-practical = Så går det till
letter-booked-application = Mer hjälp
