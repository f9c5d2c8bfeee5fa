# Settings of this computer.
settings-title = Asetukset
settings-lead = Koskevat sinua tällä tietokoneella ja vaikuttavat heti.
settings-changed = Asetus on muutettu
settings-look = Ulkoasu ja kieli
settings-language = Ikkunan kieli
settings-density = Tiiviys
settings-density-tat = Tiivis
settings-density-normal = Tavallinen
settings-density-besok = Kotikäynti
settings-theme = Vaalea tai tumma
settings-theme-system = Kuten tietokone
settings-theme-light = Vaalea
settings-theme-dark = Tumma
settings-zoom = Ctrl + ja Ctrl − muuttavat kaiken kokoa. Kirjeen kieli valitaan kirjeessä.
settings-safe = Lukitus
settings-lock = Lukitse, kun kukaan ei ole paikalla
settings-lock-hint = Ilmoitus tulee minuuttia ennen.
settings-minutes = { $minutes ->
    [one] { $minutes } minuutin kuluttua
   *[other] { $minutes } minuutin kuluttua
}
settings-keys = Näppäimet
settings-row-keys = Kirjaimet ja numerot toimivat, kun luettelon rivi on valittuna
settings-about = Tietoja asennuksesta
settings-who = Sinä
settings-position = Päättää asemassa
settings-id = Tunnuksesi valtuuksissa
settings-municipality = Kunta
settings-stored = Tallennus
settings-stored-here = Vain tällä tietokoneella, salattuna
settings-secret-pin = Vaihda PIN-koodi
settings-secret-passphrase = Vaihda salalause
settings-current-pin = Nykyinen PIN-koodi
settings-current-passphrase = Nykyinen salalause
settings-secret-changed = Uusi on voimassa nyt
settings-secret-cancel = Peruuta
