### What Discord shows of the commands: at most 100 characters a text. What
### people type as it stands (commands, examples, keywords) stays English.

## The commands

command-airdrop = 查询加密货币空投：处于什么阶段、何时领取、已知哪些信息
command-alerts = 选择哪些频道接收哪些空投变化
command-airdrop-mod = 维护此服务器的空投目录

## /airdrop

command-airdrop-list = 列出空投，最近有变化的在前
command-airdrop-info = 显示一个空投的全部已知信息及来源
command-airdrop-upcoming = 快照和领取窗口，最近的在前
command-airdrop-compare = 并排比较两个空投
command-airdrop-chart = 图表：评分与融资、各状态数量或日期
command-airdrop-help = 我能做什么，以及绝不做什么
command-airdrop-mine = 你自己的列表，别人看不到；填写项目则标记该项目
command-airdrop-remind = 在领取窗口关闭前收到私信；会先征求你的同意
command-airdrop-forget-me = 立即删除我保存的关于你的内容，并告诉你是什么

## /airdrop-mod

command-airdrop-mod-add = 添加项目；会通知已订阅的频道
command-airdrop-mod-status = 更改项目的状态；会通知已订阅的频道
command-airdrop-mod-dates = 设置快照和领取窗口；保存前会先给你看
command-airdrop-mod-history = 谁改了什么
command-airdrop-mod-archive = 将项目移出列表和搜索；会先询问
command-airdrop-mod-merge = 将同一空投的两个条目合并；会先询问
command-airdrop-mod-undo = 撤销你自己的上一次更改，限 15 分钟内
command-airdrop-mod-retract = 撤回项目的提醒：移除已发消息中的链接，并警告所有看到的人
command-airdrop-mod-link = 给项目添加链接；不在其官方域名上的须由另一人批准
command-airdrop-mod-approve = 查看他人的提议，并批准或拒绝
command-airdrop-mod-suggestions = 查看成员的推荐，并采纳、修改或拒绝
command-airdrop-mod-four-eyes = 此服务器哪些事项需要第二个人；更改需要“管理服务器”权限
command-airdrop-mod-stop = 立即停止所有服务器的全部提醒；仅限此机器人的策展人
command-airdrop-mod-edit = 更正项目的名称、网站、代号、公链或简介

## /alerts

command-alerts-setup = 一步步设置提醒；从这里开始
command-alerts-subscribe = 将空投提醒发送到频道
command-alerts-list = 显示此服务器的订阅及其是否正常
command-alerts-status = 显示哪些正常、哪些不正常，以及最近的发送
command-alerts-edit = 更改订阅接收的内容；频道不变
command-alerts-pause = 暂停一个订阅的提醒
command-alerts-quiet = 订阅的消息不发出声音的时段
command-alerts-digest = 在固定时间汇总接收订阅的变化
command-alerts-resume = 恢复已暂停的订阅
command-alerts-unsubscribe = 结束订阅；会先询问
command-alerts-settings = 查看或设置适用于整个服务器的选项
command-alerts-preview = 谁会收到提醒、谁不会，以及原因；不会发送任何内容
command-alerts-export = 将此服务器的订阅和自有项目导出为文件
command-alerts-import = 导入这样的文件；保存前会先给你看
command-alerts-test = 按提醒的发布方式发布一条测试消息

## The menu of a message: at most 32 characters

menu-suggest-as-airdrop = 推荐为空投

## Options of /airdrop

option-list-status = 处于什么状态（不填：进行中）
option-list-chain = 仅限这条公链
option-list-narrative = 仅限这个主题，例如 DePIN
option-min-score = 仅限技术评分不低于此值，0 到 100
option-sort = 排序方式（不填：最近变化）
option-chart-kind = 显示什么
option-chart-measure = 评分的对象（不填：技术）
option-share = 让这里的所有人看到回答（不填：仅你可见）
option-project = 项目的名称或代号
option-days = 未来多少天（不填：30）
option-a = 第一个的名称或代号
option-b = 另一个的名称或代号
option-topic = 关于什么（不填：命令）
option-mine-state = 只看这些，或要做的标记
option-mine-project = 要标记的项目（不填：你的列表）
option-before = 提前多久

## Options of /airdrop-mod

option-name = 项目的名称
option-website = 项目自己的网站，https://…
option-add-status = 其空投处于什么状态
option-add-chain = 项目所在的公链
option-symbol = 代币代号，例如 STRK
option-summary = 用一两句话说明它是什么
option-scope = 谁能看到；所有服务器仅限此机器人的策展人
option-status-status = 其空投现在处于什么状态
option-status-reason = 原因；退回之前的状态时必填
option-announce = 是否通知已订阅的频道（不填：是）
option-snapshot = 例如 2026-11-30 18:00 CET、in 3 days、<t:…> 或 clear
option-opens = 例如 2026-11-30 18:00 CET、in 3 days、<t:…> 或 clear
option-closes = 例如 2026-11-30 18:00 CET、in 3 days、<t:…> 或 clear
option-history-project = 此项目的记录（不填：此服务器）
option-user = 仅限此人
option-into = 要保留的条目：名称或代号
option-retract-reason = 原因；会告知大家
option-action = 如何处理已发送的消息（不填：移除链接）
option-kind = 链接的用途
option-url = 地址，https://…
option-proposal = 哪一个（不填：所有待处理的）
option-claimable = 用于“可领取”状态
option-new-domains = 用于每个新项目的网站
option-stop-reason = 原因；会告知频道管理者
option-stop-state = 停止或继续（不填：停止）

## Options of /alerts

