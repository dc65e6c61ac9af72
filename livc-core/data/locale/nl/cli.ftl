### The words of the command line: verify, check, cite, decide.

## verify

cli-verify-ok = Het journaal klopt: { $entries ->
        [one] één inschrijving
       *[other] { $entries } inschrijvingen
    }, laatste hash { $hash }.
cli-verify-altered = Inschrijving { $entry } is gewijzigd, of wat ervan rest.
cli-verify-torn = De laatste inschrijving is niet afgewerkt: alles vanaf byte { $byte } mag worden afgesneden.
cli-verify-fault = Inschrijving { $entry }: { $fault }
cli-verify-gone = Van { $count ->
        [one] één inschrijving zijn de feiten
       *[other] { $count } inschrijvingen zijn de feiten
    } vernietigd; de keten klopt ook zonder.
cli-verify-payloads = { $count ->
        [one] Eén tekst hoort
       *[other] { $count } teksten horen
    } bij { $count ->
        [one] haar inschrijving
       *[other] hun inschrijving
    }.
cli-verify-destroyed = { $count ->
        [one] De feiten van één inschrijving op de lijst zijn
       *[other] De feiten van { $count } inschrijvingen op de lijst zijn
    } vernietigd, en de lijst hoort bij dit journaal.
cli-verify-not-destroyed = De lijst van wat vernietigd is, past niet bij dit journaal.
cli-verify-checkpoint = Dat het hele einde herschreven werd, is alleen te zien met een ijkpunt dat elders wordt bewaard.

## check

cli-check-ok = Geen fouten: { $count ->
        [one] één regel
       *[other] { $count } regels
    }, versie { $version }.
cli-check-faults = { $count ->
        [one] Eén fout
       *[other] { $count } fouten
    }:
cli-check-local = Lokaal boek { $book }, versie { $version }: beslist door { $by } op { $day } (reden: { $ground }).
cli-check-never = Deze stap kan nooit: { $step }.

## cite

cli-cite-in-force = { $article }: van kracht op { $day }.
cli-cite-not-in-force = { $article }: niet van kracht op { $day }.
cli-cite-from = Van kracht vanaf { $from }; geen einddatum bekend.
cli-cite-between = Van kracht vanaf { $from } en niet meer vanaf { $until }.
cli-cite-successor = Vanaf { $from } vervangen door { $article }.
cli-cite-rules = Steunen hierop: { $rules }.

## decide

cli-decide-missing = Geef ook: { $facts }.
