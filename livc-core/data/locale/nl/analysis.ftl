### Analysis of rule books: what changed, what is said in vain, truth tables.

word-finding = bevinding
    .loosens = een lokale regel laat toe wat het boek eronder niet toelaat
    .contradiction = laat iets toe dat overal waar de regel geldt ook verboden is
    .never_fires = geldt in geen enkele situatie, op geen enkele dag
    .never_decides = bepaalt nooit het antwoord: andere regels doen dat
    .never_obliges = de verplichtingen komen bij geen enkel antwoord
    .never_met = de voorwaarde kan nooit vervuld zijn: de regel verbiedt
    .never_unmet = de voorwaarde is altijd vervuld: de regel vraagt niets
    .dead_clause = deze clausule kan in geen enkele situatie gelden
    .covered_clause = deze clausule geldt alleen waar een andere clausule van de regel geldt
    .idle_exception = deze uitzondering neemt niets weg van de regel
    .idle_question = het antwoord op deze vraag doet nooit ter zake
    .idle_setting = zonder deze instelling blijft elk antwoord hetzelfde
    .gap = hier is niets ooit toegelaten
word-table_section = afdeling
    .forbidden = 1. Verboden, wat er verder ook geldt
    .permitted = 2. Toegelaten, tenzij afdeling 3 ook geldt
    .asked_if_permitted = 3. Een persoon moet beslissen, ook waar afdeling 2 geldt
    .asked = 4. Niets laat het toe; een persoon moet beslissen
    .closed = 5. Verboden, omdat niets het toelaat
    .beside = 6. Wat er nog bij komt: verplichtingen, aandachtspunten en termijnen
word-page_form = vorm van de bladzijde
    .markdown = Markdown
    .html = HTML

analysis-word = { $word }
analysis-condition = { $fact }: { $values }
analysis-condition-not = { $fact }: alles behalve { $values }
analysis-always = altijd
analysis-nobody = niemand roept iets in
analysis-or = — of —
analysis-more = en nog andere gevallen
analysis-situation = { $total } situatie
analysis-situations = { $total } situaties
analysis-contradictory = deze feiten gaan niet samen
analysis-days-all = Op alle dagen.
analysis-days-from = Vanaf { $from }.
analysis-days-before = Tot en zonder { $until }.
analysis-days-between = Van { $from } tot en zonder { $until }.
analysis-keeps = bewaren: { $length } { $unit } vanaf { $start }
analysis-extends = verlengen: { $length } { $unit } vanaf { $start }

## Comparison of two books

compare-books = Wat verandert: { $old } → { $new }
compare-classes = { $count ->
        [one] Eén groep van situaties krijgt
       *[other] { $count } groepen van situaties krijgen
    } een ander antwoord. Alle situaties en alle dagen zijn nagegaan.
compare-rules-added = Nieuwe regels: { $rules }.
compare-rules-removed = Vervallen regels: { $rules }.
compare-rules-changed = Gewijzigde regels: { $rules }.
compare-same = het antwoord blijft “{ $after }”, maar anders onderbouwd
compare-gained = komt erbij: { $what }
compare-lost = valt weg: { $what }
compare-old-rules = in het voorbeeld beslisten: { $rules }
compare-new-rules = in het voorbeeld beslissen nu: { $rules }
compare-caption = Welke situaties dit zijn
compare-column =
    .act = Handeling
    .when = Wanneer (alle voorwaarden samen)
    .count = Situaties
compare-example = Een voorbeeld: { $facts }. Al het andere: niemand roept iets in.
compare-band = { $measure }, vanaf { $low } tot en zonder { $below }: vroeger “{ $before }”, nu “{ $after }”.

## Check of a book

check-title = Nazicht van { $book } over alle situaties en alle dagen
check-sound = Geen enkele regel, clausule, uitzondering, vraag of instelling staat er vergeefs.
check-item = { $about }: { $what }.
check-by = Zie { $rules }.
check-narrows = Bewezen: geen enkele lokale regel laat iets toe dat het boek eronder niet toelaat.
check-gaps = Waar in geen enkele situatie iets toegelaten is ({ $scope }); dat kan zo bedoeld zijn:

## Truth tables

table-title = { $heads } ({ $day })
table-book = Volgens regelboek { $book } ({ $hash }…).
table-short = In het kort
table-never = Dit mag nooit.
table-never-asked = Dit mag nooit zonder dat een persoon erover beslist.
table-only = { $count ->
        [one] Dit mag alleen op deze ene grond
       *[other] Dit mag alleen op een van deze { $count } gronden
    }, met de voorwaarden uit de tabel, en zolang niets uit afdeling 1 of 3 geldt:
table-permit = { $text } ({ $articles })
table-count = { $outcome }: { $situations }
table-order = De regels, in de volgorde waarin ze beslissen
table-order-note = De eerste afdeling waarvan een regel geldt, geeft het antwoord; alle regels van die afdeling die gelden, zijn de redenen. Binnen één vak moeten alle voorwaarden samen vervuld zijn; “of” scheidt gevallen.
table-otherwise = Geldt geen enkele afdeling, dan is er geen grond: niets verbiedt het, maar niets laat het toe. Dat is geen toestemming.
table-question = Vraag: { $question }
table-duty = Verplicht: { $duty }
table-dates = data: { $certainty }
table-cases = Elk geval apart
table-cases-note = Geen situatie staat in twee rijen. Wat hier niet staat, heeft geen grond.
table-cases-many = De { $count } gevallen apart zijn te talrijk voor papier; de tabel hierboven zegt hetzelfde, en een programma krijgt ze als JSON.
table-some = soms ook { $rules }
table-column =
    .rule = Regel
    .when = Wanneer
    .articles = Artikelen
    .certainty = Zekerheid
    .outcome = Antwoord
    .rules = Regels
    .count = Situaties
