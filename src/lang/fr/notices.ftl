broken-webhook-gone = Quelqu’un a supprimé le webhook avec lequel je publie et je n’ai pas pu en créer un autre. Donne-moi **Gérer les webhooks** dans ce salon, puis appuie sur Réparer.
broken-channel-gone = Le salon a été supprimé. Abonne un autre salon avec `/alerts subscribe`.
broken-guild-left = J’ai été retiré de ce serveur ; les alertes reprennent à partir de maintenant.
broken-forbidden = Je n’ai pas le droit de publier là-bas. Donne-moi **Voir le salon** et **Gérer les webhooks** dans ce salon (Modifier le salon → Permissions), puis appuie sur Réparer.
broken-webhook-cap = Le salon a déjà 15 webhooks, le maximum autorisé par Discord. Supprimes-en un (Modifier le salon → Intégrations), puis appuie sur Réparer.
broken-rejected = Discord refuse le message. Si AutoMod le bloque, exempte le webhook, puis appuie sur Réparer.
broken-thread-closed = Le fil est verrouillé ou archivé. Rouvre-le, puis appuie sur Réparer.
broken-given-up = Rien n’est passé pendant trois jours. Vérifie que je peux publier là-bas, puis appuie sur Réparer : ce qui manque sera alors envoyé.

notice-repair = Réparer { $subscription }
notice-place = { $channel } (abonnement { $subscription })
notice-broken = ⚠️ Les alertes vers { $place } se sont arrêtées. { $advice }
notice-unknown = ❔ Je ne sais pas si une alerte est arrivée dans { $place } : la réponse de Discord s’est perdue et je n’ai pas pu lire l’historique du salon. Je ne l’envoie pas une seconde fois ; `/airdrop list` montre ce qui a changé. Avec **Voir les anciens messages**, je pourrai vérifier la prochaine fois.
notice-blocked = ⛔ Une règle de ce serveur a bloqué une alerte vers { $place }. Si c’est AutoMod, exempte ce salon (Paramètres du serveur → AutoMod). Les alertes suivantes sont tentées comme d’habitude.
notice-rejected = ⛔ Discord a refusé une alerte vers { $place } : { $said }. Les alertes suivantes sont tentées comme d’habitude ; si cela continue, préviens la personne qui m’héberge.
