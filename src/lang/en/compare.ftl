## `/airdrop compare`

compare-same = Both are **{ $project }**. Name two different airdrops.
compare-title = { $a } and { $b }
# The name of a field
compare-status = Status
# In place of a fact of one of the two
compare-unknown = not known
compare-foot = Only figures of the same kind are compared · Not financial advice.
