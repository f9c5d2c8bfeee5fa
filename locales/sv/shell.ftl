# The window itself: bar, lock, welcome, what acts everywhere.
shell-title = Kvarbo
shell-title-today = Idag – Kvarbo
shell-title-cases = Ärenden – Kvarbo
shell-title-watches = Bevakningar – Kvarbo
shell-title-calendar = Kalender – Kvarbo
shell-title-settings = Inställningar – Kvarbo
shell-title-rules = Kommunens regler – Kvarbo
shell-title-sync = Synkcentral – Kvarbo
shell-title-new = Nytt ärende – Kvarbo
shell-title-case = Ärende – Kvarbo
shell-today = Idag
shell-cases = Ärenden
shell-watches = Bevakningar
shell-calendar = Kalender
shell-menu = Huvudmeny
shell-to-do = att göra
shell-demo = Demo
shell-find = Sök person eller kommando
shell-keys = Tangenter på den här skärmen
shell-lock = Lås
shell-me = { $initials }: { $name }, inställningar
shell-saved = Sparat här { $time }
shell-synced = Synkat { $at }
shell-awaits-network = Väntar på nätet
shell-needs-you = Behöver dig ({ $count })
shell-unsaved = Inte sparat här
shell-saved-now = Sparat { $time }
shell-not-saved = Något är inte sparat än. Texten står kvar i sitt fält.
shell-unread = Sidan kan inte visas
shell-close-unsaved = Allt kunde inte sparas. Stäng en gång till för att stänga ändå.
shell-undo = Ångra
shell-save = Spara allt nu
shell-go-today = Gå till Idag
shell-go-cases = Gå till Ärenden
shell-go-watches = Gå till Bevakningar
shell-go-calendar = Gå till Kalender
shell-go-settings = Inställningar
shell-go-sync = Gå till Synkcentralen
shell-new-case = Nytt ärende
shell-next-region = Nästa del av skärmen
shell-previous-region = Föregående del av skärmen
shell-back = Tillbaka
shell-forward = Framåt
shell-read-only = { $copy ->
    [none] Filen är skadad och öppnad för läsning. Inget som skrivs nu sparas. Be om hjälp innan du fortsätter.
   *[other] Filen är skadad och öppnad för läsning. Inget som skrivs nu sparas.
}
shell-restore = Lägg tillbaka kopian från { $made }
shell-restoring = Lägger tillbaka kopian
shell-restore-what = Det som skrevs efter kopian finns inte i den, men underskrivna och skickade beslut gäller fortfarande. Den skadade filen ligger kvar bredvid under eget namn, och det går att läsa ur den.
shell-disk-full = Disken är full. Allt är sparat, men det finns plats för lite till. Ta bort något annat från datorn nu.
shell-clock-back = Datorns klocka har ställts tillbaka. Rätta klockan; underskrift väntar tills den går rätt.
shell-put-back = Filen är en kopia som har lagts tillbaka.{ $until ->
    [none] {""}
   *[other] {" "}Det som skrevs efter { $until } finns inte i den. Beslut som därefter skrevs under och skickades gäller fortfarande: fatta dem inte på nytt.
} Nya ärenden, beslut och beställningar får nummer i serien { $series }, så att inget nummer ges två gånger.{ $damaged ->
    [none] {""}
   *[other] {" "}De besluten står i den skadade filen. Den som sköter datorerna kan ta ut dem, ett ärende i taget: kvarbo export "{ $damaged }" --case ÄRENDE --out MAPP
}
shell-damaged-log = Loggen över vem som läste den skadade filen går inte att läsa. Den ligger kvar i { $path }: be den som sköter datorerna att ta hand om den.
shell-locked = Kvarbo är låst
shell-all-saved = Allt är sparat på den här datorn { $time }.
shell-all-saved-here = Allt är sparat på den här datorn.
shell-left-aside = En text gick inte att spara i sitt fält. Så mycket av den som får plats står kvar i fältet när du har låst upp.
shell-left-lost = Allt gick inte att spara. Titta efter vad som saknas när du har låst upp.
shell-pin = PIN
shell-passphrase = Lösenfras
shell-demo-secret = Demons lösenfras: { $secret }
shell-show = Visa
shell-unlock = Lås upp
shell-unlocking = Låser upp
shell-waiting = Kvarbo väntar på datorns nyckelring. Frågar den efter ett lösenord, skriv det. Svarar den inte går Kvarbo vidare utan den.
shell-wrong-pin = { $left ->
    [one] Fel PIN. 1 försök kvar.
   *[other] Fel PIN. { $left } försök kvar.
}
shell-wrong-passphrase = { $left ->
    [one] Fel lösenfras. 1 försök kvar.
   *[other] Fel lösenfras. { $left } försök kvar.
}
shell-write-pin = Skriv hela PIN-koden.
shell-write-passphrase = Skriv hela lösenfrasen.
shell-language = Språk
shell-locks-soon = Kvarbo låser snart
shell-locks-why = Ingen har rört tangenter eller skärm på en stund. Allt är sparat. Tryck på valfri tangent för att fortsätta.
shell-locks-in = Låser om { $seconds } s
shell-stay = Fortsätt arbeta
shell-welcome = Välkommen till Kvarbo
shell-welcome-lead = Några frågor, sedan kan du börja.
shell-start-with = Börja med
shell-start-demo = Påhittade ärenden
shell-start-own = Din kommun
shell-start-demo-is = För att prova. Personerna finns inte, och allt är märkt Demo.
shell-start-own-is = För verkligt arbete. Det du skriver blir kvar på den här datorn, krypterat.
shell-municipality = Kommun
shell-name = Ditt namn
shell-job = Din titel
shell-position = Befattning i delegationsordningen
shell-job-hint = Namn och titel står i besluten, så som du skriver dem.
shell-pin-rule = Minst { $least } siffror. PIN gäller bara på den här datorn.
shell-passphrase-rule = Minst { $least } tecken. Några ord i följd är lättast att minnas.
shell-lacks-name = Skriv ditt namn.
shell-lacks-title = Skriv din titel.
shell-lacks-secret = { $least ->
    [6] PIN behöver minst 6 siffror och inget annat.
   *[other] Lösenfrasen behöver minst { $least } tecken.
}
shell-start = Börja
shell-starting = Gör i ordning
shell-three = Tre saker att kunna
shell-three-find = hittar personer, ärenden och allt som går att göra
shell-three-region = går mellan skärmens delar
shell-three-save = Det finns inget att spara. Det du skriver sparas medan du skriver.
shell-forgot-pin = Glömt PIN?
shell-forgot-passphrase = Glömt lösenfrasen?
shell-recover-lead = Be den som sköter datorerna om nämndens nyckelfil, eller låt dem låsa upp med kvarbo recover. Allt du har skrivit finns kvar.
shell-recover-none = Filen har ingen återställningsnyckel. Bara PIN eller lösenfrasen öppnar den. Be den som sköter datorerna om hjälp.
shell-recover-key = Nämndens nyckelfil
shell-recover-key-hint = En fil som slutar på .pem
shell-recover-open = Öppna och byt
shell-recover-back = Tillbaka
shell-new-pin = Ny PIN
shell-new-passphrase = Ny lösenfras
