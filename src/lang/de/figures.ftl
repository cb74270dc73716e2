### Figures in pictures and rows

## `/airdrop chart`

chart-measure-technology = Technik-Wertung
chart-measure-credibility = Glaubwürdigkeits-Wertung
chart-measure-legitimacy = Seriositäts-Wertung
chart-score-raised = { $measure } und eingesammeltes Geld
chart-axes = Nach oben: { $measure } in Prozent. Nach rechts: eingesammeltes Geld in US-Dollar; gleiche Schritte vervielfachen.
chart-axis-score = { $measure }, laut Quelle
chart-axis-raised = Eingesammeltes Geld, laut Quelle (US-Dollar, log. Skala)
chart-raised-most = Die { $shown } mit dem meisten Geld, von { $count }.
chart-claimed = Die Zahlen sind Angaben ihrer Quelle, nicht geprüft: { $sources }
chart-doubted = ◯ Ringe: Eine Zahl ist zweifelhaft, oder die Quelle hat ein eigenes Interesse: { $names }. `/airdrop info` sagt, warum.
chart-others = Wertungen anderer Art sind nicht vergleichbar und haben eigene Bilder: { $measures }
chart-numbers = Im Bild: { $names }
chart-foot = Keine Finanzberatung.
chart-alt = { $title }, laut Quelle. ⚠️ markiert Zahlen, die mit Vorsicht zu nehmen sind.
chart-and-more = … und { $count } weitere
chart-no-figures = Es gibt noch nichts zu zeichnen: Kein Projekt hier hat beide Zahlen ({ $measure } und eingesammeltes Geld).
chart-by-status = Wo die Airdrops stehen
chart-timeline = Snapshots und Abholzeiträume
chart-marks = ◆ Snapshot · farbiger Balken: Abholzeitraum, spitz, wo er weitergeht oder sein Datum nicht bekannt ist · weiße Linie: jetzt. Tage in UTC.
chart-next = Die nächsten { $shown } von { $count }.
chart-exact-times = `/airdrop upcoming` nennt die genauen Zeiten. Keine Finanzberatung.
chart-snapshot = Snapshot { $date }
chart-window = Abholung { $from } bis { $to }
chart-opens = Abholung ab { $date }
chart-closes = Abholung bis { $date }
chart-no-dates = Es gibt noch nichts zu zeichnen: Es ist kein Snapshot oder Abholzeitraum bekannt, der bevorsteht oder läuft. Wer moderiert, trägt sie mit `/airdrop-mod dates` ein.
chart-busy = Gerade werden viele Bilder gezeichnet. Bitte frag in einer Minute noch einmal.
chart-failed = Das Bild konnte nicht gezeichnet werden. Die Zahlen stehen in `/airdrop list` und `/airdrop info`.
chart-projects = { $count ->
    [one] { $count } Projekt
   *[other] { $count } Projekte
}
chart-number = { $count }

## `/airdrop list`: a score that is not of the technology

list-credibility = Glaubwürdigkeit { $percent }
list-legitimacy = Seriosität { $percent }
