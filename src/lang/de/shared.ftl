status-possible = Möglich
status-likely = Wahrscheinlich
status-confirmed = Bestätigt
status-snapshot = Snapshot
status-claimable = Abholbar
status-ended = Beendet
status-cancelled = Abgesagt
status-flagged = Als Betrug verdächtigt

reminder-opens = die Abholung ist offen
reminder-closes-days = die Abholung endet in weniger als { $days } { $days ->
    [one] Tag
   *[other] Tagen
}
reminder-closes-hours = die Abholung endet in weniger als { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
}

link-website = Website-Link
link-claim = Abhol-Link
link-check = Prüf-Link
link-docs = Doku-Link
link-social = Social-Link

reason-too-late = zu spät, um gesendet zu werden
reason-taken-back = zurückgenommen
reason-account = Änderungen eines Moderationskontos wurden zurückgenommen
reason-listed = { $domain } steht jetzt auf der Sperrliste { $list }
field-name = Name
field-symbol = Symbol
field-chain = Chain
field-summary = Zusammenfassung
field-website = Website
field-aliases = weitere Namen
field-dates = Termine
field-links = Links
field-figures = Zahlen
field-profile = Angaben
retraction-remove-links = Links entfernt
retraction-delete-messages = Nachrichten gelöscht
retraction-flag-scam = als Betrug markiert
