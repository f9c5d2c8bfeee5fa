# What a date is watched for.
watch-follow_up = Seuranta
watch-decision = Päätös asiassa
watch-dispatch = Lähetä päätös
watch-hearing = Vastaus kuulemiseen
watch-ends = Päätös päättyy
watch-appeal = Muutoksenhakuaika
watch-order = Tilaus
