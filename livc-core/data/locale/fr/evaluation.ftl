## The figures of the evaluation

word-figure_state = chiffre
    .value = valeur
    .zero = zéro
    .not_applicable = sans objet
    .not_reported = non communiqué
    .not_available = plus disponible
    .suppressed = non affiché
word-figure_operation = opération sur des chiffres
    .add = addition
    .ratio = rapport
    .change = évolution
    .difference = différence
    .roll_up = totalisation
    .round = arrondi
word-rounding_mode = mode d’arrondi
    .exact = sans arrondi
    .half_up = la moitié vers le haut
    .half_even = la moitié vers le pair
word-counted = ce qui est compté
    .persons = personnes
    .meetings = réunions
    .cells = cellules
    .documents = documents
