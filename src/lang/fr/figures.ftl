### Figures in pictures and rows

## `/airdrop chart`

chart-measure-technology = Note technique
chart-measure-credibility = Note de crédibilité
chart-measure-legitimacy = Note de légitimité
chart-score-raised = { $measure } et argent levé
chart-axes = Vers le haut : { $measure } en pour cent. Vers la droite : argent levé en dollars ; des pas égaux multiplient.
chart-axis-score = { $measure }, selon la source
chart-axis-raised = Argent levé, selon la source (dollars, échelle log)
chart-raised-most = Les { $shown } qui ont levé le plus, sur { $count }.
chart-claimed = Ces chiffres sont des affirmations de leur source, non vérifiées : { $sources }
chart-doubted = ◯ Anneaux : un chiffre est douteux, ou la source a un intérêt propre : { $names }. `/airdrop info` dit pourquoi.
chart-others = Les notes d’un autre genre ne se comparent pas et ont leurs propres images : { $measures }
chart-numbers = Dans l’image : { $names }
chart-foot = Pas un conseil financier.
chart-alt = { $title }, selon la source. ⚠️ signale des chiffres à prendre avec prudence.
chart-and-more = … et { $count } de plus
chart-no-figures = Rien à dessiner pour le moment : aucun projet d’ici n’a les deux chiffres ({ $measure } et argent levé).
chart-by-status = Où en sont les airdrops
chart-timeline = Snapshots et périodes de réclamation
chart-marks = ◆ snapshot · barre de couleur : période de réclamation, en pointe là où elle continue ou si sa date est inconnue · ligne blanche : maintenant. Jours en UTC.
chart-next = Les { $shown } prochains sur { $count }.
chart-exact-times = `/airdrop upcoming` donne les heures exactes. Pas un conseil financier.
chart-snapshot = snapshot { $date }
chart-window = réclamation du { $from } au { $to }
chart-opens = réclamation dès le { $date }
chart-closes = réclamation jusqu’au { $date }
chart-no-dates = Rien à dessiner pour le moment : aucun snapshot ni aucune période de réclamation à venir ou en cours n’est connu. La modération les ajoute avec `/airdrop-mod dates`.
chart-busy = Beaucoup d’images sont en train d’être dessinées. Redemande dans une minute.
chart-failed = L’image n’a pas pu être dessinée. Les chiffres sont dans `/airdrop list` et `/airdrop info`.
chart-projects = { $count ->
    [one] { $count } projet
   *[other] { $count } projets
}
chart-number = { $count }

## `/airdrop list`: a score that is not of the technology

list-credibility = crédibilité { $percent }
list-legitimacy = légitimité { $percent }
