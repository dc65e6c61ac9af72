### What may happen to a casus, why something may not, what one may see, and how long it is kept.

## Refusals

refusal-heading = Ceci n’est pas possible pour le moment : { $step }.
refusal-wrong-state = Cette démarche ne correspond pas à l’état du { -casus } : « { $state } ». Elle est possible à partir de : { $needed }.
refusal-not-begun = Il n’y a pas encore de { -casus } auquel appliquer cette démarche. Elle est possible à partir de : { $needed }.
refusal-unsettled = La loi laisse ouverte la question de savoir si cette démarche est possible : une personne doit d’abord décider.
refusal-wrong-role = Vous agissez en qualité de « { $role } ». Cette démarche est réservée à : { $roles }.
refusal-not-in-profile = Le mode de fonctionnement { $profile } ne prévoit pas cette démarche.
refusal-unmet = Pour cette démarche, { $count ->
        [one] une condition fait encore défaut
       *[other] { $count } conditions font encore défaut
    }.
refusal-no-record = Cette cellule ne conserve rien sur des personnes : aucune base légale n’est déclarée, et la loi l’interdit en l’absence d’une telle base ({ $articles }).
refusal-timer = Un délai peut avertir et effacer. Toute décision sur une personne est prise par un être humain et motivée.
refusal-profile-not-belgian = Une cellule belge ne peut fonctionner que selon un mode de fonctionnement belge. { $profile } sert à la comparaison.
refusal-conflict = L’inscription { $entry } a été ajoutée entre-temps. Consultez la situation et décidez à nouveau.
refusal-future = Un fait du { $day } ne peut pas encore être inscrit aujourd’hui.
refusal-held = La destruction est suspendue.
refusal-not-due = Le { -retention_period } n’expire que le { $day }.

## The casus

casus-count = { $count } { -casus }
casus-since = État : { $state }, depuis le { $day }.
casus-next = Démarches possibles : { $steps }.
casus-next-none = Aucune démarche n’est possible pour le moment.
casus-minor = Il s’agit d’un mineur : quel est l’intérêt supérieur de l’enfant ?
deadline-ahead = { $what } : pour le { $day } ({ $days ->
        [one] encore un jour
       *[other] encore { $days } jours
    }).
deadline-today = { $what } : aujourd’hui.
deadline-passed = { $what } : la date du { $day } est passée.

## The work that is handed over

handover-title = Transmission du travail, { $day }
handover-casus = { $casus } : { $state }
handover-next = { $what }, { $day }
handover-next-of = { $what } ({ $reference }), { $day }
handover-nothing = Rien n’est en attente.
handover-cell = La cellule
handover-ends = { $what } ({ $reference }) prend fin le { $day }
handover-question = Question ouverte : { $question }

## Composition and meetings

cell-not-established = Aucune cellule n’est enregistrée pour cette commune au { $day }.
composition-lawful = Les trois sièges sont valablement occupés au { $day }.
composition-open = Les trois sièges sont légalement pourvus au { $day }, mais une question reste ouverte sur la cellule elle-même.
composition-lacking = Au { $day }, { $seats_count ->
        [one] le siège suivant n’est pas valablement occupé
       *[other] les sièges suivants ne sont pas valablement occupés
    } : { $seats }.
presence-practice = { $seats_count ->
        [one] Siège absent
       *[other] Sièges absents
    } : { $seats }. La présence des trois sièges relève de la bonne pratique, non de la loi.
presence-warning = Un secret professionnel peut être évoqué à ce point. Seuls restent dans la salle les titulaires d’un siège et les personnes invitées pour ce { -casus }.
presence-no-duty = Vous avez la { -right_to_speak }. Le silence ne laisse aucune trace.
consensus-reached = Il y a { -consensus }.
consensus-lacking = Il n’y a pas de { -consensus } : { $count ->
        [one] une position manque ou exprime une opposition
       *[other] { $count } positions manquent ou expriment une opposition
    }.

## Looking

view-nothing = Il n’y a rien à voir ici pour vous.
view-logged = Cette consultation est consignée dans le journal des accès.
view-suppressed = Non affiché : le nombre de personnes est si faible que quelqu’un pourrait être reconnu.

## Keeping

retention-until = Peut encore être conservé ; à détruire à partir du { $day }.
retention-due = Le { -retention_period } a expiré le { $day } : à détruire.
retention-awaits = Le { -retention_period } commence à courir à partir de : { $event }.
retention-held = Le { -retention_period } a expiré, mais la destruction est suspendue.
retention-open = Aucun { -retention_period } n’est fixé pour ces données : l’administration doit le déterminer.
retention-purged = Détruit. Seuls subsistent des comptages dans lesquels personne n’est reconnaissable.

## Méthodes de travail : le diagramme

profile-word = { $word }
profile-step = { $step } ({ $outcomes })
