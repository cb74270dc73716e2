setup-where = **Étape 1 sur 4 : où ?** Choisis le salon dans lequel les alertes doivent paraître. Un forum convient aussi, de même qu’un fil : va dans ce fil et appuie sur « Ce salon ».
setup-here = Ce salon
setup-channel = Salon des alertes
setup-switches = ⚠️ Je ne peux pas encore publier dans { $channel } ; rien n’a été enregistré. Ouvre ses paramètres : Modifier le salon → Permissions → Avancées → ajoute mon rôle (**Dropbell**) →
    { $switches }
    Puis choisis de nouveau le salon ci-dessous.
setup-switch = ❌ **{ $permission }** → à activer (✅)
setup-what = **Étape 2 sur 4 : quoi ?** De quoi { $channel } doit-il être prévenu ? En cas de doute, prends le premier choix. `/alerts edit` permet de préciser plus tard : un projet, une chaîne, une note.
setup-what-list = Ce qu’il faut annoncer
setup-key-changes = Principaux : confirmé, snapshot, réclamable, terminé, annulé
setup-claims = Réclamations seulement : quand on peut réclamer des tokens, et les dates limites
setup-everything = Tout, rumeurs et suppositions comprises
setup-whom = **Étape 3 sur 4 : qui ?** Choisis un rôle à mentionner quand on peut réclamer quelque chose, ou « Personne ». Je ne mentionne jamais @everyone.
setup-whom-default = **Étape 3 sur 4 : qui ?** Choisis un rôle à mentionner quand on peut réclamer quelque chose, ou « Personne ». Le rôle par défaut de ce serveur est { $role }. Je ne mentionne jamais @everyone.
setup-role = Rôle à mentionner
setup-nobody = Personne
setup-default = Le rôle par défaut
setup-try = **Étape 4 sur 4 : l’essai.** { $channel } est prévenu de ceci : { $what }.
    Le bouton y publie un vrai message de test, ne notifie personne, et enregistre le tout si cela marche.
setup-post = Publier un test et enregistrer
setup-again = Réessayer
setup-back = ◀ Retour
setup-other-channel = ◀ Autre salon
setup-cancel = Annuler
setup-cancelled = Rien n’a été enregistré. `/alerts setup` recommence quand tu veux.
setup-no-choice = Ce choix n’est pas proposé. `/alerts setup` recommence ; rien n’a été enregistré.
setup-done = ✅ C’est fait : un message de test est dans { $channel }, et { $channel } est désormais prévenu de ceci : { $what }. C’est l’abonnement **{ $subscription }**.
    Ensuite, si tu veux : `/alerts settings log-channel:#…`, pour que je puisse dire à ton équipe quand des alertes s’arrêtent ; `/alerts edit subscription:{ $subscription }` pour les filtres, le style et plus ; `/alerts list` pour tous les salons.
setup-tag-needed = **Encore une chose :** chaque post de ce forum doit avoir un tag. Lequel donner aux miens ? Rien n’est encore enregistré.
setup-tag = Tag des posts
setup-failed = ⚠️ Rien n’a été enregistré. { $problem }

problem-not-saved = Rien n’a été enregistré. { $problem }
problem-no-tags = Ce forum n’a pas de tags. Retire `tag` ou crées-en un dans les paramètres du forum.
problem-name-tag = Indique l’un des tags de ce forum avec `tag:` : { $tags }.
problem-forbidden = Je n’ai pas le droit de publier dans { $channel } : donne-moi là { $permissions } (Modifier le salon → Permissions), puis réessaie.
problem-webhook-cap = { $channel } a déjà 15 webhooks, le maximum autorisé par Discord. Supprimes-en un (Modifier le salon → Intégrations → Webhooks), puis réessaie.
problem-channel-gone = Ce salon n’existe plus. Choisis-en un autre avec `/alerts subscribe`.
problem-discord = Discord n’a pas répondu comme il aurait dû. Réessaie dans une minute.
problem-unreached = Je n’arrive pas à joindre Discord, ou il n’a pas répondu à temps. Réessaie dans une minute.
problem-data = Je n’arrive pas à accéder à mes données pour le moment. Réessaie dans une minute.
problem-subscription-gone = Cet abonnement n’existe plus.
problem-halted = Toutes les alertes sont arrêtées pour le moment ; `/alerts list` dit pourquoi.
problem-busy = Une alerte est en route vers ce salon. Réessaie dans une minute.
problem-wait = Discord me demande d’attendre { $seconds } { $seconds ->
    [one] seconde
   *[other] secondes
} dans ce salon. Réessaie ensuite.
problem-webhook = Quelqu’un supprime mon webhook dès que je le crée. Cherche qui (Paramètres du serveur → Logs d’audit), puis réessaie.
problem-refused = Discord l’a refusé : { $said }
problem-banned = Discord refuse pour le moment l’adresse de la machine sur laquelle je tourne. La personne qui m’héberge peut en voir plus dans mon journal.

test-failed = Le message de test n’est pas passé. { $problem }
test-removed = Le message de test est parti, mais l’abonnement a été supprimé entre-temps.
test-active = Un message de test est dans { $channel } : les alertes y arrivent.
test-paused = Un message de test est dans { $channel }. L’abonnement est en pause, donc les alertes attendent.
test-stopped = Un message de test est dans { $channel } : ce qui arrêtait cet abonnement est donc réglé. Appuie sur **Réparer { $subscription }** dans `/alerts list` pour envoyer ce qui a été manqué et continuer.

trial-content = Test : ceci n’est pas une alerte.
trial-title = 🔔 Test : les alertes arrivent ici
trial-set-up = Tout est configuré. Les vraies alertes ressemblent à ceci.
trial-works = L’abonnement #{ $subscription } fonctionne. Les vraies alertes ressemblent à ceci.
trial-nobody = Personne n’est notifié.
trial-role = Ici, les alertes notifient { $role } ; pas ce test.
trial-foot = Dropbell · un test, pas une alerte
trial-post = Dropbell : test
