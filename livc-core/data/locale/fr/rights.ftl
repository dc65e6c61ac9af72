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

## Le registre des traitements

word-processing_purpose = finalité du traitement
    .cell = le fonctionnement de la cellule
    .signals = recevoir et trier les signaux
    .follow_up = le suivi individualisé des personnes de la liste
    .common_database = le fait que des fiches ont été montrées ou envoyées et des menaces transmises, sans contenu
    .rights = les demandes des personnes, les corrections et les accès forcés
    .accountability = rendre compte de qui a consulté, de ce qui a été répondu et de ce qui a été détruit
word-data_subjects = personnes concernées
    .members = les membres et participants de la cellule
    .persons_discussed = les personnes dont le cas est examiné
    .reporters = ceux qui ont signalé, par leur secteur seulement
    .applicants = les demandeurs, par le numéro de la demande seulement
word-security_fact = ce que livc fait lui-même pour la sécurité
    .hash_chain = chaque entrée est dans une chaîne ; celle qui est modifiée se voit
    .salted_commitments = les faits et le texte libre peuvent être détruits sans rompre la chaîne
    .pseudonyms = les personnes sont des références, différentes dans chaque cellule
    .payload_keys = le texte libre est à part et s’ouvre seulement avec une clé issue d’une consultation
    .access_events = chaque consultation laisse une trace
    .default_deny = des règles décident, par type de donnée, ce qui est montré ; sans règle, c’est non
word-host_gap = ce que seul l’hébergeur sait
    .controller_contact = le nom et l’adresse du responsable du traitement
    .officer_contact = comment joindre le délégué à la protection des données
    .hosting = où sont les données, et chez quels sous-traitants
    .technical_security = le chiffrement, les copies, l’identification des utilisateurs
    .transfers = les transferts vers des pays tiers
    .free_text = ce que contiennent le texte libre et les documents
    .residual_risk = à combien le risque restant est évalué
processing-title = Traitements de la { -livc } au { $day }
processing-controller = Responsable du traitement : { $controller }
processing-purpose = Finalité : { $purpose }
processing-persons = Personnes concernées : { $persons }
processing-classes = Types de données : { $classes }
processing-recipients = Qui en lit quelque chose : { $recipients }
processing-no-recipients = Personne ne lit ceci dans un cas
processing-kept = Délai : { $count } { $unit } depuis { $start } (certitude : { $certainty })
processing-kept-open = Délai : ouvert ; une personne doit décider
processing-access = Liste des catégories de personnes qui ont accès
processing-access-listed = { $function } ({ $regime }), sur la liste : { $classes }
processing-access-unlisted = { $function } ({ $regime }), hors de la liste : { $classes }
processing-fields = Champs par type de donnée
processing-field = { $class } : { $count }
processing-questions = Questions ouvertes
processing-question = { $text }
processing-security = Ce que livc fait pour la sécurité
processing-host = À compléter par l’hébergeur
processing-item = { $text }
