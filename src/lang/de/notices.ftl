broken-webhook-gone = Jemand hat den Webhook gelöscht, über den ich poste, und ich konnte keinen neuen anlegen. Gib mir in diesem Kanal **Webhooks verwalten** und drücke dann auf Reparieren.
broken-channel-gone = Der Kanal wurde gelöscht. Abonniere mit `/alerts subscribe` einen anderen.
broken-guild-left = Ich wurde von diesem Server entfernt; ab jetzt gehen die Meldungen weiter.
broken-forbidden = Ich darf dort nicht posten. Gib mir in diesem Kanal **Kanal anzeigen** und **Webhooks verwalten** (Kanal bearbeiten → Berechtigungen) und drücke dann auf Reparieren.
broken-webhook-cap = Der Kanal hat schon 15 Webhooks, mehr erlaubt Discord nicht. Lösche einen (Kanal bearbeiten → Integrationen) und drücke dann auf Reparieren.
broken-rejected = Discord lehnt die Nachricht ab. Falls AutoMod sie blockiert, nimm den Webhook davon aus und drücke dann auf Reparieren.
broken-thread-closed = Der Thread ist gesperrt oder archiviert. Öffne ihn wieder und drücke dann auf Reparieren.
broken-given-up = Drei Tage lang kam nichts durch. Prüfe, ob ich dort posten darf, und drücke dann auf Reparieren: Was fehlt, wird dann gesendet.

notice-repair = { $subscription } reparieren
notice-place = { $channel } (Abo { $subscription })
notice-broken = ⚠️ Meldungen an { $place } sind gestoppt. { $advice }
notice-unknown = ❔ Ich weiß nicht, ob eine Meldung in { $place } angekommen ist: Discords Antwort ging verloren, und ich konnte den Verlauf des Kanals nicht lesen. Ich sende sie kein zweites Mal; `/airdrop list` zeigt, was sich geändert hat. Mit **Nachrichtenverlauf anzeigen** kann ich nächstes Mal nachsehen.
notice-blocked = ⛔ Eine Regel dieses Servers hat eine Meldung an { $place } gestoppt. Falls es AutoMod ist, nimm diesen Kanal davon aus (Servereinstellungen → AutoMod). Spätere Meldungen versuche ich wie gewohnt.
notice-rejected = ⛔ Discord hat eine Meldung an { $place } abgelehnt: { $said }. Spätere Meldungen versuche ich wie gewohnt; wenn das so weitergeht, sag es der Person, die mich betreibt.
