### Meetings: agenda, minutes and invitation

## The minutes

minutes-title = Minutes of { $meeting }, { $day }
minutes-kind = Kind: { $kind }.
minutes-present = Present: { $present }.
minutes-seat = Seat of the { $seat }: { $member }.
minutes-seat-for = Seat of the { $seat }: { $member }, for { $principal }.
minutes-item = { -casus } { $casus }
minutes-step = Decided: { $step }.
minutes-weighed = Joint weighing: { $outcome }.
minutes-reviewed = Follow-up: { $scaling }.
minutes-closed = Closed: { $closing }.
minutes-position = { $position }: { $members }.
minutes-goal = Goal { $goal }: { $progress }.
minutes-director = Case director: { $member }.
minutes-next-review = Next review: { $day }.
minutes-action = Action { $action }.
minutes-action-of = Action { $action }: { $owner }.
minutes-action-due = Action { $action }: { $owner }, by { $day }.
minutes-action-ended = Action { $action }: done or handed over on { $day }.
minutes-nothing = No decision recorded.

## The invitation

invitation-title = Invitation to a { -case_consultation } of the local integral security cell (LIVC R)
invitation-to =
    .superior = To the hierarchical superior in the service.
    .direction = To the direction of the institution.
    .participant = To the person invited.
invitation-service = Service: { $service }.
invitation-sent = Sent on { $day }.
invitation-purpose = Purpose: to prevent terrorist offences, by an individual, case-focused follow-up at local level ({ $articles }).
invitation-when = Day: { $day }. Hour: [to be filled in]. Place: [to be filled in].
invitation-person = Person: [to be filled in by whoever invites; livc does not know the name].
invitation-standing = This invitation is standing and names nobody.
invitation-services = Services invited: { $services }.
invitation-services-fill = Services invited: [to be filled in].
invitation-contribution = What your function can contribute: see { $document }.
invitation-decree = On the ground of: { $articles }.
invitation-urgency = Urgent, for the reasons in { $document }.
invitation-child = It is about a child under 12; the special, exceptional reasons are in { $document }.
invitation-section = Good to know