option-channel = 提醒发到哪里（不填：此频道）
option-status = 哪些变化（新订阅不填：重要变化）
option-statuses = 具体哪些状态，例如：confirmed, claimable
option-subscribe-project = 仅限此项目
option-alerts-edit-project = 仅限此项目
option-chain = 仅限这条公链上的项目
option-narrative = 仅限这个主题的项目
option-subscribe-role = 要提及的身份组（不填：/alerts settings 中的默认值）
option-ping-on = 何时提及身份组（新订阅不填：可领取时）
option-style = 提醒显示多少内容（新订阅不填：完整）
option-tag = 在论坛中：帖子使用的标签
option-subscription = 它在 /alerts list 中的编号
option-status-subscription = 其中一个（不填：全部）
option-edit-role = 要提及的另一个身份组
option-for = 多久，例如 2h 或 3 days（不填：直到恢复）
option-from = 例如 22:00
option-to = 例如 07:00
option-timezone = 例如 Europe/Berlin（不填：UTC）
option-override = 领取窗口和警告是否仍发出声音（不填：是）
option-off = 不再使用静音时段
option-every = 多久一次；关闭：每个变化立即发送
option-at = 例如 18:30（不填：09:00）
option-backlog = 如何处理错过的内容（不填：跳过）
option-log-channel = 我在哪里报告提醒的问题
option-default-role = 未指定身份组的新订阅所用的身份组
option-reminders = all、none，或其中几个：opens, 72h, 24h, 3h
option-language = 提醒和通知使用的语言
option-clear = 要清除的设置
option-preview-status = 要试的状态
option-file = 由 /alerts export 生成的文件

## Choices: what /airdrop list shows

choice-list-status-active = 进行中：从有可能到可领取
choice-list-status-possible = 有可能
choice-list-status-likely = 很可能
choice-list-status-confirmed = 已确认
choice-list-status-snapshot = 快照
choice-list-status-claimable = 可领取
choice-list-status-ended = 已结束
choice-list-status-all = 全部，包括已取消和疑似诈骗

## Choices: statuses explained

choice-status-possible = 有可能：仅为猜测
choice-status-likely = 很可能：激励计划正在进行
choice-status-confirmed = 已确认：项目方已宣布
choice-status-snapshot = 快照：正在记录余额
choice-status-claimable = 可领取：现在可以领取代币
choice-status-ended = 已结束：领取窗口已过
choice-status-cancelled = 已取消：项目方已取消
choice-status-flagged = 疑似诈骗：请警惕

## Choices: sorting, help

choice-sort-recently-changed = 最近变化
choice-sort-closing-soon = 即将关闭
choice-sort-score = 技术评分
choice-sort-raised = 融资金额
choice-chart-kind-score-raised = 评分与融资金额
choice-chart-kind-by-status = 各状态的数量
choice-chart-kind-timeline = 按日期显示快照和领取窗口
choice-chart-measure-technology = 技术
choice-chart-measure-credibility = 可信度
choice-chart-measure-legitimacy = 正当性
choice-sort-name = 名称
choice-topic-airdrop = 查询空投：/airdrop 及其选项
choice-topic-alerts = 频道提醒：/alerts 及其选项
choice-topic-airdrop-mod = 维护目录：/airdrop-mod 及其选项
choice-topic-privacy = 隐私：我保存什么，以及如何删除

## Choices of /airdrop-mod

choice-kind-website = 网站：其域名将成为官方域名
choice-kind-claim = 领取：领取代币的地方
choice-kind-check = 查询：查询资格的地方
choice-kind-docs = 文档
choice-kind-social = 社交媒体主页
choice-action-remove-links = 移除链接，留下警告
choice-action-delete-messages = 删除消息
choice-action-flag-scam = 移除链接并将项目标记为诈骗
choice-state-stop = 停止所有提醒
choice-state-go-on = 恢复提醒
choice-scope-this-server = 仅此服务器
choice-scope-every-server = 所有服务器

## Choices of /alerts

choice-ping-on-all = 总是：每条提醒都提及
choice-ping-on-claimable = 可领取：仅在有可领取的内容时
choice-ping-on-never = 从不
choice-style-full = 完整：包含所有要点的卡片
choice-style-compact = 紧凑：小卡片
choice-style-minimal = 极简：一行文字
choice-backlog-skip = 跳过：从接下来的内容继续
choice-backlog-digest = 汇总：用一条消息汇总最近三天
choice-backlog-send = 发送：最近三天错过的内容
choice-every-day = 每天
choice-every-week = 每周一
choice-every-off = 关闭：每个变化立即发送
choice-clear-log-channel = 日志频道：不在任何地方报告问题
choice-clear-default-role = 默认身份组：未指定身份组时不提及任何人
choice-clear-role = 身份组：不再提及任何人
choice-clear-tag = 标签：论坛帖子不加标签
choice-clear-project = 项目：所有项目
choice-clear-chain = 链：任何链
choice-clear-narrative = 叙事：任何叙事
choice-clear-min-score = 评分：任何评分
choice-status-key-changes = 重要变化：已确认、快照、可领取、已结束、已取消、疑似诈骗
choice-status-claimable-only = 仅可领取
choice-status-everything = 全部
choice-language-discord = 跟随此服务器的 Discord 设置

## Choices of a member's own list

choice-mine-state-joined = 已参与
choice-mine-state-claimed = 已领取
choice-mine-state-ignored = 已忽略
choice-mine-state-not-eligible = 不符合资格
choice-mine-state-none = 无：移出我的列表
choice-before-3h = 3 小时
choice-before-24h = 24 小时
choice-before-72h = 3 天
