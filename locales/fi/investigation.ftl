# The investigation: life areas, items with levels, texts, notes, review.

investigation-nav = Selvityksen osat
investigation-basis = Hakemus ja aineisto
investigation-background = Tausta ja terveys
investigation-areas = Elämänalueet
investigation-areas-done = { $done }/{ $of }
investigation-then = Lopuksi
investigation-analysis = Kokonaisarvio
investigation-review = Tarkista selvitys

# One area.
investigation-rated = { $state } · { $rated }/{ $of } arvioitu
investigation-not-relevant = Ei ajankohtainen
investigation-not-assessed = Ei arvioitu
investigation-not-assessed-count = { $count ->
    [one] { $count } elämänalue on arvioimatta.
   *[other] { $count } elämänaluetta on arvioimatta.
}
investigation-relevant = Ota käsittelyyn
investigation-mark-done = Merkitse valmiiksi
investigation-mark-open = Avaa uudelleen
investigation-marked-empty = Elämänalue on tyhjä: kirjoita jotakin tai merkitse se epäolennaiseksi
investigation-marked-done = Elämänalue on valmis
investigation-marked-lacking = Merkitty valmiiksi, { $count } puuttuu
investigation-marked-open = Elämänalue on taas avoinna
investigation-marked-not-relevant = Elämänalue ei ole ajankohtainen
investigation-own-words = { $possessive } omin sanoin
investigation-the-persons = Henkilön
investigation-through-interpreter = tulkin välityksellä, { $language }
investigation-observe = Kirjoita omat havaintosi
investigation-observed = Omat havaintosi
investigation-others = Muiden tiedot
investigation-source = lähde
investigation-untouched = Tästä elämänalueesta ei kirjoitettu mitään ennen päätöstä.
investigation-table = Osa-alueet: { $area }
investigation-head-item = Osa-alue
investigation-head-own = Oma
investigation-head-own-long = Oma arvio
investigation-head-assessed = Arvioitu nyt
investigation-head-intended = Tavoite
investigation-head-need = Tarve
investigation-head-previous = Viimeksi
investigation-own-of = Oma arvio, { $item }
investigation-assessed-of = Arvioitu nyt, { $item }
investigation-intended-of = Tavoite, { $item }
investigation-need-of = tuen tarve, { $item }
investigation-level-none = Ei tasoa
investigation-level-clear = Poista taso
investigation-more = Lisää
investigation-scale = 0–4
investigation-lacks-level = taso puuttuu
investigation-lacks-need = tarpeeseen ei vastattu
investigation-lacks-intended = tavoitetaso puuttuu
investigation-lacks-goal = tavoite puuttuu
investigation-lacks-source = lähde puuttuu
investigation-steps-up = vaikeus kasvanut { $count }
investigation-steps-down = vaikeus vähentynyt { $count }
investigation-unverified = Koodia ei ole tarkistettu Socialstyrelsenin luettelosta
investigation-unverified-short = ei tarkistettu Socialstyrelsenin luettelosta
investigation-item-add = Osa-alue
investigation-item-choose = Valitse osa-alue
investigation-item-open = Avaa
investigation-items-usual = Avaa tavalliset osa-alueet
investigation-items-none = Osa-alueita ei ole avattu.
investigation-items-more = Avaamatta: { $names }
investigation-items-more-many = Avaamatta: { $names } ja { $count } muuta
investigation-item-close = Sulje osa-alue
investigation-item-closed = Osa-alue on suljettu

# Texts of the item in focus.
investigation-item-texts = Tekstit: { $item }
investigation-met-today = Miten tarpeeseen vastataan nyt
investigation-goal = Tavoite
# What a text is about, and the need that it belongs to.
investigation-of = { $what } · { $item }
investigation-support = Tuen tarkoitus
investigation-support-develop = Kehittää
investigation-support-maintain = Ylläpitää
investigation-support-compensate = Korvata
investigation-leads-to = Johtaa: { $services }
investigation-item-own-words = Omat sanat tästä
investigation-item-others = Muut tästä
investigation-hinders = Vaikeuttaa
investigation-helps = Helpottaa
investigation-resources = Omat voimavarat
investigation-write-about = Kirjoita

# To the right.
investigation-support-region = Tuki
investigation-tab-previous = Viimeksi
investigation-tab-notes = Muistiinpanot { $count }
investigation-previous-by = Selvitys { $date } · { $by }
investigation-previous-levels = arvioitu { $assessed }, tavoite { $intended }
investigation-previous-use = Käytä teksti
investigation-previous-used = Viime kerran teksti on lisätty ja merkitty uudelleen käytetyksi
investigation-previous-own = Oma arvio silloin: { $own }
investigation-previous-hinders = Esti silloin
investigation-previous-helps = Helpotti silloin
investigation-previous-resources = Omat voimavarat silloin
investigation-previous-met_today = Miten tarpeeseen vastattiin silloin
investigation-previous-goal = Tavoite silloin
investigation-previous-none = Tätä ei ole selvitetty aiemmin.
investigation-quick-notes = Käynniltä
investigation-quick-unsorted = { $count ->
        [one] { $count } lajittelematta
       *[other] { $count } lajittelematta
    }
