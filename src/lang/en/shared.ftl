## Words that all answers share

status-possible = Possible
status-likely = Likely
status-confirmed = Confirmed
status-snapshot = Snapshot
status-claimable = Claimable
status-ended = Ended
status-cancelled = Cancelled
status-flagged = Flagged as suspected scam

# After "⏰ Project: "
reminder-opens = claiming is open
reminder-closes-days = claiming closes in less than { $days } { $days ->
    [one] day
   *[other] days
}
reminder-closes-hours = claiming closes in less than { $hours } { $hours ->
    [one] hour
   *[other] hours
}

link-website = website link
link-claim = claim link
link-check = check link
link-docs = docs link
link-social = social link

# Reasons that nobody typed, between quotation marks or after "Why: "
reason-too-late = too late to be sent
reason-taken-back = taken back
reason-account = changes of a moderator's account were taken back
reason-listed = { $domain } is on the block list { $list } now

# A project's fields, in a list after "corrected" or "changed"
field-name = name
field-symbol = symbol
field-chain = chain
field-summary = summary
field-website = website
field-aliases = aliases
field-dates = dates
field-links = links
field-figures = figures
field-profile = profile

# In brackets after deed-retracted: what became of the messages
retraction-remove-links = links removed
retraction-delete-messages = messages deleted
retraction-flag-scam = flagged as a scam
