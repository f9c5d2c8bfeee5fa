# What a date is watched for.
watch-follow_up = Follow-up
watch-decision = Decision in the case
watch-proposal = Decide on the proposal
watch-examine = Examine the decision
watch-dispatch = Send the decision
watch-receipt = Note the receipt
watch-hearing = Reply to the hearing
watch-ends = Decision ends
watch-appeal = Time to appeal
watch-order_dispatch = Send the order
watch-order_anew = Make the order anew
watch-order_make = Make the order
watch-order = Order
watch-not_executed = Not carried out
