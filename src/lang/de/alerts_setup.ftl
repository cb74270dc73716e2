setup-where = **Schritt 1 von 4: wo?** Wähle den Kanal, in dem Meldungen erscheinen sollen. Auch ein Forum geht, und ein Thread: Geh dorthin und drücke „Dieser Kanal“.
setup-here = Dieser Kanal
setup-channel = Kanal für Meldungen
setup-switches = ⚠️ In { $channel } kann ich noch nicht posten; nichts wurde gespeichert. Öffne seine Einstellungen: Kanal bearbeiten → Berechtigungen → Erweitert → meine Rolle (**Dropbell**) hinzufügen →
    { $switches }
    Dann wähle den Kanal unten noch einmal.
setup-switch = ❌ **{ $permission }** → einschalten (✅)
setup-what = **Schritt 2 von 4: was?** Wie viel soll { $channel } erfahren? Im Zweifel nimm das Erste. `/alerts edit` engt es später ein: auf ein Projekt, eine Chain, eine Wertung.
setup-what-list = Was gemeldet wird
setup-key-changes = Wichtige: bestätigt, Snapshot, abholbar, beendet, abgesagt
setup-claims = Nur Abholungen: wann man Tokens abholen kann, und Fristen
setup-everything = Alles, auch Gerüchte und Vermutungen
setup-whom = **Schritt 3 von 4: wen?** Wähle eine Rolle, die erwähnt wird, wenn man etwas abholen kann, oder „Niemanden“. Ich erwähne niemals @everyone.
setup-whom-default = **Schritt 3 von 4: wen?** Wähle eine Rolle, die erwähnt wird, wenn man etwas abholen kann, oder „Niemanden“. Die Standardrolle dieses Servers ist { $role }. Ich erwähne niemals @everyone.
setup-role = Rolle, die erwähnt wird
setup-nobody = Niemanden
setup-default = Die Standardrolle
setup-try = **Schritt 4 von 4: ausprobieren.** { $channel } erfährt: { $what }.
    Der Knopf postet dort eine echte Testnachricht, pingt niemanden und speichert alles, wenn das klappt.
setup-post = Testnachricht posten und speichern
setup-again = Noch einmal versuchen
setup-back = ◀ Zurück
setup-other-channel = ◀ Anderer Kanal
setup-cancel = Abbrechen
setup-cancelled = Nichts wurde gespeichert. `/alerts setup` fängt jederzeit neu an.
setup-no-choice = Das steht bei mir nicht zur Wahl. `/alerts setup` fängt neu an; nichts wurde gespeichert.
setup-done = ✅ Fertig: In { $channel } steht eine Testnachricht, und { $channel } erfährt ab jetzt: { $what }. Das ist Abo **{ $subscription }**.
    Danach, wenn du magst: `/alerts settings log-channel:#…`, damit ich deinem Team sagen kann, wenn Meldungen ausbleiben; `/alerts edit subscription:{ $subscription }` für Filter, Form und mehr; `/alerts list` für alle Kanäle.
setup-tag-needed = **Noch etwas:** In diesem Forum braucht jeder Beitrag einen Tag. Welchen sollen meine haben? Noch wurde nichts gespeichert.
setup-tag = Tag der Beiträge
setup-failed = ⚠️ Nichts wurde gespeichert. { $problem }

problem-not-saved = Nichts wurde gespeichert. { $problem }
problem-no-tags = Dieses Forum hat keine Tags. Lass `tag` weg oder lege in den Einstellungen des Forums einen an.
problem-name-tag = Nenne mit `tag:` einen der Tags dieses Forums: { $tags }.
problem-forbidden = In { $channel } darf ich nicht posten: Gib mir dort { $permissions } (Kanal bearbeiten → Berechtigungen) und versuch es dann noch einmal.
problem-webhook-cap = { $channel } hat schon 15 Webhooks, mehr erlaubt Discord nicht. Lösche einen (Kanal bearbeiten → Integrationen → Webhooks) und versuch es dann noch einmal.
problem-channel-gone = Diesen Kanal gibt es nicht mehr. Wähle mit `/alerts subscribe` einen anderen.
problem-discord = Discord hat nicht so geantwortet, wie es sollte. Versuch es in einer Minute noch einmal.
problem-unreached = Ich erreiche Discord nicht, oder es hat nicht rechtzeitig geantwortet. Versuch es in einer Minute noch einmal.
problem-data = Ich komme gerade nicht an meine Daten. Versuch es in einer Minute noch einmal.
problem-subscription-gone = Dieses Abo gibt es nicht mehr.
problem-halted = Gerade stehen alle Meldungen still; `/alerts list` sagt, warum.
problem-busy = Dorthin ist gerade eine Meldung unterwegs. Versuch es in einer Minute noch einmal.
problem-wait = Discord bittet mich, dort { $seconds } { $seconds ->
    [one] Sekunde
   *[other] Sekunden
} zu warten. Versuch es danach noch einmal.
problem-webhook = Jemand löscht meinen Webhook, so schnell ich ihn anlege. Finde heraus, wer (Servereinstellungen → Audit-Log), und versuch es dann noch einmal.
problem-refused = Discord hat es abgelehnt: { $said }
problem-banned = Discord lehnt zurzeit die Adresse des Rechners ab, auf dem ich laufe. Wer mich betreibt, findet mehr in meinem Log.

test-failed = Die Testnachricht kam nicht durch. { $problem }
test-removed = Die Testnachricht ging hinaus, aber das Abo wurde inzwischen entfernt.
test-active = In { $channel } steht eine Testnachricht: Meldungen kommen dort an.
test-paused = In { $channel } steht eine Testnachricht. Das Abo hat Pause, darum warten Meldungen.
test-stopped = In { $channel } steht eine Testnachricht; was dieses Abo angehalten hat, ist also vorbei. Drücke in `/alerts list` auf **{ $subscription } reparieren**, um zu senden, was fehlt, und weiterzumachen.

trial-content = Test: Das ist keine Meldung.
trial-title = 🔔 Test: Meldungen kommen hier an
trial-set-up = Alles ist eingerichtet. Echte Meldungen sehen aus wie diese.
trial-works = Abo #{ $subscription } funktioniert. Echte Meldungen sehen aus wie diese.
trial-nobody = Niemand wird gepingt.
trial-role = Meldungen hier pingen { $role }; dieser Test nicht.
trial-foot = Dropbell · ein Test, keine Meldung
trial-post = Dropbell: Test
