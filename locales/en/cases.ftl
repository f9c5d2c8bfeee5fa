# The list of cases.
cases-title = Cases
cases-count = { $shown } of { $total }
cases-new = New case
cases-find = Name, personal number or case number
cases-step = Step
cases-all-steps = All
cases-closed = Closed
cases-person = Person
cases-number = Personal number
cases-case = Case
cases-kind = About
cases-deadline = Deadline
cases-changed = Changed
cases-is-closed = Closed
cases-none = No cases yet. Begin with New case.
cases-none-here = No case fits the search.
cases-show-all = Show all
