changed = { $what }, modifié { $when }
window-closed = réclamation fermée { $when }
window-opens = la réclamation ouvre { $when }
window-closes = la réclamation ferme { $when }
window-open = réclamation ouverte ({ $when })
window-snapshot = snapshot { $when }
dollars = { $value } $
dollars-thousands = { $value } k$
dollars-millions = { $value } M$
dollars-billions = { $value } Md$
dollars-trillions = { $value } Bn $
percent = { $value } %
needs-letter = `{ $option }` doit contenir au moins une lettre ou un chiffre.
list-active = Airdrops actifs
list-all = Tous les airdrops
list-some = Airdrops : { $statuses }
list-on-chain = { $title } sur { $chain }
list-about = { $title } sur le thème { $narrative }
list-least = { $title }, note technique d’au moins { $score }
list-by-change = { $title } · changements récents
list-by-closing = { $title } · bientôt fermés
list-by-score = { $title } · meilleure note
list-by-raised = { $title } · plus grosses levées
list-by-name = { $title } · par nom
list-foot = Page { $page } sur { $pages } · { $count ->
    [one] { $count } projet
   *[other] { $count } projets
} · Pas un conseil financier.
list-tech = technique { $percent }
list-raised = levée de { $dollars }
list-no-fit = Aucun airdrop ne correspond à tout cela. Retire un filtre ou regarde-les tous avec `/airdrop list status:all`.
list-no-project = Le catalogue est vide. La modération peut ajouter le premier projet avec `/airdrop-mod add`.
list-none-there = Aucun airdrop n’en est là pour le moment. `/airdrop list status:all` les montre tous ; `/alerts subscribe` prévient un salon quand l’un d’eux y arrive.
list-open = Ouvrir…
list-other = Autre statut…
list-previous = ◀ Précédent
list-next = Suivant ▶
tab-all = Tous
tab-active = Actifs
upcoming-none = Aucun snapshot ni aucune période de réclamation n’est connu pour { $days ->
    [one] les prochaines 24 heures
   *[other] les { $days } prochains jours
}. `/airdrop list` montre où ils en sont tous.
upcoming-title = { $days ->
    [one] Les prochaines 24 heures
   *[other] Les { $days } prochains jours
}
upcoming-snapshot = snapshot
upcoming-opens = la réclamation ouvre
upcoming-closes = la réclamation ferme
upcoming-foot = Dans ton fuseau horaire · Pas un conseil financier.
upcoming-more = { $count } de plus ensuite · { $foot }
