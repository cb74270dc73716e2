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
