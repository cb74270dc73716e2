status-title = Wie die Meldungen dieses Servers stehen
status-title-one = Abo { $subscription }
status-hears = { $channel } erfährt: { $what }.
status-none = Noch bekommt kein Kanal dieses Servers Meldungen. `/alerts setup` richtet in vier Schritten einen ein.
status-sum = { $subscriptions }: { $working } in Betrieb, { $paused } in Pause, { $stopped } angehalten.
status-problem = **{ $subscription }** · { $channel }: { $state }
status-more = … und { $count } weitere.
status-foot = /alerts status subscription:… zeigt eins davon
status-foot-one = /alerts test postet eine Testnachricht
status-waiting = Wartet
status-webhook = Webhook
status-permissions = Meine Berechtigungen
status-permissions-here = Meine Berechtigungen in diesem Kanal
status-deliveries = Letzte Sendungen
status-nothing-waits = nichts
status-or-more = { $alerts } oder mehr
status-webhook-there = meiner ist da
status-webhook-none = zurzeit keiner; mit der nächsten Meldung lege ich einen an
status-permissions-unknown = nur im Kanal selbst bekannt: Führe dies dort aus
status-no-deliveries = noch keine
delivery-changes = { $count } { $count ->
    [one] Änderung
   *[other] Änderungen
}
delivery-unknown = { $changes }: vielleicht angekommen, vielleicht nicht
delivery-rejected = { $changes }: von Discord abgelehnt ({ $said })
delivery-test = Testnachricht
delivery-skipped = { $changes }: ausgelassen
delivery-skipped-paused = { $changes }: ausgelassen, kam während der Pause
delivery-skipped-old = { $changes }: ausgelassen, älter als drei Tage
delivery-skipped-late = { $changes }: ausgelassen, zu spät
delivery-skipped-by-hand = { $changes }: ausgelassen von der Person, die mich betreibt

preview-none = Niemand würde es erfahren: Noch bekommt kein Kanal dieses Servers Meldungen. `/alerts setup` richtet in vier Schritten einen ein.
preview-title = Wer es erfahren würde
preview-foot = Beide Zahlen gelten nur für diesen Server
preview-sum = Wäre { $project } jetzt { $status }: { $told } erfahren es, { $untold } nicht. Nichts wird gesendet.
preview-together = zusammen mit dem Abo darüber, einmal
preview-at-once = sofort
preview-digest = mit der Zusammenfassung { $when }
preview-mentions = { $what }, erwähnt { $role }
preview-mentions-nobody = { $what }, erwähnt niemanden (`ping-on`)
preview-silent = { $what }, ohne Ton (Ruhezeiten)
preview-stopped = steht still; den Knopf zum Reparieren zeigt `/alerts status`
preview-paused-until = hat Pause bis { $when }
preview-paused = hat Pause; `/alerts resume` beendet sie
preview-status = erfährt: { $wanted }; nicht: { $status }
preview-project = erfährt nur von einem anderen Projekt
preview-chain = erfährt nur von Projekten auf { $wanted }; dieses ist auf { $chain }
preview-chain-unknown = erfährt nur von Projekten auf { $wanted }; von diesem kenne ich keine Chain
preview-narrative = erfährt nur von Projekten zu { $wanted }; dieses gehört nach allem, was ich weiß, nicht dazu
preview-score = verlangt eine Technik-Wertung ab { $wanted }; dieses hat { $score }
preview-score-unknown = verlangt eine Technik-Wertung ab { $wanted }; von diesem kenne ich keine

settings-either = Nichts wurde geändert: Nimm entweder `{ $option }` oder `clear`.
settings-saved = Gespeichert.
settings-untold = Probleme melde ich ab jetzt in keinem Kanal; `/alerts status` zeigt sie weiterhin.
settings-unheard = ⚠️ Mitglieder mit dieser Rolle werden nur benachrichtigt, wenn alle sie erwähnen dürfen (Servereinstellungen → Rollen → diese Rolle → Allen erlauben, diese Rolle zu @erwähnen).
settings-log-kind = Der Log-Kanal muss ein Text- oder Ankündigungskanal sein; am besten einer, den nur dein Team sieht. Nichts wurde geändert.
settings-no-reminder = Nichts wurde geändert: Die Erinnerung „{ $typed }“ kenne ich nicht. `reminders` nimmt `all`, `none` oder einige von: opens, 72h, 24h, 3h.
settings-no-role = Keine Standardrolle: Ein neues Abo erwähnt niemanden, wenn `role` keine nennt. Setze eine mit `default-role:@…`.
settings-role = Standardrolle: { $role }, für neue Abos, die keine andere nennen.
settings-reminders-all = Erinnerungen an Abholzeiträume: alle (opens, 72h, 24h, 3h).
settings-reminders-none = Erinnerungen an Abholzeiträume: keine.
settings-reminders = Erinnerungen an Abholzeiträume: { $reminders }.
settings-reminders-list = Erinnerungen an Abholzeiträume: keine
settings-opens = Wenn die Abholung beginnt
settings-closes = { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
} vor ihrem Ende
settings-language = Sprache der Meldungen: { $name }.
settings-language-discord = Sprache der Meldungen: { $name }, wie in Discord für diesen Server eingestellt.
settings-no-log = Kein Log-Kanal ist festgelegt, darum zeigt nur `/alerts status` Probleme. Lege einen mit `/alerts settings log-channel:#…` fest; am besten einen, den nur dein Team sieht.
settings-log = Probleme mit Meldungen sage ich in { $channel }, jedes einmal.
settings-log-fails = ⚠️ Meine letzte Nachricht dort kam nicht durch. Prüfe, ob ich ihn sehen und seine Webhooks verwalten darf, und lege ihn dann neu fest.
settings-log-unchanged = Der Log-Kanal wurde nicht geändert. { $problem }
settings-log-done = Fertig: Wenn irgendwo Meldungen ausbleiben, sage ich es einmal in { $channel }, mit einem Knopf zum Reparieren. { $present } `/alerts settings` zeigt alles, was festgelegt ist.
settings-all-well = Zurzeit ist alles in Ordnung.
settings-some-stopped = { $count } { $count ->
    [one] Abo funktioniert
   *[other] Abos funktionieren
} schon jetzt nicht: siehe `/alerts status`.
