# Why a number is not a Swedish personal or coordination number; the number's kind when it is.
number-format = Write ten or twelve digits: YYYYMMDD-NNNN
number-date = The date in the number does not exist
number-future = The birth date is in the future
number-check_digit = The check digit is wrong. Compare with the source.
number-kind-personnummer = Personal identity number
number-kind-samordningsnummer = Coordination number
