## The figures of the evaluation

word-figure_state = Zahl
    .value = Wert
    .zero = null
    .not_applicable = entfällt
    .not_reported = nicht gemeldet
    .not_available = nicht mehr verfügbar
    .suppressed = nicht gezeigt
word-figure_operation = Rechenart
    .add = Summe
    .ratio = Verhältnis
    .change = Veränderung
    .difference = Unterschied
    .roll_up = Zusammenzählung
    .round = Rundung
word-rounding_mode = Art der Rundung
    .exact = nicht gerundet
    .half_up = Hälfte nach oben
    .half_even = Hälfte zur geraden Zahl
word-counted = was gezählt wird
    .persons = Personen
    .meetings = Sitzungen
    .cells = Zellen
    .documents = Dokumente
