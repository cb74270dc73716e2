status-title = Où en sont les alertes de ce serveur
status-title-one = Abonnement { $subscription }
status-hears = { $channel } est prévenu de ceci : { $what }.
status-none = Aucun salon de ce serveur ne reçoit encore d’alertes. `/alerts setup` en configure un en quatre étapes.
status-sum = { $subscriptions } : { $working } en marche, { $paused } en pause, { $stopped } à l’arrêt.
status-problem = **{ $subscription }** · { $channel } : { $state }
status-more = … et { $count } de plus.
status-foot = /alerts status subscription:… en montre un
status-foot-one = /alerts test publie un message de test
status-waiting = En attente
status-webhook = Webhook
status-permissions = Mes permissions
status-permissions-here = Mes permissions dans ce salon
status-deliveries = Derniers envois
status-nothing-waits = rien
status-or-more = { $alerts } ou plus
status-webhook-there = le mien est là
status-webhook-none = aucun pour le moment ; j’en crée un avec la prochaine alerte
status-permissions-unknown = connues seulement dans ce salon même : lance la commande là-bas
status-no-deliveries = aucun pour l’instant
delivery-changes = { $count } { $count ->
    [one] changement
   *[other] changements
}
delivery-unknown = { $changes } : peut-être arrivé, peut-être pas
delivery-rejected = { $changes } : refusé par Discord ({ $said })
delivery-test = message de test
delivery-skipped = { $changes } : laissé de côté
delivery-skipped-paused = { $changes } : laissé de côté, survenu pendant la pause
delivery-skipped-old = { $changes } : laissé de côté, vieux de plus de trois jours
delivery-skipped-late = { $changes } : laissé de côté, trop tard
delivery-skipped-by-hand = { $changes } : laissé de côté par la personne qui m’héberge

preview-none = Personne ne serait prévenu : aucun salon de ce serveur ne reçoit encore d’alertes. `/alerts setup` en configure un en quatre étapes.
preview-title = Qui serait prévenu
preview-foot = Les deux nombres ne concernent que ce serveur
preview-sum = Si { $project } passait à { $status } : { $told } prévenus, { $untold } non. Rien n’est envoyé.
preview-together = avec celui du dessus, une seule fois
preview-at-once = aussitôt
preview-digest = avec le résumé, { $when }
preview-mentions = { $what }, mentionne { $role }
preview-mentions-nobody = { $what }, ne mentionne personne (`ping-on`)
preview-silent = { $what }, sans bruit (heures silencieuses)
preview-stopped = il est à l’arrêt ; le bouton Réparer est dans `/alerts status`
preview-paused-until = il est en pause jusqu’au { $when }
preview-paused = il est en pause ; `/alerts resume` y met fin
preview-status = il suit : { $wanted } ; pas : { $status }
preview-project = il ne suit qu’un autre projet
preview-chain = il ne suit que des projets sur { $wanted } ; celui-ci est sur { $chain }
preview-chain-unknown = il ne suit que des projets sur { $wanted } ; je ne connais pas la chaîne de celui-ci
preview-narrative = il ne suit que des projets sur le thème { $wanted } ; celui-ci n’en fait pas partie, à ma connaissance
preview-score = il demande une note technique d’au moins { $wanted } ; celui-ci a { $score }
preview-score-unknown = il demande une note technique d’au moins { $wanted } ; je n’en connais pas pour celui-ci

settings-either = Rien n’a été changé : utilise soit `{ $option }`, soit `clear`.
settings-saved = Enregistré.
settings-untold = Les problèmes ne sont plus signalés dans aucun salon ; `/alerts status` les montre toujours.
settings-unheard = ⚠️ Les membres avec ce rôle ne reçoivent de notification que si tout le monde peut le mentionner (Paramètres du serveur → Rôles → ce rôle → Permettre à tout le monde de @mentionner ce rôle).
settings-log-kind = Le salon des problèmes doit être un salon textuel ou d’annonces ; de préférence un salon que seule ton équipe voit. Rien n’a été changé.
settings-no-reminder = Rien n’a été changé : je ne connais pas le rappel « { $typed } ». `reminders` accepte `all`, `none`, ou certains de : opens, 72h, 24h, 3h.
settings-no-role = Pas de rôle par défaut : un nouvel abonnement ne mentionne personne sauf si `role` en indique un. Fixe-le avec `default-role:@…`.
settings-role = Rôle par défaut : { $role }, pour les nouveaux abonnements qui n’en indiquent pas d’autre.
settings-reminders-all = Rappels des périodes de réclamation : tous (opens, 72h, 24h, 3h).
settings-reminders-none = Rappels des périodes de réclamation : aucun.
settings-reminders = Rappels des périodes de réclamation : { $reminders }.
settings-reminders-list = Rappels des périodes de réclamation : aucun
settings-opens = Quand la réclamation ouvre
settings-closes = { $hours } { $hours ->
    [one] heure
   *[other] heures
} avant sa fermeture
settings-language = Langue des alertes : { $name }.
settings-language-discord = Langue des alertes : { $name }, selon le réglage de Discord pour ce serveur.
settings-no-log = Aucun salon n’est fixé pour les problèmes ; ils ne sont donc montrés que dans `/alerts status`. Fixes-en un avec `/alerts settings log-channel:#…` ; de préférence un salon que seule ton équipe voit.
settings-log = Les problèmes d’alertes sont signalés dans { $channel }, une fois chacun.
settings-log-fails = ⚠️ Mon dernier message n’y est pas passé. Vérifie que je peux voir ce salon et gérer ses webhooks, puis fixe-le de nouveau.
settings-log-unchanged = Le salon des problèmes n’a pas été changé. { $problem }
settings-log-done = C’est fait : quand des alertes s’arrêtent quelque part, je le dis une fois dans { $channel }, avec un bouton pour réparer. { $present } `/alerts settings` montre tout ce qui est fixé.
settings-all-well = Tout va bien pour le moment.
settings-some-stopped = { $count } { $count ->
    [one] abonnement ne fonctionne déjà plus
   *[other] abonnements ne fonctionnent déjà plus
} : voir `/alerts status`.
