# Why a number is not a Swedish personal or coordination number; the number's kind when it is.
number-format = Kirjoita kymmenen tai kaksitoista numeroa: VVVVKKPP-NNNN
number-date = Numeron päivämäärää ei ole olemassa
number-future = Syntymäpäivä on tulevaisuudessa
number-check_digit = Tarkistusnumero ei täsmää. Vertaa lähteeseen.
number-kind-personnummer = Henkilötunnus
number-kind-samordningsnummer = Koordinointinumero
