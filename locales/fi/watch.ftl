# What a date is watched for.
watch-follow_up = Seuranta
watch-decision = Päätös asiassa
watch-proposal = Päätä ehdotuksesta
watch-examine = Tutki päätös
watch-dispatch = Lähetä päätös
watch-receipt = Merkitse vastaanotto
watch-hearing = Vastaus kuulemiseen
watch-ends = Päätös päättyy
watch-appeal = Muutoksenhakuaika
watch-order_dispatch = Lähetä tilaus
watch-order_anew = Tee tilaus uudelleen
watch-order_make = Tee tilaus
watch-order = Tilaus
watch-not_executed = Panematta täytäntöön
