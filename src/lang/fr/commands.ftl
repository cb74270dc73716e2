### What Discord shows of the commands: at most 100 characters a text. What
### people type as it stands (commands, examples, keywords) stays English.

## The commands

command-airdrop = Consulte les airdrops crypto : où ils en sont, quand réclamer, ce qu’on en sait
command-alerts = Choisis quels salons sont prévenus de quels changements d’airdrops
command-airdrop-mod = Tiens à jour le catalogue d’airdrops de ce serveur

## /airdrop

command-airdrop-list = Liste les airdrops, les derniers changements d’abord
command-airdrop-info = Montre tout ce qu’on sait d’un airdrop, avec les sources
command-airdrop-upcoming = Snapshots et périodes de réclamation, les plus proches d’abord
command-airdrop-compare = Deux airdrops côte à côte
command-airdrop-chart = Une image : notes et argent levé, combien en sont où, ou les dates
command-airdrop-help = Ce que je sais faire et ce que je ne fais jamais
command-airdrop-mine = Ta propre liste, que personne d’autre ne voit ; avec un projet : le marquer
command-airdrop-remind = Reçois un message privé avant la fin d’une réclamation ; te demande d’abord
command-airdrop-forget-me = Efface aussitôt ce que je garde sur toi et te dit ce que c’était

## /airdrop-mod

command-airdrop-mod-add = Ajoute un projet ; les salons abonnés sont prévenus
command-airdrop-mod-status = Change le statut d’un projet ; les salons abonnés sont prévenus
command-airdrop-mod-dates = Fixe le snapshot et la période de réclamation ; tu les vois avant l’enregistrement
command-airdrop-mod-history = Qui a changé quoi
command-airdrop-mod-archive = Retire un projet des listes et des recherches ; demande d’abord
command-airdrop-mod-merge = Réunit deux fiches d’un même airdrop ; demande d’abord
command-airdrop-mod-undo = Annule ton dernier changement, dans les 15 minutes
command-airdrop-mod-retract = Retire les alertes d’un projet : liens enlevés, avertissement à tous ceux qui les ont vus
command-airdrop-mod-link = Donne un lien à un projet ; hors de son domaine, une autre personne doit l’approuver
command-airdrop-mod-approve = Regarde ce que d’autres ont proposé, et approuve-le ou refuse-le
command-airdrop-mod-suggestions = Regarde ce que les membres ont suggéré : accepte, corrige ou refuse
command-airdrop-mod-four-eyes = Ce qui exige une deuxième personne ici ; à modifier avec Gérer le serveur
command-airdrop-mod-stop = Arrête aussitôt toutes les alertes partout ; réservé aux curateurs de ce bot
command-airdrop-mod-edit = Corrige le nom, le site, le symbole, la chaîne ou le résumé d’un projet

## /alerts

command-alerts-setup = Configure les alertes pas à pas ; commence ici
command-alerts-subscribe = Envoie les alertes d’airdrops dans un salon
command-alerts-list = Montre les abonnements de ce serveur et s’ils fonctionnent
command-alerts-status = Montre ce qui fonctionne, ce qui ne va pas, et les derniers envois
command-alerts-edit = Change ce que suit un abonnement ; son salon reste le même
command-alerts-pause = Arrête les alertes d’un abonnement pour un temps
command-alerts-quiet = Heures où les messages d’un abonnement ne font pas de bruit
command-alerts-digest = Reçois les changements d’un abonnement groupés à heure fixe
command-alerts-resume = Remet en marche un abonnement en pause
command-alerts-unsubscribe = Met fin à un abonnement ; demande d’abord
command-alerts-settings = Montre ou fixe ce qui vaut pour tout le serveur
command-alerts-preview = Qui recevrait une alerte, qui non, et pourquoi ; rien n’est envoyé
command-alerts-export = Les abonnements et les projets de ce serveur dans un fichier
command-alerts-import = Reprend un tel fichier ; tu vois tout avant l’enregistrement
command-alerts-test = Publie un message de test comme le sont les alertes

## The menu of a message: at most 32 characters

menu-suggest-as-airdrop = Suggérer comme airdrop

## Options of /airdrop

