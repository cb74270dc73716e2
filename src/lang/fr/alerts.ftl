hears-everything = tout
hears-key-changes = changements principaux
hears-claimable = réclamable uniquement
hears-of = { $what } de { $projects }
hears-on = { $what } sur { $chains }
hears-about = { $what } sur le thème { $narratives }
hears-least = { $what }, note technique d’au moins { $score }
hears-project-gone = un projet qui n’existe plus
hears-mentions = { $what } ; mentionne { $role }
hears-mentions-claimable = { $what } ; mentionne { $role } (seulement quand on peut réclamer)
hears-mentions-never = { $what } ; mentionnerait { $role } (pas pour le moment : `ping-on` vaut `never`)
hears-mentions-nobody = { $what } ; ne mentionne personne
hears-compact = { $what }, en version compacte
hears-minimal = { $what }, en une ligne chacun
hears-daily = { $what }, groupés une fois par jour
hears-weekly = { $what }, groupés une fois par semaine
hears-quiet = { $what }, avec des heures silencieuses
label-also = { $what }, { $more }
label-project = un projet
label-least = note d’au moins { $score }
list-and = { $start } et { $last }

count-alerts = { $count } { $count ->
    [one] alerte
   *[other] alertes
}
count-subscriptions = { $count } { $count ->
    [one] abonnement
   *[other] abonnements
}
count-projects = { $count } { $count ->
    [one] projet
   *[other] projets
}

permission-view-channel = Voir le salon
permission-manage-webhooks = Gérer les webhooks
permission-read-history = Voir les anciens messages
permission-mention-everyone = Mentionner @everyone, @here et tous les rôles

alerts-none = Ce serveur n’a pas encore d’abonnement. `/alerts setup` en crée un.
alerts-unknown = Ce serveur n’a pas d’abonnement « { $typed } ». Il a { $numbers }. `/alerts list` montre ce que suit chacun.
alerts-unknown-more = Ce serveur n’a pas d’abonnement « { $typed } ». Il a { $numbers } et d’autres. `/alerts list` montre ce que suit chacun.
alerts-number-in = **{ $subscription }** dans { $channel }
alerts-gone = Quelqu’un vient de supprimer cet abonnement ; il n’y avait plus rien à changer.
alerts-never-everyone = Je ne mentionne jamais @everyone. Choisis un rôle que les membres peuvent prendre pour les alertes d’airdrops, ou retire `role`.

subscribe-tag-forum = Rien n’a été enregistré : `tag` est réservé aux forums, dont les posts peuvent avoir des tags.
subscribe-already = { $channel } a déjà cet abonnement : c’est le numéro { $subscription }. Rien n’a été changé.
subscribe-full = Ce serveur a { $limit } abonnements, le maximum que je garde pour un serveur. Retires-en d’abord un avec `/alerts unsubscribe`.
subscribe-which-channel = Je ne sais pas de quel salon il s’agit. Indiques-en un : `/alerts subscribe channel:#…`.
subscribe-wrong-channel = Les alertes ne peuvent pas aller dans { $channel } : il faut un salon textuel ou d’annonces, un forum ou un fil. Indiques-en un : `/alerts subscribe channel:#…`.
subscribe-locked = { $channel } est verrouillé. Déverrouille-le d’abord ou choisis un autre salon.
subscribe-no-parent = Discord ne m’a pas dit à quel salon appartient ce fil. Indique le fil : `/alerts subscribe channel:#…`.
subscribe-grant = Je n’ai pas encore le droit de publier dans { $channel } : donne-moi là { $permissions } (Modifier le salon → Permissions → ajouter mon rôle → activer), puis relance la commande. Rien n’a été enregistré.
subscribe-either = Rien n’a été enregistré : utilise soit `status`, soit `statuses`.
subscribe-no-status = Rien n’a été enregistré : « { $typed } » n’est pas un statut. `statuses` accepte certains de : { $all }.
subscribe-done = C’est fait : { $channel } est prévenu de ceci : { $what }. C’est l’abonnement **{ $subscription }** ; `/alerts test subscription:{ $subscription }` publie un message de test.
subscribe-no-chain = Aucun projet sur { $chain } n’est encore dans le catalogue ; rien ne viendra d’ici là. Si c’est une faute de frappe, désabonne le salon et choisis parmi les suggestions.
subscribe-no-narrative = Aucun projet sur le thème { $narrative } n’est encore dans le catalogue ; rien ne viendra d’ici là. Si c’est une faute de frappe, désabonne le salon et choisis parmi les suggestions.
subscribe-unheard = { $role } ne peut pas être mentionné par tout le monde ; les membres qui l’ont ne reçoivent donc pas de notification. Autorise-le (Paramètres du serveur → Rôles → ce rôle → Permettre à tout le monde de @mentionner ce rôle) ou donne-moi **{ $permission }**.

