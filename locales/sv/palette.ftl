# Ctrl+K and F1.
palette-found = Träffar
palette-no-case = inget ärende
palette-nothing = Inget stämmer. Sök på namn, personnummer, ärendenummer eller ett kommando.
palette-hint = Skriv > för bara kommandon, # för ärendenummer.
palette-close = Stäng
palette-key-rows = Flytta i listan
palette-key-open = Öppna raden
palette-key-level = Sätt nivå när skalan har fokus
palette-key-month = En månads dagar, i ett datumfält
palette-key-undo = Ångra det senaste
palette-key-close = Stäng det som är öppet, texten står kvar
