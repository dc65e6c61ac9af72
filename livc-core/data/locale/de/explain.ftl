### Why an answer is what it is, in two depths, and what became of a recorded one.

## For the one who is refused: the same words whatever it is about

refused-heading = Das ist nicht erlaubt.
refused-closing = Personenbezogene Daten besprochener Personen zu verarbeiten ist verboten, es sei denn, ein Gesetz sieht eine Ausnahme vor ({ $articles }).
refused-not-opened = Was keine Regel erlaubt, ist nicht erlaubt.
refused-person = Wo das Gesetz eine Frage offenlässt, kann nur ein Mensch entscheiden. Diese Antwort sagt nicht, ob das hier so ist.
refused-ask = Fragen Sie den Bürgermeister oder den Datenschutzbeauftragten, was Sie tun dürfen.
refused-review = Wenn Sie nicht einverstanden sind, bitten Sie sie um eine erneute Prüfung. Sie können sich auch bei der Aufsichtsbehörde für den Datenschutz beschweren.
refused-silent = Niemand erfährt weitere Gründe: So lässt sich aus einer Ablehnung nichts schließen.

## For the auditor: Markdown, line by line

audit-heading = # Erläuterung einer Antwort, für den { $day }
audit-outcome = Antwort: { $outcome }, denn { $order }.
audit-certain = Antwort: { $outcome }, wie auch immer die noch unbekannten Angaben lauten.
audit-facts = ## Die Angaben
audit-fact = - { $fact }: { $value }
audit-fact-unknown = - { $fact }: nicht bekannt
audit-book = Regelbuch „{ $book }“, Version { $version }; der wirksame Hash ist { $hash } und umfasst:
audit-part =
    .builtin = - das Buch: { $hash }
    .local = - das örtliche Buch darüber: { $hash }
    .settings = - die Einstellungen der Verwaltung: { $hash }
audit-standing =
    .determining = ## Regeln, die die Antwort bestimmten
    .outranked = ## Regeln, die zutrafen, doch die Antwort folgt aus anderen
    .met = ## Bedingungen, die erfüllt sind
    .beside = ## Regeln, die eine Pflicht, einen Hinweis oder eine Frist hinzufügen
    .open = ## Regeln, die von unbekannten Angaben abhängen
    .excepted = ## Regeln, denen eine Ausnahme entgegensteht
    .not_fired = ## Regeln, deren Bedingungen nicht erfüllt sind
    .not_valid = ## Regeln, die an diesem Tag nicht gelten
audit-rule = ### Regel { $rule }: { $text } ({ $articles })
audit-rule-effect = - wirkung: { $effect }; Gewissheit des Textes: { $certainty }, der Daten: { $dates }
audit-rule-from = - gilt ab dem { $from }
audit-rule-between = - gilt vom { $from } bis zum { $until }, diesen Tag nicht mitgerechnet
audit-rule-successor = - danach gilt Regel { $rule }
audit-rule-predecessor = - davor galt Regel { $rule }
audit-unmet = - nicht erfüllt: { $what }
audit-failing = - trifft nicht zu: { $conditions }
audit-condition = { $fact } ist „{ $actual }“, nötig: { $needed }
audit-condition-unknown = { $fact } ist nicht bekannt, nötig: { $needed }
audit-exception = - eine Ausnahme steht entgegen ({ $articles }): { $conditions }
audit-is = { $fact }: { $value }
audit-off = - von der Verwaltung am { $day } abgeschaltet und damit eine offene Frage (durch { $by }; Grund: { $ground })
audit-answered = - die Verwaltung hat am { $day } geantwortet: { $answer }, bis zum { $until } (durch { $by }; Grund: { $ground })
audit-articles = ## Die Artikel, wie sie an diesem Tag gelten
audit-article = ### { $article }: in Kraft seit dem { $from }; Gewissheit des Textes: { $certainty }, der Daten: { $dates }
audit-article-before = - trat am { $day } an die Stelle von { $article }
audit-article-after = - wird am { $day } ersetzt durch { $article }

## A recorded answer, decided again

again-same = Dasselbe Regelbuch gibt dieselbe Antwort.
again-same-by-another = Ein anderes Regelbuch gibt dieselbe Antwort, aufgrund derselben Regeln.
again-another-book = Das Regelbuch ist ein anderes als das, das die Antwort gab.
again-same-book = Das Regelbuch ist dasselbe, und doch ist die Antwort eine andere: Die aufbewahrte Antwort stammt nicht von dieser Version von livc.
again-changed = Die Antwort war „{ $was }“ und ist jetzt „{ $is }“.
again-alike = Die Antwort bleibt „{ $is }“, aber aufgrund anderer Regeln.
again-possible = Mit unbekannten Angaben hat sich geändert, was möglich ist.
again-gone = Bestimmt die Antwort nicht mehr: Regel { $rule }.
again-new = Bestimmt jetzt die Antwort: { $text } ({ $articles }; Regel { $rule }).