option-list-status = Où ils en sont (par défaut : actifs)
option-list-chain = Seulement sur cette chaîne
option-list-narrative = Seulement avec ce thème, par exemple DePIN
option-min-score = Seulement avec au moins cette note technique, de 0 à 100
option-sort = Ce qui vient d’abord (par défaut : changés récemment)
option-chart-kind = Ce qu’elle montre
option-chart-measure = Ce que les notes mesurent (par défaut : la technique)
option-share = Montre la réponse à tout le monde ici (par défaut : toi seul la vois)
option-project = Son nom ou son symbole
option-days = Combien de jours à l’avance (par défaut : 30)
option-a = Le nom ou le symbole du premier
option-b = Le nom ou le symbole de l’autre
option-topic = Sur quoi (par défaut : les commandes)
option-mine-state = Seulement ceux-ci, ou comment le marquer
option-mine-project = Le projet à marquer (par défaut : ta liste)
option-before = Combien de temps avant

## Options of /airdrop-mod

option-name = Le nom du projet
option-website = Son propre site, https://…
option-add-status = Où en est son airdrop
option-add-chain = Sa chaîne
option-symbol = Son symbole, par exemple STRK
option-summary = Ce que c’est, en une phrase ou deux
option-scope = Qui le voit ; tous les serveurs : réservé aux curateurs de ce bot
option-status-status = Où en est son airdrop maintenant
option-status-reason = Pourquoi ; nécessaire pour revenir en arrière
option-announce = Si les salons abonnés sont prévenus (par défaut : oui)
option-snapshot = Par exemple 2026-11-30 18:00 CET, in 3 days, <t:…> ou clear
option-opens = Par exemple 2026-11-30 18:00 CET, in 3 days, <t:…> ou clear
option-closes = Par exemple 2026-11-30 18:00 CET, in 3 days, <t:…> ou clear
option-history-project = De ce projet (par défaut : de ce serveur)
option-user = Seulement par cette personne
option-into = La fiche qui reste : son nom ou son symbole
option-retract-reason = Pourquoi ; les membres en sont informés
option-action = Ce que deviennent les messages envoyés (par défaut : les liens sont enlevés)
option-kind = À quoi sert le lien
option-url = L’adresse, https://…
option-proposal = Laquelle (par défaut : toutes celles en attente)
option-claimable = Pour le statut Réclamable
option-new-domains = Pour le site de chaque nouveau projet
option-stop-reason = Pourquoi ; ceux qui gèrent les salons en sont informés
option-stop-state = Arrêter ou reprendre (par défaut : arrêter)

## Options of /alerts

option-channel = Où vont les alertes (par défaut : ce salon)
option-status = Quels changements (par défaut pour un nouveau : les principaux)
option-statuses = Quels statuts exactement, par exemple : confirmed, claimable
option-subscribe-project = Seulement ce projet
option-alerts-edit-project = Seulement ce projet
option-chain = Seulement les projets sur cette chaîne
option-narrative = Seulement les projets avec ce thème
option-subscribe-role = Un rôle à mentionner (par défaut : celui de /alerts settings)
option-ping-on = Quand le rôle est mentionné (par défaut pour un nouveau : si réclamable)
option-style = Ce que montre une alerte (par défaut pour un nouveau : tout)
option-tag = Dans un forum : le tag que reçoivent les posts
option-subscription = Son numéro dans /alerts list
option-status-subscription = L’un d’eux (par défaut : tous)
option-edit-role = Un autre rôle à mentionner
option-for = Combien de temps, par exemple 2h ou 3 days (par défaut : jusqu’à la reprise)
option-from = Par exemple 22:00
option-to = Par exemple 07:00
option-timezone = Par exemple Europe/Berlin (par défaut : UTC)
option-override = Si réclamations et avertissements sonnent quand même (par défaut : oui)
option-off = Plus d’heures silencieuses
option-every = À quel rythme ; désactivé : chaque changement aussitôt
option-at = Par exemple 18:30 (par défaut : 09:00)
option-backlog = Ce que devient ce qu’il a manqué (par défaut : ignoré)
option-log-channel = Où je signale les problèmes d’alertes
option-default-role = Le rôle des nouveaux abonnements pour lesquels aucun n’est indiqué
option-reminders = all, none, ou certains de : opens, 72h, 24h, 3h
option-language = Dans quelle langue sont écrits les alertes et les avis
option-clear = Ce qu’il faut retirer
option-preview-status = Le statut à essayer
option-file = Un fichier écrit par /alerts export

## Choices: what /airdrop list shows

