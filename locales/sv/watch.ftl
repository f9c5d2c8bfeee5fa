# What a date is watched for.
watch-follow_up = Uppföljning
watch-decision = Beslut i ärendet
watch-proposal = Besluta om förslaget
watch-examine = Pröva beslutet
watch-dispatch = Skicka beslutet
watch-receipt = Anteckna mottagande
watch-hearing = Svar på kommunicering
watch-ends = Beslut löper ut
watch-appeal = Överklagandetid
watch-order_dispatch = Skicka beställningen
watch-order_anew = Gör om beställningen
watch-order_make = Gör beställningen
watch-order = Beställning
watch-not_executed = Ej verkställt
