# The list of watches.
watches-title = Bevakningar
watches-count = { $count ->
    [one] { $count } öppen
   *[other] { $count } öppna
}
watches-count-some = { $shown } av { $total } öppna
watches-grouped = Bevakningar efter frist
watches-kind = Typ
watches-when = Tid
watches-all = Alla
watches-dispatch = Utskick
watches-late = Försenat
watches-week = Veckan
watches-month = Månaden
watches-due = Frist
watches-state = Läge
watches-person = Person
watches-rule = Regel
watches-assessor = Handläggare
watches-contacted = Senaste kontakt
watches-contacted-none = Ingen än
watches-granted = Beviljat per månad
watches-group-late = Försenat
watches-group-today = Idag
watches-group-week = Den här veckan
watches-group-next_week = Nästa vecka
watches-group-month = Inom en månad
watches-group-later = Senare
watches-none = Inget att bevaka. Frister kommer hit av sig själva när ärenden tas emot och beslutas.
watches-none-here = Ingen bevakning av den typen och tiden.
watches-show-all = Visa alla
watches-whose = Vem
watches-own = Mina
watches-nobodys = Ej tilldelat
watches-chosen = Vald
watches-choose = Välj { $name }
watches-choose-group = Välj alla: { $group }
watches-chosen-foot = Det som är valt
watches-chosen-count = { $count ->
    [one] { $count } vald
   *[other] { $count } valda
}
watches-give = Tilldela
watches-leave = Avmarkera
watches-key-space = Mellanslag
watches-key-choose = välj
watches-key-more = fler
watches-key-leave = avmarkera
watches-give-title = { $count ->
    [one] Tilldela { $count } ärende
   *[other] Tilldela { $count } ärenden
}
watches-give-to = { $cases ->
    [one] { $name }, har { $cases } ärende
   *[other] { $name }, har { $cases } ärenden
}
watches-given = { $count ->
    [0] { $name } hade dem redan.
    [one] { $count } ärende är tilldelat { $name }.
   *[other] { $count } ärenden är tilldelade { $name }.
}
watches-move = Tidigarelägg
watches-move-title = { $count ->
    [one] Tidigarelägg { $count } uppföljning
   *[other] Tidigarelägg { $count } uppföljningar
}
watches-moved = { $count ->
    [one] { $count } uppföljning ska nu göras senast { $date }.
   *[other] { $count } uppföljningar ska nu göras senast { $date }.
}
watches-move-fixed = Bara uppföljningar som inte är sena kan flyttas. Lagens frister ligger fast.
