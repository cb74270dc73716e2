## What a subscription hears of, and how. Each text adds to what was said so
## far ($what), so that they can follow each other in this order.

hears-everything = everything
hears-key-changes = key changes
hears-claimable = claimable only
hears-of = { $what } of { $projects }
hears-on = { $what } on { $chains }
hears-about = { $what } about { $narratives }
hears-least = { $what }, technology score { $score } or more
# In place of a name
hears-project-gone = a project that is no more
# $role is a mention
hears-mentions = { $what } and mentions { $role }
hears-mentions-claimable = { $what } and mentions { $role } (only when something can be claimed)
hears-mentions-never = { $what } and mentions { $role } (not for now: `ping-on` is `never`)
hears-mentions-nobody = { $what } and mentions nobody
hears-compact = { $what }, in compact style
hears-minimal = { $what }, in one line each
hears-daily = { $what }, together once a day
hears-weekly = { $what }, together once a week
hears-quiet = { $what }, with quiet hours
# In a suggestion, without markdown
label-also = { $what }, { $more }
label-project = one project
label-least = score { $score }+
list-and = { $start } and { $last }

## How many; after a colon, or as the first words of a sentence

count-alerts = { $count } { $count ->
    [one] alert
   *[other] alerts
}
count-subscriptions = { $count } { $count ->
    [one] subscription
   *[other] subscriptions
}
count-projects = { $count } { $count ->
    [one] project
   *[other] projects
}

## Permissions, by their names in Discord's settings

permission-view-channel = View Channel
permission-manage-webhooks = Manage Webhooks
permission-read-history = Read Message History
permission-mention-everyone = Mention @everyone, @here and All Roles

## Any command about a subscription

alerts-none = This server has no subscriptions yet. `/alerts setup` makes one.
# $numbers is "**1** in #a, **2** in #b"
alerts-unknown = This server has no subscription “{ $typed }”. It has { $numbers }. `/alerts list` shows what each hears of.
alerts-unknown-more = This server has no subscription “{ $typed }”. It has { $numbers } and more. `/alerts list` shows what each hears of.
alerts-number-in = **{ $subscription }** in { $channel }
alerts-gone = Somebody has just removed that subscription; there was nothing left to change.
alerts-never-everyone = I never mention @everyone. Pick a role that members can take for airdrop alerts, or leave `role` out.

## `/alerts subscribe`

subscribe-tag-forum = Nothing was saved: `tag` is for forum channels, whose posts can have tags.
subscribe-already = { $channel } has that subscription already: it is number { $subscription }. Nothing was changed.
subscribe-full = This server has { $limit } subscriptions, the most I keep for one server. Remove one with `/alerts unsubscribe` first.
subscribe-which-channel = I can't tell which channel this is. Name one: `/alerts subscribe channel:#…`.
subscribe-wrong-channel = Alerts can't go to { $channel }: they need a text or announcement channel, a forum or a thread. Name one: `/alerts subscribe channel:#…`.
subscribe-locked = { $channel } is locked. Unlock it first, or pick another channel.
subscribe-no-parent = Discord did not tell me which channel that thread belongs to. Name the thread: `/alerts subscribe channel:#…`.
subscribe-grant = I may not post in { $channel } yet: give me { $permissions } there (Edit Channel → Permissions → add my role → switch it on), then run the command again. Nothing was saved.
subscribe-either = Nothing was saved: use either `status` or `statuses`.
subscribe-no-status = Nothing was saved: “{ $typed }” is no status. `statuses` takes some of: { $all }.
subscribe-done = Done: { $channel } hears of { $what }. This is subscription **{ $subscription }**; `/alerts test subscription:{ $subscription }` posts a test message.
subscribe-no-chain = No project on { $chain } is in the catalogue yet, so nothing comes until one is. If that is a typing error, unsubscribe and pick from the suggestions.
subscribe-no-narrative = No project about { $narrative } is in the catalogue yet, so nothing comes until one is. If that is a typing error, unsubscribe and pick from the suggestions.
subscribe-unheard = { $role } can't be mentioned by everyone, so members with it are not notified. Allow it (Server Settings → Roles → that role → Allow anyone to @mention this role), or give me **{ $permission }**.

## `/alerts list`, and the button that repairs

