### valid-from: 2025-07-01
### source: Kvarbo letter texts 2026-11; FL 9, 19, 22, 30-33, 37, 42 §§; SoL (2025:400) 11 kap. 1 and 4 §§, whose wording is unverified
### status: to be read by a municipal lawyer and a Finnish translator

decision-title =
    { $review ->
        [yes] Päätös uudelleen harkinnan jälkeen
       *[no] Päätös hakemuksestasi
    }: { $outcome ->
        [less] apusi muuttuu
        [granted] saat sen, mitä hait
        [partly] saat osan siitä, mitä hait
        [refused] kielteinen päätös
        [withdrawn] asian käsittely päättyy
       *[mixed] vastaus kustakin tukitoimesta
    }

summary-title = Päätös lyhyesti

summary-granted =
    Saat { $n ->
        [one] tämän avun:
       *[other] apua näissä asioissa:
    }

summary-refused =
    Et saa { $n ->
        [one] tätä:
       *[other] näitä asioita:
    }

summary-why = Perustelut ovat otsikon ”Miksi päätimme näin” alla.

summary-not-examined =
    Emme tutki { $n ->
        [one] tätä:
       *[other] näitä asioita:
    }

summary-closed =
    Peruutit { $all ->
        [yes] hakemuksesi
       *[no] osan hakemuksestasi
    }. Siksi käsittely on siltä osin päättynyt. Sinun ei tarvitse tehdä mitään.

summary-next =
    { $granted ->
        [yes] Palveluntarjoaja ottaa sinuun yhteyttä ja kertoo, milloin apu alkaa.
       *[no] {""}
    } { $appeal ->
        [yes] Jos et ole tyytyväinen, voit valittaa. Kirjeesi on oltava perillä meillä kolmen viikon kuluessa siitä päivästä, jona sait päätöksen.
       *[no] {""}
    } Soita numeroon { $unit_phone }, jos sinulla on kysyttävää.

decision-heading-applied = Mitä olet hakenut

decision-reviewed =
    Olemme harkinneet uudelleen päätöksesi { $number }, joka tehtiin { $decided_date }. Harkinta alkoi { $begun_date }{ $cause ->
        [person_asks] {", koska pyysit sitä"}
        [changed_circumstances] {", koska jokin on muuttunut sen jälkeen"}
        [own_motion] {", koska näimme itse siihen syyn"}
        [appeal] {", koska päätöksestä valitettiin"}
       *[follow_up] {" seurannan jälkeen"}
    }. Se koskee sitä, mitä alun perin haettiin:

decision-applied-for =
    Hakemus tuli meille { $applied_date }. { $applicant ->
        [self] Olet hakenut
        [representative] Edustajasi{ $named ->
            [yes] {" ("}{ $applicant_name })
           *[no] {""}
        } on hakenut puolestasi
        [relative] Läheisesi{ $named ->
            [yes] {" ("}{ $applicant_name })
           *[no] {""}
        } on hakenut puolestasi
        [provider] Palveluntarjoaja{ $named ->
            [yes] {" ("}{ $applicant_name })
           *[no] {""}
        } on hakenut puolestasi
        [health_care] Terveydenhuolto{ $named ->
            [yes] {" ("}{ $applicant_name })
           *[no] {""}
        } on hakenut puolestasi
       *[other] Joku muu{ $named ->
            [yes] {" ("}{ $applicant_name })
           *[no] {""}
        } on hakenut puolestasi
    } { $n ->
        [one] tätä tukitointa:
       *[other] näitä tukitoimia:
    }

decision-handed-over =
    Hakemuksesi koskee myös seuraavaa: { $what ->
        [lss] LSS-lain mukaiset tukitoimet
        [special_housing] erityisasuminen (särskilt boende)
       *[short_stay] lyhytaikaisasuminen (korttidsboende)
    }{ $stated ->
        [yes] {" ("}{ $words })
       *[no] {""}
    }. Sitä ei ratkaista tässä päätöksessä. { $passed ->
        [yes] Asia siirrettiin { $passed_date }. Vastaanottaja: { $to }.
       *[no] Se käsitellään erikseen.
    }

