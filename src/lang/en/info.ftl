## `/airdrop info`: all that is known of a project

# A near miss is shown
info-guessed = Nothing is called “{ $typed }”; this comes nearest.
project-gone = That project is no longer in the catalogue. `/airdrop list` shows what is.
# Buttons; at most 80 characters
info-website = Website: { $domain }
info-history = History
# Buttons of the history, which begins with the newest; at most 80 characters
info-newer = ◀ Newer
info-older = Older ▶
# $what is a status in bold, $when "3 days ago"
since = { $what }, since { $when }
info-reason = Reason given: { $reason }
# $owner is one of the two below, $source whoever keeps the entry
info-foot = { $owner } · from { $source } · Not financial advice.
owner-server = this server's own
owner-all = shared by all servers
source-moderators = server moderators
source-curators = curators
source-operator = command line
source-file = catalogue file

# Names of fields
info-figures = Source of these figures
info-kind = Kind
info-backers = Backers
info-narratives = Narratives
info-competitors = Competitors
info-dates = Dates
info-domains = Official domains
# After a domain; $who is one of the two below, history-curator or mod-operator
info-confirmed = confirmed by { $who }
# One proposed it and $who approved it
info-confirmed-two = confirmed by two people, last by { $who }
info-by-moderator = a moderator of this server
info-by-file = the bot's own catalogue file

info-notes = Notes
info-mind = ⚠️ Mind
figure-tech = Technology score
figure-credibility = Credibility score
figure-legitimacy = Legitimacy score
figure-unknown = Score, of what is unknown
figure-raised = Raised
figure-valuation = Valuation

# $figure is an amount in bold, $round "Series B"
figure-round = { $figure }, { $round } round
figure-doubt = ⚠️ Doubtful: { $doubt }
# In place of backers and the like: it is known that there are none
info-none = none
# After some items of a list
info-more = and { $count } more
# $what is "Snapshot" and the like, $when "in 3 days"
info-date = { $what }: { $moment } ({ $when })
info-date-past = { $what }: { $moment } ({ $when }) (past)
info-conflict = Conflict of interest: { $conflict }
