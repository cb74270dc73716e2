help-never = Ich melde Servern, wenn ein Krypto-Airdrop seinen Status ändert. Ich frage nie nach Schlüsseln oder Seed-Phrasen, schreibe dich nie als Erster an, und nichts, was ich zeige, ist Finanzberatung.
help-keep = Was ich speichere: die Abos und Projekte von Servern und wer sie geändert hat; nichts über Leute, die nur nachschlagen. `/airdrop forget-me` löscht, was ich für dich aufbewahre.
help-command = { $what }. { $whom }.
help-for-everyone = Für alle
help-for-channels = Für Mitglieder mit „Kanäle verwalten“
help-for-messages = Für Mitglieder mit „Nachrichten verwalten“
help-options = Mit Optionen: { $command }
help-signs = <nötig> [freiwillig]

privacy-title = Was ich speichere, warum und wie lange
privacy-lookers = **Von Mitgliedern, die etwas nachschlagen:** nichts.
privacy-members = **Von Mitgliedern, die `/airdrop mine` oder `remind` benutzen:** deine Benutzer-ID mit dem, was du markiert oder bestellt hast, nur für dich; Erinnerungen bis 90 Tage nach ihrem Zeitraum; deine Sprache, sobald du Direktnachrichten zugestimmt hast.
privacy-moderators = **Von Leuten, die moderieren oder Kanäle verwalten:** deine Benutzer-ID bei jeder Änderung, die du gemacht hast, damit andere sehen, wer was getan hat.
privacy-servers = **Von Servern:** welche Kanäle welche Meldungen bekommen, die Webhooks, die ich angelegt habe (ihre Tokens verschlüsselt), die eigenen Projekte des Servers und 90 Tage lang, was wann gesendet wurde.
privacy-shared = Ich lese keine Nachrichten außer meinen eigenen und denen, die jemand vorschlägt. Ich gebe nichts weiter und verkaufe nichts.
privacy-deleting = **Löschen:** `/airdrop forget-me` löscht sofort, was ich über dich speichere. `/alerts unsubscribe` löscht ein Abo sofort. Entfernt ihr mich vom Server, wird 30 Tage später alles von ihm gelöscht. Damit etwas über dich oder deinen Server gleich gelöscht wird, frag den, der mich betreibt: `dropbell forget` tut es sofort.
privacy-foot = Der ganze Text steht in PRIVACY.md
