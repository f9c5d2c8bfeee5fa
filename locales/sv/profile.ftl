# The municipality's rules: its profile as a file and as it stands.
profile-title = Kommunens regler
profile-show = Visa reglerna
profile-own = { $municipality } har lämnat sin egen profilfil. Reglerna ändras i den filen, inte här.
profile-embedded = Reglerna för { $municipality } följer med Kvarbo. De ändras genom att kommunen läser in sin egen profilfil.
profile-unread = { $count ->
    [one] 1 regel är inte läst vid sin källa. Kontrollera den innan den används i verkligt arbete.
   *[other] { $count } regler är inte lästa vid sin källa. Kontrollera dem innan de används i verkligt arbete.
}
profile-new = Läs in en ny version
profile-new-lead = Beslut som redan är fattade ändras inte. Det som görs från nu följer den nya versionen.
profile-version = Reglernas version: { $hash }
profile-loaded = De nya reglerna gäller från nu
profile-loaded-wider = De nya reglerna gäller från nu. De ger dig rätt att besluta mer än förut, och det är antecknat.
profile-rights = Vem som har valt befattning och regler
profile-rights-lead = Kvarbo kan inte kontrollera vem som har vilken befattning eller om nämnden har antagit reglerna. Därför antecknas varje val här, och det kan inte ändras.
profile-rights-position = Valde befattningen { $position }
profile-rights-rules = Tog regler i bruk: version { $hash }
profile-rights-wider_rules = Tog regler i bruk: version { $hash }. De gav rätt att besluta mer än förut.
profile-rule-always = Utan slutdatum
profile-rule-from = Gäller från { $from }
profile-rule-from-to = Gäller från { $from } till { $to }
profile-rule-source = Källa: { $source }
profile-rule-unread = Inte läst vid källan
profile-line = Rad { $line }
profile-file = Kommunens egen profilfil
profile-file-hint = En fil som slutar på .toml. Lämna tomt om kommunen inte har någon.
profile-file-wrong = { $count ->
    [one] Filen har 1 fel och används inte.
   *[other] Filen har { $count } fel och används inte.
}
profile-no-address = Nämndens adress och e-post är exempel. Beslut som kan överklagas går att underteckna först när kommunens egen profilfil är inläst.
profile-no-key-pin = Nämnden har ingen återställningsnyckel i profilen. Utan nämndens nyckel kan ingen öppna filen om du glömmer PIN eller datorn går sönder.
profile-no-key-passphrase = Nämnden har ingen återställningsnyckel i profilen. Utan nämndens nyckel kan ingen öppna filen om du glömmer lösenfrasen.
profile-section-committee = Nämnd
profile-section-court = Domstol för överklaganden
profile-section-month_factor = Veckor i månaden
profile-section-counting = Hur tid räknas
profile-section-service = Insatskatalog
profile-section-delegation = Delegationsordning
profile-section-list = Vem som får öppna listorna
profile-section-follow_up = Uppföljning
profile-section-fee = Avgift
profile-section-rate = Ersättning till utförare
profile-section-own_days = Kommunens egna svarstider
profile-section-discharge = Utskrivning från sjukhus
profile-section-without_needs_test = Insatser utan behovsprövning
profile-section-provider = Utförare
profile-section-no_choice = När ingen utförare väljs
profile-section-protected_orders = Beställning vid skyddade personuppgifter
profile-section-end_date = Förslag om slutdatum
profile-section-reservation = Förslag om förbehåll
profile-section-code_list = Egna kodlistor
profile-section-signal = Signaler till kommunen
