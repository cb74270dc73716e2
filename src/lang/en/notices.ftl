## What stopped a subscription, and what to do. "Repair" is the button's label.

broken-webhook-gone = Somebody deleted the webhook that I post through, and I could not make a new one. Give me **Manage Webhooks** in that channel, then press Repair.
broken-channel-gone = The channel was deleted. Subscribe another channel with `/alerts subscribe`.
broken-guild-left = I was removed from this server; alerts go on from now on.
broken-forbidden = I am not allowed to post there. Give me **View Channel** and **Manage Webhooks** in that channel (Edit Channel → Permissions), then press Repair.
broken-webhook-cap = The channel already has 15 webhooks, the most that Discord allows. Delete one (Edit Channel → Integrations), then press Repair.
broken-rejected = Discord refuses the message. If AutoMod blocks it, exempt the webhook, then press Repair.
broken-thread-closed = The thread is locked or archived. Reopen it, then press Repair.
broken-given-up = Nothing got through for three days. Check that I may post there, then press Repair: what was missed is sent then.

## Problems told in a server's log channel

# A button; at most 80 characters
notice-repair = Repair { $subscription }
# $channel is a mention
notice-place = { $channel } (subscription { $subscription })
notice-broken = ⚠️ Alerts to { $place } have stopped. { $advice }
notice-unknown = ❔ I can't tell whether an alert arrived in { $place }: Discord's answer was lost, and I could not read the channel's history. I don't send it a second time; `/airdrop list` shows what changed. **Read Message History** there lets me look next time.
notice-blocked = ⛔ A rule of this server stopped an alert to { $place }. If it is AutoMod, exempt that channel (Server Settings → AutoMod). Later alerts are tried as usual.
notice-rejected = ⛔ Discord refused an alert to { $place }: { $said }. Later alerts are tried as usual; if this goes on, tell whoever hosts me.
