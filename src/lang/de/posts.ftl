post-disclaimer = Dropbell · keine Finanzberatung · prüfe die Domain, bevor du eine Wallet verbindest
post-new = neu, { $status }
post-why = Grund: { $reason }
post-chain = Chain
post-site = Offizielle Website
post-snapshot = Snapshot
post-opens = Abholung ab
post-closes = Abholung bis
post-more = und { $count } weitere
post-updated = ✏️ Aktualisiert { $when }: { $what }
post-dates = Termine
post-earlier = Frühere Nachricht
post-missed = 📬 Was dieser Kanal verpasst hat: { $count ->
    [one] { $count } Projekt
   *[other] { $count } Projekte
}
post-missed-title = Was dieser Kanal verpasst hat
post-missed-more = … und { $count } weitere; `/airdrop list` zeigt alle.
post-missed-back = zurückgenommen
post-taken-back = ⚠️ { $project }: zurückgenommen
post-scam = 🚫 { $project }: Betrugsverdacht
post-this-back = Diese Meldung wurde zurückgenommen
post-earlier-back = Frühere Meldungen dazu wurden zurückgenommen
post-beware = { $what }. Öffne keine Links daraus und verbinde dort keine Wallet. Falls du es getan hast, verschiebe den Rest in eine neue Wallet und widerrufe ihre Freigaben.
