## "Suggest as airdrop": members. $name is a name alone, $project one in bold with its symbol.

# The form; at most 45 characters each
suggestion-form-title = Suggérer un airdrop
suggestion-form-name = Nom du projet
suggestion-form-link = Son propre site, si tu le connais
suggestion-form-note = Ce qu’on en sait, ou pourquoi

# What the member is told
suggestion-own-message = Ce message est de moi, donc je connais déjà. `/airdrop list` montre tout ce que je connais.
suggestion-system = Ce message vient de Discord, pas d’une personne. Suggère un message que quelqu’un a écrit.
suggestion-exists = Rien n’a été suggéré : { $project } est déjà dans le catalogue, au statut { $status }. `/airdrop info` montre ce qu’on en sait.
suggestion-like = Rien n’a été suggéré : cela ressemble à { $project }, déjà dans le catalogue, au statut { $status }. Si tu parles d’un autre projet, suggère-le de nouveau avec l’adresse de son propre site.
suggestion-thanks = Merci : **{ $name }** attend les modérateurs de ce serveur, et personne d’autre ne le voit. Ta prochaine commande `/airdrop` ici te dira ce qu’ils décident. `/airdrop forget-me` retire ta suggestion.
suggestion-backed = Quelqu’un l’a déjà suggéré, et cela attend. Les modérateurs voient maintenant que tu le suggères aussi. Ta prochaine commande `/airdrop` ici te dira ce qu’ils décident.
suggestion-known = Tu l’as déjà suggéré. Cela attend toujours les modérateurs.
suggestion-decided = Les modérateurs ont déjà regardé cela.
suggestion-today = Tu as suggéré { $count ->
    [one] { $count } airdrop
   *[other] { $count } airdrops
} ici en un jour, je n’en prends pas plus. Réessaie demain.
suggestion-open = { $count ->
    [one] { $count } suggestion de ta part attend
   *[other] { $count } suggestions de ta part attendent
} ici les modérateurs, je n’en prends pas plus à la fois. Suggères-en d’autres quand ils auront regardé.
suggestion-rejected-often = { $count ->
    [one] { $count } suggestion de ta part a été refusée
   *[other] { $count } suggestions de ta part ont été refusées
} ici en un mois, je n’en prends donc plus pour l’instant. Parles-en plutôt à un modérateur.
suggestion-full = { $count ->
    [one] { $count } suggestion attend
   *[other] { $count } suggestions attendent
} déjà sur ce serveur, je n’en garde pas plus. Demande à un modérateur de regarder `/airdrop-mod suggestions`.
suggestion-bad-link = Je ne peux pas prendre ce lien, donc rien n’a été suggéré. Donne l’adresse du site propre au projet, qui commence par https:// : ni lien raccourci, ni invitation, ni rien qui imite un autre site. Tu peux aussi laisser le champ vide.
suggestion-news-accepted = ✅ Ta suggestion **{ $name }** a été acceptée et est dans le catalogue. Merci !
suggestion-news-rejected = Ta suggestion **{ $name }** n’a pas été acceptée.
suggestion-news-reason = Ta suggestion **{ $name }** n’a pas été acceptée : { $reason }
suggestion-forgotten = { $count ->
    [one] { $count } suggestion de ta part
   *[other] { $count } suggestions de ta part
}, ou ton nom à côté
suggestion-privacy = **Des membres qui suggèrent un airdrop :** ton identifiant avec ce que tu as suggéré, pour les modérateurs de ce serveur ; 30 jours tant que cela attend, 90 jours après leur décision. Du message lui-même, seulement ce qui était dans le formulaire.
# $menu is what the menu is called: "Suggest as airdrop"
suggestion-help = Clic droit sur un message (sur téléphone : appui long) → **Applications** → **{ $menu }**. Les modérateurs de ce serveur le voient, et personne d’autre.

## The queue: /airdrop-mod suggestions

suggestion-none = Aucune suggestion n’attend. Les membres suggèrent un message par un clic droit dessus → **Applications** → **{ $menu }**.
suggestion-place = Suggestion { $place } sur { $count }, la plus ancienne d’abord.
suggestion-by = { $who } l’a suggéré { $when }.
suggestion-backers = { $count ->
    [one] { $count } autre membre l’a suggéré aussi.
   *[other] { $count } autres membres l’ont suggéré aussi.
}
suggestion-link = Lien
suggestion-no-link = aucun
suggestion-note = Ce que cela dit
suggestion-looks-like = Peut-être le même que
suggestion-beware = N’importe qui peut suggérer n’importe quoi : regarde le site toi-même avant d’accepter.
# Buttons; at most 80 characters
suggestion-accept = Accepter…
suggestion-edit = Corriger…
suggestion-reject = Refuser…
suggestion-jump = Le message
# Titles and labels of forms; at most 45 characters
suggestion-accept-title = Ajouter { $name }
suggestion-edit-title = Corriger { $name }
suggestion-reject-title = Refuser { $name }
suggestion-status = Statut
suggestion-reason = Raison, pour qui l’a suggéré
suggestion-corrected = Corrigé ; cela attend toujours.
suggestion-rejected = **{ $name }** refusé. La personne qui l’a suggéré l’apprendra à sa prochaine commande.
suggestion-overtaken = Quelqu’un a corrigé **{ $name }** entre-temps, donc rien n’a été enregistré. Appuie de nouveau sur **Corriger…** : tu verras ce qui est enregistré maintenant.
suggestion-before-accepted = { $who } a accepté **{ $name }** { $when } ; rien n’a été fait deux fois.
suggestion-before-rejected = { $who } a refusé **{ $name }** { $when } ; rien n’a été fait deux fois.
suggestion-gone = Cette suggestion n’attend plus. `/airdrop-mod suggestions` montre celles qui attendent.
# In place of who asked to be forgotten
suggestion-somebody = quelqu’un
# Lines of /airdrop-mod history, after who did it
suggestion-deed-accepted = a accepté « { $name } », suggéré par { $who }
suggestion-deed-rejected = a refusé « { $name } », suggéré par { $who }
