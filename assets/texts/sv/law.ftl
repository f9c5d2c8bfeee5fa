### valid-from: 2025-07-01
### source: SoL (2025:400), FL (2017:900), lag 2001:454; each reference with its status

# number verified; wording unverified
law-right = 11 kap. 1 § socialtjänstlagen (2025:400)

# for a second mention
law-right-short = 11 kap. 1 § socialtjänstlagen

# number verified; that it cannot be appealed on the merits is unverified
law-beyond = 11 kap. 4 § socialtjänstlagen

# number verified by cross-reference; wording unverified
law-no-test = 11 kap. 5 § socialtjänstlagen (2025:400)

# verified
law-sensor = 9 § lagen (2001:454) om behandling av personuppgifter inom socialtjänsten

# verified
law-correction = 36 § förvaltningslagen (2017:900)

# verified
law-change = 37 § förvaltningslagen (2017:900)
