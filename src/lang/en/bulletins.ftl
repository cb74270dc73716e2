## What curators and log channels are told unasked

# Above a curator's answer; a list follows
news-head = **Since you were last here:**
# In place of a person who asked to be forgotten, within a sentence
news-somebody = somebody
# $reason is " “…”", or empty
news-stopped = 🛑 All alerts, in every server, were stopped by { $who }.{ $reason }
# $server is a number
news-stopped-server = 🛑 The alerts of server { $server } were stopped by { $who }.{ $reason }
news-burst = 🛑 All alerts, in every server, were stopped: { $who } made more changes at once than people make. If the account was stolen, `dropbell undo --by` takes all that it did back.
news-burst-server = 🛑 The alerts of server { $server } were stopped: { $who } made more changes at once than people make. If the account was stolen, `dropbell undo --by` takes all that it did back.
# A list of links follows
news-lost = { $count ->
    [one] ⚠️ { $count } message could not be taken back, because the webhook that posted it was deleted or I may not change it any more. Delete it by hand:
   *[other] ⚠️ { $count } messages could not be taken back, because the webhook that posted them was deleted or I may not change them any more. Delete them by hand:
}
news-lost-more = … and { $count } more
news-listed = 🚫 **{ $name }** was taken back: `{ $domain }` is on the block list “{ $list }” now. Its links are shown to nobody, { $count ->
    [one] { $count } sent message is being changed
   *[other] { $count } sent messages are being changed
}, and whoever saw them is warned. If the list is wrong, whoever hosts me can allow the site; then `/airdrop-mod link` proposes it again.
# $kind is "claim link" or the like
news-held = ⏳ **{ $name }**: the { $kind } on `{ $domain }`, proposed by { $who }, waits for a second person and is shown to nobody before: `/airdrop-mod approve`. { $why }
news-suggested = 📥 Members suggest airdrops: `/airdrop-mod suggestions` shows what waits. I say this twice a day at the most.
