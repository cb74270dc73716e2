## `/alerts status`

status-title = How this server's alerts stand
status-title-one = Subscription { $subscription }
status-hears = { $channel } hears of { $what }.
status-none = No channel of this server gets alerts yet. `/alerts setup` sets one up in four steps.
# $subscriptions is "12 subscriptions"
status-sum = { $subscriptions }: { $working } work, { $paused } paused, { $stopped } stopped.
status-problem = **{ $subscription }** · { $channel }: { $state }
status-more = … and { $count } more.
status-foot = /alerts status subscription:… shows one of them
status-foot-one = /alerts test posts a test message
# Names of fields
status-waiting = Waiting
status-webhook = Webhook
status-permissions = My permissions
status-permissions-here = My permissions in this channel
status-deliveries = Last deliveries
status-nothing-waits = nothing
status-or-more = { $alerts } or more
status-webhook-there = mine is there
status-webhook-none = none at the moment; I make one with the next alert
status-permissions-unknown = known only in that channel itself: run this there
status-no-deliveries = none yet
# After the moment of a delivery
delivery-changes = { $count } { $count ->
    [one] change
   *[other] changes
}
delivery-unknown = { $changes }: may or may not have arrived
delivery-rejected = { $changes }: Discord refused it ({ $said })
delivery-test = test message
delivery-skipped = { $changes }: left out
delivery-skipped-paused = { $changes }: left out, while it was paused
delivery-skipped-old = { $changes }: left out, older than three days
delivery-skipped-late = { $changes }: left out, too late
delivery-skipped-by-hand = { $changes }: left out, by whoever hosts me

## `/alerts preview`

preview-none = Nobody would be told: no channel of this server gets alerts yet. `/alerts setup` sets one up in four steps.
preview-title = Who would be told
preview-foot = Both numbers are of this server alone
preview-sum = If { $project } became { $status }: { $told } told, { $untold } not. Nothing is sent.
# After "✅ **1** · #channel: "
preview-together = together with the one above, once
preview-at-once = at once
preview-digest = with the digest { $when }
# Each of these adds to what was said so far
preview-mentions = { $what }, mentions { $role }
preview-mentions-nobody = { $what }, mentions nobody (`ping-on`)
preview-silent = { $what }, without a sound (quiet hours)
# After "❌ **1** · #channel: "
preview-stopped = it has stopped; `/alerts status` has the Repair button
preview-paused-until = it is paused until { $when }
preview-paused = it is paused; `/alerts resume` ends that
preview-status = it hears of { $wanted }, not of { $status }
preview-project = it hears of another project only
preview-chain = it hears of projects on { $wanted } only; this one is on { $chain }
preview-chain-unknown = it hears of projects on { $wanted } only; I know no chain of this one
preview-narrative = it hears of projects about { $wanted } only; this one is not known to be
preview-score = it wants a technology score of { $wanted } or more; this one has { $score }
preview-score-unknown = it wants a technology score of { $wanted } or more; this one has none that I know

## `/alerts settings`

settings-either = Nothing was changed: use either `{ $option }` or `clear`.
settings-saved = Saved.
settings-untold = Problems are told in no channel from now on; `/alerts status` still shows them.
settings-unheard = ⚠️ Members with that role are notified only if everybody may mention it (Server Settings → Roles → that role → Allow anyone to @mention this role).
settings-log-kind = The log channel must be a text or announcement channel; best one that only your team sees. Nothing was changed.
settings-no-reminder = Nothing was changed: I don't know the reminder “{ $typed }”. `reminders` takes `all`, `none`, or some of: opens, 72h, 24h, 3h.
settings-no-role = No default role: a new subscription mentions nobody unless `role` names one. Set one with `default-role:@…`.
settings-role = Default role: { $role }, for new subscriptions that name no other.
settings-reminders-all = Reminders of claim windows: all (opens, 72h, 24h, 3h).
settings-reminders-none = Reminders of claim windows: none.
settings-reminders = Reminders of claim windows: { $reminders }.
# Placeholder of the list, shown while nothing is chosen
settings-reminders-list = Reminders of claim windows: none
# In the list
settings-opens = When claiming opens
settings-closes = { $hours } { $hours ->
    [one] hour
   *[other] hours
} before it closes
# $name is the language's own name
settings-language = Language of alerts: { $name }.
settings-language-discord = Language of alerts: { $name }, as Discord's setting for this server.
settings-no-log = No log channel is set, so problems are shown in `/alerts status` only. Set one with `/alerts settings log-channel:#…`; best one that only your team sees.
settings-log = Problems with alerts are told in { $channel }, each once.
settings-log-fails = ⚠️ My last message there did not get through. Check that I may see it and manage its webhooks, then set it again.
settings-log-unchanged = The log channel was not changed. { $problem }
# $present is one of the two below
settings-log-done = Done: when alerts stop somewhere, I say so once in { $channel }, with a button to repair it. { $present } `/alerts settings` shows all that is set.
settings-all-well = Nothing is wrong at the moment.
settings-some-stopped = { $count } { $count ->
    [one] subscription is
   *[other] subscriptions are
} not working already: see `/alerts status`.
