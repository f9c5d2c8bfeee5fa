# The rules that set dates.
rule-appeal = Viimeinen valituspäivä
rule-appeal_assumed = Viimeinen muutoksenhakupäivä, laskettu päivästä, jona päätös oletetaan vastaanotetuksi
rule-not_executed = Päätös on pantava täytäntöön
rule-delay = Kuusi kuukautta hakemuksesta
rule-delay_request = Neljä viikkoa asianosaisen ratkaisupyynnöstä
rule-follow_up_yearly = Seuranta vähintään kerran vuodessa
rule-follow_up_half_yearly = Seuranta vähintään kuuden kuukauden välein
rule-follow_up_chosen = Seuranta aikaisemmin kuin sääntö vaatii
rule-decision_ends = Päätöksen voimassaolo päättyy
rule-decision_unrightful = Keskusjärjestelmän mukaan päätöksen allekirjoittajalla ei ollut oikeutta asiaan
rule-decision_proposed = Ehdotus odottaa sitä, joka saa päättää
rule-decision_unsent = Päätös on allekirjoitettu mutta sitä ei ole lähetetty
rule-order_unmade = Myönnettyä apua ei ole tilattu
rule-order_unsent = Tilaus on tehty mutta sitä ei ole merkitty lähetetyksi
rule-order_unsent_protected = Tee tilauksesta uusi versio: tilaus kertoo, missä henkilö on
rule-receipt = Päätöksen vastaanottoa ei ole merkitty: muutoksenhakuaika lasketaan siitä
rule-hearing_reply = Vastaus kuulemiseen
rule-order_replaced = Päätä tai korvaa tilaus: päätös on korvattu
rule-discharge = Kotiutus sairaalasta
rule-order_unanswered = Palveluntuottajan on vahvistettava tilaus
rule-follow_up_every = { $months ->
    [one] Seuranta vähintään joka kuukausi
   *[other] Seuranta vähintään { $months } kuukauden välein
}
rule-away_ends = Poissaolo päättyy: tarkista, onko apu alkanut uudelleen
rule-contact_recall = Pyydä palveluntuottajaa poistamaan yhteystiedot
rule-proposal_sent_back = Ehdotus on palautettu
