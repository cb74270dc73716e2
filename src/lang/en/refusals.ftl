## What is wrong with a field; after "Nothing was saved. `name`: "

problem-too-long = { $is } characters; at most { $most } fit.
problem-control = it holds invisible control characters; type it by hand.
problem-letter = it needs at least one letter or digit.
problem-symbol = letters and digits only, for example STRK.
problem-website = give the project's own site, https://…
problem-claimable = this server wants a second person to look before anything is claimable; add it with another status, then move it with `/airdrop-mod status`.
problem-window = claiming must close after it opens.
problem-same = that is the same project already; nothing was changed.
problem-scope = one of them is this server's own and the other is shared by all servers. Take this server's own out of the lists with `/airdrop-mod archive`; nothing was changed.
problem-merged = two projects that were made one can't be taken apart again.
name-empty = The name is empty. Type the project's name.
name-too-long = The name has { $is } characters; { $most } are allowed. Use a shorter one.
name-invisible = The name contains invisible characters or line breaks. Type it by hand.
name-marks = The name piles accents on one letter. Leave them out.
name-letters = The name needs at least one letter or digit.
name-scripts = The name mixes letters of alphabets that look alike (such as Latin and Cyrillic). Type it in one alphabet.

## Why a link is refused

bad-link-empty = There is no link here. Paste the whole address, starting with https://.
bad-link-too-long = This link is longer than { $most } characters. Use a shorter page of the project's own site.
bad-link-characters = This link contains spaces or invisible characters, a common way to disguise a fake. Type it by hand instead of pasting it.
bad-link-backslash = This link contains a backslash (\). Links only have forward slashes: correct it.
bad-link-http = This link starts with http://, which anyone on the way can change. Use the same address with https://.
bad-link-scheme = Only links that start with https:// can be posted. Use the project's web page.
bad-link-no-scheme = This link does not start with https://. Put https:// in front of it.
bad-link-malformed = This is not a complete web address. Copy it again from the browser's address bar.
bad-link-user-info = This link has an @ before the site's name: what stands in front of it is decoration, and the real site comes after it. Use the site's plain address.
bad-link-raw-ip = This link leads to a bare number (an IP address), which says nothing about who owns it. Use the project's domain.
bad-link-port = This link names a port (the number after the colon). Use the address without it.
bad-link-extra-dot = The site's name has a dot too many. Remove it.
bad-link-disguised-host = The site's name is written in disguise (codes or stand-in letters). Type it in ordinary letters.
bad-link-no-domain = “{ $host }” is not a domain that anybody can own on the public internet. Check it.
bad-link-shortener = { $domain } shortens links, so nobody can see where this leads, and it can change later. Open it, and post the address you end up at.
bad-link-redirect = This page of { $domain } sends people on to another site. Post the address that it leads to.
bad-link-invite = Discord invites are not posted, because lapsed ones are taken over by thieves. Link the project's website, which names its server.
bad-link-download = This link downloads a program (.{ $extension }). No airdrop needs one. Link the page that explains it.
bad-link-mixed-scripts = “{ $label }” uses letters of another alphabet that look like ordinary ones. This is how fake sites are made. Type the name by hand.
# $trick is one of the six below
bad-link-looks-like = This imitates { $imitates }: { $trick }. If you meant the real site, use { $imitates }. If it really belongs to a project, have it approved as an official domain first.
bad-link-listed = { $domain } is on the block list “{ $list }” of known scam sites. Do not post it. If the list is wrong, the operator of this bot can allow it.
trick-ending = the same name with another ending
trick-hyphen = the same name with hyphens moved
trick-confusable = letters were replaced by ones that look alike
trick-typo = the name differs by only a letter or two
trick-words = the name with words such as “claim” or “airdrop” added
trick-subdomain = the name stands in front of a domain that belongs to somebody else

## Why a second person must look first

flag-international = The domain has letters beyond a–z; its technical name is { $ascii }. Compare it letter by letter with the real one.
flag-hosted = Anyone can put a page under { $by } within minutes. Check who made this one.
flag-shared-site = Anyone can publish on { $site }. Check that this account is the project's own.
flag-link-page = { $site } only lists other links, which can change after you approve it.
flag-leads-elsewhere = This link carries another address ({ $to }) and may send people there.
flag-archive = This link downloads a packed file (.{ $extension }).
flag-resembles = This resembles { $official } ({ $trick }). Make sure that it is not an imitation.
flag-listed = This official domain is on the block list “{ $list }”. The site may have been taken over: ask the project before posting.
doubt-no-domain = The project has no official domain that it could be held against.
doubt-moves = It changes the project's official domain, until now { $domains }. A stolen account would do that first: make sure with the project itself.
doubt-none-yet = The project has no official domain yet.
doubt-elsewhere = It is not on the project's official domain { $domains }.
doubt-new-domain = This server wants a second person to look at every new official domain.
doubt-claimable = This server wants a second person to look before anything is claimable.
doubt-taken-back = Alerts with { $domain } were taken back before (for { $project }). Make sure that it is right now.

## Commands that are not as declared

wrong-command = I don't know that command; it may be from an older version of me. `/airdrop help` shows what there is.
wrong-usage = Usage: { $usage }
wrong-option = One of those options is not one of this command's.
wrong-missing = `{ $option }` is missing.
wrong-choice = `{ $option }` is one of: { $values }.
wrong-range = `{ $option }` is a whole number from { $min } to { $max }.
wrong-kind = `{ $option }` is not what I can use there.
wrong-long = `{ $option }` has { $is } characters; at most { $most } fit.
wrong-empty = `{ $option }` is empty.
# After a suggestion's name
suggest-archived = archived
wrong-request = I don't know that kind of request. `/airdrop help` shows what I can do.

## Told in the log channel: a burst of changes stopped the alerts

# $who is a mention, or the word below; $when "3 minutes ago"; "Go on" is the button's label
