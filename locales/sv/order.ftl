# The order to the provider.

order-title = Beställning
order-lead = { $count ->
    [0] inga insatser att beställa
    [one] en insats ur beslut { $decision }
   *[other] { $count } insatser ur beslut { $decision }
}
order-none = Det finns inget undertecknat beslut att beställa ur.
order-to-decision = Gå till beslutet
order-provider = Utförare
order-provider-none = Välj utförare
order-start = Startdatum
order-no-choice = När personen inte väljer själv
order-message = Meddelande till utföraren
order-message-hint = Bara det som utföraren behöver för att göra uppdraget.
order-table = Insatser som beställs, med behov, tid och dagar
order-head-service = Insats
order-head-need = Behov
order-head-extent = Omfattning
order-head-minutes = Min/gång
order-head-month = Per månad
order-head-days = Veckodagar
order-head-time = Tid på dagen
order-double = två personal
order-partly = mindre än beslutet ger
order-days = Veckodagar, { $service }
order-days-any = vilken dag som helst
order-day-mon = mån
order-day-tue = tis
order-day-wed = ons
order-day-thu = tor
order-day-fri = fre
order-day-sat = lör
order-day-sun = sön
order-day-long-mon = måndag
order-day-long-tue = tisdag
order-day-long-wed = onsdag
order-day-long-thu = torsdag
order-day-long-fri = fredag
order-day-long-sat = lördag
order-day-long-sun = söndag
order-time = Tid på dagen, { $service }
order-time-any = När som helst
order-time-morning = Morgon
order-time-noon = Mitt på dagen
order-time-evening = Kväll
order-time-night = Natt
order-disclosed = Det här lämnas ut
order-disclosed-hint = Utlämnandet antecknas i loggen med mottagare, uppgifter och grund.
order-disclosed-nothing = Inget lämnas ut förrän en utförare är vald.
order-discloses-name = Namn
order-discloses-number = Personnummer
order-discloses-address = Adress
order-discloses-telephone = Telefon
order-discloses-door_code = Portkod
order-discloses-interpreter = Behov av tolk
order-discloses-services = Beställda insatser
order-discloses-goals = Mål
order-discloses-message = Ditt meddelande
order-protected = Skyddade personuppgifter
order-protected-text = Beställningen går en egen väg. Adress, telefon och portkod står inte i den.
order-foot = Före beställning
order-missing = { $count ->
    [one] En sak saknas före beställning
   *[other] { $word } saker saknas före beställning
}
order-complete = Allt finns. Läs det som lämnas ut och beställ.
order-send = Beställ
order-sent-now = Beställningen är gjord
order-made = Beställningar
order-made-table = Gjorda beställningar med läge
order-head-provider = Utförare
order-head-date = Beställd
order-head-status = Läge
order-head-letter = Brev
order-letter = Läs
order-letter-label = Läs beställningen till { $provider }
order-status-registered = Registrerad
order-status-sent = Skickad
order-status-accepted = Bekräftad
order-status-will_not_be_executed = Blir inte utförd
order-status-executed = Utförs
order-status-paused = Pausad
order-status-ended = Avslutad
order-status-from = Utförs från { $date }
order-note = Anteckna läge
order-note-status = Nytt läge
order-note-date = Datum
order-note-reason = Skäl eller vad utföraren svarade
order-reason-missing = Skriv varför: utföraren och den som följer upp behöver det.
order-note-for = Beställning till { $provider }, { $date }
order-noted-now = Läget är antecknat
order-close = Stäng
