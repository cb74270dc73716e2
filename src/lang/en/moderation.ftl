## What /airdrop-mod answers. $project is a name in bold with its symbol, $name a name alone.

# In place of a person
mod-operator = whoever hosts me
# Buttons; at most 80 characters
mod-save = Save
mod-cancel = Cancel
# A thing or a person, and what is said of it
mod-about = { $what }: { $text }

## Whom a change reaches

reach-none-here = No channel of this server is subscribed to that; `/alerts subscribe` changes that.
reach-here = { $here ->
    [one] { $here } channel
   *[other] { $here } channels
} of this server will hear of it.
reach-none-of-all = No channel of this server is subscribed to that; { $all ->
    [one] { $all } channel
   *[other] { $all } channels
} in all servers together.
reach-none-of-more = No channel of this server is subscribed to that; at least { $all ->
    [one] { $all } channel
   *[other] { $all } channels
} in all servers together.
reach-here-of-all = { $here ->
    [one] { $here } channel
   *[other] { $here } channels
} of this server will hear of it; { $all ->
    [one] { $all } channel
   *[other] { $all } channels
} in all servers together.
reach-here-of-more = { $here ->
    [one] { $here } channel
   *[other] { $here } channels
} of this server will hear of it; at least { $all ->
    [one] { $all } channel
   *[other] { $all } channels
} in all servers together.

## Adding

add-everywhere = Added { $project } as { $status }. Every server sees it.
add-here = Added { $project } as { $status }. Only this server sees it.
add-site = Its site: `{ $domain }`.
add-curators-only = Only this bot's curators may add to the catalogue that every server shares. Leave `scope` out to add the project for this server.
add-moderators-only = You need **Manage Messages** to add a project to this server. Leave `scope` out to add it for every server.

## Links, and what waits for a second person

# $kind is "claim link" or the like
link-set-official = { $project }: the { $kind } is on its official domain, so it counts at once.
link-set-same = { $project } has that { $kind } already: nothing changed.
# $what is one of the next two, at the beginning of a sentence
proposed-link = The { $kind } on `{ $domain }`
proposed-status = The status { $status }
proposal-held = ⏳ { $what } waits for a second person, and is shown to nobody before. { $why } Another moderator looks at it with `/airdrop-mod approve`.
proposal-none = Nothing waits for a second person.
proposal-choose = These wait for a second person; choose one in `proposal:`.
proposal-line = **{ $name }** · { $what }, by { $who } { $when }
proposal-beware = Open it only if you know where it leads. Compare the domain letter by letter with what the project itself says.
proposal-domain = Domain
proposal-address = Address
proposal-own = You proposed this yourself; somebody else must approve it.
# Buttons; at most 80 characters
proposal-approve = Approve
proposal-reject = Reject
proposal-rejected = Rejected. { $what } of **{ $name }** is shown to nobody.
proposal-approved = Approved. { $what } of **{ $name }** counts from now on.
burst-stopped = 🛑 More changes came at once than people make, so alerts are stopped until somebody else has looked: `/alerts list`. This change is saved and waits with them.
four-eyes-yes = yes
four-eyes-no = no
four-eyes-shown =
    A second person must approve, in this server:
    links that are not on a project's official domain: always
    a new project's website: { $domains }
    the status claimable: { $claimable }

## Dates

dates-none-given = Nothing was changed: give at least one of `snapshot`, `opens` and `closes`, for example `closes:30 Nov 18:00 CET` or `closes:clear`.
dates-same = { $project } has these dates already; nothing was changed.
dates-ask =
    { $project }, in your own time zone:
    { $dates }
    Is that right? Nothing is saved yet.
dates-unreadable = Nothing was changed: I can't read “{ $typed }” in `{ $option }` as a moment. Type for example `2026-11-30 18:00 CET`, `30 Nov 18:00 UTC+2`, `in 3 days`, `<t:…>` or `clear`. Zones that several countries call alike (CST, IST) I only take as `UTC+8`.
dates-snapshot = Snapshot
dates-opens = Claim opens
dates-closes = Claim closes
# After "Claim opens: "
dates-none = none
dates-past = ⚠️ in the past
dates-was = , was { $when }
dates-overtaken = Nothing was saved: somebody changed **{ $name }** meanwhile. Run `/airdrop-mod dates` again.
dates-saved =
    Saved for { $project }:
    { $dates }
    Channels that hear of claims are reminded when claiming opens, and 72, 24 and 3 hours before it closes.

