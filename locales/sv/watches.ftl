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
watches-everybodys = Alla handläggares, för uppföljning av kvaliteten
watches-everybodys-follow_up = Alla handläggares uppföljningar
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
