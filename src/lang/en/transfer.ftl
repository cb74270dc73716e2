## `/alerts export`

export-nothing = There is nothing to export yet: no channel of this server gets alerts, and it has no projects of its own. `/alerts setup` is where to begin.
# $subscriptions is "2 subscriptions", $projects is "1 project"
export-done = { $subscriptions } and { $projects }. The file holds no secrets: no webhooks, no tokens, no names of people. `/alerts import` takes it back, here or in a copy of this server.
# What a screen reader says of the file
export-file = Subscriptions and own projects of this server

## `/alerts import`

import-attach = Attach the file that `/alerts export` wrote.
import-too-big = Nothing was imported: that file has { $size } KB; I read at most { $limit } KB.
# $problem is a sentence
import-failed = Nothing was imported: I can't read the file. { $problem }
import-elsewhere = The file does not lie on Discord's own hosts.
import-file-gone = The file is not there any more.
import-too-large = The file is too large.
import-nothing = There is nothing to import.
import-not-yet = Nothing is saved yet.
# Buttons
import-button = Import
import-cancel = Cancel
import-too-many = Nothing was imported: with these, this server would have { $count } subscriptions, and I keep at most { $limit } for one server.
import-sum = This file would add { $subscriptions } and { $projects }; { $presentsubscriptions } of the first and { $presentprojects } of the second are here already.
import-channels = Channels: { $channels }.
import-projects = Projects: { $names }. No channel is told of them.
import-more = … and { $count } more.
import-expired = That file is no longer here: it was imported, or more than an hour has passed. Run `/alerts import` again; nothing was changed.
import-done = Imported: { $subscriptions } and { $projects }. `/alerts list` shows the channels; `/alerts test` tries one.

## What is left out of an import, a line each

# $number counts the subscriptions of the file
import-row = subscription { $number } of the file: { $why }
import-no-role = its role is not a role of this server, so nobody is mentioned.
import-no-channel = this server has no channel `{ $channel }`.
import-no-project = it is about the project `{ $project }`, which I don't know here.
# $projects is "3 projects"
import-no-right = { $projects }: only who may manage messages adds projects.
import-left-out = { $project }: { $why }
import-website-waits = { $project }: the website waits for /airdrop-mod approve. { $why }
# $link is "claim link"
import-link-out = { $project }: the { $link } is left out. { $why }
import-link-waits = { $project }: the { $link } waits for /airdrop-mod approve. { $why }

## What is wrong with a file

# $problem is one of those below
import-unreadable = Nothing was imported: { $problem }. Attach a file that `/alerts export` wrote.
import-at = { $problem }, at line { $line }
import-no-text = it is no text
import-version = `version` is { $version }; I read version { $known }
import-ends = it ends too early
# $said is the reader's own words, in English
import-not-as-expected = it is not as I expect it ({ $said })
import-no-status = “{ $word }” is no status; it is one of: { $all }
import-no-statuses = `statuses` names none
import-words = a list holds at most { $most } words of 1 to { $chars } characters
import-score = `min_score` is 0 to 100
import-no-zone = “{ $word }” is no time zone
import-no-id = “{ $word }” is no id of Discord's
import-no-clock = “{ $word }” is no time of day such as "22:00"
import-no-moment = “{ $word }” is no moment; write it as "2026-11-30T18:00:00Z"
