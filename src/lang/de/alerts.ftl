hears-everything = alles
hears-key-changes = wichtige Änderungen
hears-claimable = nur Abholbares
hears-of = { $what } von { $projects }
hears-on = { $what } auf { $chains }
hears-about = { $what } zu { $narratives }
hears-least = { $what }, Technik-Wertung ab { $score }
hears-project-gone = einem Projekt, das es nicht mehr gibt
hears-mentions = { $what }; erwähnt wird { $role }
hears-mentions-claimable = { $what }; erwähnt wird { $role } (nur wenn man etwas abholen kann)
hears-mentions-never = { $what }; erwähnt würde { $role } (zurzeit nicht: `ping-on` ist `never`)
hears-mentions-nobody = { $what }; erwähnt wird niemand
hears-compact = { $what }, in kompakter Form
hears-minimal = { $what }, je in einer Zeile
hears-daily = { $what }, gesammelt einmal am Tag
hears-weekly = { $what }, gesammelt einmal in der Woche
hears-quiet = { $what }, mit Ruhezeiten
label-also = { $what }, { $more }
label-project = ein Projekt
label-least = Wertung ab { $score }
list-and = { $start } und { $last }

count-alerts = { $count } { $count ->
    [one] Meldung
   *[other] Meldungen
}
count-subscriptions = { $count } { $count ->
    [one] Abo
   *[other] Abos
}
count-projects = { $count } { $count ->
    [one] Projekt
   *[other] Projekte
}

permission-view-channel = Kanal anzeigen
permission-manage-webhooks = Webhooks verwalten
permission-read-history = Nachrichtenverlauf anzeigen
permission-mention-everyone = @everyone, @here und alle Rollen erwähnen

alerts-none = Dieser Server hat noch keine Abos. `/alerts setup` legt eins an.
alerts-unknown = Ein Abo „{ $typed }“ hat dieser Server nicht. Er hat { $numbers }. `/alerts list` zeigt, was jedes meldet.
alerts-unknown-more = Ein Abo „{ $typed }“ hat dieser Server nicht. Er hat { $numbers } und weitere. `/alerts list` zeigt, was jedes meldet.
alerts-number-in = **{ $subscription }** in { $channel }
alerts-gone = Jemand hat dieses Abo gerade entfernt; es gab nichts mehr zu ändern.
alerts-never-everyone = Ich erwähne niemals @everyone. Wähle eine Rolle, die sich Mitglieder für Airdrop-Meldungen nehmen können, oder lass `role` weg.

subscribe-tag-forum = Nichts wurde gespeichert: `tag` ist für Foren, deren Beiträge Tags haben können.
subscribe-already = { $channel } hat dieses Abo schon: Es ist Nummer { $subscription }. Nichts wurde geändert.
subscribe-full = Dieser Server hat { $limit } Abos, mehr führe ich für einen Server nicht. Beende zuerst eins mit `/alerts unsubscribe`.
subscribe-which-channel = Ich kann nicht erkennen, welcher Kanal das ist. Nenne einen: `/alerts subscribe channel:#…`.
subscribe-wrong-channel = In { $channel } kann ich keine Meldungen posten: Es braucht einen Text- oder Ankündigungskanal, ein Forum oder einen Thread. Nenne einen: `/alerts subscribe channel:#…`.
subscribe-locked = { $channel } ist gesperrt. Entsperre ihn zuerst oder wähle einen anderen Kanal.
subscribe-no-parent = Discord hat mir nicht gesagt, zu welchem Kanal dieser Thread gehört. Nenne den Thread: `/alerts subscribe channel:#…`.
subscribe-grant = Ich darf in { $channel } noch nicht posten: Gib mir dort { $permissions } (Kanal bearbeiten → Berechtigungen → meine Rolle hinzufügen → einschalten) und führe den Befehl dann noch einmal aus. Nichts wurde gespeichert.
subscribe-either = Nichts wurde gespeichert: Nimm entweder `status` oder `statuses`.
subscribe-no-status = Nichts wurde gespeichert: „{ $typed }“ ist kein Status. `statuses` nimmt einige von: { $all }.
subscribe-done = Fertig: { $channel } erfährt: { $what }. Das ist Abo **{ $subscription }**; `/alerts test subscription:{ $subscription }` postet eine Testnachricht.
subscribe-no-chain = Noch steht kein Projekt auf { $chain } im Katalog, darum kommt vorerst nichts. Falls du dich vertippt hast, beende das Abo und wähle aus den Vorschlägen.
subscribe-no-narrative = Noch steht kein Projekt zu { $narrative } im Katalog, darum kommt vorerst nichts. Falls du dich vertippt hast, beende das Abo und wähle aus den Vorschlägen.
subscribe-unheard = { $role } kann nicht von allen erwähnt werden, darum werden Mitglieder mit dieser Rolle nicht benachrichtigt. Erlaube es (Servereinstellungen → Rollen → diese Rolle → Allen erlauben, diese Rolle zu @erwähnen) oder gib mir **{ $permission }**.

