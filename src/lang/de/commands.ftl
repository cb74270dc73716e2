### What Discord shows of the commands: at most 100 characters a text. What
### people type as it stands (commands, examples, keywords) stays English.

## The commands

command-airdrop = Krypto-Airdrops nachschlagen: wie sie stehen, wann man abholen kann, was bekannt ist
command-alerts = Festlegen, welche Kanäle von welchen Airdrop-Änderungen erfahren
command-airdrop-mod = Den Airdrop-Katalog dieses Servers pflegen

## /airdrop

command-airdrop-list = Airdrops auflisten, die neuesten Änderungen zuerst
command-airdrop-info = Alles zeigen, was über einen Airdrop bekannt ist, mit Quellen
command-airdrop-upcoming = Snapshots und Abholzeiträume, die nächsten zuerst
command-airdrop-compare = Zwei Airdrops nebeneinander
command-airdrop-chart = Ein Bild: Wertungen und Geld, wie viele wo stehen, oder Termine
command-airdrop-help = Was ich kann und was ich nie tue
command-airdrop-mine = Deine eigene Liste, die sonst niemand sieht; mit Projekt: es markieren
command-airdrop-remind = Direktnachricht bekommen, bevor ein Abholzeitraum endet; fragt dich vorher
command-airdrop-forget-me = Sofort löschen, was ich über dich speichere, und erfahren, was es war

## /airdrop-mod

command-airdrop-mod-add = Ein Projekt hinzufügen; abonnierte Kanäle erfahren es
command-airdrop-mod-status = Den Status eines Projekts ändern; abonnierte Kanäle erfahren es
command-airdrop-mod-dates = Snapshot und Abholzeitraum setzen; du siehst sie vor dem Speichern
command-airdrop-mod-history = Wer was geändert hat
command-airdrop-mod-archive = Ein Projekt aus Listen und Suche nehmen; fragt vorher
command-airdrop-mod-merge = Zwei Einträge desselben Airdrops zusammenführen; fragt vorher
command-airdrop-mod-undo = Deine letzte eigene Änderung zurücknehmen, innerhalb von 15 Minuten
command-airdrop-mod-retract = Meldungen eines Projekts zurücknehmen: Links raus, Warnung an alle, die sie sahen
command-airdrop-mod-link = Einem Projekt einen Link geben; außerhalb seiner Domain muss eine zweite Person zustimmen
command-airdrop-mod-approve = Vorschläge anderer ansehen und annehmen oder ablehnen
command-airdrop-mod-suggestions = Ansehen, was Mitglieder vorschlugen; annehmen, berichtigen oder ablehnen
command-airdrop-mod-four-eyes = Wofür dieser Server eine zweite Person verlangt; Ändern braucht „Server verwalten“
command-airdrop-mod-stop = Sofort alle Meldungen auf allen Servern stoppen; nur für die Kuratoren dieses Bots
command-airdrop-mod-edit = Name, Website, Symbol, Chain oder Beschreibung eines Projekts berichtigen

## /alerts

command-alerts-setup = Meldungen Schritt für Schritt einrichten; fang hier an
command-alerts-subscribe = Airdrop-Meldungen in einen Kanal senden
command-alerts-list = Die Abos dieses Servers zeigen und ob sie funktionieren
command-alerts-status = Zeigen, was funktioniert, was nicht, und die letzten Sendungen
command-alerts-edit = Ändern, was ein Abo meldet; sein Kanal bleibt
command-alerts-pause = Die Meldungen eines Abos eine Weile anhalten
command-alerts-quiet = Zeiten, in denen die Nachrichten eines Abos keinen Ton machen
command-alerts-digest = Die Änderungen eines Abos gesammelt zu einer festen Zeit bekommen
command-alerts-resume = Ein angehaltenes Abo wieder in Betrieb nehmen
command-alerts-unsubscribe = Ein Abo beenden; fragt vorher
command-alerts-settings = Zeigen oder festlegen, was für den ganzen Server gilt
command-alerts-preview = Wer eine Meldung bekäme, wer nicht und warum; nichts wird gesendet
command-alerts-export = Die Abos und eigenen Projekte dieses Servers als Datei
command-alerts-import = So eine Datei wieder einlesen; du siehst alles vor dem Speichern
command-alerts-test = Eine Testnachricht so posten, wie Meldungen gepostet werden

## The menu of a message: at most 32 characters

menu-suggest-as-airdrop = Als Airdrop vorschlagen

## Options of /airdrop

