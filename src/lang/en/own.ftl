## What a member keeps for themselves

standing-joined = joined
standing-claimed = claimed
standing-ignored = ignored
standing-not-eligible = not eligible
# Placeholders of selects, and what takes a mark off
own-state = My state…
own-remind = Remind me…
own-not-listed = Not on my list
# Also after words such as "less than"
span-3h = 3 hours
span-24h = 24 hours
span-72h = 3 days
before-closing = { $span } before claiming closes
own-full-list = You have { $most } projects on your list already, which is as many as I keep. Take one off first: `/airdrop mine` shows them.
own-full-reminders = You have { $most } reminders already, which is as many as I keep. Take one off first: `/airdrop mine` shows them.

## `/airdrop mine`

mine-which = Which project shall come off your list? Name it: `/airdrop mine state:none project:…`.
mine-marked = { $project } is on your list as **{ $state }**.
mine-private = Only you see that: `/airdrop mine`.
mine-off = { $project } is not on your list any more.
mine-unmarked = { $project } is not on your list.
mine-title = My airdrops
mine-title-of = My airdrops: { $state }
# Parts of the small print
mine-page = Page { $page } of { $pages } · { $count ->
    [one] { $count } project
   *[other] { $count } projects
}
mine-more-elsewhere = { $count } more are shown in their own server only
mine-only-you = Only you see this.
mine-reminders = ⏰ Reminders
# $before is "3 days before claiming closes"
mine-reminder = **{ $project }**, { $before }
mine-none-marked = None of your projects is marked **{ $state }**.
mine-empty = Your list is empty. Choose **My state…** below a project in `/airdrop info`, or type `/airdrop mine state:joined project:…`. Only you will see it.
mine-elsewhere = { $count ->
    [one] { $count } project on your list belongs to a server and is shown only there.
   *[other] { $count } projects on your list belong to a server and are shown only there.
}
mine-other = Another state…

## `/airdrop remind`

remind-over = { $project } stands at { $status }: there is nothing left to be reminded of.
remind-closed = Claiming of { $project } closed { $when }.
remind-too-late = Claiming of { $project } closes { $when }, which is less than { $span } away. Choose a shorter time.
remind-ask = I would send you a direct message { $span } before claiming of { $project } closes, and one for each further reminder that you ask for; nothing else, ever, and never a link. For that I keep your user id and your language with your reminders. `/airdrop forget-me` deletes all of it at once. May I?
# Buttons; at most 80 characters
remind-yes = Yes, send me DMs
remind-no = No
remind-stop = Don't remind me of this
remind-open = They are open
remind-set = Done: I will write to you { $span } before claiming of { $project } closes.
remind-set-already = You have that reminder already: I will write to you { $span } before claiming of { $project } closes.
remind-no-end = No end of the claim window is known yet; as soon as one is, that is what I go by.
remind-moment = As it stands that is { $when }; if the window moves, the reminder moves with it.
remind-none-left = There was no reminder of that left.
remind-taken-back = Done: { $count ->
    [one] { $count } reminder
   *[other] { $count } reminders
} of that project taken back.
remind-again = Thank you. I try again: what still helps comes in a moment, the rest when it is due.
# "They are open" is the button's label
remind-shut = 📪 I could not remind you: you take no direct messages from me. Allow them (in a server that we share: its name → Privacy Settings → Direct Messages), then press **They are open**.
remind-shut-of = 📪 I could not remind you of { $projects }: you take no direct messages from me. Allow them (in a server that we share: its name → Privacy Settings → Direct Messages), then press **They are open**.
# A direct message
remind-message = ⏰ Claiming of { $project } closes { $when }, on { $moment }. You asked me to remind you { $span } before.
remind-small = I never send links in direct messages: `/airdrop info` shows the project. `/airdrop forget-me` ends all of this.

## `/airdrop forget-me`

forget-states = { $count ->
    [one] { $count } project on your list
   *[other] { $count } projects on your list
}
forget-reminders = { $count ->
    [one] { $count } reminder
   *[other] { $count } reminders
}
forget-consent = your consent to direct messages: I send you none any more
forget-nothing = I kept nothing about you that is yours alone.
forget-deleted = Deleted, from this moment on:
forget-stays = What stays: your user id beside { $count ->
    [one] { $count } change
   *[other] { $count } changes
} that you made to alerts or catalogues, because others must be able to see who did what and to take it back. Whoever hosts me can take your id out of that as well: `dropbell forget`.
forget-backups = Backups made before still hold it until they are deleted.
