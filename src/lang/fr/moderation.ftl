mod-operator = la personne qui m’héberge
mod-save = Enregistrer
mod-cancel = Annuler
mod-about = { $what } : { $text }
reach-none-here = Aucun salon de ce serveur n’y est abonné ; `/alerts subscribe` y remédie.
reach-here = { $here ->
    [one] { $here } salon de ce serveur sera prévenu
   *[other] { $here } salons de ce serveur seront prévenus
}.
reach-none-of-all = Aucun salon de ce serveur n’y est abonné ; { $all ->
    [one] { $all } salon
   *[other] { $all } salons
} sur l’ensemble des serveurs.
reach-none-of-more = Aucun salon de ce serveur n’y est abonné ; au moins { $all ->
    [one] { $all } salon
   *[other] { $all } salons
} sur l’ensemble des serveurs.
reach-here-of-all = { $here ->
    [one] { $here } salon de ce serveur sera prévenu
   *[other] { $here } salons de ce serveur seront prévenus
} ; { $all ->
    [one] { $all } salon
   *[other] { $all } salons
} sur l’ensemble des serveurs.
reach-here-of-more = { $here ->
    [one] { $here } salon de ce serveur sera prévenu
   *[other] { $here } salons de ce serveur seront prévenus
} ; au moins { $all ->
    [one] { $all } salon
   *[other] { $all } salons
} sur l’ensemble des serveurs.
add-everywhere = { $project } est ajouté : { $status }. Tous les serveurs le voient.
add-here = { $project } est ajouté : { $status }. Seul ce serveur le voit.
add-site = Son site : `{ $domain }`.
add-curators-only = Seuls les curateurs de ce bot peuvent compléter le catalogue que tous les serveurs partagent. Laisse `scope` de côté pour ajouter le projet à ce serveur.
add-moderators-only = Il te faut **Gérer les messages** pour ajouter un projet à ce serveur. Laisse `scope` de côté pour l’ajouter à tous les serveurs.
link-set-official = { $project } : le { $kind } est sur son domaine officiel, il compte donc tout de suite.
link-set-same = { $project } a déjà ce { $kind } : rien n’a été modifié.
proposed-link = Le { $kind } sur `{ $domain }`
proposed-status = Le statut { $status }
proposal-held = ⏳ { $what } attend une deuxième personne et n’est montré à personne avant cela. { $why } Un autre modérateur l’examine avec `/airdrop-mod approve`.
proposal-none = Rien n’attend une deuxième personne.
proposal-choose = Voici ce qui attend une deuxième personne ; choisis-en une dans `proposal:`.
proposal-line = **{ $name }** · { $what }, par { $who } { $when }
proposal-beware = N’ouvre le lien que si tu sais où il mène. Compare le domaine lettre par lettre avec ce que dit le projet lui-même.
proposal-domain = Domaine
proposal-address = Adresse
proposal-own = C’est ta propre proposition ; quelqu’un d’autre doit l’approuver.
proposal-approve = Approuver
proposal-reject = Rejeter
proposal-rejected = Rejeté. **{ $name }** : { $what } n’est montré à personne.
proposal-approved = Approuvé. **{ $name }** : { $what } compte à partir de maintenant.
burst-stopped = 🛑 Plus de changements sont arrivés d’un coup que des personnes n’en font, donc les alertes sont arrêtées jusqu’à ce que quelqu’un d’autre ait regardé : `/alerts list`. Ce changement est enregistré et attend avec les autres.
four-eyes-yes = oui
four-eyes-no = non
four-eyes-shown =
    Sur ce serveur, une deuxième personne doit approuver :
    les liens hors du domaine officiel d’un projet : toujours
    le site d’un nouveau projet : { $domains }
    le statut Réclamable : { $claimable }
dates-none-given = Rien n’a été modifié : indique au moins `snapshot`, `opens` ou `closes`, par exemple `closes:30 Nov 18:00 CET` ou `closes:clear`.
dates-same = { $project } a déjà ces dates ; rien n’a été modifié.
dates-ask =
    { $project }, dans ton fuseau horaire :
    { $dates }
    C’est bien ça ? Rien n’est encore enregistré.
dates-unreadable = Rien n’a été modifié : je ne peux pas lire « { $typed } » dans `{ $option }` comme un moment. Écris par exemple `2026-11-30 18:00 CET`, `30 Nov 18:00 UTC+2`, `in 3 days`, `<t:…>` ou `clear`. Les fuseaux qui portent le même nom dans plusieurs pays (CST, IST), je ne les accepte que sous la forme `UTC+8`.
dates-snapshot = Snapshot
dates-opens = Ouverture
dates-closes = Clôture
dates-none = pas de date
dates-past = ⚠️ dans le passé
dates-was = , avant { $when }
dates-overtaken = Rien n’a été enregistré : quelqu’un a modifié **{ $name }** entre-temps. Relance `/airdrop-mod dates`.
dates-saved =
    Enregistré pour { $project } :
    { $dates }
    Les salons qui suivent les réclamations reçoivent un rappel à l’ouverture, puis 72, 24 et 3 heures avant la clôture.
