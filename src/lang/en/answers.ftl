## What any command may answer

answer-nothing-changed = Nothing was changed.
answer-nothing-saved = Nothing was saved.
answer-nothing-looked-at = Nothing was looked at.
answer-stale = That button is from an older message and no longer works; nothing was changed. Type `/airdrop list`, `/alerts list` or `/airdrop-mod edit` for a fresh one.
answer-disk-full = My disk is full, so I can't save anything just now; nothing was changed. Whoever hosts me must free some space.
answer-no-data = I can't reach my data just now; nothing was changed. Try again in a minute.

## Who may do what. The permissions' names are those of Discord's own settings.

rights-server-only = That works in a server only: alerts and catalogues belong to servers. `/airdrop list` and `/airdrop info` work here too.
rights-curator = Only this bot's curators can do that: it concerns every server. To stop alerts in this one, use `/alerts unsubscribe`.
rights-alerts = You need **Manage Channels** to manage alerts. Ask somebody who manages this server's roles.
rights-catalogue = You need **Manage Messages** to keep this server's airdrops. Ask somebody who manages this server's roles.
rights-four-eyes = You need **Manage Server** to change what a second person must approve. Ask somebody who manages this server's roles.

## Projects that nobody knows

unknown-project = I don't know “{ $typed }”. `/airdrop list status:all` shows what I know; a moderator can add a project with `/airdrop-mod add`.
# $names is "A", or "A, B or C"
unknown-project-near = I don't know “{ $typed }”. Did you mean { $names }?
list-or = { $start } or { $last }

## Suggestions while a command is typed; the whole line is at most 100 characters

suggest-own = this server's
suggest-here = this channel
suggest-channel = channel { $channel }

## Subscriptions

state-stopped = ⚠️ Stopped. { $advice }
state-paused-until = ⏸️ Paused until { $when }; nothing is sent.
state-paused = ⏸️ Paused until somebody resumes it; nothing is sent.
state-failing = ⏳ Discord has not taken my messages; I keep trying, nothing is lost.
state-failing-since = ⏳ Discord has not taken my messages since { $when }; I keep trying, nothing is lost.
state-digest-waits = ✅ Works; changes wait for the digest.
state-on-its-way = ✅ Works; an alert is on its way.
state-works = ✅ Works.

## Why a change was not made

refused-curators-only = **{ $project }** belongs to the catalogue that all servers share; only this bot's curators may change it, so nothing was changed. You can keep projects of your own with `/airdrop-mod add`.
refused-name-taken = **{ $project }** is in the catalogue already. `/airdrop info` shows it; `/airdrop-mod status` and `/airdrop-mod edit` change it.
refused-field = Nothing was saved. `{ $field }`: { $problem }
# $from and $to are statuses
refused-reason-needed = Nothing was changed: going from { $from } back to { $to } needs a reason, because people may have acted on it. Run the command again with `reason:`.
refused-not-found = I don't know that project.
refused-changed-meanwhile = Somebody changed **{ $project }** while you were editing, so nothing was saved. Run `/airdrop-mod edit` again: the form then shows what is stored now.
refused-too-many = This server has { $limit } projects of its own, the most I keep for one server.
refused-nothing-to-undo = You changed nothing here in the last 15 minutes that I could take back. `/airdrop-mod history` shows what was changed.
refused-cannot-undo = Corrections can't be taken back by themselves: type the right text with `/airdrop-mod edit`.
refused-too-fast = That would be more than { $count } announcements in { $minutes } minutes. Nothing was changed; wait, or use `announce:False` where nobody needs to be told.
refused-own-proposal = You proposed that yourself, so somebody else must approve it. Nothing was changed.
refused-not-proposed = That no longer waits: it was approved, rejected or replaced. `/airdrop-mod approve` shows what waits.
refused-repeated = That was saved already.
refused-not-saved = I could not save that.