option-list-status = Wie sie stehen (ohne Angabe: aktive)
option-list-chain = Nur auf dieser Chain
option-list-narrative = Nur mit diesem Thema, zum Beispiel DePIN
option-min-score = Nur mit mindestens dieser Technik-Wertung, 0 bis 100
option-sort = Was zuerst kommt (ohne Angabe: zuletzt geändert)
option-chart-kind = Was es zeigt
option-chart-measure = Wovon die Wertungen sind (ohne Angabe: Technik)
option-share = Die Antwort allen hier zeigen (ohne Angabe: nur du siehst sie)
option-project = Sein Name oder Symbol
option-days = Wie viele Tage voraus (ohne Angabe: 30)
option-a = Name oder Symbol des ersten
option-b = Name oder Symbol des anderen
option-topic = Worüber (ohne Angabe: die Befehle)
option-mine-state = Nur diese, oder wie markiert werden soll
option-mine-project = Das Projekt, das du markierst (ohne Angabe: deine Liste)
option-before = Wie lange vorher

## Options of /airdrop-mod

option-name = Der Name des Projekts
option-website = Seine eigene Website, https://…
option-add-status = Wie sein Airdrop steht
option-add-chain = Seine Chain
option-symbol = Sein Symbol, zum Beispiel STRK
option-summary = Was es ist, in ein, zwei Sätzen
option-scope = Wer es sieht; alle Server: nur für die Kuratoren dieses Bots
option-status-status = Wie sein Airdrop jetzt steht
option-status-reason = Warum; nötig für einen Schritt zurück
option-announce = Ob abonnierte Kanäle es erfahren (ohne Angabe: ja)
option-snapshot = Zum Beispiel 2026-11-30 18:00 CET, in 3 days, <t:…> oder clear
option-opens = Zum Beispiel 2026-11-30 18:00 CET, in 3 days, <t:…> oder clear
option-closes = Zum Beispiel 2026-11-30 18:00 CET, in 3 days, <t:…> oder clear
option-history-project = Von diesem Projekt (ohne Angabe: von diesem Server)
option-user = Nur von dieser Person
option-into = Der Eintrag, der bleibt: sein Name oder Symbol
option-retract-reason = Warum; die Leute erfahren es
option-action = Was mit gesendeten Nachrichten geschieht (ohne Angabe: Links werden entfernt)
option-kind = Wofür der Link ist
option-url = Die Adresse, https://…
option-proposal = Welcher (ohne Angabe: alle, die warten)
option-claimable = Für den Status „Abholbar“
option-new-domains = Für die Website jedes neuen Projekts
option-stop-reason = Warum; wer Kanäle verwaltet, erfährt es
option-stop-state = Stoppen oder weitermachen (ohne Angabe: stoppen)

## Options of /alerts

option-channel = Wohin Meldungen gehen (ohne Angabe: dieser Kanal)
option-status = Welche Änderungen (bei einem neuen Abo ohne Angabe: wichtige)
option-statuses = Genau welche Status, zum Beispiel: confirmed, claimable
option-subscribe-project = Nur dieses Projekt
option-alerts-edit-project = Nur dieses Projekt
option-chain = Nur Projekte auf dieser Chain
option-narrative = Nur Projekte mit diesem Thema
option-subscribe-role = Rolle, die erwähnt wird (ohne Angabe: die Standardrolle aus /alerts settings)
option-ping-on = Wann die Rolle erwähnt wird (bei einem neuen Abo ohne Angabe: wenn abholbar)
option-style = Wie viel eine Meldung zeigt (bei einem neuen Abo ohne Angabe: alles)
option-tag = In einem Forum: der Tag, den Beiträge bekommen
option-subscription = Seine Nummer in /alerts list
option-status-subscription = Eins davon (ohne Angabe: alle)
option-edit-role = Eine andere Rolle erwähnen
option-for = Wie lange, zum Beispiel 2h oder 3 days (ohne Angabe: bis du fortsetzt)
option-from = Zum Beispiel 22:00
option-to = Zum Beispiel 07:00
option-timezone = Zum Beispiel Europe/Berlin (ohne Angabe: UTC)
option-override = Ob Abholzeiträume und Warnungen trotzdem Ton machen (ohne Angabe: ja)
option-off = Keine Ruhezeiten mehr
option-every = Wie oft; aus: jede Änderung sofort
option-at = Zum Beispiel 18:30 (ohne Angabe: 09:00)
option-backlog = Was mit dem Verpassten geschieht (ohne Angabe: überspringen)
option-log-channel = Wo ich Probleme mit Meldungen melde
option-default-role = Die Rolle neuer Abos, für die keine genannt wird
option-reminders = all, none oder einige von: opens, 72h, 24h, 3h
option-language = In welcher Sprache Meldungen und Hinweise geschrieben sind
option-clear = Was zurückgesetzt wird
option-preview-status = Der Status zum Ausprobieren
option-file = Eine Datei, die /alerts export geschrieben hat

## Choices: what /airdrop list shows

