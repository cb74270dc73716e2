mod-operator = wer mich betreibt
mod-save = Speichern
mod-cancel = Abbrechen
mod-about = { $what }: { $text }
reach-none-here = Kein Kanal dieses Servers hat das abonniert; `/alerts subscribe` ändert das.
reach-here = { $here ->
    [one] { $here } Kanal dieses Servers wird
   *[other] { $here } Kanäle dieses Servers werden
} davon erfahren.
reach-none-of-all = Kein Kanal dieses Servers hat das abonniert; auf allen Servern zusammen { $all ->
    [one] { $all } Kanal
   *[other] { $all } Kanäle
}.
reach-none-of-more = Kein Kanal dieses Servers hat das abonniert; auf allen Servern zusammen mindestens { $all ->
    [one] { $all } Kanal
   *[other] { $all } Kanäle
}.
reach-here-of-all = { $here ->
    [one] { $here } Kanal dieses Servers wird
   *[other] { $here } Kanäle dieses Servers werden
} davon erfahren; auf allen Servern zusammen { $all ->
    [one] { $all } Kanal
   *[other] { $all } Kanäle
}.
reach-here-of-more = { $here ->
    [one] { $here } Kanal dieses Servers wird
   *[other] { $here } Kanäle dieses Servers werden
} davon erfahren; auf allen Servern zusammen mindestens { $all ->
    [one] { $all } Kanal
   *[other] { $all } Kanäle
}.
add-everywhere = { $project } ist hinzugefügt: { $status }. Jeder Server sieht es.
add-here = { $project } ist hinzugefügt: { $status }. Nur dieser Server sieht es.
add-site = Die Website: `{ $domain }`.
add-curators-only = Nur die Kuratoren dieses Bots dürfen den Katalog ergänzen, den alle Server teilen. Lass `scope` weg, um das Projekt für diesen Server hinzuzufügen.
add-moderators-only = Du brauchst **Nachrichten verwalten**, um diesem Server ein Projekt hinzuzufügen. Lass `scope` weg, um es für alle Server hinzuzufügen.
link-set-official = { $project }: { $kind } liegt auf der offiziellen Domain und gilt sofort.
link-set-same = { $project }: { $kind } ist schon so eingetragen, nichts wurde geändert.
proposed-link = { $kind } auf `{ $domain }`
proposed-status = Status { $status }
proposal-held = ⏳ { $what }: wartet auf eine zweite Person und wird vorher niemandem gezeigt. { $why } Ein anderer Moderator prüft es mit `/airdrop-mod approve`.
proposal-none = Nichts wartet auf eine zweite Person.
proposal-choose = Das wartet auf eine zweite Person; wähle eines in `proposal:`.
proposal-line = **{ $name }** · { $what }, von { $who } { $when }
proposal-beware = Öffne den Link nur, wenn du weißt, wohin er führt. Vergleiche die Domain Buchstabe für Buchstabe mit dem, was das Projekt selbst sagt.
proposal-domain = Domain
proposal-address = Adresse
proposal-own = Das hast du selbst vorgeschlagen; jemand anders muss es freigeben.
proposal-approve = Freigeben
proposal-reject = Ablehnen
proposal-rejected = Abgelehnt. **{ $name }**: { $what } wird niemandem gezeigt.
proposal-approved = Freigegeben. **{ $name }**: { $what } gilt ab jetzt.
burst-stopped = 🛑 Es kamen mehr Änderungen auf einmal, als Menschen sie machen. Darum stehen die Meldungen still, bis jemand anders nachgesehen hat: `/alerts list`. Diese Änderung ist gespeichert und wartet mit.
four-eyes-yes = ja
four-eyes-no = nein
four-eyes-shown =
    Auf diesem Server muss eine zweite Person freigeben:
    Links außerhalb der offiziellen Domain eines Projekts: immer
    die Website eines neuen Projekts: { $domains }
    den Status „Abholbar“: { $claimable }
dates-none-given = Nichts wurde geändert: gib mindestens eines von `snapshot`, `opens` und `closes` an, zum Beispiel `closes:30 Nov 18:00 CET` oder `closes:clear`.
dates-same = { $project } hat diese Termine schon; nichts wurde geändert.
dates-ask =
    { $project }, in deiner eigenen Zeitzone:
    { $dates }
    Stimmt das? Noch ist nichts gespeichert.
dates-unreadable = Nichts wurde geändert: „{ $typed }“ in `{ $option }` kann ich nicht als Zeitpunkt lesen. Schreib zum Beispiel `2026-11-30 18:00 CET`, `30 Nov 18:00 UTC+2`, `in 3 days`, `<t:…>` oder `clear`. Zonen, die in mehreren Ländern gleich heißen (CST, IST), nehme ich nur als `UTC+8`.
dates-snapshot = Snapshot
dates-opens = Abholung ab
dates-closes = Abholung bis
dates-none = kein Termin
dates-past = ⚠️ in der Vergangenheit
dates-was = , vorher { $when }
dates-overtaken = Nichts wurde gespeichert: jemand hat **{ $name }** inzwischen geändert. Führe `/airdrop-mod dates` noch einmal aus.
dates-saved =
    Gespeichert für { $project }:
    { $dates }
    Kanäle, die von Abholungen hören, werden erinnert, wenn die Abholung beginnt, und 72, 24 und 3 Stunden vor ihrem Ende.
