# Who has how much in the unit.
workload-title = Kuormitus
workload-late = Myöhässä
workload-week = Viikko
workload-later = Myöhemmin
workload-none = Kenelläkään ei ole määräaikoja.
workload-dates = { $late } myöhässä, { $week } tällä viikolla
workload-cases = { $cases ->
    [one] { $cases } asia
   *[other] { $cases } asiaa
}
workload-investigations = { $count ->
    [one] { $count } selvitys
   *[other] { $count } selvitystä
}
workload-weeks = Seuraavat kuusi viikkoa
workload-week-number = vk { $week }
workload-weeks-hint = Myöhässä olevia ei lasketa tähän.
workload-unexecuted = { $count ->
    [one] { $count } päätös on odottanut täytäntöönpanoa yli kolme kuukautta.
   *[other] { $count } päätöstä on odottanut täytäntöönpanoa yli kolme kuukautta.
}
workload-unexecuted-none = Yksikään yli kolme kuukautta vanha päätös ei odota täytäntöönpanoa.