alerts-empty = Noch bekommt kein Kanal dieses Servers Meldungen. `/alerts setup` richtet in vier Schritten einen ein; wer weiß, was er will, nimmt `/alerts subscribe`.
alerts-title = Meldungen dieses Servers
alerts-foot = Seite { $page } von { $pages } · { $subscriptions }, davon { $stopped } angehalten · die Nummer ist das, was /alerts unsubscribe braucht
alerts-line = **{ $subscription }** · { $channel } erfährt: { $what }
repair-gone = Dieses Abo gibt es nicht mehr. `/alerts list` zeigt, welche es gibt.
repair-works = Abo { $subscription } läuft; es gibt nichts zu reparieren.
repair-trying = Ich versuche es in { $channel } jetzt wieder. { $missed } `/alerts status` zeigt, ob es geklappt hat; `/alerts test subscription:{ $subscription }` postet eine Testnachricht.
missed-nothing = Nichts wurde verpasst.
missed-follows = Was fehlt, folgt jetzt: { $sent }.
missed-too-old = Was fehlt, ist älter als drei Tage und wird nicht mehr gesendet: { $skipped }.
missed-some = Was fehlt, folgt jetzt: { $sent }. Was älter als drei Tage ist, nicht: { $skipped }.

alerts-edit-name-something = Nichts wurde geändert: Nenne, was anders werden soll, zum Beispiel `/alerts edit subscription:{ $subscription } status:claimable-only`.
alerts-edit-same = Abo { $subscription } ist schon so; nichts wurde geändert.
alerts-overtaken = Nichts wurde gespeichert: Jemand hat Abo { $subscription } im selben Moment geändert. Schreib den Befehl noch einmal; `/alerts list` zeigt, wie es jetzt ist.
alerts-edit-done = Gespeichert: { $channel } erfährt jetzt: { $what }. Früheres wird nicht noch einmal gesendet.

unsubscribe-ask = Abo { $subscription } beenden? { $channel } würde nicht mehr erfahren: { $what }. `/alerts pause subscription:{ $subscription }` hält es nur eine Weile an.
unsubscribe-remove = { $subscription } beenden
unsubscribe-keep = Behalten
unsubscribe-gone = Dieses Abo gibt es nicht mehr; es war nichts mehr zu tun.
unsubscribe-done = Abo { $subscription } ist beendet: { $channel } erfährt nicht mehr: { $what }. `/alerts subscribe` legt ein neues an.
unsubscribe-done-others = Abo { $subscription } ist beendet: { $channel } erfährt nicht mehr: { $what }. Der Kanal hat noch { $others }. `/alerts subscribe` legt ein neues an.

pause-stopped = Abo { $subscription } steht schon still. { $advice }
pause-gone = Abo { $subscription } wurde gerade angehalten oder entfernt; nichts wurde geändert. `/alerts status` zeigt, wie es steht.
pause-until = { $channel } hat Ruhe bis { $until } ({ $when }). Dann folgt, was fehlt, soweit es nicht älter als drei Tage ist. `/alerts resume subscription:{ $subscription }` beendet die Pause früher.
pause-open = { $channel } hat Ruhe, bis jemand `/alerts resume subscription:{ $subscription }` ausführt.
pause-too-long = Nichts wurde geändert: Eine Pause dauert höchstens 90 Tage. Lass `for` weg, damit sie dauert, bis du sie beendest.
pause-unreadable = Nichts wurde geändert: „{ $typed }“ kann ich nicht als Dauer lesen. Schreib zum Beispiel `2h`, `3 days` oder `1 week`.
resume-active = Abo { $subscription } hat keine Pause; nichts wurde geändert.
resume-stopped = Abo { $subscription } hat keine Pause, es steht still. { $advice } Den Knopf zeigt `/alerts status`.
resume-done = { $channel } erfährt wieder von Änderungen. { $missed }
resume-digest = Was fehlt, folgt in einer Nachricht: { $sent }.
resume-digest-some = Was fehlt, folgt in einer Nachricht: { $sent }. Was älter als drei Tage ist oder nicht in eine Nachricht passt, nicht: { $skipped }.
resume-skip = Aus der Pause entfällt: { $skipped }. `/airdrop list` zeigt, was sich geändert hat.

quiet-off = { $channel } hat keine Ruhezeiten mehr.
quiet-give = Nichts wurde geändert: Gib `from` und `to` an, zum Beispiel `from:22:00 to:07:00`, oder `off:true`.
quiet-same = Nichts wurde geändert: `from` und `to` sind gleich. `/alerts pause` hält ein Abo ganz an.
quiet-done = Gespeichert: Von { $from } bis { $to } ({ $zone }) kommen Nachrichten in { $channel } wie sonst, aber ohne Ton.
quiet-done-claims = Gespeichert: Von { $from } bis { $to } ({ $zone }) kommen Nachrichten in { $channel } wie sonst, aber ohne Ton, außer bei Abholzeiträumen und Warnungen.
digest-off = { $channel } erfährt wieder sofort von jeder Änderung.
digest-done = Gespeichert: { $channel } bekommt seine Änderungen gesammelt, das nächste Mal { $next } ({ $when }). Warnungen und Erinnerungen kommen sofort.
hours-unreadable = Nichts wurde geändert: „{ $typed }“ in `{ $option }` kann ich nicht als Uhrzeit lesen. Schreib zum Beispiel `22:00` oder `10pm`.
hours-no-zone = Nichts wurde geändert: Die Zeitzone „{ $typed }“ kenne ich nicht. Wähle eine aus den Vorschlägen, zum Beispiel `Europe/Berlin`.
hours-no-zone-near = Nichts wurde geändert: Die Zeitzone „{ $typed }“ kenne ich nicht. Meinst du { $zones }?