edit-moderators-only = Du brauchst **Nachrichten verwalten**, um die Projekte dieses Servers zu bearbeiten.
edit-title = { $name } bearbeiten
edit-name = Name
edit-website = Website
edit-symbol = Symbol
edit-chain = Chain
edit-summary = Beschreibung
edit-website-hint = https://… (leer gelassen: bleibt, wie sie ist)
edit-summary-hint = Was es ist, in ein oder zwei Sätzen
edit-held = { $project } bleibt vorerst, wie es war.
edit-same = { $project } bleibt, wie es war: nichts wurde geändert.
edit-saved = { $project } ist gespeichert. Korrekturen werden nicht gemeldet.
edit-somebody = Jemand
edit-stored-and-typed = `{ $field }`: gespeichert ist { $stored }, du hast { $typed } geschrieben
edit-overtaken = Nichts wurde gespeichert: { $who } hat **{ $name }** geändert{ $when }, während du es bearbeitet hast.
edit-nothing = nichts
edit-quoted = „{ $text }“
edit-again = Jetzigen Stand bearbeiten
history-nothing = Es gibt nichts zu zeigen.
history-none = Dort wurde noch nichts geändert, oder nicht auf diesem Server.
history-title = Verlauf: { $what }
history-server = Änderungen dieses Servers
history-by = Von { $who }
history-gone = Dieses Projekt steht nicht mehr im Katalog. `/airdrop list` zeigt, was darin steht.
history-moderator = ein Moderator
history-curator = ein Kurator
history-file = eine Katalogdatei
history-calendar = der Kalender
deed-added = hinzugefügt als „{ $status }“
deed-dates = Termine gesetzt
deed-link = { $kind }: { $from } → { $to }
deed-no-domain = keiner
deed-retracted = Meldungen zurückgenommen ({ $action })
deed-edited = { $fields } berichtigt
deed-merged = **{ $name }** damit zusammengeführt
deed-archived = aus den Listen genommen
deed-listed = wieder in die Listen gesetzt
deed-reminder = Erinnerung: { $what }
retract-nothing-sent = Es war noch nichts darüber gesendet.
retract-deleting-everywhere = Ich lösche jetzt { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
} auf allen Servern, vor allem anderen.
retract-deleting = Ich lösche jetzt { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
}, vor allem anderen.
retract-editing-everywhere = Ich nehme jetzt die Links aus { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
} auf allen Servern, vor allem anderen.
retract-editing = Ich nehme jetzt die Links aus { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
}, vor allem anderen.
retract-warned = Jeder Kanal, der es gezeigt hatte, bekommt eine Warnung.
retract-not-warned = Es steht in keiner Liste mehr, darum wird daneben keine Warnung gepostet.
retract-lost = Die, die ich nicht mehr ändern kann, nenne ich im Log-Kanal.
retract-links = Nicht mehr hinaus dürfen: { $domains }. `/airdrop-mod link` schlägt einen richtigen Link vor, den eine zweite Person freigibt.
retract-done = { $project } ist zurückgenommen. { $sent } Was noch zu senden war, entfällt.
status-ask = { $status }: { $count ->
    [one] { $count } Kanal
   *[other] { $count } Kanälen
} melden
status-ask-more = { $status }: über { $count ->
    [one] { $count } Kanal
   *[other] { $count } Kanälen
} melden
status-why = { $name } ist { $status }, weil …
status-why-hint = Für einen Schritt zurück nötig; steht auf der Meldung
status-moved = { $project }: { $from } → { $to }. { $told }
status-overtaken = Nichts wurde geändert: jemand hat **{ $name }** inzwischen geändert; der Status ist jetzt { $status }.
status-same = { $project } steht schon auf { $status }: nichts wurde geändert, und niemand erfährt etwas.
status-same-since = { $project } steht schon auf { $status } ({ $when }): nichts wurde geändert, und niemand erfährt etwas.
status-silent = Kein Kanal erfährt davon, wie du wolltest.
stop-going-on = Auf allen Servern gehen wieder Meldungen hinaus; was gewartet hat, kommt zuerst.
stop-was-going = Es war nichts angehalten: die Meldungen gehen hinaus.
stop-stopped = Alles Senden ist angehalten, auf jedem Server, auch über Neustarts hinweg. Nichts geht verloren: was inzwischen geschieht, wartet. Zurücknehmen geht weiter: `/airdrop-mod retract`. `/airdrop-mod stop state:go-on` oder `dropbell resume-alerts` lässt wieder Meldungen hinaus.
stop-moderators-only = Du brauchst **Nachrichten verwalten**, um die Meldungen dieses Servers weitergehen zu lassen.
stop-here-going-on = Die Meldungen dieses Servers gehen wieder hinaus; was gewartet hat, kommt zuerst.
stop-here-was-going = Hier ist nichts mehr angehalten.
stop-other-curator = Ein anderer Kurator muss das zuerst ansehen: deine Änderungen haben die Meldungen angehalten. Wer mich betreibt, kann es auch, mit `dropbell resume-alerts`.
stop-other-moderator = Ein anderer Moderator muss das zuerst ansehen: deine Änderungen haben die Meldungen angehalten. Wer mich betreibt, kann es auch, mit `dropbell resume-alerts`.
stop-why = Grund: { $reason }
stop-banner = 🛑 **Alle Meldungen sind angehalten**, auf jedem Server ({ $since }).{ $reason } Nichts geht verloren; was inzwischen geschieht, wartet.
stop-banner-burst = 🛑 **Alle Meldungen sind angehalten**, auf jedem Server ({ $since }): am gemeinsamen Katalog kamen mehr Änderungen auf einmal, als Menschen sie machen. Ein Kurator sieht es sich an; nichts geht verloren.
stop-banner-here = 🛑 **Die Meldungen dieses Servers sind angehalten** ({ $since }): { $who } hat mehr auf einmal geändert, als Menschen es tun.{ $reason } War es so gewollt, drückt ein anderer Moderator auf **Weiter**. Wenn nicht, nimm dieser Person zuerst ihre Rechte und dann mit `/airdrop-mod retract` zurück, was sie gesendet hat.
stop-go-on = Weiter
archive-ask = { $project } aus allen Listen und Suchen nehmen? Der Verlauf bleibt, und 15 Minuten lang macht `/airdrop-mod undo` es rückgängig.
archive-out = Herausnehmen
archive-keep = Behalten
archive-done = { $project } steht in keiner Liste mehr. `/airdrop-mod undo` macht es 15 Minuten lang rückgängig.
undo-overtaken = Nichts wurde rückgängig gemacht: jemand hat **{ $name }** nach dir geändert. `/airdrop-mod history` zeigt, wer.
undo-done = Rückgängig gemacht bei { $project }: { $deed }.
undo-retracted = Deine letzte Änderung hat Meldungen zurückgenommen, und das lässt sich nicht rückgängig machen: geänderte oder gelöschte Nachrichten bleiben so, und die Links des Projekts gehen erst wieder hinaus, wenn eine zweite Person sie freigibt (`/airdrop-mod link`). Sag mit `/airdrop-mod status`, was richtig ist.
undo-stays = Nachrichten und Links, die damit zurückgenommen wurden, bleiben so.
undo-nobody-told = Kein Kanal hatte davon erfahren.
undo-nobody-will-be = Kein Kanal hat davon erfahren, und keiner wird es.
undo-told = { $count ->
    [one] { $count } Kanal hatte
   *[other] { $count } Kanäle hatten
} schon davon erfahren: ändere den Status mit einem Grund (`/airdrop-mod status`), damit dort ankommt, was richtig ist. Sonst erfährt niemand mehr davon.
merge-ask = { $project } zu einem Teil von { $into } machen?
merge-leaves = • **{ $name }** verlässt die Listen; die Namen ({ $names }) führen von da an zu **{ $into }**, alte Knöpfe auch.
merge-leaves-more = • **{ $name }** verlässt die Listen; die Namen ({ $names } und weitere) führen von da an zu **{ $into }**, alte Knöpfe auch.
merge-follows = • Es folgen der Verlauf, { $messages ->
    [one] { $messages } gesendete Nachricht
   *[other] { $messages } gesendete Nachrichten
}, { $subscriptions ->
    [one] { $subscriptions } Abo, das es nennt
   *[other] { $subscriptions } Abos, die es nennen
}, und was Mitglieder davon behalten.
merge-status = • Der Status bleibt { $status }.
merge-status-other = • Der Status bleibt { $status } (der des anderen ist { $other }).
merge-links = • Fehlende Links kommen hinzu: { $kinds }; was nicht auf der offiziellen Domain liegt, wartet auf eine zweite Person.
merge-final = Niemand erfährt davon. **Das lässt sich nicht rückgängig machen.**
merge-yes = Zusammenführen
merge-no = Beide behalten
merge-overtaken = Nichts wurde geändert: jemand hat **{ $name }** inzwischen geändert. Führe `/airdrop-mod merge` noch einmal aus, um den Stand zu sehen.
merge-done = Zusammengeführt: es ist jetzt ein Projekt, { $project }. `/airdrop-mod history` zeigt beide Verläufe.