edit-moderators-only = Il te faut **Gérer les messages** pour modifier les projets de ce serveur.
edit-title = Modifier { $name }
edit-name = Nom
edit-website = Site
edit-symbol = Symbole
edit-chain = Chaîne
edit-summary = Résumé
edit-website-hint = https://… (laissé vide : reste tel quel)
edit-summary-hint = Ce que c’est, en une phrase ou deux
edit-held = { $project } reste tel quel pour le moment.
edit-same = { $project } reste tel quel : rien n’a été modifié.
edit-saved = { $project } est enregistré. Les corrections ne sont pas annoncées.
edit-somebody = Quelqu’un
edit-stored-and-typed = `{ $field }` : enregistré : { $stored } ; saisi : { $typed }
edit-overtaken = Rien n’a été enregistré : { $who } a modifié **{ $name }**{ $when }, pendant que tu l’éditais.
edit-nothing = vide
edit-quoted = « { $text } »
edit-again = Modifier ce qui est enregistré
history-nothing = Il n’y a rien à montrer.
history-none = Rien n’y a encore été modifié, ou pas sur ce serveur.
history-title = Historique : { $what }
history-server = changements de ce serveur
history-by = Par { $who }
history-gone = Ce projet n’est plus dans le catalogue. `/airdrop list` montre ce qui s’y trouve.
history-moderator = un modérateur
history-curator = un curateur
history-file = un fichier de catalogue
history-calendar = le calendrier
deed-added = ajouté avec le statut « { $status } »
deed-dates = dates fixées
deed-link = { $kind } : { $from } → { $to }
deed-no-domain = aucun
deed-retracted = alertes retirées ({ $action })
deed-edited = { $fields } : corrigé
deed-merged = **{ $name }** y a été réuni
deed-archived = retiré des listes
deed-listed = remis dans les listes
deed-reminder = rappel : { $what }
retract-nothing-sent = Rien n’avait encore été envoyé à son sujet.
retract-deleting-everywhere = Je supprime maintenant { $count ->
    [one] { $count } message
   *[other] { $count } messages
} sur tous les serveurs, avant toute autre chose.
retract-deleting = Je supprime maintenant { $count ->
    [one] { $count } message
   *[other] { $count } messages
}, avant toute autre chose.
retract-editing-everywhere = J’enlève maintenant les liens de { $count ->
    [one] { $count } message
   *[other] { $count } messages
} sur tous les serveurs, avant toute autre chose.
retract-editing = J’enlève maintenant les liens de { $count ->
    [one] { $count } message
   *[other] { $count } messages
}, avant toute autre chose.
retract-warned = Chaque salon qui l’avait affiché reçoit un avertissement.
retract-not-warned = Il n’est plus dans les listes, donc aucun avertissement n’est publié à côté.
retract-lost = Ceux que je ne peux plus modifier, je les nomme dans le salon de journal.
retract-links = Ne peuvent plus sortir : { $domains } ; `/airdrop-mod link` propose un bon lien, qu’une deuxième personne approuve.
retract-done = { $project } est retiré. { $sent } Ce qui attendait d’être envoyé est annulé.
status-ask = Prévenir { $count ->
    [one] { $count } salon
   *[other] { $count } salons
} : { $status }
status-ask-more = Prévenir plus de { $count ->
    [one] { $count } salon
   *[other] { $count } salons
} : { $status }
status-why = { $name } est { $status } parce que…
status-why-hint = Nécessaire pour revenir en arrière ; figure sur l’alerte
status-moved = { $project } : { $from } → { $to }. { $told }
status-overtaken = Rien n’a été modifié : quelqu’un a modifié **{ $name }** entre-temps ; son statut est maintenant { $status }.
status-same = { $project } a déjà le statut { $status } : rien n’a été modifié, et personne n’est prévenu.
status-same-since = { $project } a déjà le statut { $status } ({ $when }) : rien n’a été modifié, et personne n’est prévenu.
status-silent = Aucun salon n’est prévenu, comme tu l’as demandé.
stop-going-on = Les alertes repartent sur tous les serveurs ; ce qui attendait passe d’abord.
stop-was-going = Rien n’était arrêté : les alertes partent.
stop-stopped = Tout envoi est arrêté, sur tous les serveurs, et le reste même après un redémarrage. Rien n’est perdu : ce qui se passe entre-temps attend. Le retrait continue : `/airdrop-mod retract`. `/airdrop-mod stop state:go-on`, ou `dropbell resume-alerts`, laisse repartir les alertes.
stop-moderators-only = Il te faut **Gérer les messages** pour laisser repartir les alertes de ce serveur.
stop-here-going-on = Les alertes de ce serveur repartent ; ce qui attendait passe d’abord.
stop-here-was-going = Rien n’est plus arrêté ici.
stop-other-curator = Un autre curateur doit d’abord regarder : ce sont tes changements qui ont arrêté les alertes. La personne qui m’héberge peut aussi le faire, avec `dropbell resume-alerts`.
stop-other-moderator = Un autre modérateur doit d’abord regarder : ce sont tes changements qui ont arrêté les alertes. La personne qui m’héberge peut aussi le faire, avec `dropbell resume-alerts`.
stop-why = Motif : { $reason }
stop-banner = 🛑 **Toutes les alertes sont arrêtées**, sur tous les serveurs ({ $since }).{ $reason } Rien n’est perdu ; ce qui se passe entre-temps attend.
stop-banner-burst = 🛑 **Toutes les alertes sont arrêtées**, sur tous les serveurs ({ $since }) : le catalogue partagé a reçu plus de changements d’un coup que des personnes n’en font. Un curateur examine la situation ; rien n’est perdu.
stop-banner-here = 🛑 **Les alertes de ce serveur sont arrêtées** ({ $since }) : { $who } a fait plus de changements d’un coup que des personnes n’en font.{ $reason } Si c’était voulu, un autre modérateur appuie sur **Continuer**. Sinon, retire d’abord ses droits à cette personne, puis retire ce qu’elle a envoyé avec `/airdrop-mod retract`.
stop-go-on = Continuer
archive-ask = Retirer { $project } de toutes les listes et recherches ? Son historique est conservé, et pendant 15 minutes `/airdrop-mod undo` le remet.
archive-out = Le retirer
archive-keep = Le garder
archive-done = { $project } n’est plus dans aucune liste. `/airdrop-mod undo` le remet, pendant 15 minutes.
undo-overtaken = Rien n’a été annulé : quelqu’un a modifié **{ $name }** après toi. `/airdrop-mod history` montre qui.
undo-done = Annulé pour { $project } : { $deed }.
undo-retracted = Ton dernier changement a retiré des alertes, et cela ne peut pas être annulé : les messages modifiés ou supprimés le restent, et les liens du projet ne sortent à nouveau qu’après l’approbation d’une deuxième personne (`/airdrop-mod link`). Dis ce qui est juste avec `/airdrop-mod status`.
undo-stays = Les messages et les liens retirés en même temps le restent.
undo-nobody-told = Aucun salon n’en avait été prévenu.
undo-nobody-will-be = Aucun salon n’en a été prévenu, et aucun ne le sera.
undo-told = { $count ->
    [one] { $count } salon en avait déjà été prévenu
   *[other] { $count } salons en avaient déjà été prévenus
} : change le statut avec une raison (`/airdrop-mod status`) pour qu’on y apprenne ce qui est juste. Personne d’autre ne sera prévenu.
merge-ask = Faire de { $project } une partie de { $into } ?
merge-leaves = • **{ $name }** quitte les listes ; ses noms ({ $names }) mènent dès lors à **{ $into }**, les anciens boutons aussi.
merge-leaves-more = • **{ $name }** quitte les listes ; ses noms ({ $names } et d’autres) mènent dès lors à **{ $into }**, les anciens boutons aussi.
merge-follows = • Suivent son historique, { $messages ->
    [one] { $messages } message envoyé à son sujet
   *[other] { $messages } messages envoyés à son sujet
}, { $subscriptions ->
    [one] { $subscriptions } abonnement qui le nomme
   *[other] { $subscriptions } abonnements qui le nomment
} et ce que les membres en gardent.
merge-status = • Le statut reste { $status }.
merge-status-other = • Le statut reste { $status } (celui de l’autre est { $other }).
merge-links = • Les liens qui lui manquent le rejoignent : { $kinds } ; ce qui n’est pas sur son domaine officiel attend une deuxième personne.
merge-final = Personne n’est prévenu. **Cela ne peut pas être annulé.**
merge-yes = Les réunir
merge-no = Garder les deux
merge-overtaken = Rien n’a été modifié : quelqu’un a modifié **{ $name }** entre-temps. Relance `/airdrop-mod merge` pour voir où il en est.
merge-done = Réunis : c’est désormais un seul projet, { $project }. `/airdrop-mod history` montre les deux historiques.
