news-head = **Seit du zuletzt hier warst:**
news-somebody = jemand
news-stopped = 🛑 Alle Meldungen auf jedem Server wurden angehalten, von { $who }.{ $reason }
news-stopped-server = 🛑 Die Meldungen des Servers { $server } wurden angehalten, von { $who }.{ $reason }
news-burst = 🛑 Alle Meldungen auf jedem Server wurden angehalten: { $who } hat mehr auf einmal geändert, als Menschen es tun. Wurde das Konto gestohlen, nimmt `dropbell undo --by` alles zurück, was damit getan wurde.
news-burst-server = 🛑 Die Meldungen des Servers { $server } wurden angehalten: { $who } hat mehr auf einmal geändert, als Menschen es tun. Wurde das Konto gestohlen, nimmt `dropbell undo --by` alles zurück, was damit getan wurde.
news-lost = { $count ->
    [one] ⚠️ { $count } Nachricht ließ sich nicht zurücknehmen, weil der Webhook, der sie gepostet hat, gelöscht wurde oder ich sie nicht mehr ändern darf. Lösche sie von Hand:
   *[other] ⚠️ { $count } Nachrichten ließen sich nicht zurücknehmen, weil der Webhook, der sie gepostet hat, gelöscht wurde oder ich sie nicht mehr ändern darf. Lösche sie von Hand:
}
news-lost-more = … und { $count } weitere
news-listed = 🚫 **{ $name }** wurde zurückgenommen: `{ $domain }` steht jetzt auf der Sperrliste „{ $list }“. Die Links werden niemandem mehr gezeigt, { $count ->
    [one] { $count } gesendete Nachricht wird geändert
   *[other] { $count } gesendete Nachrichten werden geändert
}, und wer sie gesehen hat, wird gewarnt. Ist die Liste falsch, kann die Person, die mich betreibt, die Website erlauben; dann schlägt `/airdrop-mod link` sie wieder vor.
news-held = ⏳ **{ $name }**: { $kind } auf `{ $domain }`, vorgeschlagen von { $who }, wartet auf eine zweite Person und wird vorher niemandem gezeigt: `/airdrop-mod approve`. { $why }
news-suggested = 📥 Mitglieder schlagen Airdrops vor: `/airdrop-mod suggestions` zeigt, was wartet. Ich sage das höchstens zweimal am Tag.
