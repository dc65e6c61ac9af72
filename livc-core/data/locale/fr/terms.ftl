### The terms of the glossary. Other messages use them, so that a term reads the same everywhere.
###
### A term that has a long form is short unless `form: "long"` is asked. German nouns are asked by case and article where they change.

-livc = { $form ->
    [long] cellule de sécurité intégrale locale en matière de radicalisme, d’extrémisme et de terrorisme (CSIL R)
   *[short] CSIL R
}
-case_consultation = concertation de cas
-casus = cas
-case_list = liste des cas
-person_discussed = personne faisant l’objet de la CSIL R
-mayor = bourgmestre
-representative = représentant désigné
-police_chief = chef de corps
-information_officer = information officer
-prevention_official = { $form ->
    [long] fonctionnaire communal qui assure la coordination des mesures de prévention (fonctionnaire de prévention)
   *[short] fonctionnaire de prévention
}
-clearance = habilitation de sécurité
-mandate = mandat
-invitation = invitation
-radicalisation_process = processus de radicalisation
-indications = indices
-follow_up = trajet de suivi personnalisé
-card = carte d’information
-intelligence_sheet = fiche de renseignements
-feedback_sheet = fiche de feed-back
-consensus = consensus des membres participant effectivement
-professional_secrecy = secret professionnel
-duty_of_secrecy = obligation de secret
-duty_of_discretion = devoir de discrétion
-right_to_speak = liberté de parler, pas d’obligation
-state_of_necessity = état de nécessité
-common_database = banque de données commune T.E.R.
-basic_services = services de base
-partner_services = services partenaires
-supervisory_authorities = autorités de contrôle
-validated_entity = entité validée
-pre_inquiry_entity = entité en pré-enquête
-task_force = task force locale (TFL)
-ocam = OCAM
-socio_preventive = acteur socio-préventif
-welfare_centre = CPAS
-justice_house = maison de justice
-pupil_guidance = centre PMS
-case_director = référent du cas
-signal = signal
-data_subject = personne concernée
-retention_period = délai de conservation

word-term = terme
    .livc = { -livc(form: "long") }
    .case_consultation = { -case_consultation }
    .casus = { -casus }
    .case_list = { -case_list }
    .person_discussed = { -person_discussed }
    .mayor = { -mayor }
    .representative = { -representative }
    .police_chief = { -police_chief }
    .information_officer = { -information_officer }
    .prevention_official = { -prevention_official(form: "long") }
    .clearance = { -clearance }
    .mandate = { -mandate }
    .invitation = { -invitation }
    .radicalisation_process = { -radicalisation_process }
    .indications = { -indications }
    .follow_up = { -follow_up }
    .card = { -card }
    .intelligence_sheet = { -intelligence_sheet }
    .feedback_sheet = { -feedback_sheet }
    .consensus = { -consensus }
    .professional_secrecy = { -professional_secrecy }
    .duty_of_secrecy = { -duty_of_secrecy }
    .duty_of_discretion = { -duty_of_discretion }
    .right_to_speak = { -right_to_speak }
    .state_of_necessity = { -state_of_necessity }
    .common_database = { -common_database }
    .basic_services = { -basic_services }
    .partner_services = { -partner_services }
    .supervisory_authorities = { -supervisory_authorities }
    .validated_entity = { -validated_entity }
    .pre_inquiry_entity = { -pre_inquiry_entity }
    .task_force = { -task_force }
    .ocam = { -ocam }
    .socio_preventive = { -socio_preventive }
    .welfare_centre = { -welfare_centre }
    .justice_house = { -justice_house }
    .pupil_guidance = { -pupil_guidance }
    .case_director = { -case_director }
    .signal = { -signal }
    .data_subject = { -data_subject }
    .retention_period = { -retention_period }