## The form of /airdrop-mod edit

edit-moderators-only = You need **Manage Messages** to edit this server's projects.
# A title; at most 45 characters
edit-title = Edit { $name }
# Labels; at most 45 characters
edit-name = Name
edit-website = Website
edit-symbol = Symbol
edit-chain = Chain
edit-summary = Summary
# Shown in empty inputs; at most 100 characters
edit-website-hint = https://… (left empty: stays as it is)
edit-summary-hint = What it is, in a sentence or two
edit-held = { $project } stays as it was for now.
edit-same = { $project } stays as it was: nothing changed.
edit-saved = Saved { $project }. Corrections are not announced.
# In place of a person
edit-somebody = Somebody
edit-stored-and-typed = `{ $field }`: stored { $stored }, you typed { $typed }
# $when is " 3 minutes ago", or empty
edit-overtaken = Nothing was saved: { $who } changed **{ $name }**{ $when }, while you were editing.
# In place of a text
edit-nothing = nothing
edit-quoted = “{ $text }”
# A button; at most 80 characters
edit-again = Edit what is stored now

## History

history-nothing = There is nothing to show.
history-none = Nothing was changed there yet, or not in this server.
history-title = History: { $what }
history-server = this server's changes
history-by = By { $who }
history-gone = That project is no longer in the catalogue. `/airdrop list` shows what is.
# In place of persons
history-moderator = a moderator
history-curator = a curator
history-file = a catalogue file
history-calendar = the calendar
# What somebody did: after "3 days ago @person: "
deed-added = added as { $status }
deed-dates = set dates
deed-link = { $kind }: { $from } → { $to }
# In place of a domain
deed-no-domain = none
deed-retracted = took its alerts back ({ $action })
deed-edited = corrected { $fields }
# $name is another project
deed-merged = made **{ $name }** a part of it
deed-archived = took it out of the lists
deed-listed = put it back into the lists
deed-reminder = reminder: { $what }

## Taking back

retract-nothing-sent = Nothing had been sent about it yet.
retract-deleting-everywhere = I am deleting { $count ->
    [one] { $count } message
   *[other] { $count } messages
} in all servers now, ahead of everything else.
retract-deleting = I am deleting { $count ->
    [one] { $count } message
   *[other] { $count } messages
} now, ahead of everything else.
retract-editing-everywhere = I am taking the links out of { $count ->
    [one] { $count } message
   *[other] { $count } messages
} in all servers now, ahead of everything else.
retract-editing = I am taking the links out of { $count ->
    [one] { $count } message
   *[other] { $count } messages
} now, ahead of everything else.
retract-warned = A warning goes to every channel that had shown it.
retract-not-warned = It is out of the lists, so no warning is posted beside.
retract-lost = Those that I can't change any more I name in the log channel.
retract-links = { $domains } may not go out any more; `/airdrop-mod link` proposes a right one, which a second person approves.
# $sent is one of the sentences above
retract-done = Took back { $project }. { $sent } What waited to be sent is withdrawn.

## Status

# A title; cut at 45 characters
status-ask = Tell { $count ->
    [one] { $count } channel
   *[other] { $count } channels
}: { $status }
status-ask-more = Tell over { $count ->
    [one] { $count } channel
   *[other] { $count } channels
}: { $status }
# A label; at most 45 characters. $status is the option's value, such as "claimable"
status-why = Why { $name } is { $status }
# Shown in an empty input; at most 100 characters
status-why-hint = Needed for a step back; shown on the alert
# $told says whom that reaches
status-moved = { $project }: { $from } → { $to }. { $told }
status-overtaken = Nothing was changed: somebody changed **{ $name }** meanwhile; it is { $status } now.
status-same = { $project } is { $status } already: nothing changed, and nobody is told.
status-same-since = { $project } is { $status } already, since { $when }: nothing changed, and nobody is told.
status-silent = No channel is told, as you asked.

