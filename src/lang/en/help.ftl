## `/airdrop help`

help-never = I tell servers when a crypto airdrop changes status. I never ask for keys or seed phrases, never message you first, and nothing that I show is financial advice.
help-keep = What I keep: the subscriptions and projects of servers, and who changed them; nothing about people who only look things up. `/airdrop forget-me` deletes what you had me keep for yourself.
# $what is what a command does, $whom one of the three below
help-command = { $what }. { $whom }.
help-for-everyone = For everyone
# The permissions' names are those of Discord's own settings.
help-for-channels = For members with Manage Channels
help-for-messages = For members with Manage Messages
help-options = With options: { $command }
# The signs in which options are written
help-signs = <required> [optional]

## `/airdrop help topic:privacy`: the same as PRIVACY.md, short

privacy-title = What I keep, why, and for how long
privacy-lookers = **Of members who look things up:** nothing.
privacy-members = **Of members who use `/airdrop mine` or `remind`:** your user id with what you marked or asked for, for you alone; reminders until 90 days after their window; your language, once you agreed to direct messages.
privacy-moderators = **Of moderators and channel managers:** your user id beside each change that you made, so that others can see who did what.
privacy-servers = **Of servers:** which channels get which alerts, the webhooks that I made (their tokens encrypted), the server's own projects, and for 90 days what was sent when.
privacy-shared = I read no messages but my own and those that somebody suggests. I share nothing with anybody and sell nothing.
privacy-deleting = **Deleting it:** `/airdrop forget-me` deletes what I keep of you at once. `/alerts unsubscribe` deletes a subscription at once. Remove me from the server and everything of it is deleted 30 days later. To have anything about you or your server deleted now, ask whoever hosts me: `dropbell forget` does it at once.
privacy-foot = The whole text is in PRIVACY.md
