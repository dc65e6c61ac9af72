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
