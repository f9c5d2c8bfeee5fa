### valid-from: 2025-07-01
### source: SoL (2025:400), FL (2017:900), lag 2001:454; each reference with its status

# number verified; wording unverified
law-right = sosiaalipalvelulain (2025:400) 11 luvun 1 §

# for a second mention
law-right-short = sosiaalipalvelulain 11 luvun 1 §

# number verified; that it cannot be appealed on the merits is unverified
law-beyond = sosiaalipalvelulain 11 luvun 4 §

# number verified by cross-reference; wording unverified
law-no-test = sosiaalipalvelulain (2025:400) 11 luvun 5 §

# verified
law-sensor = sosiaalipalvelun henkilötietolain (2001:454) 9 §

# verified
law-correction = hallintolain (2017:900) 36 §

# verified
law-change = hallintolain (2017:900) 37 §
