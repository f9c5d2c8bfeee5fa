### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; FL 6, 13-15, 38-46 §§; the Act (1930:173) on computing statutory time is unverified
### status: to be read by a municipal lawyer

appeal-title = How to appeal

appeal-right = Do you think the decision is wrong? Then you can appeal it to the administrative court ({ $court }). You can appeal everything in the decision that went against you.

appeal-heading-where = Where to send your letter

appeal-where = Write a letter to the court, but send or hand it in to us, not to the court.

appeal-email = You can also e-mail it to { $unit_email }.

appeal-heading-content = What to write

appeal-content = The appeal must be in writing. Write:

appeal-content-decision = which decision you appeal ({ $decision_number }, { $decision_date })

appeal-content-change = how you want it to be changed

appeal-content-why = why you think so

appeal-content-who = your name, personal identity number, address, telephone number, and e-mail address if you have one

appeal-content-good = Please sign it, and enclose documents that you want the court to read.

appeal-heading-deadline = When your letter must arrive

appeal-deadline =
    The appeal must have reached us within three weeks from the day you received the decision. { $receipt ->
        [known] You received the decision on { $received_date }. The last day is { $last_date }.
       *[unknown] Example: someone who receives the decision on { $example_received } has until { $example_last }, that day included. If the last day is a Saturday, Sunday or public holiday, it is enough that the letter arrives on the next working day. The same applies to Midsummer Eve, Christmas Eve and New Year’s Eve.
    }

appeal-heading-then = What happens then

appeal-then = We check that the appeal has arrived in time. If the decision is clearly wrong in something important, we must change it if that is quick and simple and not to your disadvantage. We then promptly send the appeal and all documents to the court. A changed decision is sent there too. If the appeal arrives too late, you will receive a decision that it will not be examined.

appeal-heading-help = If you need help

appeal-help = Call us if you want help with writing. It costs nothing to appeal. Someone else can appeal for you if you give them a written authorisation.
