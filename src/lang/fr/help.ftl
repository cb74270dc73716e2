help-never = Je préviens les serveurs quand un airdrop crypto change de statut. Je ne demande jamais de clés ni de phrases de récupération, je ne t’écris jamais en premier, et rien de ce que je montre n’est un conseil financier.
help-keep = Ce que je garde : les abonnements et les projets des serveurs, et qui les a modifiés ; rien sur ceux qui ne font que consulter. `/airdrop forget-me` supprime ce que tu m’as fait garder pour toi.
help-command = { $what }. { $whom }.
help-for-everyone = Pour tout le monde
help-for-channels = Pour les membres ayant « Gérer les salons »
help-for-messages = Pour les membres ayant « Gérer les messages »
help-options = Avec les options : { $command }
help-signs = <obligatoire> [facultatif]

privacy-title = Ce que je garde, pourquoi et combien de temps
privacy-lookers = **Des membres qui consultent :** rien.
privacy-members = **Des membres qui utilisent `/airdrop mine` ou `remind` :** ton identifiant avec ce que tu as marqué ou demandé, pour toi seul ; les rappels jusqu’à 90 jours après leur période ; ta langue, dès que tu as accepté les messages privés.
privacy-moderators = **De ceux qui modèrent ou gèrent des salons :** ton identifiant à côté de chaque changement que tu as fait, pour que les autres voient qui a fait quoi.
privacy-servers = **Des serveurs :** quels salons reçoivent quelles alertes, les webhooks que j’ai créés (leurs jetons chiffrés), les projets propres au serveur et, pendant 90 jours, ce qui a été envoyé et quand.
privacy-shared = Je ne lis aucun message à part les miens et ceux que quelqu’un suggère. Je ne partage rien avec personne et ne vends rien.
privacy-deleting = **Suppression :** `/airdrop forget-me` supprime aussitôt ce que je garde de toi. `/alerts unsubscribe` supprime aussitôt un abonnement. Retire-moi du serveur et tout ce qui le concerne est supprimé 30 jours plus tard. Pour faire supprimer tout de suite quoi que ce soit sur toi ou ton serveur, demande à qui m’héberge : `dropbell forget` le fait aussitôt.
privacy-foot = Le texte complet est dans PRIVACY.md
