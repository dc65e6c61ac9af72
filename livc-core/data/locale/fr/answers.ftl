### What the rooms say: answers of the rule book, obligations, notices, and what would change the answer.

## The four answers

answer-permitted = C’est permis. Base légale : { $articles }.
answer-permitted-with-duties = C’est permis, moyennant le respect { $count ->
        [one] de l’obligation ci-dessous
       *[other] des { $count } obligations ci-dessous
    }. Base légale : { $articles }.
answer-forbidden = Interdit : { $articles }.
answer-forbidden-unless-permitted = Interdit : { $articles }. L’interdiction vaut sauf si une disposition l’autorise ; or, les conditions d’aucune d’elles ne sont remplies.
answer-no-ground = Aucun fondement trouvé. Aucune disposition ne l’interdit, mais aucune ne l’autorise non plus : ceci n’est pas une autorisation.
answer-unsettled = Non tranché : une personne doit décider. Question : { $question }
answer-unsettled-several = Non tranché : une personne doit répondre { $count ->
        [one] à la question suivante
       *[other] aux { $count } questions suivantes
    }.
answer-question = Question ({ $articles }) : { $question }
answer-incomplete = La réponse dépend { $facts_count ->
        [one] d’un élément encore inconnu
       *[other] d’éléments encore inconnus
    } : { $facts }. Réponses possibles : { $outcomes }.
answer-upper-bound = Les possibilités sont trop nombreuses pour être toutes examinées : certaines de ces réponses ne se présenteront peut-être jamais.
answer-worst = La réponse la plus stricte l’emporte.
answer-rule = { $text } ({ $articles } ; règle { $rule }).
answer-book = Décidé selon les règles du recueil { $book }, telles qu’elles étaient en vigueur le { $day }.
book-age = Le recueil de règles a été confronté à la loi pour la dernière fois le { $checked }, il y a { $days ->
        [one] un jour
       *[other] { $days } jours
    }. Vous aviez fixé un maximum de { $max ->
        [one] un jour
       *[other] { $max } jours
    } : vérifiez s’il en existe un plus récent.
book-age-unknown = Le recueil de règles ne dit pas quand il a été confronté à la loi ; vous aviez fixé un maximum de { $max ->
        [one] un jour
       *[other] { $max } jours
    }.
answer-no-advice = Ceci n’est pas un avis juridique. La personne qui agit reste responsable.

## A screen for each of the four answers: a heading and what to do next

screen-heading =
    .permitted = C’est permis
    .forbidden = C’est interdit
    .no_ground = Aucune disposition ne l’autorise
    .unsettled = Une personne doit en décider
screen-next =
    .permitted = La décision vous appartient : en concertation, il n’y a jamais d’obligation de parler.
    .forbidden = Abstenez-vous.
    .no_ground = Ne le faites pas sans base légale. Soumettez la question à votre juriste ou à votre délégué à la protection des données.
    .unsettled = La loi laisse ce point ouvert. Soumettez la question à la personne habilitée à décider au sein de votre administration et consignez la décision et son motif.

## How sure

certainty-text =
    .norm = La disposition elle-même a été lue.
    .secondary = La disposition est connue par une autre source que le texte légal.
    .inferred = Il s’agit d’une lecture de la disposition ; un juriste peut être d’un autre avis.
    .policy = Ce n’est pas la loi, mais un réglage prudent de livc.
    .local = Ce n’est pas la loi, mais une décision de votre propre administration.
certainty-dates =
    .norm = Les dates d’entrée en vigueur ont été lues dans la loi elle-même.
    .secondary = Les dates d’entrée en vigueur proviennent d’une autre source que le texte légal.
    .inferred = Les dates d’entrée en vigueur sont déduites et doivent être vérifiées.
    .policy = Les dates ont été choisies par livc.
    .local = Les dates ont été choisies par votre propre administration.

## Conditions that are not met, and what would change the answer

unmet-heading = { $count ->
        [one] La condition suivante n’est pas remplie
       *[other] Les { $count } conditions suivantes ne sont pas remplies
    } :
unmet = { $fact } : actuellement « { $actual } », requis : { $needed } ({ $articles })
unmet-unknown = { $fact } : encore inconnu, requis : { $needed } ({ $articles })
unmet-not = { $fact } : ne peut être « { $actual } » ({ $articles })
who-could = Peuvent le faire : { $roles }.
who-else = Toutes autres choses égales, ceci serait permis à : { $roles }.
who-could-nobody = Personne ne peut le faire.
change-nearest = Ce serait permis moyennant { $changes_count ->
        [one] ce changement
       *[other] ces changements
    } : { $changes }.
change-item = { $fact } → { $needed }
change-none = Aucun changement que livc peut proposer ne le permettrait.
change-note = livc ne propose jamais d’inscrire quelqu’un sur la liste, de renoncer à un secret professionnel ou de tenir une réunion pour pouvoir partager malgré tout.

## Obligations and notices

duties-heading =
    .before = Au préalable :
    .during = Pendant :
    .after = Ensuite :
duty-item = { $duty } ({ $articles })
notices-heading = { $count ->
        [one] Point d’attention
       *[other] Points d’attention
    } :

## What the host decided itself

setting-answered = L’administration a elle-même répondu à cette question le { $day } : { $answer } (par { $by } ; motif : { $ground }).
setting-off = L’administration a désactivé la règle { $rule } le { $day } (par { $by } ; motif : { $ground }) : elle est devenue une question ouverte.
setting-yes = { word-yes_no.yes }
setting-no = { word-yes_no.no }

## Danger: always said first

urgent-first-line = Danger immédiat ? N’attendez pas cette réponse : appelez le 112 ou le 101.
urgent-not-blocked = livc n’empêche pas cette démarche et ne se prononce pas sur ce que vous communiquez.
urgent-confirm = Le président confirme ensuite cette démarche.

## The reporter: one constant notice

reporter-notice = Votre { -signal } a été reçu et traité.

## Comparison of two books

compare-equal = Les deux recueils donnent la même réponse dans toutes les situations.
compare-heading = Au { $day }, la réponse change pour { $count ->
        [one] un groupe de situations
       *[other] { $count } groupes de situations
    } :
compare-item = auparavant « { $before } », désormais « { $after } »

## Lists and languages

list-comma = {", "}
list-and = {" et "}
list-or = {" ou "}
translation-mark = Traduction ; seul fait foi le texte dans la langue de l’administration ({ $languages }).

## Days

day = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
month =
    .m1 = janvier
    .m2 = février
    .m3 = mars
    .m4 = avril
    .m5 = mai
    .m6 = juin
    .m7 = juillet
    .m8 = août
    .m9 = septembre
    .m10 = octobre
    .m11 = novembre
    .m12 = décembre
