# The sync centre: what is saved here, what the central system has, and what one can do about it.
sync-title = Sync centre
sync-open = Open the sync centre
sync-state-alone = Only on this computer
sync-state-signed_out = Not signed in
sync-state-signing_in = Waiting for you to sign in
sync-state-resting = Synced { $at }
sync-state-working = Syncing
sync-state-waiting = Waiting
sync-offline = Waiting for the network
sync-state-stopped = Needs help to go on
sync-since = Waiting for the next time
sync-say-alone = Kvarbo works in full like this. All that you write is saved encrypted on this computer. If the municipality has a central system, you can join it, so that you and your colleagues have the same cases.
sync-say-signed_out = Sign in, and what is new here is sent and your colleagues' changes are fetched. You can work as usual without it too.
sync-say-signing_in = The sign-in opens in the computer's browser. Sign in there with your work account and then come back here: Kvarbo notices by itself when you are done. If you have closed the page, open it again.
sync-say-resting = All is sent and fetched.
sync-say-since = What you have saved since then is sent by itself.
sync-say-working = What is new here is being sent and your colleagues' changes are being fetched. You can work as usual.
sync-say-waiting = It did not work just now. All is saved here.
sync-say-stopped = It will not mend by itself. All is saved here. Contact whoever looks after Kvarbo in the municipality.
sync-why-offline = The central system cannot be reached. Check the network. You can work as usual: all is saved here.
sync-why-later = The central system is busy and asks you to wait. You need not do anything.
sync-why-issuer_unreachable = The municipality's sign-in does not answer. Wait a while and try again. If it happens again, tell whoever looks after the computers.
sync-why-refused_sign_in = The sign-in was not accepted. Sign in again with your work account. If that fails too, tell whoever looks after Kvarbo in the municipality.
sync-why-no_rights = Your account has no rights in the committee. Ask whoever looks after Kvarbo in the municipality to give you them, and then try again.
sync-why-revoked = This computer is revoked. What you have saved is taken, but nothing is fetched. Contact whoever looks after Kvarbo in the municipality.
sync-why-actor_taken = Your id belongs to somebody else in the central system. Ask whoever looks after Kvarbo in the municipality to sort it out. Your id is in Settings.
sync-why-replica_taken = This computer's file is registered by somebody else in the central system. Ask whoever looks after Kvarbo in the municipality to sort it out.
sync-why-behind = The file is a copy that was put back, or another copy of it has been used after this one. Contact whoever looks after Kvarbo in the municipality before you write more.
sync-why-broken = What came does not fit what is here, so it was not taken in. What you have saved is untouched. Contact whoever looks after Kvarbo in the municipality.
sync-why-unsound = A signature or checksum does not hold, so nothing more is sent or fetched. What you have saved is untouched. Contact whoever looks after Kvarbo in the municipality.
sync-why-too_much = It is more than the central system takes at once. What you have saved is untouched. Contact whoever looks after Kvarbo in the municipality.
sync-why-not_kvarbo = What answers at the address is not Kvarbo's central system. Check the address. On a guest network you may need to sign in to the network first.
sync-why-clock = This computer's clock is wrong. Set it right and try again.
sync-until = Kvarbo tries again by itself { $at }.
sync-address = The central system's address
sync-address-hint = It begins with https:// and comes from whoever looks after Kvarbo in the municipality.
sync-address-empty = Write the address.
sync-join = Join
sync-join-then = Then the computer's browser opens, and you sign in there with your work account.
sync-sign-in = Sign in
sync-sign-in-where = The sign-in opens in the computer's browser.
sync-sign-in-again = Open the sign-in again
sync-now = Sync now
sync-working = Syncing
sync-working-why = It is under way already.
sync-leave = Disconnect
sync-leave-what = The address and the sign-in are forgotten on this computer. All that is saved stays here, also what is not sent yet.
sync-left = Disconnected. All that is saved stays here.
sync-facts = Where things stand
sync-saved = Saved here
sync-sent = Sent
sync-waiting = Waiting to be sent
sync-waiting-none = Nothing
sync-waiting-since = { $changes }, since { $since }
sync-fetched = Fetched from colleagues
sync-receipt = Receipt for all
sync-receipt-none = None yet
sync-met = Last answer
sync-met-none = None yet
sync-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
sync-conflicts = Needs you
sync-conflicts-lead = Two have written in the same field. Both texts are kept. Choose which one is to stand: signing waits for it.
sync-conflict-fields = { $count ->
    [one] { $count } field
   *[other] { $count } fields
}
sync-examined = To be examined
sync-examined-lead = By the central system you had no right to the case when you signed. The decisions hold and their times run. Whoever has the case sees that they are to be examined.
sync-examined-one = Decision { $number }, signed { $date }
sync-news = Changed by colleagues
sync-news-by = { $changes } by { $name }, { $at }
sync-news-unknown = a colleague
