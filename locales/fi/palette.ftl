# Ctrl+K and F1.
palette-found = Osumat
palette-no-case = ei asiaa
palette-nothing = Ei osumia. Hae nimellä, henkilötunnuksella, asianumerolla tai komennolla.
palette-hint = Kirjoita > hakeaksesi vain komentoja, # hakeaksesi asianumerolla.
palette-close = Sulje
palette-key-rows = Liiku luettelossa
palette-key-open = Avaa rivi
palette-key-level = Aseta taso, kun asteikko on valittuna
palette-key-month = Kuukauden päivät päivämääräkentässä
palette-key-undo = Kumoa viimeisin
palette-key-close = Sulje avoinna oleva, teksti säilyy
