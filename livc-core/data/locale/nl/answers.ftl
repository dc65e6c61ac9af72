### What the rooms say: answers of the rule book, obligations, notices, and what would change the answer.

## The four answers

answer-permitted = Dit mag, op grond van { $articles }.
answer-permitted-with-duties = Dit mag, op grond van { $articles }, mits { $count ->
        [one] de verplichting hieronder wordt nageleefd
       *[other] de { $count } verplichtingen hieronder worden nageleefd
    }.
answer-forbidden = Verboden: { $articles }.
answer-forbidden-unless-permitted = Verboden: { $articles }. Het verbod geldt tenzij een bepaling het toelaat; van geen enkele zijn de voorwaarden vervuld.
answer-no-ground = Geen grond gevonden. Geen bepaling verbiedt dit, maar er is er ook geen die het toelaat: dit is geen toestemming.
answer-unsettled = Onbeslist: een persoon moet beslissen. Vraag: { $question }
answer-unsettled-several = Onbeslist: een persoon moet beslissen over { $count ->
        [one] de volgende vraag
       *[other] de volgende { $count } vragen
    }.
answer-question = Vraag ({ $articles }): { $question }
answer-incomplete = Het antwoord hangt af van { $facts_count ->
        [one] een gegeven dat
       *[other] gegevens die
    } nog niet bekend { $facts_count ->
        [one] is
       *[other] zijn
    }: { $facts }. Mogelijk: { $outcomes }.
answer-upper-bound = Er zijn te veel mogelijkheden om ze alle na te gaan: misschien kan niet elk van deze antwoorden echt voorkomen.
answer-worst = Het strengste antwoord telt.
answer-rule = { $text } ({ $articles }; regel { $rule }).
answer-book = Beslist volgens de regels in het boek { $book }, zoals ze golden op { $day }.
book-age = Het regelboek is voor het laatst met de wet vergeleken op { $checked }, { $days ->
        [one] één dag
       *[other] { $days } dagen
    } geleden. U wilde hoogstens { $max ->
        [one] één dag
       *[other] { $max } dagen
    }: kijk na of er een nieuw is.
book-age-unknown = Het regelboek zegt niet wanneer het met de wet vergeleken is; u wilde dat dat hoogstens { $max ->
        [one] één dag
       *[other] { $max } dagen
    } geleden was.
answer-no-advice = Dit is geen juridisch advies. Wie handelt, blijft verantwoordelijk.

## A screen for each of the four answers: a heading and what to do next

screen-heading =
    .permitted = Dit mag
    .forbidden = Dit mag niet
    .no_ground = Geen bepaling laat dit toe
    .unsettled = Hierover moet een persoon beslissen
screen-next =
    .permitted = U beslist zelf of u het doet: aan tafel is er nooit een plicht tot spreken.
    .forbidden = Doe het niet.
    .no_ground = Doe het niet zonder een rechtsgrond. Leg de vraag voor aan uw jurist of functionaris voor gegevensbescherming.
    .unsettled = De wet laat dit open. Leg de vraag voor aan wie in uw bestuur mag beslissen, en noteer de beslissing en de reden.

## How sure

certainty-text =
    .norm = De bepaling zelf is gelezen.
    .secondary = De bepaling is bekend uit een andere bron dan de wettekst.
    .inferred = Dit is een lezing van de bepaling; een jurist kan er anders over denken.
    .policy = Dit is geen wet maar een voorzichtige instelling van livc.
    .local = Dit is geen wet maar een beslissing van uw eigen bestuur.
certainty-dates =
    .norm = De data van inwerkingtreding zijn in de wet zelf gelezen.
    .secondary = De data van inwerkingtreding komen uit een andere bron dan de wettekst.
    .inferred = De data van inwerkingtreding zijn afgeleid en moeten nagekeken worden.
    .policy = De data zijn door livc gekozen.
    .local = De data zijn door uw eigen bestuur gekozen.

## Conditions that are not met, and what would change the answer

unmet-heading = { $count ->
        [one] Deze voorwaarde is niet vervuld
       *[other] Deze { $count } voorwaarden zijn niet vervuld
    }:
unmet = { $fact }: nu “{ $actual }”, nodig: { $needed } ({ $articles })
unmet-unknown = { $fact }: nog niet bekend, nodig: { $needed } ({ $articles })
unmet-not = { $fact }: mag niet “{ $actual }” zijn ({ $articles })
who-could = Wie dit wel kan: { $roles }.
who-else = Als al het andere gelijk blijft, zou dit mogen voor: { $roles }.
who-could-nobody = Niemand kan dit doen.
change-nearest = Het zou mogen met { $changes_count ->
        [one] deze wijziging
       *[other] deze wijzigingen
    }: { $changes }.
change-item = { $fact } → { $needed }
change-none = Geen wijziging die livc mag voorstellen, zou dit toelaten.
change-note = livc stelt nooit voor iemand op de lijst te zetten, een beroepsgeheim te laten vallen of een vergadering te houden om toch te kunnen delen.

## Obligations and notices

duties-heading =
    .before = Vooraf:
    .during = Tijdens:
    .after = Achteraf:
duty-item = { $duty } ({ $articles })
notices-heading = { $count ->
        [one] Aandachtspunt
       *[other] Aandachtspunten
    }:

## What the host decided itself

setting-answered = Het bestuur heeft deze vraag zelf beantwoord op { $day }: { $answer } (door { $by }; reden: { $ground }).
setting-off = Het bestuur heeft regel { $rule } uitgeschakeld op { $day } (door { $by }; reden: { $ground }): die is nu een open vraag.
setting-yes = { word-yes_no.yes }
setting-no = { word-yes_no.no }

## Danger: always said first

urgent-first-line = Is er onmiddellijk gevaar? Wacht dit antwoord niet af: bel 112 of 101.
urgent-not-blocked = livc houdt deze stap niet tegen en spreekt zich niet uit over wat u meedeelt.
urgent-confirm = De voorzitter bevestigt deze stap achteraf.

## The reporter: one constant notice

reporter-notice = Uw { -signal } is ontvangen en behandeld.

## Comparison of two books

compare-equal = De twee boeken geven in elke situatie hetzelfde antwoord.
compare-heading = Op { $day } verandert het antwoord in { $count ->
        [one] één groep van situaties
       *[other] { $count } groepen van situaties
    }:
compare-item = vroeger “{ $before }”, nu “{ $after }”

## Lists and languages

list-comma = {", "}
list-and = {" en "}
list-or = {" of "}
translation-mark = Vertaling; alleen de tekst in de taal van het bestuur telt ({ $languages }).

## Days

day = { $day } { $month } { $year }
month =
    .m1 = januari
    .m2 = februari
    .m3 = maart
    .m4 = april
    .m5 = mei
    .m6 = juni
    .m7 = juli
    .m8 = augustus
    .m9 = september
    .m10 = oktober
    .m11 = november
    .m12 = december