choice-list-status-active = Aktiv: möglich bis abholbar
choice-list-status-possible = Möglich
choice-list-status-likely = Wahrscheinlich
choice-list-status-confirmed = Bestätigt
choice-list-status-snapshot = Snapshot
choice-list-status-claimable = Abholbar
choice-list-status-ended = Beendet
choice-list-status-all = Alle, auch abgesagte und verdächtige

## Choices: statuses explained

choice-status-possible = Möglich: nur Spekulation
choice-status-likely = Wahrscheinlich: ein Anreizprogramm läuft
choice-status-confirmed = Bestätigt: das Projekt hat es gesagt
choice-status-snapshot = Snapshot: Guthaben werden erfasst
choice-status-claimable = Abholbar: Tokens können jetzt abgeholt werden
choice-status-ended = Beendet: der Abholzeitraum ist vorbei
choice-status-cancelled = Abgesagt: das Projekt hat ihn abgeblasen
choice-status-flagged = Verdächtig: Betrugsverdacht

## Choices: sorting, help

choice-sort-recently-changed = Zuletzt geändert
choice-sort-closing-soon = Endet bald
choice-sort-score = Technik-Wertung
choice-sort-raised = Eingesammeltes Geld
choice-chart-kind-score-raised = Wertungen und eingesammeltes Geld
choice-chart-kind-by-status = Wie viele wo stehen
choice-chart-kind-timeline = Snapshots und Abholzeiträume nach Datum
choice-chart-measure-technology = Technik
choice-chart-measure-credibility = Glaubwürdigkeit
choice-chart-measure-legitimacy = Seriosität
choice-sort-name = Name
choice-topic-airdrop = Airdrops nachschlagen: /airdrop mit seinen Optionen
choice-topic-alerts = Meldungen in Kanälen: /alerts mit seinen Optionen
choice-topic-airdrop-mod = Den Katalog pflegen: /airdrop-mod mit seinen Optionen
choice-topic-privacy = Datenschutz: was ich speichere und wie man es löschen lässt

## Choices of /airdrop-mod

choice-kind-website = Website: ihre Domain wird die offizielle
choice-kind-claim = Abholung: wo Tokens abgeholt werden
choice-kind-check = Prüfung: wo man sieht, ob man berechtigt ist
choice-kind-docs = Dokumentation
choice-kind-social = Social-Media-Profil
choice-action-remove-links = Die Links entfernen, eine Warnung hinterlassen
choice-action-delete-messages = Die Nachrichten löschen
choice-action-flag-scam = Die Links entfernen und das Projekt als Betrug markieren
choice-state-stop = Alle Meldungen stoppen
choice-state-go-on = Meldungen weiterlaufen lassen
choice-scope-this-server = Nur dieser Server
choice-scope-every-server = Alle Server

## Choices of /alerts

choice-ping-on-all = Immer: bei jeder Meldung
choice-ping-on-claimable = Abholbar: nur wenn man etwas abholen kann
choice-ping-on-never = Nie
choice-style-full = Voll: eine Karte mit allem Wichtigen
choice-style-compact = Kompakt: eine kleine Karte
choice-style-minimal = Minimal: eine Zeile Text
choice-backlog-skip = Überspringen: weiter mit dem, was als Nächstes kommt
choice-backlog-digest = Zusammenfassen: eine Nachricht über die letzten drei Tage
choice-backlog-send = Senden: was in den letzten drei Tagen verpasst wurde
choice-every-day = Tag
choice-every-week = Woche, montags
choice-every-off = Aus: jede Änderung sofort
choice-clear-log-channel = Log-Kanal: Probleme nirgends melden
choice-clear-default-role = Standardrolle: niemanden erwähnen, wenn keine Rolle genannt ist
choice-clear-role = Rolle: niemanden mehr erwähnen
choice-clear-tag = Tag: Forenbeiträge bekommen keinen
choice-clear-project = Projekt: von allen Projekten hören
choice-clear-chain = Chain: jede Chain
choice-clear-narrative = Narrativ: jedes Narrativ
choice-clear-min-score = Bewertung: jede Bewertung
choice-status-key-changes = Wichtige: bestätigt, Snapshot, abholbar, beendet, abgesagt, verdächtig
choice-status-claimable-only = Nur abholbar
choice-status-everything = Alles
choice-language-discord = Wie in Discord für diesen Server eingestellt

## Choices of a member's own list

choice-mine-state-joined = Mache mit
choice-mine-state-claimed = Abgeholt
choice-mine-state-ignored = Ignoriert
choice-mine-state-not-eligible = Nicht berechtigt
choice-mine-state-none = Keine: von meiner Liste nehmen
choice-before-3h = 3 Stunden
choice-before-24h = 24 Stunden
choice-before-72h = 3 Tage
