# The investigation: life areas, items with levels, texts, notes, review.

investigation-nav = Utredningens delar
investigation-basis = Ansökan och underlag
investigation-background = Bakgrund och hälsa
investigation-areas = Livsområden
investigation-areas-done = { $done } av { $of }
investigation-then = Sedan
investigation-analysis = Samlad bedömning
investigation-review = Granska utredningen

# One area.
investigation-rated = { $state } · { $rated } av { $of } bedömda
investigation-not-relevant = Ej aktuellt
investigation-not-assessed = Ej bedömt
investigation-not-assessed-count = { $count ->
    [one] { $count } livsområde är inte bedömt.
   *[other] { $count } livsområden är inte bedömda.
}
investigation-relevant = Gör aktuellt
investigation-mark-done = Markera klar
investigation-mark-open = Öppna igen
investigation-marked-empty = Livsområdet är tomt: skriv något, eller markera det som ej aktuellt
investigation-marked-done = Livsområdet är klart
investigation-marked-lacking = Markerat klart, { $count } saknas
investigation-marked-open = Livsområdet är öppet igen
investigation-marked-not-relevant = Livsområdet är inte aktuellt
investigation-own-words = Med { $possessive } egna ord
investigation-the-persons = Personens
investigation-through-interpreter = via tolk, { $language }
investigation-observe = Skriv det du själv såg
investigation-observed = Det du själv såg och uppfattade
investigation-others = Andras uppgifter
investigation-source = enligt
investigation-untouched = Inget skrevs om det här livsområdet före beslutet.
investigation-table = Delområden i { $area }
investigation-head-item = Delområde
investigation-head-own = Egen
investigation-head-own-long = Egen skattning
investigation-head-assessed = Bedömt nu
investigation-head-intended = Avsett
investigation-head-need = Behov
investigation-head-previous = Förra
investigation-own-of = Egen skattning, { $item }
investigation-assessed-of = Bedömt nu, { $item }
investigation-intended-of = Avsett, { $item }
investigation-need-of = behov av stöd, { $item }
investigation-level-none = Ingen nivå
investigation-level-clear = Ta bort nivån
investigation-more = Mer
investigation-scale = 0–4
investigation-lacks-level = saknar nivå
investigation-lacks-need = behov ej besvarat
investigation-lacks-intended = saknar avsett
investigation-lacks-goal = saknar mål
investigation-lacks-source = saknar källa
investigation-steps-up = { $count } steg större svårighet
investigation-steps-down = { $count } steg mindre svårighet
investigation-unverified = Koden är inte kontrollerad mot Socialstyrelsens lista
investigation-unverified-short = inte kontrollerad mot Socialstyrelsens lista
investigation-item-add = Delområde
investigation-item-choose = Välj delområde
investigation-item-open = Öppna
investigation-items-usual = Öppna de vanliga delområdena
investigation-items-none = Inga delområden är öppnade.
investigation-items-more = Inte öppnade: { $names }
investigation-items-more-many = Inte öppnade: { $names } och { $count } till
investigation-item-close = Stäng delområdet
investigation-item-closed = Delområdet är stängt

# Texts of the item in focus.
investigation-item-texts = Texter om { $item }
investigation-met-today = Tillgodoses idag
investigation-goal = Mål
# What a text is about, and the need that it belongs to.
investigation-of = { $what } · { $item }
investigation-support = Stödet ska
investigation-support-develop = Utveckla
investigation-support-maintain = Bibehålla
investigation-support-compensate = Kompensera
investigation-leads-to = Leder till: { $services }
investigation-item-own-words = Egna ord om detta
investigation-item-others = Andra om detta
investigation-hinders = Hindrar
investigation-helps = Underlättar
investigation-resources = Egna resurser
investigation-write-about = Skriv om

# To the right.
investigation-support-region = Stöd
investigation-tab-previous = Förra gången
investigation-tab-notes = Anteckningar { $count }
investigation-previous-by = Utredning { $date } · { $by }
investigation-previous-levels = bedömt { $assessed }, avsett { $intended }
investigation-previous-use = Använd texten
investigation-previous-used = Förra gångens text är infogad och märkt som återanvänd
investigation-previous-own = Egen skattning då: { $own }
investigation-previous-hinders = Hindrade då
investigation-previous-helps = Underlättade då
investigation-previous-resources = Egna resurser då
investigation-previous-met_today = Så tillgodosågs behovet då
investigation-previous-goal = Mål då
investigation-previous-none = Inget är utrett här förut.
investigation-quick-notes = Från besöket
investigation-quick-unsorted = { $count ->
        [one] { $count } osorterad
       *[other] { $count } osorterade
    }
