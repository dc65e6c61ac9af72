### Les droits d’une personne : l’extrait, le registre des traitements et ce qu’il faut pour eux.

## L’extrait

extract-title = Ce que la { -livc } conserve à votre sujet : extrait du { $day }
extract-what = Vous avez demandé ce que la { -livc } de la commune conserve à votre sujet. Voici ce que nous pouvons vous en dire.
extract-certain = Sur quoi cela repose
extract-outcome =
    .permitted = Cet extrait peut vous être remis.
    .unsettled = La loi ne dit pas clairement qui vous répond et ce que vous pouvez voir. Une personne en décide ; cette feuille est un projet.
    .forbidden = Cet extrait ne peut pas être remis par celui qui l’a demandé.
    .no_ground = Celui qui a demandé cet extrait n’a pas de base pour le remettre.
extract-rule = { $text } ({ $articles })
extract-kept = Ce qui est conservé à votre sujet
extract-none = Rien à votre sujet ne figure sur la { -case_list }.
extract-listed = Le { -mayor } a inscrit votre situation sur la { -case_list } le { $day }.
extract-discussed = Votre situation a été examinée le { $dates }.
extract-age = Tranche d’âge : { $age }.
extract-informed = Vous avez été informé du suivi.
extract-goals = { $count ->
    [one] Un objectif a été convenu.
   *[other] { $count } objectifs ont été convenus.
}
extract-action = Une action a été convenue.
extract-action-due = Une action a été convenue, pour le { $day }.
extract-action-done = Une action s’est terminée le { $day }.
extract-next-review = Le suivi sera réexaminé le { $day }.
extract-closed = Le suivi a été clôturé le { $day }.
extract-corrected = Corrigé : { $fields }.
extract-contested = Vous contestez, ou quelqu’un conteste en votre nom, ce qui a été consigné ; cette contestation figure à côté.
extract-disputed = Une correction est demandée et sera examinée.
extract-left-out = Ce qui ne figure dans aucun extrait, pour personne
    .signals = les signaux, et qui les a donnés
    .others = les données relatives à d’autres personnes
    .opinions = ce qui a été dit à la table ou communiqué sous le secret professionnel
    .elsewhere = ce que d’autres autorités conservent ; cet extrait n’en dit rien, pas même si cela existe
extract-write = À qui vous adresser
extract-controller = Responsable de ces données : { $controller }.
extract-rights = Vous pouvez demander de corriger, d’effacer ou de limiter ce qui est conservé à votre sujet, et vous y opposer. Écrivez au délégué à la protection des données.
extract-authority = Si vous n’êtes pas d’accord avec cette réponse, vous pouvez introduire une plainte auprès de l’Autorité de protection des données.
