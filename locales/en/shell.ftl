# The window itself: bar, lock, welcome, what acts everywhere.
shell-title = Kvarbo
shell-title-today = Today – Kvarbo
shell-title-cases = Cases – Kvarbo
shell-title-watches = Dates – Kvarbo
shell-title-calendar = Calendar – Kvarbo
shell-title-settings = Settings – Kvarbo
shell-title-rules = The municipality’s rules – Kvarbo
shell-title-sync = Sync centre – Kvarbo
shell-title-new = New case – Kvarbo
shell-title-case = Case – Kvarbo
shell-today = Today
shell-cases = Cases
shell-watches = Dates
shell-calendar = Calendar
shell-menu = Main menu
shell-to-do = to do
shell-demo = Demo
shell-find = Find a person or command
shell-keys = Keys on this screen
shell-lock = Lock
shell-me = { $initials }: { $name }, settings
shell-saved = Saved here { $time }
shell-synced = Synced { $at }
shell-awaits-network = Waiting for the network
shell-needs-you = Needs you ({ $count })
shell-unsaved = Not saved here
shell-saved-now = Saved { $time }
shell-not-saved = Something is not saved yet. The text is still in its field.
shell-unread = This page cannot be shown
shell-close-unsaved = Not everything could be saved. Close once more to close anyway.
shell-undo = Undo
shell-save = Save everything now
shell-go-today = Go to Today
shell-go-cases = Go to Cases
shell-go-watches = Go to Dates
shell-go-calendar = Go to Calendar
shell-go-settings = Settings
shell-go-sync = Go to the sync centre
shell-new-case = New case
shell-next-region = Next part of the screen
shell-previous-region = Previous part of the screen
shell-back = Back
shell-forward = Forward
shell-read-only = { $copy ->
    [none] The file is damaged and open for reading only. What is written now is not saved. Ask for help before you go on.
   *[other] The file is damaged and open for reading only. What is written now is not saved.
}
shell-restore = Put back the copy from { $made }
shell-restoring = Putting the copy back
shell-restore-what = What was written after the copy is not in it, but decisions that were signed and sent still hold. The damaged file is kept beside it under a name of its own, and can be read from.
shell-disk-full = The disk is full. Everything is saved, but there is room for little more. Remove something else from the computer now.
shell-clock-back = The computer's clock has been set back. Correct it; signing waits until it is right.
shell-put-back = The file is a copy that was put back.{ $until ->
    [none] {""}
   *[other] {" "}What was written after { $until } is not in it. Decisions that were signed and sent after that still hold: do not make them again.
} New cases, decisions and orders get numbers in the series { $series }, so that no number is given twice.{ $damaged ->
    [none] {""}
   *[other] {" "}Those decisions stand in the damaged file. Whoever looks after the computers can get them out, one case at a time: kvarbo export "{ $damaged }" --case CASE --out FOLDER
}
shell-damaged-log = The log of who read the damaged file cannot be read. It is kept in { $path }: ask whoever looks after the computers to take care of it.
shell-locked = Kvarbo is locked
shell-all-saved = Everything is saved on this computer { $time }.
shell-all-saved-here = Everything is saved on this computer.
shell-left-aside = A text could not be saved in its field. As much of it as there is room for stands in the field when you have unlocked.
shell-left-lost = Not everything could be saved. Look for what is missing when you have unlocked.
shell-pin = PIN
shell-passphrase = Passphrase
shell-demo-secret = The demo’s passphrase: { $secret }
shell-show = Show
shell-unlock = Unlock
shell-unlocking = Unlocking
shell-waiting = Kvarbo is waiting for the computer's keyring. If it asks for a password, type it. If it does not answer, Kvarbo goes on without it.
shell-wrong-pin = { $left ->
    [one] Wrong PIN. 1 try left.
   *[other] Wrong PIN. { $left } tries left.
}
shell-wrong-passphrase = { $left ->
    [one] Wrong passphrase. 1 try left.
   *[other] Wrong passphrase. { $left } tries left.
}
shell-write-pin = Write the whole PIN.
shell-write-passphrase = Write the whole passphrase.
shell-language = Language
shell-locks-soon = Kvarbo will lock soon
shell-locks-why = Nobody has touched the keys or the screen for a while. Everything is saved. Press any key to go on.
shell-locks-in = Locks in { $seconds } s
shell-stay = Go on working
shell-welcome = Welcome to Kvarbo
shell-welcome-lead = A few questions, then you can begin.
shell-start-with = Begin with
shell-start-demo = Invented cases
shell-start-own = Your municipality
shell-start-demo-is = To try things out. The people do not exist, and everything is marked Demo.
shell-start-own-is = For real work. What you write stays on this computer, encrypted.
shell-municipality = Municipality
shell-name = Your name
shell-job = Your title
shell-position = Position in the delegation order
shell-job-hint = Name and title stand in the decisions as you write them here.
shell-pin-rule = At least { $least } digits. The PIN works on this computer only.
shell-passphrase-rule = At least { $least } characters. A few words in a row are easiest to remember.
shell-lacks-name = Write your name.
shell-lacks-title = Write your title.
shell-lacks-secret = { $least ->
    [6] The PIN needs at least 6 digits and nothing else.
   *[other] The passphrase needs at least { $least } characters.
}
shell-start = Begin
shell-starting = Getting ready
shell-three = Three things to know
shell-three-find = finds people, cases and everything that can be done
shell-three-region = moves between the parts of the screen
shell-three-save = There is nothing to save. What you write is saved while you write.
shell-forgot-pin = Forgotten the PIN?
shell-forgot-passphrase = Forgotten the passphrase?
shell-recover-lead = Ask those who run the computers for the committee’s key file, or let them unlock with kvarbo recover. Everything you have written is still there.
shell-recover-none = The file has no recovery key. Only the PIN or the passphrase opens it. Ask those who run the computers for help.
shell-recover-key = The committee’s key file
shell-recover-key-hint = A file that ends in .pem
shell-recover-open = Open and change
shell-recover-back = Back
shell-new-pin = New PIN
shell-new-passphrase = New passphrase
