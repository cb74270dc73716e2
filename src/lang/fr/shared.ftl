status-possible = Possible
status-likely = Probable
status-confirmed = Confirmé
status-snapshot = Snapshot
status-claimable = Réclamable
status-ended = Terminé
status-cancelled = Annulé
status-flagged = Signalé comme arnaque présumée

reminder-opens = la réclamation est ouverte
reminder-closes-days = la réclamation ferme dans moins de { $days } { $days ->
    [one] jour
   *[other] jours
}
reminder-closes-hours = la réclamation ferme dans moins de { $hours } { $hours ->
    [one] heure
   *[other] heures
}

link-website = lien du site
link-claim = lien de réclamation
link-check = lien de vérification
link-docs = lien de la documentation
link-social = lien du réseau social

reason-too-late = trop tard pour être envoyé
reason-taken-back = retiré
reason-account = les changements d’un compte de modération ont été retirés
reason-listed = { $domain } figure maintenant sur la liste de blocage { $list }
field-name = nom
field-symbol = symbole
field-chain = chaîne
field-summary = résumé
field-website = site web
field-aliases = autres noms
field-dates = dates
field-links = liens
field-figures = chiffres
field-profile = profil
retraction-remove-links = liens supprimés
retraction-delete-messages = messages supprimés
retraction-flag-scam = signalé comme arnaque
