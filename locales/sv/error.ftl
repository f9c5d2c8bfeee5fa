# Why an act was not done, what is safe, and what to do.
error-locked = Kvarbo är låst. Lås upp och gör om det.
error-already-set-up = Det finns redan en fil på den här datorn. Stäng Kvarbo och öppna igen för att låsa upp den.
error-not-found = Det finns inte här, eller så har du inte tillgång till det. Gå tillbaka till listan och öppna det därifrån.
error-number = Numret är inte ett personnummer eller samordningsnummer. Kontrollera siffrorna.
error-day = Dagen stämmer inte. Skriv den som 2026-12-03, och se till att slutet kommer efter början.
error-choice = Valet finns inte i listan. Välj ett av dem som visas.
error-conflict-of-interest = Du har anmält jäv, så ärendet är stängt för dig. Be gruppledaren att ge det till någon annan.
error-too-long = Texten är för lång för fältet. Den står kvar; korta den och försök igen.
error-words = Skriv några ord först.
error-secret-too-short = Det är för kort. Använd minst { $least } tecken.
error-signed = Det hör till något som är undertecknat och kan inte ändras. Fatta ett nytt beslut om något ska bli annorlunda.
error-rested-on = Texten stod här när ett beslut undertecknades och ligger till grund för det, så den kan inte flyttas. Är det en journalanteckning: stryk den med ett skäl. Är det ett fält: skriv om det vid en omprövning. Skriv sedan texten i rätt ärende.
error-nothing-to-undo = Det finns inget att ångra.
error-missing = { $count ->
    [one] { $count } sak saknas. Den står som länk längst ned.
   *[other] { $count } saker saknas. De står som länkar längst ned.
}
error-not-now = Det går inte i det här läget. Läs vad som står på skärmen och fortsätt därifrån.
error-delegation = Delegationen låter dig inte besluta det. Be den som har rätt att besluta.
error-not-bookable = Kommunens regel låter inte det här bokas utan behovsprövning för den här personen: registrera en ansökan i stället.
error-hidden-person = Personen finns redan här, men är inte synlig för din befattning. Inget är registrerat: be gruppledaren att ge ärendet till någon som får öppna det.
error-lessens = En rättelse får inte ge personen mindre. Ompröva beslutet och fatta ett nytt, med en grund (37 § förvaltningslagen).
error-unreasoned = En annan tid än schablontiden kräver ett skäl, och det står inget i beslutet. Ompröva beslutet i stället för att rätta det.
error-above-delegation = Det ligger över din delegation. Be den som får ändra beslutet.
error-malformed = Kvarbo förstod inte sig själv. Inget är ändrat. Försök igen, och säg till den som sköter Kvarbo om det kommer tillbaka.
error-others-list = Listan hör inte till din befattning enligt kommunens profil. Din egen lista är oförändrad.
error-other-committee = Profilen hör till en annan nämnd än filen. Den används inte.
error-profile-earlier = Profilen är en tidigare version än den som gäller. Den används inte: be den som sköter profilen om den senaste.
error-profile-unsigned = Profilen är inte undertecknad med nämndens nyckel, eller har ändrats efteråt. Den används inte: be den som sköter profilen om en undertecknad fil.
error-rule = Kommunens regler säger inget om det här. Be den som sköter reglerna att lägga till det.
error-ledger = Det kunde inte skrivas in säkert. Det som redan är sparat är orört. Stäng Kvarbo och öppna igen.
error-letter = Brevet kunde inte göras. Beslutet är orört. Försök igen.
error-printer = Ingen skrivare hittades. Spara brevet som PDF och skriv ut det därifrån, eller be den som sköter datorerna att lägga till en skrivare.
error-central-address = Det är inte adressen till ett centralt system. Den börjar med https:// och har varken namn, frågetecken eller nummertecken.
error-demonstration = Det här är en demonstration som vem som helst kan öppna. Den ansluts inte till ett centralt system.
error-disk = Datorns lagring svarade inte. Det som redan är sparat är orört. Försök igen.
error-no-file = Det finns ingen fil på den här datorn. Börja om med Kvarbo.
error-unencrypted = Filen är inte krypterad och öppnas därför inte. Be den som sköter datorerna om hjälp.
error-foreign = Filen är inte Kvarbos, eller är avkortad och saknar sin nyckelfil. Den öppnas inte. Lägg tillbaka filen och nyckelfilen från en säkerhetskopia.
error-newer = Filen är skriven av en nyare Kvarbo. Uppdatera Kvarbo på den här datorn.
error-damaged = { $copy ->
    [false] Filen är skadad. Inget har tagits bort. Be den som sköter datorerna om hjälp.
   *[other] Filen är skadad. Inget har tagits bort. Den senaste kontrollerade kopian kan läggas tillbaka.
}
error-sound = Filen är hel. Inget är gjort.
error-no-copy = Det finns ingen hel kopia att lägga tillbaka. Inget är gjort. Be den som sköter datorerna om hjälp.
error-read-only-folder = Det går inte att skriva i mappen. Be den som sköter datorerna om rätt att skriva där.
error-disk-full = Disken är full. Det som redan är sparat är orört. Gör plats och försök igen.
error-busy = Filen används av ett annat program just nu. Vänta lite och försök igen.
error-wrong-secret = Fel PIN eller lösenfras. Försök igen.
error-slot-closed = Försöken är slut. Lås upp med återställningsnyckeln, eller be den som sköter datorerna om hjälp.
error-wait = För många fel. Nästa försök kan göras { $until }. Filen stängs inte: inget annat än rätt PIN eller lösenfras öppnar den.
error-device-secret-missing = Datorns nyckelring har inte Kvarbos hemlighet. Lås upp med återställningsnyckeln.
error-keyring-silent = Datorns nyckelring svarar inte. Lås upp nyckelringen och försök igen. Inget försök är räknat.
error-key-file = Nyckelfilen och dess tvilling saknas eller är skadade. Be den som sköter datorerna att lägga tillbaka dem ur en säkerhetskopia.
error-recovery-key = Återställningsnyckeln stämmer inte. Kontrollera varje tecken.
error-database = Något gick fel i filen. Det som redan är sparat är orört. Försök igen.
error-letter-withheld = Personen har skyddade personuppgifter och brevet säger var personen bodde. Öppna det med ett skäl.
error-letter-head = Brevet säger vart man svarar eller överklagar, men ingen har kontrollerat nämndens adress och e-post. Läs in kommunens egen fil under Kommunens regler först. Inget är ändrat.
error-letter-texts = Det finns inga brevtexter för en dag före { $first }: de bygger på lagen som gäller från dess. Inget är ändrat.
