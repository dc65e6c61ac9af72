### What the rooms say: answers of the rule book, obligations, notices, and what would change the answer.

## The four answers

answer-permitted = Dies ist erlaubt. Rechtsgrundlage: { $articles }.
answer-permitted-with-duties = Dies ist erlaubt, unter Einhaltung { $count ->
        [one] der folgenden Verpflichtung
       *[other] der folgenden { $count } Verpflichtungen
    }. Rechtsgrundlage: { $articles }.
answer-forbidden = Verboten: { $articles }.
answer-forbidden-unless-permitted = Verboten: { $articles }. Das Verbot gilt, sofern keine Bestimmung es erlaubt, und die Bedingungen keiner dieser Bestimmungen sind erfüllt.
answer-no-ground = Keine Grundlage gefunden. Keine Bestimmung verbietet dies, aber auch keine erlaubt es: Dies ist keine Erlaubnis.
answer-unsettled = Ungeklärt: Eine Person muss entscheiden. Frage: { $question }
answer-unsettled-several = Ungeklärt: Eine Person muss { $count ->
        [one] folgende Frage
       *[other] folgende { $count } Fragen
    } entscheiden.
answer-question = Frage ({ $articles }): { $question }
answer-incomplete = Die Antwort hängt von { $facts_count ->
        [one] einer noch unbekannten Angabe
       *[other] noch unbekannten Angaben
    } ab: { $facts }. Möglich: { $outcomes }.
answer-upper-bound = Es gibt zu viele Möglichkeiten, um alle zu prüfen: Vielleicht kommt nicht jede dieser Antworten wirklich vor.
answer-worst = Die strengste Antwort gilt.
answer-rule = { $text } ({ $articles }; Regel { $rule }).
answer-book = Entschieden nach den Regeln des Buches { $book } in der Fassung vom { $day }.
book-age = Das Regelbuch wurde zuletzt am { $checked } mit dem Gesetz verglichen, vor { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    }. Sie wollten höchstens { $max ->
        [one] einen Tag
       *[other] { $max } Tage
    }: Prüfen Sie, ob es ein neues gibt.
book-age-unknown = Das Regelbuch sagt nicht, wann es mit dem Gesetz verglichen wurde; Sie wollten, dass das höchstens { $max ->
        [one] einen Tag
       *[other] { $max } Tage
    } her ist.
answer-no-advice = Dies ist keine Rechtsberatung. Wer handelt, bleibt verantwortlich.

## A screen for each of the four answers: a heading and what to do next

screen-heading =
    .permitted = Dies ist erlaubt
    .forbidden = Dies ist verboten
    .no_ground = Keine Bestimmung erlaubt dies
    .unsettled = Hierüber muss eine Person entscheiden
screen-next =
    .permitted = Ob Sie es tun, entscheiden Sie selbst: Am Tisch gibt es niemals eine Redepflicht.
    .forbidden = Tun Sie es nicht.
    .no_ground = Tun Sie es nicht ohne Rechtsgrundlage. Legen Sie die Frage Ihrem Juristen oder Datenschutzbeauftragten vor.
    .unsettled = Das Gesetz lässt dies offen. Legen Sie die Frage der in Ihrer Verwaltung entscheidungsbefugten Person vor und halten Sie Entscheidung und Grund fest.

## How sure

certainty-text =
    .norm = Die Bestimmung selbst wurde gelesen.
    .secondary = Die Bestimmung ist aus einer anderen Quelle als dem Gesetzestext bekannt.
    .inferred = Dies ist eine Auslegung der Bestimmung; ein Jurist kann anderer Meinung sein.
    .policy = Dies ist kein Gesetz, sondern eine vorsichtige Voreinstellung von livc.
    .local = Dies ist kein Gesetz, sondern eine Entscheidung Ihrer eigenen Verwaltung.
certainty-dates =
    .norm = Die Daten des Inkrafttretens wurden im Gesetz selbst gelesen.
    .secondary = Die Daten des Inkrafttretens stammen aus einer anderen Quelle als dem Gesetzestext.
    .inferred = Die Daten des Inkrafttretens sind abgeleitet und müssen geprüft werden.
    .policy = Die Daten wurden von livc gewählt.
    .local = Die Daten wurden von Ihrer eigenen Verwaltung gewählt.

## Conditions that are not met, and what would change the answer

unmet-heading = { $count ->
        [one] Folgende Bedingung ist nicht erfüllt
       *[other] Folgende { $count } Bedingungen sind nicht erfüllt
    }:
unmet = { $fact }: derzeit „{ $actual }“, nötig: { $needed } ({ $articles })
unmet-unknown = { $fact }: noch unbekannt, nötig: { $needed } ({ $articles })
unmet-not = { $fact }: darf nicht „{ $actual }“ sein ({ $articles })
who-could = Dazu befugt: { $roles }.
who-else = Bei sonst gleichen Umständen wäre dies erlaubt für: { $roles }.
who-could-nobody = Niemand kann dies tun.
change-nearest = Es wäre erlaubt mit { $changes_count ->
        [one] dieser Änderung
       *[other] diesen Änderungen
    }: { $changes }.
change-item = { $fact } → { $needed }
change-none = Keine Änderung, die livc vorschlagen darf, würde dies erlauben.
change-note = livc schlägt nie vor, jemanden in die Liste einzutragen, ein Berufsgeheimnis aufzugeben oder eine Sitzung abzuhalten, um doch weitergeben zu können.

## Obligations and notices

duties-heading =
    .before = Vorher:
    .during = Währenddessen:
    .after = Danach:
duty-item = { $duty } ({ $articles })
notices-heading = { $count ->
        [one] Hinweis
       *[other] Hinweise
    }:

## What the host decided itself

setting-answered = Die Verwaltung hat diese Frage am { $day } selbst beantwortet: { $answer } (durch { $by }; Grund: { $ground }).
setting-off = Die Verwaltung hat Regel { $rule } am { $day } ausgeschaltet (durch { $by }; Grund: { $ground }): Sie ist jetzt eine offene Frage.
setting-yes = { word-yes_no.yes }
setting-no = { word-yes_no.no }

## Danger: always said first

urgent-first-line = Unmittelbare Gefahr? Warten Sie diese Antwort nicht ab: Rufen Sie 112 oder 101 an.
urgent-not-blocked = livc hält diesen Schritt nicht auf und äußert sich nicht zu dem, was Sie mitteilen.
urgent-confirm = Der Vorsitzende bestätigt diesen Schritt im Nachhinein.

## The reporter: one constant notice

reporter-notice = Ihre { -signal } wurde entgegengenommen und bearbeitet.

## Comparison of two books

compare-equal = Die beiden Bücher geben in jeder Lage dieselbe Antwort.
compare-heading = Zum { $day } ändert sich die Antwort in { $count ->
        [one] einer Gruppe von Lagen
       *[other] { $count } Gruppen von Lagen
    }:
compare-item = vorher „{ $before }“, jetzt „{ $after }“

## Lists and languages

list-comma = {", "}
list-and = {" und "}
list-or = {" oder "}
translation-mark = Übersetzung; maßgeblich ist nur der Text in der Sprache der Verwaltung ({ $languages }).

## Days

day = { $day }. { $month } { $year }
month =
    .m1 = Januar
    .m2 = Februar
    .m3 = März
    .m4 = April
    .m5 = Mai
    .m6 = Juni
    .m7 = Juli
    .m8 = August
    .m9 = September
    .m10 = Oktober
    .m11 = November
    .m12 = Dezember