alerts-empty = No channel of this server gets alerts yet. `/alerts setup` sets one up in four steps; who knows what they want types `/alerts subscribe`.
alerts-title = Alerts of this server
# $subscriptions is "12 subscriptions"
alerts-foot = Page { $page } of { $pages } · { $subscriptions }, { $stopped } stopped · the number is what /alerts unsubscribe takes
alerts-line = **{ $subscription }** · { $channel } hears of { $what }
repair-gone = That subscription is no more. `/alerts list` shows what there is.
repair-works = Subscription { $subscription } works; there is nothing to repair.
# $missed is one of the sentences below
repair-trying = I try { $channel } again now. { $missed } `/alerts status` shows whether it worked; `/alerts test subscription:{ $subscription }` posts a test message.
# $sent and $skipped are "3 alerts"
missed-nothing = Nothing was missed.
missed-follows = What it missed follows: { $sent }.
missed-too-old = What it missed is older than three days and is not sent any more: { $skipped }.
missed-some = What it missed follows: { $sent }. What is older than three days does not: { $skipped }.

## `/alerts edit`

alerts-edit-name-something = Nothing was changed: name what should be different, for example `/alerts edit subscription:{ $subscription } status:claimable-only`.
alerts-edit-same = Subscription { $subscription } is like that already; nothing was changed.
alerts-overtaken = Nothing was saved: somebody changed subscription { $subscription } at the same moment. Type the command again; `/alerts list` shows how it is now.
alerts-edit-done = Saved: { $channel } now hears of { $what }. What happened before is not sent again.

## `/alerts unsubscribe`

unsubscribe-ask = Remove subscription { $subscription }? { $channel } would no longer hear of { $what }. `/alerts pause subscription:{ $subscription }` stops it for a while only.
# Buttons
unsubscribe-remove = Remove { $subscription }
unsubscribe-keep = Keep it
unsubscribe-gone = That subscription is no more; there was nothing left to do.
unsubscribe-done = Subscription { $subscription } is gone: { $channel } no longer hears of { $what }. `/alerts subscribe` makes a new one.
# $others is "2 subscriptions"
unsubscribe-done-others = Subscription { $subscription } is gone: { $channel } no longer hears of { $what }. That channel still has { $others }. `/alerts subscribe` makes a new one.

## `/alerts pause` and `/alerts resume`

# $advice says what to do
pause-stopped = Subscription { $subscription } has stopped already. { $advice }
pause-gone = Subscription { $subscription } stopped or was removed just now; nothing was changed. `/alerts status` shows how it stands.
# $until is a date, $when is "in 3 hours"
pause-until = { $channel } is quiet until { $until } ({ $when }). Then what it missed follows, as far as it is no older than three days. `/alerts resume subscription:{ $subscription }` ends the pause sooner.
pause-open = { $channel } is quiet until somebody runs `/alerts resume subscription:{ $subscription }`.
pause-too-long = Nothing was changed: a pause lasts at most 90 days. Leave `for` out for one that lasts until you resume it.
pause-unreadable = Nothing was changed: I can't read “{ $typed }” as a length of time. Type for example `2h`, `3 days` or `1 week`.
resume-active = Subscription { $subscription } is not paused; nothing was changed.
resume-stopped = Subscription { $subscription } is not paused, it has stopped. { $advice } `/alerts status` has the button.
resume-done = { $channel } hears of changes again. { $missed }
resume-digest = What it missed follows as one message: { $sent }.
resume-digest-some = What it missed follows as one message: { $sent }. What is older than three days, or too much for one message, does not: { $skipped }.
resume-skip = { $skipped } from the pause are left out; `/airdrop list` shows what changed.

## `/alerts quiet` and `/alerts digest`

quiet-off = { $channel } has no quiet hours any more.
quiet-give = Nothing was changed: give `from` and `to`, for example `from:22:00 to:07:00`, or `off:true`.
quiet-same = Nothing was changed: `from` and `to` are the same. `/alerts pause` stops a subscription altogether.
# $from and $to are "22:00", $zone is "Europe/Berlin"
quiet-done = Saved: from { $from } to { $to } ({ $zone }) posts in { $channel } come as usual but make no sound.
quiet-done-claims = Saved: from { $from } to { $to } ({ $zone }) posts in { $channel } come as usual but make no sound, except for claim windows and warnings.
digest-off = { $channel } hears of each change at once again.
# $next is a date, $when is "in 3 hours"
digest-done = Saved: { $channel } gets its changes together, next { $next } ({ $when }). Warnings and reminders come at once.
hours-unreadable = Nothing was changed: I can't read “{ $typed }” in `{ $option }` as a time of day. Type for example `22:00` or `10pm`.
hours-no-zone = Nothing was changed: I don't know the time zone “{ $typed }”. Pick one from the suggestions, for example `Europe/Berlin`.
hours-no-zone-near = Nothing was changed: I don't know the time zone “{ $typed }”. Did you mean { $zones }?
