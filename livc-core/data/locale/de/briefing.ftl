### Die Seite „Was darf ich mitteilen?“

briefing-title = Was darf ich mitteilen? { $day }
briefing-who = Sie sind: { $giver }.
briefing-who-where = Sie sind: { $giver }. Wo: { $setting }.
briefing-where = Wo: { $setting }.
briefing-note = { $text } ({ $articles }).
briefing-section =
    .bring = Am Tisch
    .leave = Danach, durch Sie selbst
    .onward = Wohin Ihre Worte gelangen können
    .know = Zu beachten
    .open = Was offen bleibt

## Who hears it

briefing-hears = Das hören: { $hearers }.
briefing-hearer = { $count ->
        [one] { $who }
       *[other] { $count } × { $who }
    }
briefing-room = Wer da ist: { $room }.

## What may and may not be done, with what

briefing-line =
    .permitted = Erlaubt – { $matters }: { $acts } ({ $articles }; { $certainty }).
    .unsettled = Eine Person muss entscheiden – { $matters }: { $acts } ({ $articles }; { $certainty }).
    .no_ground = Keine Bestimmung erlaubt dies – { $matters }: { $acts } ({ $articles }; { $certainty }).
    .forbidden = Verboten – { $matters }: { $acts } ({ $articles }; { $certainty }).
briefing-line-bare =
    .permitted = Erlaubt – { $matters }: { $acts }.
    .unsettled = Eine Person muss entscheiden – { $matters }: { $acts }.
    .no_ground = Keine Bestimmung erlaubt dies – { $matters }: { $acts }.
    .forbidden = Verboten – { $matters }: { $acts }.
briefing-line-depends = Hängt ab von: { $facts } – { $matters }: { $acts }.
briefing-line-unknown = Noch nicht zu sagen – { $matters }: { $acts }.
briefing-act =
    .tell = sagen
    .show = zeigen
    .record = in die Akte Ihres Dienstes aufnehmen
    .consult_file = lesen
    .send = per E-Mail oder anders weiterleiten
    .answer = auf eine Anfrage des Bürgermeisters antworten
    .debrief = dem Sachbearbeiter Ihres Dienstes erzählen
    .use = in Ihrer eigenen Begleitung verwenden
    .publish = veröffentlichen
briefing-act-of = { $act } ({ $categories })

## What must be done, and what is open

briefing-duties =
    .before = Vorher: { $duties }.
    .during = Dabei: { $duties }.
    .after = Danach: { $duties }.
briefing-question = { $question }
briefing-deciding = Um mehr zu sagen, muss livc wissen: { $facts }.
briefing-assumed = Angenommen: { $assumed }.
briefing-legend = Artikel: { $acts }.
briefing-assumption =
    .classified = nichts als Verschlusssache eingestuft
    .founding = Besprechung aufgrund des Gesetzes
    .subject = über die Person auf der Liste
    .category = gewöhnliche personenbezogene Daten
    .source = mit Angabe der Quelle
    .danger = keine drohende Gefahr
