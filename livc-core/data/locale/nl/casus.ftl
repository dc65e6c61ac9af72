### What may happen to a casus, why something may not, what one may see, and how long it is kept.

## Refusals

refusal-heading = Dit kan nu niet: { $step }.
refusal-wrong-state = Deze stap hoort niet bij de toestand van de { -casus }: “{ $state }”. Mogelijk vanuit: { $needed }.
refusal-not-begun = Er is nog geen { -casus } waarop deze stap kan volgen. Mogelijk vanuit: { $needed }.
refusal-unsettled = De wet laat open of deze stap kan: een persoon moet eerst beslissen.
refusal-wrong-role = Uw hoedanigheid is “{ $role }”. Deze stap is voorbehouden aan: { $roles }.
refusal-not-in-profile = De werkwijze { $profile } kent deze stap niet.
refusal-unmet = Voor deze stap { $count ->
        [one] ontbreekt nog één voorwaarde
       *[other] ontbreken nog { $count } voorwaarden
    }.
refusal-no-record = Deze cel bewaart niets over personen: er is geen rechtsgrond opgegeven, en de wet verbiedt het zonder ({ $articles }).
refusal-timer = Een termijn kan waarschuwen en wissen. Over een persoon beslist altijd een mens, met een reden.
refusal-profile-not-belgian = Een Belgische cel kan alleen met een Belgische werkwijze werken. { $profile } dient om te vergelijken.
refusal-conflict = Intussen is inschrijving { $entry } bijgekomen. Bekijk de stand van zaken en beslis opnieuw.
refusal-future = Een feit van { $day } kan vandaag nog niet worden ingeschreven.
refusal-held = De vernietiging is opgeschort.
refusal-not-due = De { -retention_period } eindigt pas op { $day }.

## The casus

casus-count = { $count ->
        [one] één { -casus }
       *[other] { $count } { -casus(number: "many") }
    }
casus-since = Toestand: { $state }, sinds { $day }.
casus-next = Mogelijke stappen: { $steps }.
casus-next-none = Er is nu geen stap mogelijk.
casus-minor = Het gaat om een minderjarige: wat is in het belang van het kind?
deadline-ahead = { $what }: tegen { $day } ({ $days ->
        [one] nog één dag
       *[other] nog { $days } dagen
    }).
deadline-today = { $what }: vandaag.
deadline-passed = { $what }: de datum { $day } is voorbij.

## The work that is handed over

handover-title = Overdracht van het werk, { $day }
handover-casus = { $casus }: { $state }
handover-next = { $what }, { $day }
handover-next-of = { $what } ({ $reference }), { $day }
handover-nothing = Er wacht niets.
handover-cell = De cel
handover-ends = { $what } ({ $reference }) loopt af op { $day }
handover-question = Open: { $question }

## Composition and meetings

cell-not-established = Voor deze gemeente is geen cel opgetekend op { $day }.
composition-lawful = De drie zetels zijn rechtmatig bekleed op { $day }.
composition-open = De drie zetels zijn op { $day } wettig ingevuld, maar over de cel zelf is een vraag open.
composition-lacking = Op { $day } { $seats_count ->
        [one] is deze zetel
       *[other] zijn deze zetels
    } niet rechtmatig bekleed: { $seats }.
presence-practice = Niet aanwezig: { $seats }. Dat alle drie de zetels aanwezig zijn, is goede praktijk, geen wet.
presence-warning = Bij dit agendapunt kan een { -professional_secrecy } ter sprake komen. Alleen wie een zetel heeft of voor deze { -casus } is uitgenodigd, blijft in de zaal.
presence-no-duty = U hebt { -right_to_speak }. Wie zwijgt, laat geen spoor na.
consensus-reached = Er is { -consensus }.
consensus-lacking = Er is geen { -consensus }: { $count ->
        [one] één standpunt ontbreekt of is een bezwaar
       *[other] { $count } standpunten ontbreken of zijn een bezwaar
    }.

## Looking

view-nothing = Hier is voor u niets te zien.
view-logged = Deze inzage is opgetekend in het toegangsjournaal.
view-suppressed = Niet getoond: met zo weinig personen zou iemand herkenbaar kunnen zijn.

## Keeping

retention-until = Mag nog bewaard worden; te vernietigen vanaf { $day }.
retention-due = De { -retention_period } is verstreken op { $day }: te vernietigen.
retention-awaits = De { -retention_period } begint bij: { $event }.
retention-held = De { -retention_period } is verstreken, maar de vernietiging is opgeschort.
retention-open = Voor deze gegevens ligt geen { -retention_period } vast: het bestuur moet die bepalen.
retention-purged = Vernietigd. Alleen tellingen blijven, waarin niemand herkenbaar is.

## Werkwijzen: het diagram

profile-word = { $word }
profile-step = { $step } ({ $outcomes })