investigation-quick-here = Lisää tähän
investigation-quick-elsewhere = Muu alue
investigation-quick-area = Lisää alueelle
investigation-quick-put = Lisää
investigation-quick-sorted = Muistiinpano on nyt alueella { $area }
investigation-quick-title = Pikamuistiinpano
investigation-quick-hint = Lajitellaan myöhemmin. Enter tallentaa.
investigation-quick-save = Kirjaa
investigation-quick-close = Sulje
investigation-quick-saved = Kirjattu

# The journal.
investigation-journal = Asiakaskertomus
investigation-journal-none = Ei vielä merkintöjä.
investigation-note-new = Uusi merkintä
investigation-note-kind = Laji
investigation-note-kind-call = Puhelu
investigation-note-kind-visit = Käynti
investigation-note-kind-mail = Kirje tai sähköposti
investigation-note-kind-meeting = Kokous
investigation-note-kind-other = Muu
investigation-note-happened = Tapahtui
investigation-note-time = Kello
investigation-note-which = Kumpi kerta
investigation-note-which-hint = Kelloa siirretään sinä yönä: tunti tulee kahdesti.
investigation-note-which-none = Valitse
investigation-note-which-first = Ensimmäinen kerta (kesäaika)
investigation-note-which-second = Toinen kerta (normaaliaika)
investigation-note-which-missing = Kerro, kumpi tunti se oli.
investigation-note-time-wrong = Kirjoita kellonaika muodossa 14.30
investigation-note-text = Mitä sanottiin tai tehtiin
investigation-note-add = Kirjaa
investigation-note-added = Merkintä on kirjattu
investigation-note-empty = Kirjoita, mitä tapahtui
investigation-note-by = { $name }, { $title }
investigation-note-written = kirjattu { $at }
investigation-note-signed = Päätös on lukinnut
investigation-note-strike = Yliviivaa
investigation-note-strike-reason = Miksi merkintä yliviivataan
investigation-note-struck = Yliviivattu: { $reason }
investigation-note-struck-now = Merkintä on yliviivattu ja luettavissa
investigation-cancel = Peruuta

# Between areas, and whole pages.
investigation-between = Elämänalueiden välillä
investigation-saved = Tallennettu { $time }. Sinun ei tarvitse tallentaa.
investigation-nothing-to-save = Sinun ei tarvitse tallentaa.
investigation-visit = Käyntitila
investigation-background-living = Asuminen
investigation-background-network = Perhe ja verkosto
investigation-background-health = Terveys
investigation-background-body = Kehon toiminnot
investigation-background-environment = Ympäristö
investigation-background-personal = Yksilötekijät
investigation-background-current_help = Nykyinen apu
investigation-factors = Asiaan liittyvät tekijät
investigation-factors-of = Asiaan liittyvät tekijät: { $name } (valittu: { $count })
investigation-factors-unverified = Ei tarkistettu Socialstyrelsenin luettelosta: { $names }
investigation-analysis-label = Arvio tarpeista ja perustelut
investigation-analysis-hint = Punnitse omat sanat, muiden tiedot ja tasot. Erota tiedot arvioista.
investigation-analysis-needs = Tarpeet selvityksessä
investigation-analysis-no-needs = Tarpeita ei ole vielä kirjattu.
investigation-analysis-need = { $item }: arvioitu { $assessed }, tavoite { $intended }
investigation-review-missing = { $count ->
        [one] { $count } asia puuttuu
       *[other] { $count } asiaa puuttuu
    }
investigation-review-complete = Kaikki on koossa
investigation-review-gap = { $item }, { $what }
investigation-review-analysis = Kokonaisarviota ei ole kirjoitettu
investigation-review-quick = Käynnin muistiinpanoja lajittelematta
investigation-review-table = Selvityksen elämänalueet
investigation-review-state = Tila
investigation-review-finish = Selvitys on valmis
investigation-review-untouched = { $count ->
        [one] Yksi elämänalue on koskematta
       *[other] { $count } elämänaluetta on koskematta
    }
investigation-review-anyway = Valmis silti
investigation-review-why = Kirjoita ensin kokonaisarvio
investigation-to-hearing = Kuulemiseen
investigation-review-signed = Selvitys on valmis, ja päätös lukitsee sen.
investigation-review-reopen = Avaa selvitys uudelleen
investigation-review-done = Selvitys on valmis. Sen voi avata uudelleen, kunnes päätös on allekirjoitettu.
investigation-review-finished = { $count ->
    [0] Selvitys on valmis
    [one] Selvitys on merkitty valmiiksi, vaikka 1 asia puuttuu
   *[other] Selvitys on merkitty valmiiksi, vaikka { $count } asiaa puuttuu
}
investigation-review-reopened = Selvitys on taas avoinna
investigation-support-usual = Luettelon oletus: { $support }
