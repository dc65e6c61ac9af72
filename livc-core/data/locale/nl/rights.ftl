### De rechten van een persoon: het uittreksel, het register van verwerkingen en wat ervoor nodig is.

## Het uittreksel

extract-title = Wat de { -livc } over u bewaart: uittreksel van { $day }
extract-what = U vroeg wat de { -livc } van de gemeente over u bewaart. Hier leest u wat wij u daarover kunnen zeggen.
extract-certain = Waarop dit steunt
extract-outcome =
    .permitted = Dit uittreksel mag u worden gegeven.
    .unsettled = De wet zegt niet duidelijk wie u antwoordt en wat u te zien krijgt. Een mens beslist daarover; dit blad is een ontwerp.
    .forbidden = Dit uittreksel mag niet worden gegeven door wie het vroeg.
    .no_ground = Wie dit uittreksel vroeg, heeft geen grond om het te geven.
extract-rule = { $text } ({ $articles })
extract-kept = Wat over u wordt bewaard
extract-none = Op de { -case_list } staat niets over u.
extract-listed = De { -mayor } zette uw situatie op de { -case_list } op { $day }.
extract-discussed = Uw situatie werd besproken op { $dates }.
extract-age = Leeftijdsgroep: { $age }.
extract-informed = U bent over de opvolging ingelicht.
extract-goals = { $count ->
    [one] Er is één doel afgesproken.
   *[other] Er zijn { $count } doelen afgesproken.
}
extract-action = Er is een actie afgesproken.
extract-action-due = Er is een actie afgesproken, tegen { $day }.
extract-action-done = Een actie is beëindigd op { $day }.
extract-next-review = De opvolging wordt opnieuw bekeken op { $day }.
extract-closed = De opvolging is afgesloten op { $day }.
extract-corrected = Verbeterd: { $fields }.
extract-contested = U of iemand namens u betwist wat werd opgetekend; die betwisting staat ernaast.
extract-disputed = Een verbetering is gevraagd en wordt bekeken.
extract-left-out = Wat in geen enkel uittreksel staat, van niemand
    .signals = signalen, en wie ze gaf
    .others = gegevens over anderen
    .opinions = wat aan tafel werd gezegd, en onder beroepsgeheim werd meegedeeld
    .elsewhere = wat andere overheden bewaren; daarover zegt dit uittreksel niets, ook niet of het bestaat
extract-write = Tot wie u zich kunt wenden
extract-controller = Wie verantwoordelijk is voor deze gegevens: { $controller }.
extract-rights = U kunt vragen om te verbeteren, te wissen of te beperken wat over u wordt bewaard, en bezwaar maken. Schrijf naar de functionaris voor gegevensbescherming.
extract-authority = Bent u het niet eens met dit antwoord, dan kunt u klacht indienen bij de Gegevensbeschermingsautoriteit.

## Het register van verwerkingen

word-processing_purpose = waarvoor gegevens worden verwerkt
    .cell = de werking van de cel
    .signals = signalen ontvangen en screenen
    .follow_up = casusgerichte opvolging van personen op de lijst
    .common_database = dat kaarten werden getoond, feedbackfiches verzonden en dreigingen doorgegeven, zonder inhoud
    .rights = verzoeken van personen, verbeteringen en wat werd opengebroken
    .accountability = verantwoording over wie keek, wat werd geantwoord en wat werd vernietigd
word-data_subjects = over wie de gegevens gaan
    .members = leden en deelnemers van de cel
    .persons_discussed = personen die worden besproken
    .reporters = melders, alleen met hun sector
    .applicants = wie een verzoek doet, alleen met het nummer van het verzoek
word-security_fact = wat livc zelf doet voor de veiligheid
    .hash_chain = elke regel staat in een keten; wie er een verandert, valt op
    .salted_commitments = feiten en vrije tekst kunnen worden vernietigd terwijl de keten klopt
    .pseudonyms = personen zijn verwijzingen, anders in elke cel
    .payload_keys = vrije tekst staat apart en gaat alleen open met een sleutel uit een raadpleging
    .access_events = elke raadpleging laat een spoor na
    .default_deny = regels beslissen per soort gegeven wat wordt getoond; zonder regel is het neen
word-host_gap = wat alleen de beheerder weet
    .controller_contact = naam en adres van de verwerkingsverantwoordelijke
    .officer_contact = hoe de functionaris voor gegevensbescherming te bereiken is
    .hosting = waar de gegevens staan, en bij welke verwerkers
    .technical_security = versleuteling, kopieën, hoe gebruikers zich aanmelden
    .transfers = doorgifte naar derde landen
    .free_text = wat in de vrije tekst en de documenten staat
    .residual_risk = hoe groot het overblijvende risico wordt geacht
processing-title = Verwerkingen van de { -livc } op { $day }
processing-controller = Verwerkingsverantwoordelijke: { $controller }
processing-purpose = Doel: { $purpose }
processing-persons = Over wie: { $persons }
processing-classes = Soorten gegevens: { $classes }
processing-recipients = Wie er iets van leest: { $recipients }
processing-no-recipients = Niemand leest dit in een casus
processing-kept = Termijn: { $count } { $unit } vanaf { $start } (zekerheid: { $certainty })
processing-kept-open = Termijn: open; een mens moet beslissen
processing-access = Lijst van de categorieën van personen met toegang
processing-access-listed = { $function } ({ $regime }), op de lijst: { $classes }
processing-access-unlisted = { $function } ({ $regime }), niet op de lijst: { $classes }
processing-fields = Velden per soort gegeven
processing-field = { $class }: { $count }
processing-questions = Open vragen
processing-question = { $text }
processing-security = Wat livc voor de veiligheid doet
processing-host = In te vullen door de beheerder
processing-item = { $text }
