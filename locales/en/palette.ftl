# Ctrl+K and F1.
palette-found = Found
palette-no-case = no case
palette-nothing = Nothing fits. Look for a name, a personal number, a case number or a command.
palette-hint = Write > for commands only, # for a case number.
palette-close = Close
palette-key-rows = Move in the list
palette-key-open = Open the row
palette-key-level = Set the level while the scale has focus
palette-key-month = The days of a month, in a date field
palette-key-undo = Undo the latest
palette-key-close = Close what is open, the text stays
