## Figures and moments; $when is "3 days ago" or "in 3 days"

changed = { $what }, changed { $when }
window-closed = claim closed { $when }
window-opens = claim opens { $when }
window-closes = claim closes { $when }
window-open = claim open since { $when }
window-snapshot = snapshot { $when }
dollars = ${ $value }
dollars-thousands = ${ $value }K
dollars-millions = ${ $value }M
dollars-billions = ${ $value }B
dollars-trillions = ${ $value }T
percent = { $value } %

## `/airdrop list`

needs-letter = `{ $option }` needs at least one letter or digit.
list-active = Active airdrops
list-all = All airdrops
list-some = Airdrops: { $statuses }
# Each of these adds to the heading so far
list-on-chain = { $title } on { $chain }
list-about = { $title } about { $narrative }
list-least = { $title }, technology score { $score } or more
list-by-change = { $title } · recently changed
list-by-closing = { $title } · closing soon
list-by-score = { $title } · best score
list-by-raised = { $title } · most raised
list-by-name = { $title } · by name
list-foot = Page { $page } of { $pages } · { $count ->
    [one] { $count } project
   *[other] { $count } projects
} · Not financial advice.
list-tech = tech { $percent }
list-raised = raised { $dollars }
list-no-fit = No airdrop fits all of that. Leave out a filter, or look at all of them with `/airdrop list status:all`.
list-no-project = The catalogue is empty. A moderator can add the first project with `/airdrop-mod add`.
list-none-there = No airdrop stands there just now. `/airdrop list status:all` shows all of them; `/alerts subscribe` tells a channel when one gets there.
# Placeholders of selects
list-open = Open…
list-other = Another status…
# Buttons
list-previous = ◀ Prev
list-next = Next ▶
# In the select of statuses
tab-all = All
tab-active = Active

## `/airdrop upcoming`

upcoming-none = No snapshot and no claim window is known for the next { $days ->
    [one] { $days } day
   *[other] { $days } days
}. `/airdrop list` shows where all of them stand.
upcoming-title = The next { $days ->
    [one] { $days } day
   *[other] { $days } days
}
upcoming-snapshot = snapshot
upcoming-opens = claim opens
upcoming-closes = claim closes
upcoming-foot = In your own time zone · Not financial advice.
upcoming-more = { $count } more follow later · { $foot }