decision-own-words = Kuvasit asian itse näin: ”{ $own_words }”

decision-heard =
    { $again ->
        [yes] Selvityksen uudet tiedot
       *[no] Selvitys
    } annettiin ennen päätöstä { $given_date }. Vastaanottaja: { $named ->
        [yes] { $name }
       *[no] sinä
    }. { $reply ->
        [replied] Vastaus tuli { $reply_date }.
        [waived] Saimme { $reply_date } tiedon, ettei lisättävää ole.
       *[none] Emme ole saaneet vastausta.
    }

decision-heading-decided = Mitä olemme päättäneet

decision-operative = { $committee } on päättänyt seuraavaa.

decision-granted =
    Sinulle myönnetään { $service }: { $extent }. { $has_end ->
        [yes] Päätös on voimassa { $from_date } – { $end_date }.
       *[no] Päätös on voimassa alkaen { $from_date }, eikä sillä ole päättymispäivää.
    }

decision-granted-together = Sinulle myönnetään nämä tukitoimet:

decision-term =
    { $has_end ->
        [yes] Päätös on voimassa { $from_date } – { $end_date }.
       *[no] Päätös on voimassa alkaen { $from_date }, eikä sillä ole päättymispäivää.
    }

decision-partly-granted =
    Sinulle myönnetään { $service }: { $extent }. { $has_end ->
        [yes] Päätös on voimassa { $from_date } – { $end_date }.
       *[no] Päätös on voimassa alkaen { $from_date }, eikä sillä ole päättymispäivää.
    } Hakemuksesi hylätään tältä osin: { $refused_part }.

decision-refused-part =
    { $stated ->
        [yes] { $service } hakemassasi laajuudessa ({ $applied })
       *[no] { $service } tätä enemmän
    }

decision-refused = Hakemuksesi hylätään tämän tukitoimen osalta: { $service }.

decision-withdrawn = Peruutit { $withdrawn_date } hakemuksesi, joka koski tätä tukitointa: { $service }. Siksi päätämme käsittelyn tältä osin emmekä tutki oikeuttasi tukitoimeen. Voit hakea uudelleen milloin haluat.

decision-not-examined =
    { $outcome ->
        [dismissed] Emme ota tutkittavaksi hakemustasi, joka koskee tätä tukitointa: { $service }.
       *[closed] Päätämme asian käsittelyn tämän tukitoimen osalta: { $service }.
    } Syy: { $reason }

decision-replaces =
    Tämä päätös korvaa aiemman päätöksen. Päätöksen numero: { $number }. Päätöspäivä: { $decided_date }. { $has_from ->
        [yes] Aiempi päätös päättyy viimeistään, kun tämä tulee voimaan { $from_date }.
       *[no] Aiempi päätös päättyy viimeistään, kun tämä tulee voimaan.
    }

decision-less = Saat vähemmän kuin aiemmassa päätöksessä:

decision-less-item =
    { $service }: { $kind ->
        [ended] päättyy
        [fewer] vähemmän aikaa kuin ennen
        [weaker] vähemmän tai lyhyempiä käyntejä, vähemmän työntekijöitä kerrallaan tai useampi jakaja kuin ennen
        [shorter] päättyy aiemmin kuin ennen
       *[interrupted] tauko päätösten välissä
    }

decision-total-time =
    Tämän päätöksen mukaan saat apua yhteensä: { $month_time }. { $other_running ->
        [yes] Aiemmat päätöksesi mukaan luettuina saat apua: { $month_time_all }.
       *[no] {""}
    } Kuukausiaika on keskiarvo, koska kuukaudet ovat eripituisia.

decision-end-reason = Päätös on määräaikainen tämän tukitoimen osalta: { $service }. Syy: { $end_reason } Jos tarvitset tukitointa pitempään, voit hakea sitä uudelleen. Hae ennen kuin päätös päättyy { $end_date }.

