## `/alerts setup`. Labels in lists have at most 100 characters, buttons 80,
## placeholders 150.

setup-where = **Step 1 of 4: where?** Pick the channel in which alerts shall appear. A forum works too, and so does a thread: go there and press “This channel”.
setup-here = This channel
setup-channel = Channel for alerts
# $switches has one line for each permission
setup-switches = ⚠️ I can't post in { $channel } yet; nothing was saved. Open its settings: Edit Channel → Permissions → Advanced → add my role (**Dropbell**) →
    { $switches }
    Then pick the channel again below.
setup-switch = ❌ **{ $permission }** → switch it on (✅)
setup-what = **Step 2 of 4: what?** How much shall { $channel } hear of? If unsure, take the first. `/alerts edit` narrows it down later: one project, a chain, a score.
setup-what-list = What to tell
setup-key-changes = Key changes: confirmed, snapshot, claimable, ended, called off
setup-claims = Claims only: when tokens can be claimed, and deadlines
setup-everything = Everything, rumours and guesses too
setup-whom = **Step 3 of 4: whom?** Pick a role that is mentioned when something can be claimed, or “Nobody”. I never mention @everyone.
setup-whom-default = **Step 3 of 4: whom?** Pick a role that is mentioned when something can be claimed, or “Nobody”. This server's default role is { $role }. I never mention @everyone.
setup-role = Role to mention
setup-nobody = Nobody
setup-default = The default role
setup-try = **Step 4 of 4: try it.** { $channel } hears of { $what }.
    The button posts a real test message there, pings nobody, and saves it if that works.
setup-post = Post a test message and save
setup-again = Try again
setup-back = ◀ Back
setup-other-channel = ◀ Another channel
setup-cancel = Cancel
setup-cancelled = Nothing was saved. `/alerts setup` starts again whenever you like.
setup-no-choice = That was no choice that I offer. `/alerts setup` starts again; nothing was saved.
setup-done = ✅ Done: a test message is in { $channel }, and { $channel } hears of { $what } from now on. This is subscription **{ $subscription }**.
    Next, if you like: `/alerts settings log-channel:#…`, so that I can tell your team when alerts stop; `/alerts edit subscription:{ $subscription }` for filters, style and more; `/alerts list` for all channels.
setup-tag-needed = **One more thing:** every post in that forum needs a tag. Which one shall mine have? Nothing was saved yet.
setup-tag = Tag of the posts
# $problem says what is wrong and what to do
setup-failed = ⚠️ Nothing was saved. { $problem }

## Why something could not be done at Discord, and what helps

# $problem is one of those below
problem-not-saved = Nothing was saved. { $problem }
problem-no-tags = That forum has no tags. Leave `tag` out, or make one in the forum's settings.
problem-name-tag = Name one of that forum's tags with `tag:`: { $tags }.
problem-forbidden = I may not post in { $channel }: give me { $permissions } there (Edit Channel → Permissions), then try again.
problem-webhook-cap = { $channel } already has 15 webhooks, the most that Discord allows. Delete one (Edit Channel → Integrations → Webhooks), then try again.
problem-channel-gone = That channel no longer exists. Pick another one with `/alerts subscribe`.
problem-discord = Discord did not answer as it should. Try again in a minute.
problem-unreached = I can't reach Discord, or it did not answer in time. Try again in a minute.
problem-data = I can't reach my data just now. Try again in a minute.
problem-subscription-gone = That subscription is gone.
problem-halted = All alerts are stopped just now; `/alerts list` says why.
problem-busy = An alert is on its way there. Try again in a minute.
problem-wait = Discord asks me to wait { $seconds } { $seconds ->
    [one] second
   *[other] seconds
} there. Try again then.
problem-webhook = Somebody deletes my webhook as fast as I make it. Find out who (Server Settings → Audit Log), then try again.
# $said is what Discord said, in its own words
problem-refused = Discord refused it: { $said }
problem-banned = Discord refuses the address of the machine that I run on for now. Whoever hosts me can see more in my log.

## `/alerts test`

test-failed = The test message did not get through. { $problem }
test-removed = The test message went out, but the subscription has been removed meanwhile.
test-active = A test message is in { $channel }: alerts get there.
test-paused = A test message is in { $channel }. The subscription is paused, so alerts wait.
# "Repair" is the button's label
test-stopped = A test message is in { $channel }, so whatever stopped this subscription is over. Press **Repair { $subscription }** in `/alerts list` to send what was missed and go on.

## The test message itself

trial-content = Test: this is not an alert.
trial-title = 🔔 Test: alerts arrive here
trial-set-up = Everything is set up. Real alerts look like this one.
trial-works = Subscription #{ $subscription } works. Real alerts look like this one.
trial-nobody = Nobody is pinged.
trial-role = Alerts here ping { $role }; this test does not.
trial-foot = Dropbell · a test, not an alert
# The title of a forum post
trial-post = Dropbell: test
