compare-same = Beides ist **{ $project }**. Nenne zwei verschiedene Airdrops.
compare-title = { $a } und { $b }
compare-status = Stand
compare-unknown = nicht bekannt
compare-foot = Nur Zahlen derselben Art werden verglichen · Keine Finanzberatung.
