### De bladzijde „Wat mag ik delen?”

briefing-title = Wat mag ik delen? { $day }
briefing-who = U bent: { $giver }.
briefing-who-where = U bent: { $giver }. Waar: { $setting }.
briefing-where = Waar: { $setting }.
briefing-note = { $text } ({ $articles }).
briefing-section =
    .bring = Aan tafel
    .leave = Achteraf, door uzelf
    .onward = Waar uw woorden terecht kunnen komen
    .know = Let op
    .open = Wat open blijft

## Who hears it

briefing-hears = Dit horen: { $hearers }.
briefing-hearer = { $count ->
        [one] { $who }
       *[other] { $count } × { $who }
    }
briefing-room = Wie er is: { $room }.

## What may and may not be done, with what

briefing-line =
    .permitted = Dit mag – { $matters }: { $acts } ({ $articles }; { $certainty }).
    .unsettled = Een persoon moet beslissen – { $matters }: { $acts } ({ $articles }; { $certainty }).
    .no_ground = Geen bepaling laat dit toe – { $matters }: { $acts } ({ $articles }; { $certainty }).
    .forbidden = Dit mag niet – { $matters }: { $acts } ({ $articles }; { $certainty }).
briefing-line-bare =
    .permitted = Dit mag – { $matters }: { $acts }.
    .unsettled = Een persoon moet beslissen – { $matters }: { $acts }.
    .no_ground = Geen bepaling laat dit toe – { $matters }: { $acts }.
    .forbidden = Dit mag niet – { $matters }: { $acts }.
briefing-line-depends = Hangt af van { $facts } – { $matters }: { $acts }.
briefing-line-unknown = Nog niet te zeggen – { $matters }: { $acts }.
briefing-act =
    .tell = zeggen
    .show = laten zien
    .record = noteren in het dossier van uw dienst
    .consult_file = lezen
    .send = mailen of doorsturen
    .answer = antwoorden op een vraag van de burgemeester
    .debrief = vertellen aan de dossierbehandelaar van uw dienst
    .use = gebruiken in uw eigen opvolging
    .publish = openbaar maken
briefing-act-of = { $act } ({ $categories })

## What must be done, and what is open

briefing-duties =
    .before = Vooraf: { $duties }.
    .during = Terwijl u het doet: { $duties }.
    .after = Daarna: { $duties }.
briefing-question = { $question }
briefing-deciding = Om meer te kunnen zeggen moet livc weten: { $facts }.
briefing-assumed = Aangenomen: { $assumed }.
briefing-legend = Artikelen: { $acts }.
briefing-assumption =
    .classified = niets geclassificeerd
    .founding = overleg krachtens de wet
    .subject = over de persoon op de lijst
    .category = gewone persoonsgegevens
    .source = met vermelding van de bron
    .danger = geen dreigend gevaar
