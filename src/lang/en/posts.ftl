## What subscribers see

# At the foot of every alert
post-disclaimer = Dropbell · not financial advice · check the domain before you connect a wallet
# After "✅ Project: ", of a project that is new in the catalogue
post-new = new, { $status }
post-why = Why: { $reason }
# Names of fields
post-chain = Chain
post-site = Official site
post-snapshot = Snapshot
post-opens = Claim opens
post-closes = Claim closes
# After some headlines
post-more = and { $count } more
# Below a card; $when is "2 hours ago", $what a list such as "dates, claim link"
post-updated = ✏️ Updated { $when }: { $what }
post-dates = dates
# A link to an earlier message about the same project
post-earlier = Earlier message

## After a pause

post-missed = 📬 What this channel missed: { $count ->
    [one] { $count } project
   *[other] { $count } projects
}
# The title of a forum post
post-missed-title = What this channel missed
post-missed-more = … and { $count } more; `/airdrop list` shows all.
# In place of a status
post-missed-back = taken back

## Warnings

post-taken-back = ⚠️ { $project }: taken back
post-scam = 🚫 { $project }: suspected scam
post-this-back = This alert was taken back
post-earlier-back = Earlier alerts about it were taken back
# $what is one of the two above; "them" are the alerts
post-beware = { $what }. Do not open links that you have from them, and do not connect a wallet there. If you did, move what is left to a new wallet and revoke its approvals.
