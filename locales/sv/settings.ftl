# Settings of this computer.
settings-title = Inställningar
settings-lead = Gäller dig på den här datorn och märks genast.
settings-changed = Inställningen är ändrad
settings-look = Utseende och språk
settings-language = Fönstrets språk
settings-density = Täthet
settings-density-tat = Tät
settings-density-normal = Normal
settings-density-besok = Besök
settings-theme = Ljust eller mörkt
settings-theme-system = Som datorn
settings-theme-light = Ljust
settings-theme-dark = Mörkt
settings-zoom = Ctrl + och Ctrl − ändrar storleken på allt. Brevets språk väljs i brevet.
settings-safe = Lås
settings-lock = Lås när ingen är här
settings-lock-hint = Ett meddelande kommer en minut före.
settings-minutes = { $minutes ->
    [one] efter { $minutes } minut
   *[other] efter { $minutes } minuter
}
settings-keys = Tangenter
settings-row-keys = Bokstäver och siffror gör något när en rad i en lista har fokus
settings-about = Om den här installationen
settings-who = Du
settings-position = Beslutar som
settings-id = Ditt id i delegationer
settings-municipality = Kommun
settings-stored = Lagring
settings-stored-here = Bara på den här datorn, krypterat
settings-secret-pin = Byt PIN
settings-secret-passphrase = Byt lösenfras
settings-current-pin = Nuvarande PIN
settings-current-passphrase = Nuvarande lösenfras
settings-secret-changed = Det nya gäller från nu
settings-secret-cancel = Avbryt
