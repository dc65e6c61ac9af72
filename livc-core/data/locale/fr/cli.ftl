### The words of the command line: verify, check, cite, decide.

## verify

cli-verify-ok = Le journal est intact : { $entries ->
        [one] une inscription
       *[other] { $entries } inscriptions
    }, dernière empreinte { $hash }.
cli-verify-altered = L’inscription { $entry }, ou ce qu’il en reste, a été modifiée.
cli-verify-torn = La dernière inscription est inachevée : tout peut être supprimé à partir de l’octet { $byte }.
cli-verify-fault = Inscription { $entry } : { $fault }
cli-verify-gone = Les faits { $count ->
        [one] d’une inscription
       *[other] de { $count } inscriptions
    } ont été détruits ; la chaîne reste vérifiable.
cli-verify-payloads = { $count ->
        [one] Un texte correspond à son inscription
       *[other] { $count } textes correspondent à leur inscription
    }.
cli-verify-destroyed = { $count ->
        [one] Les faits d’une inscription de la liste sont détruits
       *[other] Les faits de { $count } inscriptions de la liste sont détruits
    }, et la liste appartient à ce journal.
cli-verify-not-destroyed = La liste de ce qui est détruit ne correspond pas à ce journal.
cli-verify-checkpoint = La réécriture de toute la fin du journal ne se décèle qu’au moyen d’un point de contrôle conservé ailleurs.

## check

cli-check-ok = Aucune erreur : { $count ->
        [one] une règle
       *[other] { $count } règles
    }, version { $version }.
cli-check-faults = { $count ->
        [one] Une erreur
       *[other] { $count } erreurs
    } :
cli-check-local = Recueil local { $book }, version { $version } : décidé par { $by } le { $day } (motif : { $ground }).
cli-check-never = Cette démarche est impossible en toutes circonstances : { $step }.

## cite

cli-cite-in-force = { $article } : en vigueur le { $day }.
cli-cite-not-in-force = { $article } : pas en vigueur le { $day }.
cli-cite-from = En vigueur depuis le { $from } ; aucune date de fin connue.
cli-cite-between = En vigueur à partir du { $from } et ne l’étant plus à partir du { $until }.
cli-cite-successor = Remplacé à partir du { $from } par { $article }.
cli-cite-rules = S’appuient sur cet article : { $rules }.

## decide

cli-decide-missing = Indiquez aussi : { $facts }.
