### Réunions : ordre du jour, procès-verbal et invitation

## Le procès-verbal

minutes-title = Procès-verbal de { $meeting }, { $day }
minutes-kind = Type : { $kind }.
minutes-present = Présents : { $present }.
minutes-seat = Siège { $seat } : { $member }.
minutes-seat-for = Siège { $seat } : { $member }, au nom de { $principal }.
minutes-item = { -casus } { $casus }
minutes-step = Décidé : { $step }.
minutes-weighed = Appréciation commune : { $outcome }.
minutes-reviewed = Suivi : { $scaling }.
minutes-closed = Clôturé : { $closing }.
minutes-position = { $position } : { $members }.
minutes-goal = Objectif { $goal } : { $progress }.
minutes-director = Référent du cas : { $member }.
minutes-next-review = Prochain réexamen : { $day }.
minutes-action = Action { $action }.
minutes-action-of = Action { $action } : { $owner }.
minutes-action-due = Action { $action } : { $owner }, pour le { $day }.
minutes-action-ended = Action { $action } : accomplie ou transmise le { $day }.
minutes-nothing = Aucune décision consignée.

## L’invitation

invitation-title = Invitation à une { -case_consultation } de la cellule de sécurité intégrale locale (CSIL R)
invitation-to =
    .superior = Au supérieur hiérarchique au sein du service.
    .direction = À la direction de l’institution.
    .participant = À la personne invitée.
invitation-service = Service : { $service }.
invitation-sent = Envoyée le { $day }.
invitation-purpose = Objet : prévenir des infractions terroristes, par un suivi individualisé, orienté vers le cas, au niveau local ({ $articles }).
invitation-when = Date : { $day }. Heure : [à compléter]. Lieu : [à compléter].
invitation-person = Personne : [à compléter par qui invite ; livc ne connaît pas le nom].
invitation-standing = Cette invitation est permanente et ne cite personne.
invitation-services = Services invités : { $services }.
invitation-services-fill = Services invités : [à compléter].
invitation-contribution = Ce que votre fonction peut apporter : voir { $document }.
invitation-decree = En vertu de : { $articles }.
invitation-urgency = Urgent, pour les motifs exposés dans { $document }.
invitation-child = Il s’agit d’un enfant de moins de 12 ans ; les raisons particulières et exceptionnelles figurent dans { $document }.
invitation-section = Bon à savoir
