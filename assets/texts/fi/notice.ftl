### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; SoL (2025:400) 11 kap. 5 §, whose wording is unverified; no decision, so no word of decision or appeal
### status: to be read by a municipal lawyer and a Finnish translator

notice-title = Ilmoitus avusta ilman tarveharkintaa

notice-heading-booked = Mitä olet varannut

notice-booked =
    Olet varannut { $n ->
        [one] tämän tukitoimen:
       *[other] nämä tukitoimet:
    }

notice-term =
    Apu alkaa { $from_date }. { $has_end ->
        [yes] Varauksen viimeinen päivä on { $end_date }.
       *[no] Varaus on voimassa, kunnes sinä tai me ilmoitamme muuta.
    }

notice-hours =
    { $hours ->
        [one] Varaus on { $hours } tunti kuukaudessa.
       *[other] Varaus on { $hours } tuntia kuukaudessa.
    }

notice-heading-why = Miksi saat apua ilman selvitystä

notice-why-no-test = Tarjoamme tätä apua { $age_from } vuotta täyttäneille, enintään { $up_to_hours } tuntia kuukaudessa. Siksi emme ole selvittäneet tarpeitasi ({ $law_no_test }).

notice-heading-practical = Näin toimimme

notice-practical =
    { $provider_name } soittaa sinulle päivästä ja kellonajasta. Soita, jos haluat muuttaa varausta tai lopettaa sen: { $unit_phone }.

notice-heading-more = Tarvitsetko enemmän tai muuta apua?

notice-may-apply = Voit milloin tahansa hakea tukitoimia, myös varaamaasi apua. Säännös: { $law_right }. Silloin selvitämme tarpeesi ja saat kirjallisen päätöksen. Soita: { $unit_phone }. Riittää, että sanot haluavasi hakea.