investigation-quick-here = Lägg här
investigation-quick-elsewhere = Annat område
investigation-quick-area = Lägg i
investigation-quick-put = Lägg
investigation-quick-sorted = Anteckningen ligger nu i { $area }
investigation-quick-title = Snabbanteckning
investigation-quick-hint = Sorteras in efteråt. Enter sparar.
investigation-quick-save = Anteckna
investigation-quick-close = Stäng
investigation-quick-saved = Antecknat

# The journal.
investigation-journal = Journalanteckningar
investigation-journal-none = Inga anteckningar än.
investigation-note-new = Ny anteckning
investigation-note-kind = Typ
investigation-note-kind-call = Samtal
investigation-note-kind-visit = Besök
investigation-note-kind-mail = Brev eller e-post
investigation-note-kind-meeting = Möte
investigation-note-kind-other = Annat
investigation-note-happened = Hände
investigation-note-time = Klockan
investigation-note-which = Vilken gång
investigation-note-which-hint = Klockan ställs om den natten: timmen kommer två gånger.
investigation-note-which-none = Välj
investigation-note-which-first = Första gången (sommartid)
investigation-note-which-second = Andra gången (normaltid)
investigation-note-which-missing = Säg vilken gång klockan var så mycket.
investigation-note-time-wrong = Skriv klockslaget som 14:30
investigation-note-text = Vad som sades eller gjordes
investigation-note-add = Skriv in
investigation-note-added = Anteckningen är införd
investigation-note-empty = Skriv vad som hände
investigation-note-by = { $name }, { $title }
investigation-note-written = infört { $at }
investigation-note-signed = Låst av beslutet
investigation-note-strike = Stryk
investigation-note-strike-reason = Varför anteckningen stryks
investigation-note-struck = Struken: { $reason }
investigation-note-struck-now = Anteckningen är struken och går att läsa
investigation-cancel = Avbryt

# Between areas, and whole pages.
investigation-between = Mellan livsområden
investigation-saved = Sparat { $time }. Inget att spara själv.
investigation-nothing-to-save = Inget att spara själv.
investigation-visit = Besöksläge
investigation-background-living = Boende
investigation-background-network = Familj och nätverk
investigation-background-health = Hälsa
investigation-background-body = Kroppens funktioner
investigation-background-environment = Omgivningen
investigation-background-personal = Personliga faktorer
investigation-background-current_help = Hjälp idag
investigation-factors = Relaterade faktorer
investigation-factors-of = Relaterade faktorer: { $name } (valda: { $count })
investigation-factors-unverified = Inte kontrollerade mot Socialstyrelsens lista: { $names }
investigation-analysis-label = Bedömning av behoven och varför
investigation-analysis-hint = Väg ihop egna ord, andras uppgifter och nivåerna. Skilj det du vet från det du bedömer.
investigation-analysis-needs = Behov i utredningen
investigation-analysis-no-needs = Inget behov är angivet än.
investigation-analysis-need = { $item }: bedömt { $assessed }, avsett { $intended }
investigation-review-missing = { $count ->
        [one] { $count } sak saknas
       *[other] { $count } saker saknas
    }
investigation-review-complete = Allt finns
investigation-review-gap = { $item }, { $what }
investigation-review-analysis = Samlad bedömning är inte skriven
investigation-review-quick = Anteckningar från besöket att sortera
investigation-review-table = Livsområden i utredningen
investigation-review-state = Läge
investigation-review-finish = Utredningen är klar
investigation-review-untouched = { $count ->
        [one] Ett livsområde är inte rört
       *[other] { $count } livsområden är inte rörda
    }
investigation-review-anyway = Klar ändå
investigation-review-why = Skriv den samlade bedömningen först
investigation-to-hearing = Till kommuniceringen
investigation-review-signed = Utredningen är klar och låst av beslutet.
investigation-review-reopen = Öppna utredningen igen
investigation-review-done = Utredningen är klar. Den går att öppna igen tills beslutet är undertecknat.
investigation-review-finished = { $count ->
    [0] Utredningen är klar
    [one] Utredningen är klar, fast 1 sak saknas
   *[other] Utredningen är klar, fast { $count } saker saknas
}
investigation-review-reopened = Utredningen är öppen igen
investigation-support-usual = Katalogens förval: { $support }
