# The rules that set dates.
rule-appeal = Last day to appeal
rule-appeal_assumed = Last day to appeal, counted from a day on which the decision is assumed to have been received
rule-not_executed = The decision is to be carried out
rule-delay = Six months since the application
rule-delay_request = Four weeks from the party's request for a decision
rule-follow_up_yearly = Follow-up at least once a year
rule-follow_up_half_yearly = Follow-up at least every six months
rule-follow_up_chosen = Follow-up earlier than the rule requires
rule-decision_ends = The decision ends
rule-decision_unrightful = By the central system, who signed the decision had no right to the case
rule-decision_proposed = The proposal waits for somebody who may decide
rule-decision_unsent = The decision is signed but not sent
rule-order_unmade = Granted help is not ordered
rule-order_unsent = The order is made but not noted as sent
rule-order_unsent_protected = Make a new version of the order: it says where the person is
rule-receipt = The receipt of the decision is not noted: the time to appeal is counted from there
rule-hearing_reply = Reply to the hearing
rule-order_replaced = End or replace the order: its decision is replaced
rule-discharge = Discharge from hospital
rule-order_unanswered = The provider is to confirm the order
rule-follow_up_every = { $months ->
    [one] Follow-up at least every month
   *[other] Follow-up at least every { $months } months
}
rule-away_ends = The absence ends: see whether the help has begun again
rule-contact_recall = Tell the provider to remove the contact details
rule-proposal_sent_back = The proposal has come back