## Stopping all alerts

stop-going-on = Alerts go out again, in all servers; what waited comes first.
stop-was-going = Nothing was stopped: alerts go out.
stop-stopped = All sending is stopped, in every server, and stays so through restarts. Nothing is lost: what happens meanwhile waits. Taking back goes on: `/airdrop-mod retract`. `/airdrop-mod stop state:go-on`, or `dropbell resume-alerts`, lets alerts go out again.
stop-moderators-only = You need **Manage Messages** to let this server's alerts go on.
stop-here-going-on = This server's alerts go out again; what waited comes first.
stop-here-was-going = Nothing is stopped here any more.
stop-other-curator = Another curator must look at this first: it was your changes that stopped the alerts. Whoever hosts me can also do it, with `dropbell resume-alerts`.
stop-other-moderator = Another moderator must look at this first: it was your changes that stopped the alerts. Whoever hosts me can also do it, with `dropbell resume-alerts`.
stop-why = Why: { $reason }
# In the next three, $reason is " Why: …", or empty
stop-banner = 🛑 **All alerts are stopped**, in every server, since { $since }.{ $reason } Nothing is lost; what happens meanwhile waits.
stop-banner-burst = 🛑 **All alerts are stopped**, in every server, since { $since }: more changes to the shared catalogue came at once than people make. A curator looks at it; nothing is lost.
stop-banner-here = 🛑 **This server's alerts are stopped** since { $since }: { $who } made more changes at once than people make.{ $reason } If that was meant, another moderator presses **Go on**. If not, take that person's rights away first, then take back what they sent with `/airdrop-mod retract`.
# A button; at most 80 characters
stop-go-on = Go on

## Taking out of the lists, and undoing

archive-ask = Take { $project } out of all lists and searches? Its history is kept, and for 15 minutes `/airdrop-mod undo` puts it back.
# Buttons; at most 80 characters
archive-out = Take it out
archive-keep = Keep it
archive-done = { $project } is out of all lists. `/airdrop-mod undo` puts it back, for 15 minutes.
undo-overtaken = Nothing was taken back: somebody changed **{ $name }** after you. `/airdrop-mod history` shows who.
# $deed is what had been done, such as "added as Possible"
undo-done = Taken back for { $project }: { $deed }.
undo-retracted = Your last change took alerts back, and that can't be undone: messages that were edited or deleted stay so, and the project's links go out again only once a second person approves them (`/airdrop-mod link`). Tell people what is right with `/airdrop-mod status`.
undo-stays = Messages and links that were taken back with it stay so.
undo-nobody-told = No channel had been told of it.
undo-nobody-will-be = No channel has been told of it, and none will be.
undo-told = { $count ->
    [one] { $count } channel
   *[other] { $count } channels
} had been told already: change it with a reason (`/airdrop-mod status`) so that they hear what is right. Nobody else will be told.

## Merging two entries of one airdrop

# $project becomes a part of $into
merge-ask = Make { $project } a part of { $into }?
merge-leaves = • **{ $name }** leaves the lists; its names ({ $names }) lead to **{ $into }** from then on, old buttons too.
merge-leaves-more = • **{ $name }** leaves the lists; its names ({ $names } and more) lead to **{ $into }** from then on, old buttons too.
merge-follows = • Its history, { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
} sent about it, { $subscriptions ->
    [one] { $subscriptions } subscription
   *[other] { $subscriptions } subscriptions
} that name it, and what members keep of it follow.
merge-status = • The status stays { $status }.
merge-status-other = • The status stays { $status } (the other one is { $other }).
# $kinds is a list such as "claim link, docs link"
merge-links = • Links that it lacks come over: { $kinds }; what is not on its official domain waits for a second person.
merge-final = Nobody is told. **This can't be undone.**
# Buttons; at most 80 characters
merge-yes = Merge them
merge-no = Keep both
merge-overtaken = Nothing was changed: somebody changed **{ $name }** meanwhile. Run `/airdrop-mod merge` again to see how it stands.
merge-done = Merged: they are one project now, { $project }. `/airdrop-mod history` shows both histories.
