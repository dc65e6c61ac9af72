### Why an answer is what it is, in two depths, and what became of a recorded one.

## For the one who is refused: the same words whatever it is about

refused-heading = Dit mag niet.
refused-closing = Persoonsgegevens verwerken van wie besproken wordt, is verboden, tenzij een wet een uitzondering maakt ({ $articles }).
refused-not-opened = Wat geen enkele regel toelaat, mag niet.
refused-person = Waar de wet een vraag openlaat, kan alleen een persoon beslissen. Dit antwoord zegt niet of dat hier zo is.
refused-ask = Vraag de burgemeester of de functionaris voor gegevensbescherming wat u wel mag doen.
refused-review = Gaat u niet akkoord, vraag hun dan om het opnieuw te bekijken. U kunt ook een klacht indienen bij de toezichthoudende autoriteit voor gegevensbescherming.
refused-silent = Niemand krijgt meer redenen te zien: zo valt uit een weigering niets af te leiden.

## For the auditor: Markdown, line by line

audit-heading = # Uitleg bij een antwoord, voor { $day }
audit-outcome = Antwoord: { $outcome }, want { $order }.
audit-certain = Antwoord: { $outcome }, wat de gegevens ook zijn die nog niet bekend zijn.
audit-facts = ## De gegevens
audit-fact = - { $fact }: { $value }
audit-fact-unknown = - { $fact }: niet bekend
audit-book = Regelboek “{ $book }”, versie { $version }; de werkelijke hash is { $hash } en omvat:
audit-part =
    .builtin = - het boek: { $hash }
    .local = - het lokale boek daarover: { $hash }
    .settings = - de instellingen van het bestuur: { $hash }
audit-standing =
    .determining = ## Regels die het antwoord bepaalden
    .outranked = ## Regels die golden, maar het antwoord volgt uit andere
    .met = ## Voorwaarden die vervuld zijn
    .beside = ## Regels die een verplichting, een aandachtspunt of een termijn toevoegen
    .open = ## Regels die afhangen van gegevens die niet bekend zijn
    .excepted = ## Regels waarop een uitzondering gold
    .not_fired = ## Regels waarvan de voorwaarden niet vervuld zijn
    .not_valid = ## Regels die op die dag niet gelden
audit-rule = ### Regel { $rule }: { $text } ({ $articles })
audit-rule-effect = - gevolg: { $effect }; zekerheid van de tekst: { $certainty }, van de data: { $dates }
audit-rule-from = - geldt vanaf { $from }
audit-rule-between = - geldt vanaf { $from } tot { $until }, die dag niet meegerekend
audit-rule-successor = - daarna geldt regel { $rule }
audit-rule-predecessor = - voordien gold regel { $rule }
audit-unmet = - niet vervuld: { $what }
audit-failing = - klopt niet: { $conditions }
audit-condition = { $fact } is “{ $actual }”, nodig: { $needed }
audit-condition-unknown = { $fact } is niet bekend, nodig: { $needed }
audit-exception = - een uitzondering geldt ({ $articles }): { $conditions }
audit-is = { $fact }: { $value }
audit-off = - het bestuur heeft de regel op { $day } uitgeschakeld; hij is daardoor een open vraag (door { $by }; reden: { $ground })
audit-answered = - het bestuur heeft op { $day } geantwoord: { $answer }, tot { $until } (door { $by }; reden: { $ground })
audit-articles = ## De artikelen, zoals ze op die dag gelden
audit-article = ### { $article }: van kracht sinds { $from }; zekerheid van de tekst: { $certainty }, van de data: { $dates }
audit-article-before = - kwam op { $day } in de plaats van { $article }
audit-article-after = - wordt op { $day } vervangen door { $article }

## A recorded answer, decided again

again-same = Hetzelfde regelboek geeft hetzelfde antwoord.
again-same-by-another = Een ander regelboek geeft hetzelfde antwoord, op grond van dezelfde regels.
again-another-book = Het regelboek is een ander dan toen het antwoord werd gegeven.
again-same-book = Het regelboek is hetzelfde en toch verschilt het antwoord: het bewaarde antwoord komt niet van deze versie van livc.
again-changed = Het antwoord was “{ $was }” en is nu “{ $is }”.
again-alike = Het antwoord blijft “{ $is }”, maar op grond van andere regels.
again-possible = Met gegevens die niet bekend zijn, is veranderd wat mogelijk is.
again-gone = Bepaalt het antwoord niet meer: regel { $rule }.
again-new = Bepaalt nu het antwoord: { $text } ({ $articles }; regel { $rule }).
