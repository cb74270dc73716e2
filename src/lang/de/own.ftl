standing-joined = mache mit
standing-claimed = abgeholt
standing-ignored = ignoriert
standing-not-eligible = nicht berechtigt
own-state = Mein Stand …
own-remind = Erinnere mich …
own-not-listed = Nicht auf meiner Liste
span-3h = 3 Stunden
span-24h = 24 Stunden
span-72h = 3 Tage
before-closing = { $span } vor dem Ende der Abholung
own-full-list = Du hast schon { $most } Projekte auf deiner Liste, mehr bewahre ich nicht auf. Nimm erst eins herunter: `/airdrop mine` zeigt sie.
own-full-reminders = Du hast schon { $most } Erinnerungen, mehr bewahre ich nicht auf. Nimm erst eine zurück: `/airdrop mine` zeigt sie.
mine-which = Welches Projekt soll von deiner Liste? Nenne es: `/airdrop mine state:none project:…`.
mine-marked = { $project } steht auf deiner Liste als **{ $state }**.
mine-private = Das siehst nur du: `/airdrop mine`.
mine-off = { $project } steht nicht mehr auf deiner Liste.
mine-unmarked = { $project } steht nicht auf deiner Liste.
mine-title = Meine Airdrops
mine-title-of = Meine Airdrops: { $state }
mine-page = Seite { $page } von { $pages } · { $count ->
    [one] { $count } Projekt
   *[other] { $count } Projekte
}
mine-more-elsewhere = { $count } weitere werden nur auf ihrem eigenen Server gezeigt
mine-only-you = Das siehst nur du.
mine-reminders = ⏰ Erinnerungen
mine-reminder = **{ $project }**, { $before }
mine-none-marked = Keins deiner Projekte ist als **{ $state }** markiert.
mine-empty = Deine Liste ist leer. Wähle unter einem Projekt in `/airdrop info` **Mein Stand …** oder tippe `/airdrop mine state:joined project:…`. Nur du wirst es sehen.
mine-elsewhere = { $count ->
    [one] { $count } Projekt auf deiner Liste gehört einem Server und wird nur dort gezeigt.
   *[other] { $count } Projekte auf deiner Liste gehören Servern und werden nur dort gezeigt.
}
mine-other = Anderer Stand …
remind-over = { $project } steht auf „{ $status }“: da gibt es nichts mehr, woran ich erinnern könnte.
remind-closed = Die Abholung von { $project } endete { $when }.
remind-too-late = Die Abholung von { $project } endet { $when }; bis dahin sind es keine { $span } mehr. Wähle eine kürzere Zeit.
remind-ask = Ich würde dir { $span } vor dem Ende der Abholung von { $project } eine Direktnachricht schicken, und eine für jede weitere Erinnerung, die du bestellst; sonst nichts, nie, und nie einen Link. Dafür speichere ich deine Benutzer-ID und deine Sprache mit deinen Erinnerungen. `/airdrop forget-me` löscht alles davon sofort. Darf ich?
remind-yes = Ja, schick mir Nachrichten
remind-no = Nein
remind-stop = Daran nicht erinnern
remind-open = Sie sind offen
remind-set = Erledigt: Ich schreibe dir { $span } vor dem Ende der Abholung von { $project }.
remind-set-already = Diese Erinnerung hast du schon: Ich schreibe dir { $span } vor dem Ende der Abholung von { $project }.
remind-no-end = Ein Ende des Abholzeitraums ist noch nicht bekannt; sobald es eins gibt, richte ich mich danach.
remind-moment = Nach jetzigem Stand ist das { $when }; verschiebt sich der Zeitraum, verschiebt sich die Erinnerung mit.
remind-none-left = Dazu gab es keine Erinnerung mehr.
remind-taken-back = Erledigt: { $count ->
    [one] { $count } Erinnerung
   *[other] { $count } Erinnerungen
} an dieses Projekt zurückgenommen.
remind-again = Danke. Ich versuche es noch einmal: was noch hilft, kommt gleich, der Rest zu seiner Zeit.
remind-shut = 📪 Ich konnte dich nicht erinnern: du nimmst keine Direktnachrichten von mir an. Erlaube sie (auf einem Server, auf dem wir beide sind: sein Name → Privatsphäre-Einstellungen → Direktnachrichten) und drücke dann **Sie sind offen**.
remind-shut-of = 📪 Ich konnte dich nicht an { $projects } erinnern: du nimmst keine Direktnachrichten von mir an. Erlaube sie (auf einem Server, auf dem wir beide sind: sein Name → Privatsphäre-Einstellungen → Direktnachrichten) und drücke dann **Sie sind offen**.
remind-message = ⏰ Die Abholung von { $project } endet { $when }, am { $moment }. Du wolltest { $span } vorher erinnert werden.
remind-small = Ich schicke in Direktnachrichten nie Links: `/airdrop info` zeigt das Projekt. `/airdrop forget-me` beendet all das.
forget-states = { $count ->
    [one] { $count } Projekt auf deiner Liste
   *[other] { $count } Projekte auf deiner Liste
}
forget-reminders = { $count ->
    [one] { $count } Erinnerung
   *[other] { $count } Erinnerungen
}
forget-consent = deine Einwilligung in Direktnachrichten: ich schicke dir keine mehr
forget-nothing = Ich hatte nichts über dich gespeichert, was dir allein gehört.
forget-deleted = Von diesem Moment an gelöscht:
forget-stays = Was bleibt: deine Benutzer-ID bei { $count ->
    [one] { $count } Änderung
   *[other] { $count } Änderungen
} an Meldungen oder Katalogen, weil andere sehen und zurücknehmen können müssen, wer was getan hat. Wer mich betreibt, kann deine ID auch dort entfernen: `dropbell forget`.
forget-backups = Ältere Sicherungen enthalten es noch, bis sie gelöscht werden.
