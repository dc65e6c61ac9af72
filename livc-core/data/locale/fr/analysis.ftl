### Analysis of rule books: what changed, what is said in vain, truth tables.

word-finding = constat
    .loosens = une règle locale permet ce que le livre sous-jacent ne permet pas
    .contradiction = permet ce qui est aussi interdit partout où la règle s’applique
    .never_fires = ne s’applique dans aucune situation, aucun jour
    .never_decides = ne détermine jamais la réponse : d’autres règles le font
    .never_obliges = ses obligations n’accompagnent aucune réponse
    .never_met = la condition ne peut jamais être remplie : la règle interdit
    .never_unmet = la condition est toujours remplie : la règle n’exige rien
    .dead_clause = cette clause ne peut valoir dans aucune situation
    .covered_clause = cette clause ne vaut que là où une autre clause de la règle vaut
    .idle_exception = cette exception n’enlève rien à la règle
    .idle_question = la réponse à cette question n’importe jamais
    .idle_setting = sans ce réglage, chaque réponse reste la même
    .gap = ici, rien n’est jamais permis
word-table_section = section
    .forbidden = 1. Interdit, quoi qu’il en soit du reste
    .permitted = 2. Permis, sauf si la section 3 s’applique aussi
    .asked_if_permitted = 3. Une personne doit décider, même là où la section 2 s’applique
    .asked = 4. Rien ne le permet ; une personne doit décider
    .closed = 5. Interdit, parce que rien ne le permet
    .beside = 6. Ce qui s’y ajoute : obligations, points d’attention et délais
word-page_form = forme de la page
    .markdown = Markdown
    .html = HTML

analysis-word = { $word }
analysis-condition = { $fact } : { $values }
analysis-condition-not = { $fact } : tout sauf { $values }
analysis-always = toujours
analysis-nobody = personne n’invoque rien
analysis-or = — ou —
analysis-more = et d’autres cas encore
analysis-situation = { $total } situation
analysis-situations = { $total } situations
analysis-contradictory = ces faits ne vont pas ensemble
analysis-days-all = Tous les jours.
analysis-days-from = À partir du { $from }.
analysis-days-before = Avant le { $until }.
analysis-days-between = Du { $from } inclus au { $until } exclu.
analysis-keeps = conserver : { $length } { $unit } à partir de { $start }
analysis-extends = prolonger : { $length } { $unit } à partir de { $start }

## Comparison of two books

compare-books = Ce qui change : { $old } → { $new }
compare-classes = { $count ->
        [one] Un groupe de situations reçoit
       *[other] { $count } groupes de situations reçoivent
    } une autre réponse. Toutes les situations et tous les jours ont été vérifiés.
compare-rules-added = Règles nouvelles : { $rules }.
compare-rules-removed = Règles disparues : { $rules }.
compare-rules-changed = Règles modifiées : { $rules }.
compare-same = la réponse reste « { $after } », mais fondée autrement
compare-gained = s’ajoute : { $what }
compare-lost = disparaît : { $what }
compare-old-rules = dans l’exemple décidaient : { $rules }
compare-new-rules = dans l’exemple décident à présent : { $rules }
compare-caption = Quelles sont ces situations
compare-column =
    .act = Acte
    .when = Quand (toutes les conditions ensemble)
    .count = Situations
compare-example = Un exemple : { $facts }. Pour tout le reste : personne n’invoque rien.
compare-band = { $measure }, à partir de { $low } et en dessous de { $below } : auparavant « { $before } », à présent « { $after } ».

## Check of a book

check-title = Examen de { $book } sur toutes les situations et tous les jours
check-sound = Aucune règle, clause, exception, question ou réglage n’y figure en vain.
check-item = { $about } : { $what }.
check-by = Voir { $rules }.
check-narrows = Prouvé : aucune règle locale ne permet ce que le livre sous-jacent ne permet pas.
check-gaps = Là où rien n’est permis dans aucune situation ({ $scope }) ; cela peut être voulu :

## Truth tables

table-title = { $heads } ({ $day })
table-book = Selon le livre de règles { $book } ({ $hash }…).
table-short = En bref
table-never = Ceci n’est jamais permis.
table-never-asked = Ceci n’est jamais permis sans qu’une personne en décide.
table-only = { $count ->
        [one] Ceci n’est permis que sur ce seul fondement
       *[other] Ceci n’est permis que sur l’un de ces { $count } fondements
    }, aux conditions du tableau, et tant que rien des sections 1 ou 3 ne s’applique :
table-permit = { $text } ({ $articles })
table-count = { $outcome } : { $situations }
table-order = Les règles, dans l’ordre où elles décident
table-order-note = La première section dont une règle s’applique donne la réponse ; toutes les règles de cette section qui s’appliquent en sont les raisons. Dans une même case, toutes les conditions doivent être remplies ensemble ; « ou » sépare les cas.
table-otherwise = Si aucune section ne s’applique, il n’y a pas de fondement : rien ne l’interdit, mais rien ne le permet. Ce n’est pas une autorisation.
table-question = Question : { $question }
table-duty = Obligatoire : { $duty }
table-dates = dates : { $certainty }
table-cases = Chaque cas séparément
table-cases-note = Aucune situation ne figure dans deux lignes. Ce qui ne figure pas ici est sans fondement.
table-cases-many = Les { $count } cas séparés sont trop nombreux pour le papier ; le tableau ci-dessus dit la même chose, et un programme les reçoit en JSON.
table-some = parfois aussi { $rules }
table-column =
    .rule = Règle
    .when = Quand
    .articles = Articles
    .certainty = Certitude
    .outcome = Réponse
    .rules = Règles
    .count = Situations
