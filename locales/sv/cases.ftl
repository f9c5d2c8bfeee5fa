# The list of cases.
cases-title = Ärenden
cases-count = { $shown } av { $total }
cases-new = Nytt ärende
cases-find = Namn, personnummer eller ärendenummer
cases-step = Steg
cases-all-steps = Alla
cases-closed = Avslutade
cases-person = Person
cases-number = Personnummer
cases-case = Ärende
cases-kind = Gäller
cases-deadline = Frist
cases-changed = Ändrat
cases-is-closed = Avslutat
cases-none = Inga ärenden än. Börja med Nytt ärende.
cases-none-here = Inget ärende stämmer med sökningen.
cases-show-all = Visa alla
