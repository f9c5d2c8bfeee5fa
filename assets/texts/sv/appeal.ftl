### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; FL 6, 13-15, 38-46 §§; the Act (1930:173) on computing statutory time is unverified
### status: to be read by a municipal lawyer

appeal-title = Hur man överklagar

appeal-right = Tycker du att beslutet är fel? Då kan du överklaga det till { $court }. Du kan överklaga allt i beslutet som har gått dig emot.

appeal-heading-where = Vart du skickar brevet

appeal-where = Skriv ett brev till domstolen, men skicka eller lämna det till oss, inte till domstolen.

appeal-email = Du kan också mejla till { $unit_email }.

appeal-heading-content = Vad du skriver

appeal-content = Överklagandet ska vara skriftligt. Skriv:

appeal-content-decision = vilket beslut du överklagar ({ $decision_number }, { $decision_date })

appeal-content-change = hur du vill att beslutet ska ändras

appeal-content-why = varför du tycker så

appeal-content-who = ditt namn, personnummer, adress, telefonnummer och e-postadress om du har en

appeal-content-good = Skriv gärna under och skicka med handlingar som du vill att domstolen läser.

appeal-heading-deadline = När brevet behöver vara framme

appeal-deadline =
    Överklagandet måste ha kommit in till oss inom tre veckor från den dag då du fick beslutet. { $receipt ->
        [known] Du fick beslutet den { $received_date }. Sista dagen är den { $last_date }.
       *[unknown] Exempel: den som får beslutet den { $example_received } har till och med den { $example_last } på sig. Är sista dagen en lördag, söndag eller helgdag räcker det att brevet kommer in nästa vardag. Detsamma gäller midsommarafton, julafton och nyårsafton.
    }

appeal-heading-then = Vad som händer sedan

appeal-then = Vi kontrollerar att överklagandet har kommit i tid. Är beslutet uppenbart fel i något viktigt ska vi ändra det, om det går snabbt och enkelt och inte är till nackdel för dig. Sedan skickar vi snarast överklagandet och alla handlingar till domstolen. Även ett ändrat beslut skickas dit. Kommer överklagandet för sent får du ett beslut om att det inte prövas.

appeal-heading-help = Om du behöver hjälp

appeal-help = Ring oss om du vill ha hjälp att skriva. Det kostar ingenting att överklaga. Någon annan kan överklaga åt dig om du skriver en fullmakt.
