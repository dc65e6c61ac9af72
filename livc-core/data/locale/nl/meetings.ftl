### Vergaderingen: agenda, verslag en uitnodiging

## Het verslag

minutes-title = Verslag van { $meeting }, { $day }
minutes-kind = Soort: { $kind }.
minutes-present = Aanwezig: { $present }.
minutes-seat = Zetel { $seat }: { $member }.
minutes-seat-for = Zetel { $seat }: { $member }, namens { $principal }.
minutes-item = { -casus } { $casus }
minutes-step = Beslist: { $step }.
minutes-weighed = Gezamenlijke weging: { $outcome }.
minutes-reviewed = Opvolging: { $scaling }.
minutes-closed = Afgesloten: { $closing }.
minutes-position = { $position }: { $members }.
minutes-goal = Doel { $goal }: { $progress }.
minutes-director = Casusregisseur: { $member }.
minutes-next-review = Volgende herziening: { $day }.
minutes-action = Actie { $action }.
minutes-action-of = Actie { $action }: { $owner }.
minutes-action-due = Actie { $action }: { $owner }, tegen { $day }.
minutes-action-ended = Actie { $action }: klaar of overgedragen op { $day }.
minutes-nothing = Geen beslissing vastgelegd.

## De uitnodiging

invitation-title = Uitnodiging voor een { -case_consultation } van de lokale integrale veiligheidscel (LIVC R)
invitation-to =
    .superior = Aan de hiërarchische overste in de dienst.
    .direction = Aan de directie van de instelling.
    .participant = Aan de genodigde.
invitation-service = Dienst: { $service }.
invitation-sent = Verstuurd op { $day }.
invitation-purpose = Doel: terroristische misdrijven voorkomen, door een geïndividualiseerde, casusgerichte opvolging op lokaal niveau ({ $articles }).
invitation-when = Dag: { $day }. Uur: [in te vullen]. Plaats: [in te vullen].
invitation-person = Persoon: [in te vullen door wie uitnodigt; livc kent de naam niet].
invitation-standing = Deze uitnodiging is doorlopend en noemt niemand.
invitation-services = Uitgenodigde diensten: { $services }.
invitation-services-fill = Uitgenodigde diensten: [in te vullen].
invitation-contribution = Wat uw functie kan bijdragen: zie { $document }.
invitation-decree = Op grond van: { $articles }.
invitation-urgency = Dringend, om de redenen in { $document }.
invitation-child = Het gaat om een kind onder 12 jaar; de bijzondere, uitzonderlijke redenen staan in { $document }.
invitation-section = Goed om te weten
