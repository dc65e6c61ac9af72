### The words of the command line: verify, check, cite, decide.

## verify

cli-verify-ok = Das Journal ist unversehrt: { $entries ->
        [one] ein Eintrag
       *[other] { $entries } Einträge
    }, letzter Hash { $hash }.
cli-verify-altered = Eintrag { $entry }, oder was davon übrig ist, wurde verändert.
cli-verify-torn = Der letzte Eintrag ist unvollständig: Alles ab Byte { $byte } darf abgeschnitten werden.
cli-verify-fault = Eintrag { $entry }: { $fault }
cli-verify-gone = Von { $count ->
        [one] einem Eintrag
       *[other] { $count } Einträgen
    } wurden die Tatsachen vernichtet; die Kette bleibt prüfbar.
cli-verify-payloads = { $count ->
        [one] Ein Text gehört zu seinem Eintrag
       *[other] { $count } Texte gehören zu ihrem Eintrag
    }.
cli-verify-destroyed = { $count ->
        [one] Die Tatsachen eines Eintrags der Liste sind
       *[other] Die Tatsachen von { $count } Einträgen der Liste sind
    } vernichtet, und die Liste gehört zu diesem Journal.
cli-verify-not-destroyed = Die Liste dessen, was vernichtet ist, passt nicht zu diesem Journal.
cli-verify-checkpoint = Ob das gesamte Ende neu geschrieben wurde, zeigt nur ein andernorts aufbewahrter Prüfpunkt.

## check

cli-check-ok = Keine Fehler: { $count ->
        [one] eine Regel
       *[other] { $count } Regeln
    }, Version { $version }.
cli-check-faults = { $count ->
        [one] Ein Fehler
       *[other] { $count } Fehler
    }:
cli-check-local = Örtliches Buch { $book }, Version { $version }: beschlossen von { $by } am { $day } (Grund: { $ground }).
cli-check-never = Dieser Schritt ist niemals möglich: { $step }.

## cite

cli-cite-in-force = { $article }: am { $day } in Kraft.
cli-cite-not-in-force = { $article }: am { $day } nicht in Kraft.
cli-cite-from = In Kraft seit dem { $from }; kein Enddatum bekannt.
cli-cite-between = In Kraft ab dem { $from } und ab dem { $until } nicht mehr.
cli-cite-successor = Ab dem { $from } ersetzt durch { $article }.
cli-cite-rules = Hierauf stützen sich: { $rules }.

## decide

cli-decide-missing = Geben Sie auch an: { $facts }.
