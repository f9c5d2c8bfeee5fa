# Visit mode: one item at a time, turned to the person.

visit-since = Besök sedan { $time }
visit-saved = Sparat här { $time }
visit-not-saved = Inte sparat här
visit-lock = Lås
visit-end = Avsluta besöket
visit-area = Livsområde
visit-areas = Livsområden
visit-rated = { $rated } av { $of } bedömda
visit-items = Delområden
visit-item-state = , { $state }
visit-more = Fler
visit-more-names = Fler delområden
visit-with-own-words = Med { $possessive } egna ord
visit-previous = Förra gången
visit-previous-by = { $date }, { $by }
visit-previous-levels = Bedömt { $assessed }, avsett { $intended }
visit-previous-assessed = Bedömt { $assessed }
visit-level = { $level } { $word }
visit-assessed = Bedömt nu
visit-intended = Avsett, dit stödet ska leda
visit-need = Behöver { $name } stöd?
visit-need-unknown = Vet inte än
visit-support = Stödet ska
visit-goal = Mål
visit-move = Förflytta dig och anteckna
visit-quick = Snabbanteckning
