# Settings of this computer.
settings-title = Settings
settings-lead = These are yours on this computer and act at once.
settings-changed = The setting is changed
settings-look = Look and language
settings-language = The window's language
settings-density = Density
settings-density-tat = Tight
settings-density-normal = Normal
settings-density-besok = Visit
settings-theme = Light or dark
settings-theme-system = As the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-zoom = Ctrl + and Ctrl − change the size of everything. A letter's language is chosen in the letter.
settings-safe = Lock
settings-lock = Lock when nobody is here
settings-lock-hint = A message comes a minute before.
settings-minutes = { $minutes ->
    [one] after { $minutes } minute
   *[other] after { $minutes } minutes
}
settings-keys = Keys
settings-row-keys = Letters and digits act while a row of a list has focus
settings-about = About this installation
settings-who = You
settings-position = Decides as
settings-id = Your id in delegations
settings-municipality = Municipality
settings-stored = Storage
settings-stored-here = On this computer only, encrypted
settings-secret-pin = Change PIN
settings-secret-passphrase = Change passphrase
settings-current-pin = Current PIN
settings-current-passphrase = Current passphrase
settings-secret-changed = The new one holds from now on
settings-secret-cancel = Cancel