alerts-empty = Aucun salon de ce serveur ne reçoit encore d’alertes. `/alerts setup` en configure un en quatre étapes ; qui sait ce qu’il veut tape `/alerts subscribe`.
alerts-title = Alertes de ce serveur
alerts-foot = Page { $page } sur { $pages } · { $subscriptions }, dont { $stopped } à l’arrêt · le numéro est celui qu’attend /alerts unsubscribe
alerts-line = **{ $subscription }** · { $channel } est prévenu de ceci : { $what }
repair-gone = Cet abonnement n’existe plus. `/alerts list` montre ceux qui existent.
repair-works = L’abonnement { $subscription } fonctionne ; il n’y a rien à réparer.
repair-trying = J’essaie de nouveau dans { $channel }. { $missed } `/alerts status` montre si cela a marché ; `/alerts test subscription:{ $subscription }` publie un message de test.
missed-nothing = Rien n’a été manqué.
missed-follows = Ce qu’il a manqué suit : { $sent }.
missed-too-old = Ce qu’il a manqué date de plus de trois jours et n’est plus envoyé : { $skipped }.
missed-some = Ce qu’il a manqué suit : { $sent }. Ce qui date de plus de trois jours, non : { $skipped }.

alerts-edit-name-something = Rien n’a été changé : indique ce qui doit être différent, par exemple `/alerts edit subscription:{ $subscription } status:claimable-only`.
alerts-edit-same = L’abonnement { $subscription } est déjà ainsi ; rien n’a été changé.
alerts-overtaken = Rien n’a été enregistré : quelqu’un a changé l’abonnement { $subscription } au même moment. Tape la commande à nouveau ; `/alerts list` montre son état actuel.
alerts-edit-done = Enregistré : { $channel } est désormais prévenu de ceci : { $what }. Ce qui s’est passé avant n’est pas renvoyé.

unsubscribe-ask = Supprimer l’abonnement { $subscription } ? { $channel } ne serait plus prévenu de ceci : { $what }. `/alerts pause subscription:{ $subscription }` ne l’arrête que pour un temps.
unsubscribe-remove = Supprimer { $subscription }
unsubscribe-keep = Le garder
unsubscribe-gone = Cet abonnement n’existe plus ; il n’y avait plus rien à faire.
unsubscribe-done = L’abonnement { $subscription } est supprimé : { $channel } n’est plus prévenu de ceci : { $what }. `/alerts subscribe` en crée un nouveau.
unsubscribe-done-others = L’abonnement { $subscription } est supprimé : { $channel } n’est plus prévenu de ceci : { $what }. Ce salon a encore { $others }. `/alerts subscribe` en crée un nouveau.

pause-stopped = L’abonnement { $subscription } est déjà à l’arrêt. { $advice }
pause-gone = L’abonnement { $subscription } vient de s’arrêter ou d’être supprimé ; rien n’a été changé. `/alerts status` montre où il en est.
pause-until = { $channel } est en pause jusqu’au { $until } ({ $when }). Ensuite vient ce qu’il a manqué, s’il ne date pas de plus de trois jours. `/alerts resume subscription:{ $subscription }` met fin à la pause plus tôt.
pause-open = { $channel } est en pause jusqu’à ce que quelqu’un lance `/alerts resume subscription:{ $subscription }`.
pause-too-long = Rien n’a été changé : une pause dure au plus 90 jours. Retire `for` pour qu’elle dure jusqu’à la reprise.
pause-unreadable = Rien n’a été changé : je ne peux pas lire « { $typed } » comme une durée. Tape par exemple `2h`, `3 days` ou `1 week`.
resume-active = L’abonnement { $subscription } n’est pas en pause ; rien n’a été changé.
resume-stopped = L’abonnement { $subscription } n’est pas en pause, il est à l’arrêt. { $advice } Le bouton se trouve dans `/alerts status`.
resume-done = { $channel } est de nouveau prévenu des changements. { $missed }
resume-digest = Ce qu’il a manqué suit en un seul message : { $sent }.
resume-digest-some = Ce qu’il a manqué suit en un seul message : { $sent }. Ce qui date de plus de trois jours, ou ne tient pas dans un message, non : { $skipped }.
resume-skip = Laissé de côté pendant la pause : { $skipped }. `/airdrop list` montre ce qui a changé.

quiet-off = { $channel } n’a plus d’heures silencieuses.
quiet-give = Rien n’a été changé : indique `from` et `to`, par exemple `from:22:00 to:07:00`, ou bien `off:true`.
quiet-same = Rien n’a été changé : `from` et `to` sont identiques. `/alerts pause` arrête tout un abonnement.
quiet-done = Enregistré : de { $from } à { $to } ({ $zone }), les messages dans { $channel } arrivent comme d’habitude mais sans bruit.
quiet-done-claims = Enregistré : de { $from } à { $to } ({ $zone }), les messages dans { $channel } arrivent comme d’habitude mais sans bruit, sauf les périodes de réclamation et les avertissements.
digest-off = { $channel } est de nouveau prévenu aussitôt de chaque changement.
digest-done = Enregistré : { $channel } reçoit ses changements groupés, la prochaine fois le { $next } ({ $when }). Les avertissements et les rappels arrivent aussitôt.
hours-unreadable = Rien n’a été changé : je ne peux pas lire « { $typed } » dans `{ $option }` comme une heure. Tape par exemple `22:00` ou `10pm`.
hours-no-zone = Rien n’a été changé : je ne connais pas le fuseau horaire « { $typed } ». Choisis-en un parmi les suggestions, par exemple `Europe/Berlin`.
hours-no-zone-near = Rien n’a été changé : je ne connais pas le fuseau horaire « { $typed } ». Voulais-tu dire { $zones } ?
