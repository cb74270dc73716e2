post-disclaimer = Dropbell · pas un conseil financier · vérifie le domaine avant de connecter un wallet
post-new = nouveau, { $status }
post-why = Motif : { $reason }
post-chain = Chaîne
post-site = Site officiel
post-snapshot = Snapshot
post-opens = Ouverture
post-closes = Clôture
post-more = et { $count } de plus
post-updated = ✏️ Mis à jour { $when } : { $what }
post-dates = dates
post-earlier = Message précédent
post-missed = 📬 Ce que ce salon a manqué : { $count ->
    [one] { $count } projet
   *[other] { $count } projets
}
post-missed-title = Ce que ce salon a manqué
post-missed-more = … et { $count } de plus ; `/airdrop list` les montre tous.
post-missed-back = retiré
post-taken-back = ⚠️ { $project } : retiré
post-scam = 🚫 { $project } : arnaque présumée
post-this-back = Cette alerte a été retirée
post-earlier-back = Les alertes précédentes sur ce projet ont été retirées
post-beware = { $what }. N’ouvre pas les liens qu’elles contenaient et n’y connecte pas de wallet. Si tu l’as fait, déplace ce qui reste vers un nouveau wallet et révoque ses autorisations.
