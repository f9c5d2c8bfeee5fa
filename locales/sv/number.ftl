# Why a number is not a Swedish personal or coordination number; the number's kind when it is.
number-format = Skriv tio eller tolv siffror: ÅÅÅÅMMDD-NNNN
number-date = Datumet i numret finns inte
number-future = Födelsedagen ligger i framtiden
number-check_digit = Kontrollsiffran stämmer inte. Jämför med underlaget.
number-kind-personnummer = Personnummer
number-kind-samordningsnummer = Samordningsnummer
