# Why an act was not done, what is safe, and what to do.
error-locked = Kvarbo is locked. Unlock it and do it again.
error-already-set-up = There is a file on this computer already. Close Kvarbo and open it again to unlock it.
error-not-found = It is not here, or you may not see it. Go back to the list and open it from there.
error-number = The number is not a personal or coordination number. Check the digits.
error-day = The day is not right. Write it as 2026-12-03, and let the end come after the start.
error-choice = The choice is not in the list. Choose one of those shown.
error-conflict-of-interest = You have declared a conflict of interest, so the case is closed to you. Ask the team lead to give it to someone else.
error-too-long = The text is too long for the field. It is still there; shorten it and try again.
error-words = Write a few words first.
error-secret-too-short = It is too short. Use at least { $least } characters.
error-signed = It belongs to something that is signed and cannot be changed. Make a new decision if something should be different.
error-rested-on = The text stood here when a decision was signed, and the decision rests on it, so it cannot be moved. A journal note: strike it and give a reason. A field: write it anew in a review. Then write the text in the right case.
error-nothing-to-undo = There is nothing to undo.
error-missing = { $count ->
    [one] { $count } thing is missing. It stands as a link at the bottom.
   *[other] { $count } things are missing. They stand as links at the bottom.
}
error-not-now = It cannot be done as things stand. Read what the screen says and go on from there.
error-delegation = The delegation does not let you decide that. Ask whoever may decide it.
error-not-bookable = The municipality's rule does not let this be booked without a needs test for this person: register an application instead.
error-hidden-person = The person is here already, but is not visible to your position. Nothing is registered: ask the team lead to give the case to someone who may open it.
error-lessens = A correction may not give the person less. Review the decision and make a new one, with a ground (section 37 of the Administrative Procedure Act).
error-unreasoned = Another time than the standard needs a reason, and the decision gives none. Review the decision instead of correcting it.
error-above-delegation = It is above your delegation. Ask somebody who may change the decision.
error-malformed = Kvarbo did not understand itself. Nothing is changed. Try again, and tell those who look after Kvarbo if it comes back.
error-others-list = The list is not for your position by the municipality's profile. Your own list is as it was.
error-other-committee = The profile belongs to another committee than the file. It is not used.
error-profile-earlier = The profile is an earlier version than the one in force. It is not used: ask whoever looks after the profile for the latest.
error-profile-unsigned = The profile is not signed with the committee's key, or was changed afterwards. It is not used: ask whoever looks after the profile for a signed file.
error-rule = The municipality's rules say nothing about this. Ask those who keep the rules to add it.
error-ledger = It could not be written safely. What was saved before is untouched. Close Kvarbo and open it again.
error-letter = The letter could not be made. The decision is untouched. Try again.
error-printer = No printer was found. Save the letter as a PDF and print it from there, or ask whoever runs the computers to add a printer.
error-central-address = That is not the address of a central system. It begins with https:// and holds no name, question mark or hash sign.
error-demonstration = This is a demonstration that anybody can open. It is not connected to a central system.
error-disk = The computer's storage did not answer. What was saved before is untouched. Try again.
error-no-file = There is no file on this computer. Begin Kvarbo anew.
error-unencrypted = The file is not encrypted, so it is not opened. Ask those who look after the computers.
error-foreign = The file is not Kvarbo’s, or is a shortened one without its key file. It is not opened. Put the file and its key file back from a backup.
error-newer = The file was written by a newer Kvarbo. Update Kvarbo on this computer.
error-damaged = { $copy ->
    [false] The file is damaged. Nothing has been removed. Ask those who look after the computers for help.
   *[other] The file is damaged. Nothing has been removed. The last verified copy can be put back.
}
error-sound = The file is whole. Nothing was done.
error-no-copy = There is no whole copy to put back. Nothing was done. Ask those who look after the computers for help.
error-read-only-folder = Nothing can be written in the folder. Ask those who look after the computers for leave to write there.
error-disk-full = The disk is full. What was saved before is untouched. Make room and try again.
error-busy = Another program is using the file just now. Wait a little and try again.
error-wrong-secret = Wrong PIN or passphrase. Try again.
error-slot-closed = There are no tries left. Unlock with the recovery key, or ask those who look after the computers.
error-wait = Too many wrong tries. The next one can be made at { $until }. The file does not close: nothing but the right PIN or passphrase opens it.
error-device-secret-missing = The computer's keyring does not have Kvarbo's secret. Unlock with the recovery key.
error-keyring-silent = The computer's keyring does not answer. Unlock the keyring and try again. No try was counted.
error-key-file = The key file and its twin are missing or damaged. Ask whoever looks after the computers to put them back from a backup.
error-recovery-key = The recovery key is not right. Check every character.
error-database = Something went wrong in the file. What was saved before is untouched. Try again.
error-letter-withheld = The person is protected and the letter says where she lived. Open it with a reason.
error-letter-head = The letter tells where to reply or appeal, but nobody has checked the committee’s address and e-mail. Read in the municipality’s own file under The municipality’s rules first. Nothing is changed.
error-letter-texts = There are no letter texts for a day before { $first }: they rest on the law in force from then. Nothing is changed.
