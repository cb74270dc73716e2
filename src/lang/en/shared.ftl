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
