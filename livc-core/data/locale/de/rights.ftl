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
