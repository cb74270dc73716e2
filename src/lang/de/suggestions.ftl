## "Suggest as airdrop": members. $name is a name alone, $project one in bold with its symbol.

# The form; at most 45 characters each
suggestion-form-title = Airdrop vorschlagen
suggestion-form-name = Name des Projekts
suggestion-form-link = Seine eigene Website, falls bekannt
suggestion-form-note = Was bekannt ist, oder warum

# What the member is told
suggestion-own-message = Diese Nachricht habe ich selbst geschrieben, also kenne ich das schon. `/airdrop list` zeigt alles, was ich kenne.
suggestion-system = Diese Nachricht hat Discord geschrieben, kein Mensch. Schlag eine Nachricht vor, die jemand geschrieben hat.
suggestion-exists = Nichts wurde vorgeschlagen: { $project } steht schon im Katalog, Status { $status }. `/airdrop info` zeigt, was darüber bekannt ist.
suggestion-like = Nichts wurde vorgeschlagen: Das sieht aus wie { $project }, das im Katalog schon steht, Status { $status }. Meinst du ein anderes Projekt, dann schlag es noch einmal mit der Adresse seiner eigenen Website vor.
suggestion-thanks = Danke: **{ $name }** wartet auf die Moderation dieses Servers, und sonst sieht es niemand. Dein nächster `/airdrop`-Befehl hier sagt dir, wie sie entscheidet. `/airdrop forget-me` nimmt es zurück.
suggestion-backed = Das hat schon jemand vorgeschlagen, und es wartet. Die Moderation sieht jetzt, dass du es auch vorschlägst. Dein nächster `/airdrop`-Befehl hier sagt dir, wie sie entscheidet.
suggestion-known = Das hast du schon vorgeschlagen. Es wartet noch auf die Moderation.
suggestion-decided = Die Moderation hat sich das schon angesehen.
suggestion-today = Du hast hier binnen eines Tages { $count ->
    [one] { $count } Airdrop
   *[other] { $count } Airdrops
} vorgeschlagen, mehr nehme ich nicht an. Versuch es morgen wieder.
suggestion-open = { $count ->
    [one] { $count } Vorschlag von dir wartet
   *[other] { $count } Vorschläge von dir warten
} hier auf die Moderation, mehr nehme ich auf einmal nicht an. Schlag wieder etwas vor, wenn sie nachgesehen hat.
suggestion-rejected-often = { $count ->
    [one] { $count } Vorschlag von dir wurde
   *[other] { $count } Vorschläge von dir wurden
} hier binnen eines Monats abgelehnt, deshalb nehme ich vorerst keine mehr von dir an. Sprich stattdessen mit jemandem von der Moderation.
suggestion-full = { $count ->
    [one] { $count } Vorschlag wartet
   *[other] { $count } Vorschläge warten
} auf diesem Server schon, mehr bewahre ich nicht auf. Bitte die Moderation, `/airdrop-mod suggestions` anzusehen.
suggestion-bad-link = Diesen Link kann ich nicht annehmen, also wurde nichts vorgeschlagen. Gib die Adresse der eigenen Website des Projekts an, mit https:// am Anfang: keinen Kurzlink, keine Einladung, nichts, was eine andere Website nachahmt. Du kannst das Feld auch leer lassen.
suggestion-news-accepted = ✅ Dein Vorschlag **{ $name }** wurde angenommen und steht im Katalog. Danke!
suggestion-news-rejected = Dein Vorschlag **{ $name }** wurde nicht angenommen.
suggestion-news-reason = Dein Vorschlag **{ $name }** wurde nicht angenommen: { $reason }
suggestion-forgotten = { $count ->
    [one] { $count } Vorschlag von dir
   *[other] { $count } Vorschläge von dir
}, oder dein Name daneben
suggestion-privacy = **Von Mitgliedern, die einen Airdrop vorschlagen:** deine Nutzer-ID mit dem, was du vorgeschlagen hast, für die Moderation dieses Servers; 30 Tage, solange es wartet, und 90 Tage nach der Entscheidung. Von der Nachricht selbst nur, was im Formular stand.
# $menu is what the menu is called: "Suggest as airdrop"
suggestion-help = Rechtsklick auf eine Nachricht (am Handy: gedrückt halten) → **Apps** → **{ $menu }**. Die Moderation dieses Servers sieht es, sonst niemand.

## The queue: /airdrop-mod suggestions

suggestion-none = Kein Vorschlag wartet. Mitglieder schlagen eine Nachricht mit einem Rechtsklick darauf vor → **Apps** → **{ $menu }**.
suggestion-place = Vorschlag { $place } von { $count }, der älteste zuerst.
suggestion-by = { $who } hat das vorgeschlagen, { $when }.
suggestion-backers = { $count ->
    [one] { $count } weiteres Mitglied hat es auch vorgeschlagen.
   *[other] { $count } weitere Mitglieder haben es auch vorgeschlagen.
}
suggestion-link = Link
suggestion-no-link = keiner angegeben
suggestion-note = Was dort steht
suggestion-looks-like = Vielleicht dasselbe wie
suggestion-beware = Jeder kann alles vorschlagen: Sieh dir die Website selbst an, bevor du annimmst.
# Buttons; at most 80 characters
suggestion-accept = Annehmen…
suggestion-edit = Berichtigen…
suggestion-reject = Ablehnen…
suggestion-jump = Die Nachricht
# Titles and labels of forms; at most 45 characters
suggestion-accept-title = { $name } hinzufügen
suggestion-edit-title = { $name } berichtigen
suggestion-reject-title = { $name } ablehnen
suggestion-status = Status
suggestion-reason = Grund, für den, der es vorschlug
suggestion-corrected = Berichtigt; es wartet weiter.
suggestion-rejected = **{ $name }** abgelehnt. Wer es vorgeschlagen hat, erfährt es beim nächsten Befehl.
suggestion-overtaken = Jemand hat **{ $name }** inzwischen berichtigt, also wurde nichts gespeichert. Drück noch einmal auf **Berichtigen…**: Dort steht dann, was jetzt gespeichert ist.
suggestion-before-accepted = { $who } hat **{ $name }** angenommen, { $when }; nichts geschah zweimal.
suggestion-before-rejected = { $who } hat **{ $name }** abgelehnt, { $when }; nichts geschah zweimal.
suggestion-gone = Dieser Vorschlag wartet nicht mehr. `/airdrop-mod suggestions` zeigt, was wartet.
# In place of who asked to be forgotten
suggestion-somebody = jemandem
# Lines of /airdrop-mod history, after who did it
suggestion-deed-accepted = „{ $name }“ angenommen, vorgeschlagen von { $who }
suggestion-deed-rejected = „{ $name }“ abgelehnt, vorgeschlagen von { $who }
