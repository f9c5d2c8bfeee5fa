# Visit mode: one item at a time, turned to the person.

visit-since = Käynti alkanut { $time }
visit-saved = Tallennettu tähän { $time }
visit-not-saved = Ei tallennettu tähän
visit-lock = Lukitse
visit-end = Lopeta käynti
visit-area = Elämänalue
visit-areas = Elämänalueet
visit-rated = { $rated }/{ $of } arvioitu
visit-items = Osa-alueet
visit-item-state = , { $state }
visit-more = Lisää
visit-more-names = Lisää osa-alueita
visit-with-own-words = { $possessive } omin sanoin
visit-previous = Viimeksi
visit-previous-by = { $date }, { $by }
visit-previous-levels = Arvioitu { $assessed }, tavoite { $intended }
visit-previous-assessed = Arvioitu { $assessed }
visit-level = { $level } { $word }
visit-assessed = Arvioitu nyt
visit-intended = Tavoite, mihin tuella pyritään
visit-need = Tarvitseeko { $name } tukea?
visit-need-unknown = Ei tiedossa vielä
visit-support = Tuen tarkoitus
visit-goal = Tavoite
visit-move = Siirry ja kirjaa
visit-quick = Pikamuistiinpano
