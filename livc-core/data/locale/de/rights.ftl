### Die Rechte einer Person: der Auszug, das Verzeichnis der Verarbeitungen und was dafür nötig ist.

## Der Auszug

extract-title = Was die { -livc } über Sie aufbewahrt: Auszug vom { $day }
extract-what = Sie haben gefragt, was die { -livc } der Gemeinde über Sie aufbewahrt. Hier lesen Sie, was wir Ihnen dazu sagen können.
extract-certain = Worauf das beruht
extract-outcome =
    .permitted = Dieser Auszug darf Ihnen gegeben werden.
    .unsettled = Das Gesetz sagt nicht klar, wer Ihnen antwortet und was Sie sehen dürfen. Ein Mensch entscheidet darüber; dieses Blatt ist ein Entwurf.
    .forbidden = Wer diesen Auszug angefordert hat, darf ihn nicht geben.
    .no_ground = Wer diesen Auszug angefordert hat, hat keine Grundlage, ihn zu geben.
extract-rule = { $text } ({ $articles })
extract-kept = Was über Sie aufbewahrt wird
extract-none = Auf der Fallliste steht nichts über Sie.
extract-listed = Der Bürgermeister hat Ihre Situation am { $day } auf die Fallliste gesetzt.
extract-discussed = Ihre Situation wurde an folgenden Tagen besprochen: { $dates }.
extract-age = Altersgruppe: { $age }.
extract-informed = Sie wurden über die Begleitung informiert.
extract-goals = { $count ->
    [one] Ein Ziel ist vereinbart.
   *[other] { $count } Ziele sind vereinbart.
}
extract-action = Eine Maßnahme ist vereinbart.
extract-action-due = Eine Maßnahme ist vereinbart, bis zum { $day }.
extract-action-done = Eine Maßnahme endete am { $day }.
extract-next-review = Die Begleitung wird am { $day } erneut geprüft.
extract-closed = Die Begleitung wurde am { $day } abgeschlossen.
extract-corrected = Berichtigt: { $fields }.
extract-contested = Sie oder jemand in Ihrem Namen bestreitet, was festgehalten wurde; das steht daneben.
extract-disputed = Eine Berichtigung ist beantragt und wird geprüft.
extract-left-out = Was in keinem Auszug steht, bei niemandem
    .signals = Meldungen, und wer sie gab
    .others = Angaben über andere
    .opinions = was am Tisch gesagt oder unter Berufsgeheimnis mitgeteilt wurde
    .elsewhere = was andere Behörden aufbewahren; darüber sagt dieser Auszug nichts, auch nicht, ob es besteht
extract-write = An wen Sie sich wenden können
extract-controller = Für diese Angaben verantwortlich: { $controller }.
extract-rights = Sie können verlangen, dass berichtigt, gelöscht oder eingeschränkt wird, was über Sie aufbewahrt wird, und widersprechen. Schreiben Sie an den Datenschutzbeauftragten.
extract-authority = Sind Sie mit dieser Antwort nicht einverstanden, können Sie bei der Datenschutzbehörde Beschwerde einlegen.

## Das Verzeichnis der Verarbeitungen

word-processing_purpose = Zweck der Verarbeitung
    .cell = die Arbeit der Zelle
    .signals = Meldungen empfangen und sichten
    .follow_up = die fallbezogene Begleitung von Personen auf der Liste
    .common_database = dass Karten gezeigt, Rückmeldebögen gesandt und Bedrohungen weitergegeben wurden, ohne Inhalt
    .rights = Anträge von Personen, Berichtigungen und Aufgebrochenes
    .accountability = Rechenschaft darüber, wer einsah, was geantwortet und was vernichtet wurde
word-data_subjects = betroffene Personen
    .members = Mitglieder und Teilnehmer der Zelle
    .persons_discussed = Personen, die besprochen werden
    .reporters = wer gemeldet hat, nur mit dem Bereich
    .applicants = wer einen Antrag stellt, nur mit der Nummer des Antrags
word-security_fact = was livc selbst für die Sicherheit tut
    .hash_chain = jeder Eintrag steht in einer Kette; ein veränderter fällt auf
    .salted_commitments = Tatsachen und freier Text können vernichtet werden, und die Kette stimmt weiter
    .pseudonyms = Personen sind Verweise, in jeder Zelle andere
    .payload_keys = freier Text steht getrennt und öffnet sich nur mit einem Schlüssel aus einer Einsicht
    .access_events = jede Einsicht hinterlässt eine Spur
    .default_deny = Regeln entscheiden je Art von Angaben, was gezeigt wird; ohne Regel ist es ein Nein
word-host_gap = was nur der Betreiber weiß
    .controller_contact = Name und Anschrift des Verantwortlichen
    .officer_contact = wie der Datenschutzbeauftragte zu erreichen ist
    .hosting = wo die Angaben liegen, und bei welchen Auftragsverarbeitern
    .technical_security = Verschlüsselung, Kopien, Anmeldung der Nutzer
    .transfers = Übermittlung in Drittländer
    .free_text = was im freien Text und in den Dokumenten steht
    .residual_risk = wie hoch das verbleibende Risiko eingeschätzt wird
processing-title = Verarbeitungen der { -livc } am { $day }
processing-controller = Verantwortlicher: { $controller }
processing-purpose = Zweck: { $purpose }
processing-persons = Über wen: { $persons }
processing-classes = Arten von Angaben: { $classes }
processing-recipients = Wer etwas davon liest: { $recipients }
processing-no-recipients = Niemand liest dies in einem Fall
processing-kept = Frist: { $count } { $unit }, Beginn: { $start } (Gewissheit: { $certainty })
processing-kept-open = Frist: offen; ein Mensch muss entscheiden
processing-access = Liste der Kategorien von Personen mit Zugang
processing-access-listed = { $function } ({ $regime }), auf der Liste: { $classes }
processing-access-unlisted = { $function } ({ $regime }), nicht auf der Liste: { $classes }
processing-fields = Felder je Art von Angaben
processing-field = { $class }: { $count }
processing-questions = Offene Fragen
processing-question = { $text }
processing-security = Was livc für die Sicherheit tut
processing-host = Vom Betreiber zu ergänzen
processing-item = { $text }
