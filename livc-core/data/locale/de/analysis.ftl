### Analysis of rule books: what changed, what is said in vain, truth tables.

word-finding = Befund
    .loosens = eine lokale Regel erlaubt, was das Buch darunter nicht erlaubt
    .contradiction = erlaubt, was überall, wo die Regel gilt, auch verboten ist
    .never_fires = gilt in keiner Situation, an keinem Tag
    .never_decides = bestimmt nie die Antwort: Andere Regeln tun es
    .never_obliges = die Pflichten kommen mit keiner Antwort
    .never_met = die Bedingung kann nie erfüllt sein: Die Regel verbietet
    .never_unmet = die Bedingung ist immer erfüllt: Die Regel verlangt nichts
    .dead_clause = diese Klausel kann in keiner Situation gelten
    .covered_clause = diese Klausel gilt nur, wo eine andere Klausel der Regel gilt
    .idle_exception = diese Ausnahme nimmt der Regel nichts weg
    .idle_question = die Antwort auf diese Frage ist nie von Belang
    .idle_setting = ohne diese Einstellung bleibt jede Antwort gleich
    .gap = hier ist nie etwas erlaubt
word-table_section = Abschnitt
    .forbidden = 1. Verboten, was sonst auch gilt
    .permitted = 2. Erlaubt, außer wenn auch Abschnitt 3 gilt
    .asked_if_permitted = 3. Eine Person muss entscheiden, auch wo Abschnitt 2 gilt
    .asked = 4. Nichts erlaubt es; eine Person muss entscheiden
    .closed = 5. Verboten, weil nichts es erlaubt
    .beside = 6. Was hinzukommt: Pflichten, Hinweise und Fristen
word-page_form = Form der Seite
    .markdown = Markdown
    .html = HTML

analysis-word = { $word }
analysis-condition = { $fact }: { $values }
analysis-condition-not = { $fact }: alles außer { $values }
analysis-always = immer
analysis-nobody = niemand beruft sich auf etwas
analysis-or = — oder —
analysis-more = und weitere Fälle
analysis-situation = { $total } Situation
analysis-situations = { $total } Situationen
analysis-contradictory = diese Tatsachen passen nicht zusammen
analysis-days-all = An allen Tagen.
analysis-days-from = Ab dem { $from }.
analysis-days-before = Vor dem { $until }.
analysis-days-between = Vom { $from } bis ausschließlich { $until }.
analysis-keeps = aufbewahren: { $length } { $unit } ab { $start }
analysis-extends = verlängern: { $length } { $unit } ab { $start }

## Comparison of two books

compare-books = Was sich ändert: { $old } → { $new }
compare-classes = { $count ->
        [one] Eine Gruppe von Situationen erhält
       *[other] { $count } Gruppen von Situationen erhalten
    } eine andere Antwort. Alle Situationen und alle Tage wurden geprüft.
compare-rules-added = Neue Regeln: { $rules }.
compare-rules-removed = Weggefallene Regeln: { $rules }.
compare-rules-changed = Geänderte Regeln: { $rules }.
compare-same = die Antwort bleibt „{ $after }“, aber anders begründet
compare-gained = kommt hinzu: { $what }
compare-lost = fällt weg: { $what }
compare-old-rules = im Beispiel entschieden: { $rules }
compare-new-rules = im Beispiel entscheiden jetzt: { $rules }
compare-caption = Welche Situationen das sind
compare-column =
    .act = Handlung
    .when = Wann (alle Bedingungen zusammen)
    .count = Situationen
compare-example = Ein Beispiel: { $facts }. Sonst: Niemand beruft sich auf etwas.
compare-band = { $measure }, ab { $low } und unter { $below }: früher „{ $before }“, jetzt „{ $after }“.

## Check of a book

check-title = Prüfung von { $book } über alle Situationen und alle Tage
check-sound = Keine Regel, Klausel, Ausnahme, Frage oder Einstellung steht vergeblich darin.
check-item = { $about }: { $what }.
check-by = Siehe { $rules }.
check-narrows = Bewiesen: Keine lokale Regel erlaubt, was das Buch darunter nicht erlaubt.
check-gaps = Wo in keiner Situation etwas erlaubt ist ({ $scope }); das kann so gewollt sein:

## Truth tables

table-title = { $heads } ({ $day })
table-book = Nach dem Regelbuch { $book } ({ $hash }…).
table-short = Kurz gesagt
table-never = Das ist nie erlaubt.
table-never-asked = Das ist nie erlaubt, ohne dass eine Person darüber entscheidet.
table-only = { $count ->
        [one] Das ist nur auf dieser einen Grundlage erlaubt
       *[other] Das ist nur auf einer dieser { $count } Grundlagen erlaubt
    }, unter den Bedingungen der Tabelle, und solange nichts aus Abschnitt 1 oder 3 gilt:
table-permit = { $text } ({ $articles })
table-count = { $outcome }: { $situations }
table-order = Die Regeln in der Reihenfolge, in der sie entscheiden
table-order-note = Der erste Abschnitt, von dem eine Regel gilt, gibt die Antwort; alle geltenden Regeln dieses Abschnitts sind die Gründe. In einem Feld müssen alle Bedingungen zusammen erfüllt sein; „oder“ trennt Fälle.
table-otherwise = Gilt kein Abschnitt, so gibt es keine Grundlage: Nichts verbietet es, aber nichts erlaubt es. Das ist keine Erlaubnis.
table-question = Frage: { $question }
table-duty = Pflicht: { $duty }
table-dates = Daten: { $certainty }
table-cases = Jeder Fall für sich
table-cases-note = Keine Situation steht in zwei Zeilen. Was hier nicht steht, hat keine Grundlage.
table-cases-many = Die { $count } Fälle für sich sind zu zahlreich für Papier; die Tabelle oben sagt dasselbe, und ein Programm erhält sie als JSON.
table-some = manchmal auch { $rules }
table-column =
    .rule = Regel
    .when = Wann
    .articles = Artikel
    .certainty = Sicherheit
    .outcome = Antwort
    .rules = Regeln
    .count = Situationen