decision-reservation =
    { $reservation ->
        [yes] Varauma: Saamme muuttaa tukitointa tai lopettaa sen päätöksen voimassaoloaikana, jos ehto täyttyy. Tukitoimi: { $service }. Ehto: { $reservation_condition } Varauman syy: { $reservation_reason }
       *[no] Päätöksessä ei ole varaumaa. Saamme muuttaa sitä vahingoksesi, jos pakottavat turvallisuussyyt vaativat sitä. Saamme muuttaa sitä myös, jos se on väärä, koska olet antanut virheellisiä tai harhaanjohtavia tietoja. Muuten emme saa muuttaa sitä vahingoksesi.
    }

decision-heading-why = Miksi päätimme näin

decision-provisions = Olemme tutkineet hakemuksesi. Säännös: { $law_right }. Se antaa oikeuden tukitoimiin henkilökohtaisia tarpeita varten. Sinulla on oikeus tukitoimeen, jos tarvitset sitä kohtuullisia elinoloja varten eikä tarvettasi voida täyttää muulla tavalla.

decision-provision-named = Tukitoimi: { $service }. Päätöksen peruste: { $provision }.

decision-ground =
    { $ground ->
        [reservation] Saamme muuttaa päätöstä vahingoksesi, koska aiemmassa päätöksessä on varauma. Säännös: { $law_change }. Varauma: ”{ $reservation }”.
        [safety] Saamme muuttaa päätöstä vahingoksesi, koska pakottavat turvallisuussyyt vaativat sitä. Säännös: { $law_change }.
        [false_information] Saamme muuttaa päätöstä vahingoksesi, koska aiempi päätös oli väärä. Olit antanut virheellisiä tai harhaanjohtavia tietoja. Säännös: { $law_change }.
       *[own_withdrawal] Kerroit itse { $withdrawn_date }, ettet enää halua apua, jota nyt saat vähemmän.
    }

decision-answer = { $n ->
    [one] Näin olemme arvioineet vastauksen selvitykseen:
   *[other] Näin olemme arvioineet vastaukset selvitykseen:
}

decision-beyond-right = Sinulla ei ole oikeutta tähän tukitoimeen: { $service }. Säännös: { $law_right }. Annamme silti sinulle tukitoimen. Säännös: { $law_beyond }.

decision-heading-start = Milloin apu alkaa

decision-start = Tilaamme avun palveluntarjoajalta. Palveluntarjoaja ottaa sinuun yhteyttä ja kertoo, milloin apu alkaa.

decision-heading-fee = Mitä apu maksaa

decision-fee =
    Maksat avusta maksun. Saat siitä erillisen päätöksen. { $has_max ->
        [yes] Vuonna { $year } korkein maksu kuukaudessa on { $max_fee }. Maksusi voi olla pienempi.
       *[no] {""}
    }

decision-heading-follow-up = Milloin seuraamme päätöstä

decision-follow-up = Seuraamme päätöstä yhdessä kanssasi viimeistään { $follow_up_date }. Soita meille, jos tarpeesi muuttuvat tai jos apu ei toimi. Jos olet poissa kotoa, ilmoita siitä hyvissä ajoin palveluntarjoajalle.

decision-heading-signature = Kuka on tehnyt päätöksen

decision-signature =
    { $by ->
        [committee] Päätöksen on tehnyt { $committee }.
       *[delegated] Päätöksen on tehnyt { $decider_name }, { $decider_title }. Päätösvallan on siirtänyt { $committee }.
    } { $presenter ->
        [yes] Esittelijä: { $presenter_name }, { $presenter_title }.
       *[no] {""}
    }

decision-took-part = Osallistui lopulliseen käsittelyyn osallistumatta ratkaisuun: { $took_part }

decision-copies =
    { $role ->
        [god_man] Päätöksen saa myös uskottu miehesi (god man): { $representative_name }.
        [forvaltare] Päätöksen saa myös edunvalvojasi (förvaltare): { $representative_name }.
        [future_proxy] Päätöksen saa myös edunvalvontavaltuutettusi (framtidsfullmakt): { $representative_name }.
       *[ombud] Päätöksen saa myös asiamiehesi: { $representative_name }.
    }

decision-enclosures =
    { $appeal ->
        [yes] Liite: Näin valitat päätöksestä{ $translation ->
            [yes] {", ruotsinkielinen päätös"}
           *[no] {""}
        }
       *[no] Liite: ruotsinkielinen päätös
    }
