### valid-from: 2025-07-01
### source: SoL (2025:400), FL (2017:900), lag 2001:454; each reference with its status

# number verified; wording unverified
law-right = Chapter 11, section 1 of the Social Services Act (2025:400)

# for a second mention
law-right-short = Chapter 11, section 1 of the Social Services Act

# number verified; that it cannot be appealed on the merits is unverified
law-beyond = Chapter 11, section 4 of the Social Services Act

# number verified by cross-reference; wording unverified
law-no-test = Chapter 11, section 5 of the Social Services Act (2025:400)

# verified
law-sensor = section 9 of the Act (2001:454) on personal data in social services

# verified
law-correction = section 36 of the Administrative Procedure Act (2017:900)

# verified
law-change = section 37 of the Administrative Procedure Act (2017:900)
