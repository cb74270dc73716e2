changed = { $what }, geändert { $when }
window-closed = Abholung beendet { $when }
window-opens = Abholung beginnt { $when }
window-closes = Abholung endet { $when }
window-open = Abholung eröffnet { $when }
window-snapshot = Snapshot { $when }
dollars = { $value } $
dollars-thousands = { $value } Tsd. $
dollars-millions = { $value } Mio. $
dollars-billions = { $value } Mrd. $
dollars-trillions = { $value } Bio. $
percent = { $value } %
needs-letter = `{ $option }` braucht mindestens einen Buchstaben oder eine Ziffer.
list-active = Aktive Airdrops
list-all = Alle Airdrops
list-some = Airdrops: { $statuses }
list-on-chain = { $title } auf { $chain }
list-about = { $title } zu { $narrative }
list-least = { $title }, Technik-Wertung ab { $score }
list-by-change = { $title } · zuletzt geändert
list-by-closing = { $title } · endet bald
list-by-score = { $title } · beste Wertung
list-by-raised = { $title } · meistes Kapital
list-by-name = { $title } · nach Name
list-foot = Seite { $page } von { $pages } · { $count ->
    [one] { $count } Projekt
   *[other] { $count } Projekte
} · Keine Finanzberatung.
list-tech = Technik { $percent }
list-raised = Kapital { $dollars }
list-no-fit = Kein Airdrop passt zu alldem. Lass einen Filter weg oder sieh dir mit `/airdrop list status:all` alle an.
list-no-project = Der Katalog ist leer. Wer moderiert, kann mit `/airdrop-mod add` das erste Projekt anlegen.
list-none-there = Zurzeit steht dort kein Airdrop. `/airdrop list status:all` zeigt alle; `/alerts subscribe` meldet es einem Kanal, wenn einer dort ankommt.
list-open = Öffnen …
list-other = Anderer Status …
list-previous = ◀ Zurück
list-next = Weiter ▶
tab-all = Alle
tab-active = Aktiv
upcoming-none = Für { $days ->
    [one] den nächsten Tag
   *[other] die nächsten { $days } Tage
} ist kein Snapshot und kein Abholzeitraum bekannt. `/airdrop list` zeigt, wo alle stehen.
upcoming-title = { $days ->
    [one] Der nächste Tag
   *[other] Die nächsten { $days } Tage
}
upcoming-snapshot = Snapshot
upcoming-opens = Abholung beginnt
upcoming-closes = Abholung endet
upcoming-foot = In deiner Zeitzone · Keine Finanzberatung.
upcoming-more = { $count } weitere folgen später · { $foot }
