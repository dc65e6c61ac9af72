### Why an answer is what it is, in two depths, and what became of a recorded one.

## For the one who is refused: the same words whatever it is about

refused-heading = Ceci n’est pas permis.
refused-closing = Il est interdit de traiter des données à caractère personnel des personnes dont le cas est discuté, sauf exception prévue par une loi ({ $articles }).
refused-not-opened = Ce qu’aucune règle ne permet est interdit.
refused-person = Là où la loi laisse une question ouverte, seule une personne peut trancher. Cette réponse ne dit pas si c’est le cas ici.
refused-ask = Demandez au bourgmestre ou au délégué à la protection des données ce que vous pouvez faire.
refused-review = Si vous n’êtes pas d’accord, demandez-leur de réexaminer la question. Vous pouvez aussi introduire une plainte auprès de l’autorité de contrôle compétente en matière de protection des données.
refused-silent = Personne ne reçoit d’autres motifs : un refus ne permet ainsi de rien déduire.

## For the auditor: Markdown, line by line

audit-heading = # Explication d’une réponse, pour le { $day }
audit-outcome = Réponse : { $outcome }, car { $order }.
audit-certain = Réponse : { $outcome }, quels que soient les éléments encore inconnus.
audit-facts = ## Les éléments
audit-fact = - { $fact } : { $value }
audit-fact-unknown = - { $fact } : inconnu
audit-book = Livre de règles « { $book } », version { $version } ; l’empreinte effective est { $hash } et couvre :
audit-part =
    .builtin = - le livre : { $hash }
    .local = - le livre local qui s’y ajoute : { $hash }
    .settings = - les réglages de l’administration : { $hash }
audit-standing =
    .determining = ## Règles qui ont déterminé la réponse
    .outranked = ## Règles qui s’appliquaient, mais la réponse découle d’autres règles
    .met = ## Conditions remplies
    .beside = ## Règles qui ajoutent une obligation, un avis ou un délai
    .open = ## Règles qui dépendent d’éléments inconnus
    .excepted = ## Règles écartées par une exception
    .not_fired = ## Règles dont les conditions ne sont pas remplies
    .not_valid = ## Règles qui ne sont pas en vigueur ce jour-là
audit-rule = ### Règle { $rule } : { $text } ({ $articles })
audit-rule-effect = - effet : { $effect } ; certitude du texte : { $certainty }, des dates : { $dates }
audit-rule-from = - en vigueur à partir du { $from }
audit-rule-between = - en vigueur du { $from } au { $until }, ce jour non compris
audit-rule-successor = - ensuite, la règle { $rule } s’applique
audit-rule-predecessor = - auparavant, la règle { $rule } s’appliquait
audit-unmet = - non rempli : { $what }
audit-failing = - ne correspond pas : { $conditions }
audit-condition = { $fact } est « { $actual } », requis : { $needed }
audit-condition-unknown = { $fact } est inconnu, requis : { $needed }
audit-exception = - une exception s’applique ({ $articles }) : { $conditions }
audit-is = { $fact } : { $value }
audit-off = - désactivée par l’administration le { $day }, et donc question ouverte (par { $by } ; motif : { $ground })
audit-answered = - l’administration a répondu le { $day } : { $answer }, jusqu’au { $until } (par { $by } ; motif : { $ground })
audit-articles = ## Les articles, tels qu’ils sont en vigueur ce jour-là
audit-article = ### { $article } : en vigueur depuis le { $from } ; certitude du texte : { $certainty }, des dates : { $dates }
audit-article-before = - remplace depuis le { $day } : { $article }
audit-article-after = - est remplacé à partir du { $day } par : { $article }

## A recorded answer, decided again

again-same = Le même livre de règles donne la même réponse.
again-same-by-another = Un autre livre de règles donne la même réponse, en vertu des mêmes règles.
again-another-book = Le livre de règles n’est plus celui qui a donné la réponse.
again-same-book = Le livre de règles est le même et la réponse diffère pourtant : la réponse conservée ne vient pas de cette version de livc.
again-changed = La réponse était « { $was } » ; elle est maintenant « { $is } ».
again-alike = La réponse reste « { $is } », mais en vertu d’autres règles.
again-possible = Avec des éléments inconnus, ce qui est possible a changé.
again-gone = Ne détermine plus la réponse : règle { $rule }.
again-new = Détermine maintenant la réponse : { $text } ({ $articles } ; règle { $rule }).
