# The municipality's rules: its profile as a file and as it stands.
profile-title = The municipality’s rules
profile-show = Show the rules
profile-own = { $municipality } has given its own profile file. The rules are changed in that file, not here.
profile-embedded = The rules for { $municipality } come with Kvarbo. To change them, the municipality loads its own profile file.
profile-unread = { $count ->
    [one] 1 rule has not been read at its source. Check it before using it for real work.
   *[other] { $count } rules have not been read at their sources. Check them before using them for real work.
}
profile-new = Load a new version
profile-new-lead = Decisions already made do not change. What is done from now on follows the new version.
profile-version = Version of the rules: { $hash }
profile-loaded = The new rules apply from now on
profile-loaded-wider = The new rules apply from now. They let you decide more than before, and that is on record.
profile-rights = Who has chosen position and rules
profile-rights-lead = Kvarbo cannot check who holds which position, or whether the committee has adopted the rules. So every choice is on record here, and cannot be changed.
profile-rights-position = Chose the position { $position }
profile-rights-rules = Took rules into use: version { $hash }
profile-rights-wider_rules = Took rules into use: version { $hash }. They gave the right to decide more than before.
profile-rule-always = No end date
profile-rule-from = Valid from { $from }
profile-rule-from-to = Valid from { $from } to { $to }
profile-rule-source = Source: { $source }
profile-rule-unread = Not read at its source
profile-line = Line { $line }
profile-file = The municipality’s own profile file
profile-file-hint = A file that ends in .toml. Leave it empty if the municipality has none.
profile-file-wrong = { $count ->
    [one] The file has 1 error and is not used.
   *[other] The file has { $count } errors and is not used.
}
profile-no-address = The committee’s address and e-mail are examples. A decision that can be appealed can be signed only once the municipality’s own profile file is read in.
profile-no-key-pin = The profile has no recovery key of the committee. Without it nobody can open the file if you forget your PIN or the computer breaks.
profile-no-key-passphrase = The profile has no recovery key of the committee. Without it nobody can open the file if you forget your passphrase.
profile-section-committee = Committee
profile-section-court = Court for appeals
profile-section-month_factor = Weeks a month
profile-section-counting = How time is counted
profile-section-service = Catalogue of services
profile-section-delegation = Delegation of decisions
profile-section-list = Who may open the lists
profile-section-follow_up = Follow-up
profile-section-fee = Fee
profile-section-rate = Compensation to providers
profile-section-own_days = The municipality's own days
profile-section-discharge = Discharge from hospital
profile-section-without_needs_test = Services without a needs test
profile-section-provider = Providers
profile-section-no_choice = When no provider is chosen
profile-section-protected_orders = Orders for protected identity
profile-section-end_date = Proposed end date
profile-section-reservation = Proposed reservations
profile-section-code_list = Local code lists
profile-section-signal = Signals to the municipality
