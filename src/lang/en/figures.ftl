### Figures in pictures and rows

## `/airdrop chart`

chart-measure-technology = Technology score
chart-measure-credibility = Credibility score
chart-measure-legitimacy = Legitimacy score
chart-score-raised = { $measure } and money raised
# $measure is one of the three above
chart-axes = Upwards: { $measure } in percent. To the right: money raised in US dollars; equal steps multiply.
# In the picture itself
chart-axis-score = { $measure }, as claimed
chart-axis-raised = Money raised, as claimed (US dollars, log scale)
chart-raised-most = The { $shown } that raised most, of { $count }.
chart-claimed = Figures are claims of their source, not checked: { $sources }
chart-doubted = ◯ Rings: a figure is doubted, or the source has an interest of its own: { $names }. `/airdrop info` says why.
chart-others = Scores of another kind are not comparable and have pictures of their own: { $measures }
chart-numbers = In the picture: { $names }
chart-foot = Not financial advice.
chart-alt = { $title }, as claimed by their source. ⚠️ marks figures to be taken with care.
chart-and-more = … and { $count } more
chart-no-figures = There is nothing to draw yet: no project here has both figures ({ $measure } and money raised).
chart-by-status = Where the airdrops stand
chart-timeline = Snapshots and claim windows
chart-marks = ◆ snapshot · coloured bar: claim window, pointed where it goes on or its date is not known · white line: now. Days are in UTC.
chart-next = The next { $shown } of { $count }.
chart-exact-times = `/airdrop upcoming` has the exact times. Not financial advice.
# Days as 2026-11-30
chart-snapshot = snapshot { $date }
chart-window = claim { $from } to { $to }
chart-opens = claim from { $date }
chart-closes = claim until { $date }
chart-no-dates = There is nothing to draw yet: no snapshot or claim window is known to lie ahead or to be under way. Moderators add them with `/airdrop-mod dates`.
chart-busy = Many pictures are being drawn just now. Please ask again in a minute.
chart-failed = The picture could not be drawn. `/airdrop list` and `/airdrop info` have the figures.
chart-projects = { $count ->
    [one] { $count } project
   *[other] { $count } projects
}
chart-number = { $count }

## `/airdrop list`: a score that is not of the technology

list-credibility = credibility { $percent }
list-legitimacy = legitimacy { $percent }
