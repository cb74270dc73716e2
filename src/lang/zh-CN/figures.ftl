### Figures in pictures and rows

## `/airdrop chart`

chart-measure-technology = 技术评分
chart-measure-credibility = 可信度评分
chart-measure-legitimacy = 正当性评分
chart-score-raised = { $measure }与融资金额
chart-axes = 纵轴：{ $measure }（%）。横轴：融资金额（美元，对数刻度）。
chart-axis-score = { $measure }（据来源）
chart-axis-raised = 融资金额（据来源，美元，对数刻度）
chart-raised-most = { $count } 个项目中融资最多的 { $shown } 个。
chart-claimed = 数字为来源的说法，未经核实：{ $sources }
chart-doubted = ◯ 圆环：数字存疑，或来源有自身利益：{ $names }。原因见 `/airdrop info`。
chart-others = 其他类型的评分不可比较，另有各自的图：{ $measures }
chart-numbers = 图中编号：{ $names }
chart-foot = 非投资建议。
chart-alt = { $title }（据来源）。⚠️ 表示需谨慎对待的数字。
chart-and-more = … 还有 { $count } 个
chart-no-figures = 暂时没有可画的内容：这里没有项目同时具备两项数字（{ $measure }和融资金额）。
chart-by-status = 空投状态一览
chart-timeline = 快照和领取窗口
chart-marks = ◆ 快照 · 彩色条：领取窗口，尖头表示仍在继续或日期未知 · 白线：现在。日期按 UTC。
chart-next = { $count } 个项目中最近的 { $shown } 个。
chart-exact-times = 准确时间见 `/airdrop upcoming`。非投资建议。
chart-snapshot = 快照 { $date }
chart-window = 领取 { $from } 至 { $to }
chart-opens = 领取自 { $date } 起
chart-closes = 领取至 { $date }
chart-no-dates = 暂时没有可画的内容：没有已知的即将到来或进行中的快照或领取窗口。管理员可用 `/airdrop-mod dates` 添加。
chart-busy = 现在正在绘制许多图。请一分钟后再试。
chart-failed = 图未能画出。数字见 `/airdrop list` 和 `/airdrop info`。
chart-projects = { $count } 个项目
chart-number = { $count }

## `/airdrop list`: a score that is not of the technology

list-credibility = 可信度 { $percent }
list-legitimacy = 正当性 { $percent }
