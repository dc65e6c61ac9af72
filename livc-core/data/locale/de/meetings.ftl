### Sitzungen: Tagesordnung, Protokoll und Einladung

## Das Protokoll

minutes-title = Protokoll von { $meeting }, { $day }
minutes-kind = Art: { $kind }.
minutes-present = Anwesend: { $present }.
minutes-seat = Sitz { $seat }: { $member }.
minutes-seat-for = Sitz { $seat }: { $member }, für { $principal }.
minutes-item = { -casus } { $casus }
minutes-step = Beschlossen: { $step }.
minutes-weighed = Gemeinsame Abwägung: { $outcome }.
minutes-reviewed = Begleitung: { $scaling }.
minutes-closed = Abgeschlossen: { $closing }.
minutes-position = { $position }: { $members }.
minutes-goal = Ziel { $goal }: { $progress }.
minutes-director = Fallverantwortlicher: { $member }.
minutes-next-review = Nächste Überprüfung: { $day }.
minutes-action = Aktion { $action }.
minutes-action-of = Aktion { $action }: { $owner }.
minutes-action-due = Aktion { $action }: { $owner }, bis { $day }.
minutes-action-ended = Aktion { $action }: erledigt oder übergeben am { $day }.
minutes-nothing = Keine Entscheidung festgehalten.

## Die Einladung

invitation-title = Einladung zu einer { -case_consultation } des Büros für lokale integrale Sicherheit (LIVC R)
invitation-to =
    .superior = An den Vorgesetzten im Dienst.
    .direction = An die Direktion der Einrichtung.
    .participant = An die eingeladene Person.
invitation-service = Dienst: { $service }.
invitation-sent = Versandt am { $day }.
invitation-purpose = Zweck: terroristischen Straftaten vorbeugen, durch eine individuelle, fallbezogene Begleitung auf lokaler Ebene ({ $articles }).
invitation-when = Tag: { $day }. Uhrzeit: [auszufüllen]. Ort: [auszufüllen].
invitation-person = Person: [auszufüllen von der einladenden Stelle; livc kennt den Namen nicht].
invitation-standing = Diese Einladung gilt dauernd und nennt niemanden.
invitation-services = Eingeladene Dienste: { $services }.
invitation-services-fill = Eingeladene Dienste: [auszufüllen].
invitation-contribution = Was Ihre Funktion beitragen kann: siehe { $document }.
invitation-decree = Aufgrund von: { $articles }.
invitation-urgency = Dringend, aus den Gründen in { $document }.
invitation-child = Es geht um ein Kind unter 12 Jahren; die besonderen, außergewöhnlichen Gründe stehen in { $document }.
invitation-section = Gut zu wissen
