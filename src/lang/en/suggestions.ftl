## "Suggest as airdrop": members. $name is a name alone, $project one in bold with its symbol.

# The form; at most 45 characters each
suggestion-form-title = Suggest an airdrop
suggestion-form-name = Name of the project
suggestion-form-link = Its own site, if you know it
suggestion-form-note = What is known, or why

# What the member is told
suggestion-own-message = I wrote that message myself, so I know it already. `/airdrop list` shows all that I know.
suggestion-system = Discord wrote that message, not a person. Suggest a message that somebody wrote.
suggestion-exists = Nothing was suggested: { $project } is in the catalogue already, at { $status }. `/airdrop info` shows what is known of it.
suggestion-like = Nothing was suggested: that looks like { $project }, which is in the catalogue at { $status }. If you mean another one, suggest it again with the address of its own site.
suggestion-thanks = Thank you: **{ $name }** waits for this server's moderators, and nobody else sees it. Your next `/airdrop` command here tells you what they decide. `/airdrop forget-me` takes it back.
suggestion-backed = Somebody suggested that already, and it waits. The moderators now see that you suggest it as well. Your next `/airdrop` command here tells you what they decide.
suggestion-known = You suggested that already. It still waits for the moderators.
suggestion-decided = The moderators have looked at that already.
suggestion-today = You have suggested { $count ->
    [one] { $count } airdrop
   *[other] { $count } airdrops
} here within a day, which is as many as I take. Try again tomorrow.
suggestion-open = { $count ->
    [one] { $count } suggestion of yours waits
   *[other] { $count } suggestions of yours wait
} for the moderators here, which is as many as I take at once. Suggest more when they have looked.
suggestion-rejected-often = { $count ->
    [one] { $count } suggestion of yours was
   *[other] { $count } suggestions of yours were
} rejected here within a month, so I take no more from you for now. Talk to a moderator instead.
suggestion-full = { $count ->
    [one] { $count } suggestion waits
   *[other] { $count } suggestions wait
} in this server already, which is as many as I keep. Ask a moderator to look at `/airdrop-mod suggestions`.
suggestion-bad-link = I can't take that link, so nothing was suggested. Give the address of the project's own site, starting with https:// – no short link, no invite, nothing that imitates another site. You can also leave it empty.
suggestion-news-accepted = ✅ Your suggestion **{ $name }** was accepted and is in the catalogue. Thank you!
suggestion-news-rejected = Your suggestion **{ $name }** was not accepted.
suggestion-news-reason = Your suggestion **{ $name }** was not accepted: { $reason }
suggestion-forgotten = { $count ->
    [one] { $count } suggestion of yours
   *[other] { $count } suggestions of yours
}, or your name beside it
suggestion-privacy = **Of members who suggest an airdrop:** your user id with what you suggested, for this server's moderators; 30 days while it waits, 90 days after they decided. Of the message itself, only what stood in the form.
# $menu is what the menu is called: "Suggest as airdrop"
suggestion-help = Right-click a message (on a phone: hold it) → **Apps** → **{ $menu }**. This server's moderators see it, and nobody else.

## The queue: /airdrop-mod suggestions

suggestion-none = No suggestion waits. Members suggest a message with a right-click on it → **Apps** → **{ $menu }**.
suggestion-place = Suggestion { $place } of { $count }, the oldest first.
suggestion-by = { $who } suggested this { $when }.
suggestion-backers = { $count ->
    [one] { $count } other member suggested it as well.
   *[other] { $count } other members suggested it as well.
}
suggestion-link = Link
suggestion-no-link = none given
suggestion-note = What it says
suggestion-looks-like = Perhaps the same as
suggestion-beware = Anybody can suggest anything: look at the site yourself before you accept it.
# Buttons; at most 80 characters
suggestion-accept = Accept…
suggestion-edit = Edit…
suggestion-reject = Reject…
suggestion-jump = The message
# Titles and labels of forms; at most 45 characters
suggestion-accept-title = Add { $name }
suggestion-edit-title = Correct { $name }
suggestion-reject-title = Reject { $name }
suggestion-status = Status
suggestion-reason = Reason, for whoever suggested it
suggestion-corrected = Corrected; it still waits.
suggestion-rejected = Rejected **{ $name }**. Whoever suggested it is told at their next command.
suggestion-overtaken = Somebody corrected **{ $name }** meanwhile, so nothing was saved. Press **Edit…** again: it then shows what is stored now.
suggestion-before-accepted = { $who } accepted **{ $name }** { $when }; nothing was done twice.
suggestion-before-rejected = { $who } rejected **{ $name }** { $when }; nothing was done twice.
suggestion-gone = That suggestion no longer waits. `/airdrop-mod suggestions` shows what does.
# In place of who asked to be forgotten
suggestion-somebody = somebody
# Lines of /airdrop-mod history, after who did it
suggestion-deed-accepted = accepted “{ $name }”, suggested by { $who }
suggestion-deed-rejected = rejected “{ $name }”, suggested by { $who }
