### What may happen to a casus, why something may not, what one may see, and how long it is kept.

## Refusals

refusal-heading = Dies ist derzeit nicht möglich: { $step }.
refusal-wrong-state = Dieser Schritt passt nicht zum Stand des { -casus(case: "genitive") }: „{ $state }“. Möglich ist er bei: { $needed }.
refusal-not-begun = Es gibt noch keinen { -casus }, auf den dieser Schritt folgen könnte. Möglich ist er bei: { $needed }.
refusal-unsettled = Das Gesetz lässt offen, ob dieser Schritt möglich ist: Zuerst muss eine Person entscheiden.
refusal-wrong-role = Sie handeln als „{ $role }“. Dieser Schritt ist vorbehalten: { $roles }.
refusal-not-in-profile = Die Arbeitsweise { $profile } sieht diesen Schritt nicht vor.
refusal-unmet = Für diesen Schritt { $count ->
        [one] fehlt noch eine Bedingung
       *[other] fehlen noch { $count } Bedingungen
    }.
refusal-no-record = Diese Zelle bewahrt nichts über Personen auf: Es ist keine Rechtsgrundlage angegeben, und ohne sie verbietet es das Gesetz ({ $articles }).
refusal-timer = Eine Frist kann warnen und löschen. Über eine Person entscheidet immer ein Mensch, mit Begründung.
refusal-profile-not-belgian = Eine belgische Zelle kann nur nach einer belgischen Arbeitsweise arbeiten. { $profile } dient dem Vergleich.
refusal-conflict = Inzwischen ist Eintrag { $entry } hinzugekommen. Sehen Sie sich den Stand an und entscheiden Sie erneut.
refusal-future = Eine Tatsache vom { $day } kann heute noch nicht eingetragen werden.
refusal-held = Die Vernichtung ist ausgesetzt.
refusal-not-due = Die { -retention_period } endet erst am { $day }.

## The casus

casus-count = { $count ->
        [one] ein { -casus }
       *[other] { $count } { -casus(number: "many") }
    }
casus-since = Stand: { $state }, seit dem { $day }.
casus-next = Mögliche Schritte: { $steps }.
casus-next-none = Derzeit ist kein Schritt möglich.
casus-minor = Es geht um einen Minderjährigen: Was dient dem Wohl des Kindes?
deadline-ahead = { $what }: bis zum { $day } ({ $days ->
        [one] noch ein Tag
       *[other] noch { $days } Tage
    }).
deadline-today = { $what }: heute.
deadline-passed = { $what }: Der { $day } ist verstrichen.

## The work that is handed over

handover-title = Übergabe der Arbeit, { $day }
handover-casus = { $casus }: { $state }
handover-next = { $what }, { $day }
handover-next-of = { $what } ({ $reference }), { $day }
handover-nothing = Nichts steht aus.
handover-cell = Die Zelle
handover-ends = { $what } ({ $reference }) endet am { $day }
handover-question = Offen: { $question }

## Composition and meetings

cell-not-established = Für diese Gemeinde ist am { $day } keine Zelle verzeichnet.
composition-lawful = Die drei Sitze sind am { $day } rechtmäßig besetzt.
composition-open = Die drei Sitze sind am { $day } gesetzmäßig besetzt, doch zur Zelle selbst ist eine Frage offen.
composition-lacking = Am { $day } { $seats_count ->
        [one] ist folgender Sitz
       *[other] sind folgende Sitze
    } nicht rechtmäßig besetzt: { $seats }.
presence-practice = Nicht anwesend: { $seats }. Dass alle drei Sitze vertreten sind, ist gute Praxis, kein Gesetz.
presence-warning = Bei diesem Punkt kann ein { -professional_secrecy } zur Sprache kommen. Im Raum bleibt nur, wer einen Sitz hat oder zu diesem { -casus } eingeladen ist.
presence-no-duty = Sie haben { -right_to_speak }. Wer schweigt, hinterlässt keine Spur.
consensus-reached = Es besteht { -consensus }.
consensus-lacking = Es besteht kein { -consensus }: { $count ->
        [one] Ein Standpunkt fehlt oder ist ein Einwand
       *[other] { $count } Standpunkte fehlen oder sind ein Einwand
    }.

## Looking

view-nothing = Hier gibt es für Sie nichts zu sehen.
view-logged = Diese Einsichtnahme ist im Zugriffsjournal festgehalten.
view-suppressed = Nicht angezeigt: Bei so wenigen Personen könnte jemand erkannt werden.

## Keeping

retention-until = Darf noch aufbewahrt werden; ab dem { $day } zu vernichten.
retention-due = Die { -retention_period } ist am { $day } abgelaufen: zu vernichten.
retention-awaits = Die { -retention_period } beginnt mit: { $event }.
retention-held = Die { -retention_period } ist abgelaufen, aber die Vernichtung ist ausgesetzt.
retention-open = Für diese Daten steht keine { -retention_period } fest: Die Verwaltung muss sie bestimmen.
retention-purged = Vernichtet. Es bleiben nur Zählungen, in denen niemand erkennbar ist.

## Arbeitsweisen: das Diagramm

profile-word = { $word }
profile-step = { $step } ({ $outcomes })