choice-list-status-active = Actifs : de possible à réclamable
choice-list-status-possible = Possible
choice-list-status-likely = Probable
choice-list-status-confirmed = Confirmé
choice-list-status-snapshot = Snapshot
choice-list-status-claimable = Réclamable
choice-list-status-ended = Terminé
choice-list-status-all = Tous, même annulés et signalés

## Choices: statuses explained

choice-status-possible = Possible : simple spéculation
choice-status-likely = Probable : un programme d’incitation est en cours
choice-status-confirmed = Confirmé : le projet l’a annoncé
choice-status-snapshot = Snapshot : les soldes sont relevés
choice-status-claimable = Réclamable : les jetons peuvent être réclamés
choice-status-ended = Terminé : la période de réclamation est passée
choice-status-cancelled = Annulé : le projet y a renoncé
choice-status-flagged = Signalé : arnaque présumée

## Choices: sorting, help

choice-sort-recently-changed = Changés récemment
choice-sort-closing-soon = Bientôt fermés
choice-sort-score = Note technique
choice-sort-raised = Argent levé
choice-chart-kind-score-raised = Notes et argent levé
choice-chart-kind-by-status = Combien en sont où
choice-chart-kind-timeline = Snapshots et périodes de réclamation par date
choice-chart-measure-technology = Technique
choice-chart-measure-credibility = Crédibilité
choice-chart-measure-legitimacy = Légitimité
choice-sort-name = Nom
choice-topic-airdrop = Consulter les airdrops : /airdrop avec ses options
choice-topic-alerts = Alertes dans les salons : /alerts avec ses options
choice-topic-airdrop-mod = Tenir le catalogue : /airdrop-mod avec ses options
choice-topic-privacy = Vie privée : ce que je garde et comment le faire effacer

## Choices of /airdrop-mod

choice-kind-website = Site : son domaine devient le domaine officiel
choice-kind-claim = Réclamation : où l’on réclame les jetons
choice-kind-check = Vérification : où l’on voit si l’on est éligible
choice-kind-docs = Documentation
choice-kind-social = Profil sur un réseau social
choice-action-remove-links = Enlever les liens, laisser un avertissement
choice-action-delete-messages = Supprimer les messages
choice-action-flag-scam = Enlever les liens et signaler le projet comme arnaque
choice-state-stop = Arrêter toutes les alertes
choice-state-go-on = Laisser reprendre les alertes
choice-scope-this-server = Ce serveur seulement
choice-scope-every-server = Tous les serveurs

## Choices of /alerts

choice-ping-on-all = Toujours : à chaque alerte
choice-ping-on-claimable = Réclamable : seulement quand il y a quelque chose à réclamer
choice-ping-on-never = Jamais
choice-style-full = Complet : une carte avec tout ce qui compte
choice-style-compact = Compact : une petite carte
choice-style-minimal = Minimal : une ligne de texte
choice-backlog-skip = Ignorer : continuer avec la suite
choice-backlog-digest = Résumer : un message sur les trois derniers jours
choice-backlog-send = Envoyer : ce qui a été manqué ces trois derniers jours
choice-every-day = Chaque jour
choice-every-week = Chaque semaine, le lundi
choice-every-off = Désactivé : chaque changement aussitôt
choice-clear-log-channel = Salon de journal : ne signaler les problèmes nulle part
choice-clear-default-role = Rôle par défaut : ne mentionner personne sans rôle indiqué
choice-clear-role = Rôle : ne plus mentionner personne
choice-clear-tag = Tag : les posts du forum n’en reçoivent pas
choice-clear-project = Projet : tous les projets
choice-clear-chain = Chaîne : toutes les chaînes
choice-clear-narrative = Narratif : tous les narratifs
choice-clear-min-score = Score : tous les scores
choice-status-key-changes = Principaux : confirmé, snapshot, réclamable, terminé, annulé, signalé
choice-status-claimable-only = Réclamable seulement
choice-status-everything = Tout
choice-language-discord = Selon la langue de ce serveur dans Discord

## Choices of a member's own list

choice-mine-state-joined = Je participe
choice-mine-state-claimed = Réclamé
choice-mine-state-ignored = Ignoré
choice-mine-state-not-eligible = Non éligible
choice-mine-state-none = Aucun : le retirer de ma liste
choice-before-3h = 3 heures
choice-before-24h = 24 heures
choice-before-72h = 3 jours
