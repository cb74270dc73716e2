standing-joined = je participe
standing-claimed = réclamé
standing-ignored = ignoré
standing-not-eligible = non éligible
own-state = Où j’en suis…
own-remind = Me le rappeler…
own-not-listed = Pas dans ma liste
span-3h = 3 heures
span-24h = 24 heures
span-72h = 3 jours
before-closing = { $span } avant la fin de la réclamation
own-full-list = Tu as déjà { $most } projets dans ta liste, je n’en garde pas plus. Retires-en d’abord un : `/airdrop mine` les montre.
own-full-reminders = Tu as déjà { $most } rappels, je n’en garde pas plus. Retires-en d’abord un : `/airdrop mine` les montre.
mine-which = Quel projet retirer de ta liste ? Indique-le : `/airdrop mine state:none project:…`.
mine-marked = { $project } est dans ta liste comme **{ $state }**.
mine-private = Toi seul le vois : `/airdrop mine`.
mine-off = { $project } n’est plus dans ta liste.
mine-unmarked = { $project } n’est pas dans ta liste.
mine-title = Mes airdrops
mine-title-of = Mes airdrops : { $state }
mine-page = Page { $page } sur { $pages } · { $count ->
    [one] { $count } projet
   *[other] { $count } projets
}
mine-more-elsewhere = { $count } de plus, montrés seulement sur leur propre serveur
mine-only-you = Toi seul vois ceci.
mine-reminders = ⏰ Rappels
mine-reminder = **{ $project }**, { $before }
mine-none-marked = Aucun de tes projets n’est marqué **{ $state }**.
mine-empty = Ta liste est vide. Choisis **Où j’en suis…** sous un projet dans `/airdrop info`, ou tape `/airdrop mine state:joined project:…`. Toi seul le verras.
mine-elsewhere = { $count ->
    [one] { $count } projet de ta liste appartient à un serveur et n’est montré que là-bas.
   *[other] { $count } projets de ta liste appartiennent à un serveur et ne sont montrés que là-bas.
}
mine-other = Autre état…
remind-over = { $project } en est à « { $status } » : il n’y a plus rien à rappeler.
remind-closed = La réclamation de { $project } a fermé { $when }.
remind-too-late = La réclamation de { $project } ferme { $when }, dans moins de { $span }. Choisis un délai plus court.
remind-ask = Je t’enverrais un message privé { $span } avant la fin de la réclamation de { $project }, et un pour chaque autre rappel que tu demandes ; rien d’autre, jamais, et jamais de lien. Pour cela, je garde ton identifiant et ta langue avec tes rappels. `/airdrop forget-me` supprime tout cela aussitôt. Puis-je ?
remind-yes = Oui, envoie-moi des MP
remind-no = Non
remind-stop = Ne plus me rappeler ce projet
remind-open = Ils sont ouverts
remind-set = C’est noté : je t’écrirai { $span } avant la fin de la réclamation de { $project }.
remind-set-already = Tu as déjà ce rappel : je t’écrirai { $span } avant la fin de la réclamation de { $project }.
remind-no-end = On ne connaît pas encore la fin de la période de réclamation ; dès qu’elle sera connue, je m’y tiendrai.
remind-moment = Pour l’instant, ce sera { $when } ; si la période bouge, le rappel bouge avec elle.
remind-none-left = Il n’y avait plus de rappel pour ce projet.
remind-taken-back = C’est fait : { $count ->
    [one] { $count } rappel de ce projet retiré.
   *[other] { $count } rappels de ce projet retirés.
}
remind-again = Merci. Je réessaie : ce qui sert encore arrive dans un instant, le reste en temps voulu.
remind-shut = 📪 Je n’ai pas pu te faire de rappel : tu n’acceptes pas mes messages privés. Autorise-les (sur un serveur que nous partageons : son nom → Paramètres de confidentialité → Messages privés), puis appuie sur **Ils sont ouverts**.
remind-shut-of = 📪 Je n’ai pas pu te rappeler { $projects } : tu n’acceptes pas mes messages privés. Autorise-les (sur un serveur que nous partageons : son nom → Paramètres de confidentialité → Messages privés), puis appuie sur **Ils sont ouverts**.
remind-message = ⏰ La réclamation de { $project } ferme { $when }, le { $moment }. Tu m’as demandé un rappel { $span } avant.
remind-small = Je n’envoie jamais de liens en message privé : `/airdrop info` montre le projet. `/airdrop forget-me` met fin à tout cela.
forget-states = { $count ->
    [one] { $count } projet de ta liste
   *[other] { $count } projets de ta liste
}
forget-reminders = { $count ->
    [one] { $count } rappel
   *[other] { $count } rappels
}
forget-consent = ton accord pour les messages privés : je ne t’en envoie plus
forget-nothing = Je ne gardais rien sur toi qui ne soit qu’à toi.
forget-deleted = Supprimé, dès maintenant :
forget-stays = Ce qui reste : ton identifiant à côté de { $count ->
    [one] { $count } changement que tu as fait
   *[other] { $count } changements que tu as faits
} dans les alertes ou les catalogues, car les autres doivent pouvoir voir qui a fait quoi et revenir dessus. Qui m’héberge peut aussi en retirer ton identifiant : `dropbell forget`.
forget-backups = Les sauvegardes déjà faites le contiennent encore jusqu’à leur suppression.
