### La page « Que puis-je partager ? »

briefing-title = Que puis-je partager ? { $day }
briefing-who = Vous êtes : { $giver }.
briefing-who-where = Vous êtes : { $giver }. Où : { $setting }.
briefing-where = Où : { $setting }.
briefing-note = { $text } ({ $articles }).
briefing-section =
    .bring = Autour de la table
    .leave = Ensuite, par vous-même
    .onward = Où vos paroles peuvent aboutir
    .know = À savoir
    .open = Ce qui reste ouvert

## Who hears it

briefing-hears = Vous entendent : { $hearers }.
briefing-hearer = { $count ->
        [one] { $who }
       *[other] { $count } × { $who }
    }
briefing-room = Qui est là : { $room }.

## What may and may not be done, with what

briefing-line =
    .permitted = Permis – { $matters } : { $acts } ({ $articles } ; { $certainty }).
    .unsettled = Une personne doit décider – { $matters } : { $acts } ({ $articles } ; { $certainty }).
    .no_ground = Aucune disposition ne le permet – { $matters } : { $acts } ({ $articles } ; { $certainty }).
    .forbidden = Interdit – { $matters } : { $acts } ({ $articles } ; { $certainty }).
briefing-line-bare =
    .permitted = Permis – { $matters } : { $acts }.
    .unsettled = Une personne doit décider – { $matters } : { $acts }.
    .no_ground = Aucune disposition ne le permet – { $matters } : { $acts }.
    .forbidden = Interdit – { $matters } : { $acts }.
briefing-line-depends = Dépend de : { $facts } – { $matters } : { $acts }.
briefing-line-unknown = Pas encore certain – { $matters } : { $acts }.
briefing-act =
    .tell = dire
    .show = montrer
    .record = noter dans le dossier de votre service
    .consult_file = lire
    .send = envoyer par courriel ou autrement
    .answer = répondre à une demande du bourgmestre
    .debrief = informer le gestionnaire du dossier de votre service
    .use = utiliser dans votre propre suivi
    .publish = rendre public
briefing-act-of = { $act } ({ $categories })

## What must be done, and what is open

briefing-duties =
    .before = Avant : { $duties }.
    .during = Pendant : { $duties }.
    .after = Après : { $duties }.
briefing-question = { $question }
briefing-deciding = Pour en dire plus, livc doit savoir : { $facts }.
briefing-assumed = Supposé : { $assumed }.
briefing-legend = Articles : { $acts }.
briefing-assumption =
    .classified = rien de classifié
    .founding = une concertation en vertu de la loi
    .subject = au sujet de la personne inscrite sur la liste
    .category = des données ordinaires
    .source = avec mention de la source
    .danger = aucun danger imminent
