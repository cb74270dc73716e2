news-head = **Depuis ton dernier passage :**
news-somebody = quelqu’un
news-stopped = 🛑 Toutes les alertes, sur tous les serveurs, ont été arrêtées par { $who }.{ $reason }
news-stopped-server = 🛑 Les alertes du serveur { $server } ont été arrêtées par { $who }.{ $reason }
news-burst = 🛑 Toutes les alertes, sur tous les serveurs, ont été arrêtées : { $who } a fait plus de changements d’un coup que des personnes n’en font. Si le compte a été volé, `dropbell undo --by` annule tout ce qu’il a fait.
news-burst-server = 🛑 Les alertes du serveur { $server } ont été arrêtées : { $who } a fait plus de changements d’un coup que des personnes n’en font. Si le compte a été volé, `dropbell undo --by` annule tout ce qu’il a fait.
news-lost = { $count ->
    [one] ⚠️ { $count } message n’a pas pu être retiré, parce que le webhook qui l’a publié a été supprimé ou que je ne peux plus le modifier. Supprime-le à la main :
   *[other] ⚠️ { $count } messages n’ont pas pu être retirés, parce que le webhook qui les a publiés a été supprimé ou que je ne peux plus les modifier. Supprime-les à la main :
}
news-lost-more = … et { $count } de plus
news-listed = 🚫 **{ $name }** est retiré : `{ $domain }` figure maintenant sur la liste de blocage « { $list } ». Ses liens ne sont montrés à personne, { $count ->
    [one] { $count } message envoyé est en cours de modification
   *[other] { $count } messages envoyés sont en cours de modification
}, et ceux qui les ont vus sont avertis. Si la liste se trompe, la personne qui m’héberge peut autoriser le site ; ensuite `/airdrop-mod link` le propose à nouveau.
news-held = ⏳ **{ $name }** : le { $kind } sur `{ $domain }`, proposé par { $who }, attend une deuxième personne et n’est montré à personne avant cela : `/airdrop-mod approve`. { $why }
news-suggested = 📥 Des membres suggèrent des airdrops : `/airdrop-mod suggestions` montre ce qui attend. Je le dis deux fois par jour au plus.
