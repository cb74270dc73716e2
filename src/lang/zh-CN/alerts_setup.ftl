setup-where = **第 1 步（共 4 步）：在哪里？** 请选择显示提醒的频道。论坛也可以；子区也可以：进入子区后点击“此频道”。
setup-here = 此频道
setup-channel = 接收提醒的频道
setup-switches = ⚠️ 我还不能在 { $channel } 发布；未保存任何内容。请打开其设置：编辑频道 → 权限 → 高级权限 → 添加我的身份组（**Dropbell**）→
    { $switches }
    然后在下方重新选择频道。
setup-switch = ❌ **{ $permission }** → 开启（✅）
setup-what = **第 2 步（共 4 步）：什么内容？** { $channel } 要接收多少？不确定就选第一项。之后可用 `/alerts edit` 缩小范围：单个项目、公链、评分。
setup-what-list = 提醒内容
setup-key-changes = 重要变化：已确认、快照、可领取、已结束、已取消
setup-claims = 仅领取：何时可以领取代币，以及截止时间
setup-everything = 全部，包括传闻和猜测
setup-whom = **第 3 步（共 4 步）：通知谁？** 请选择可以领取时要提及的身份组，或“无人”。我从不提及 @everyone。
setup-whom-default = **第 3 步（共 4 步）：通知谁？** 请选择可以领取时要提及的身份组，或“无人”。此服务器的默认身份组是 { $role }。我从不提及 @everyone。
setup-role = 要提及的身份组
setup-nobody = 无人
setup-default = 默认身份组
setup-try = **第 4 步（共 4 步）：试一试。** { $channel } 将收到：{ $what }。
    点击按钮会在那里发布一条真实的测试消息，不提及任何人，成功后保存。
setup-post = 发布测试消息并保存
setup-again = 重试
setup-back = ◀ 返回
setup-other-channel = ◀ 其他频道
setup-cancel = 取消
setup-cancelled = 未保存任何内容。随时可用 `/alerts setup` 重新开始。
setup-no-choice = 没有这个选项。可用 `/alerts setup` 重新开始；未保存任何内容。
setup-done = ✅ 完成：测试消息已发布到 { $channel }，从现在起 { $channel } 将收到：{ $what }。订阅编号为 **{ $subscription }**。
    接下来可以：用 `/alerts settings log-channel:#…` 让我在提醒停止时告知你的团队；用 `/alerts edit subscription:{ $subscription }` 设置筛选、样式等；用 `/alerts list` 查看所有频道。
setup-tag-needed = **还有一件事：** 该论坛的每个帖子都需要标签。我的帖子用哪个？尚未保存任何内容。
setup-tag = 帖子的标签
setup-failed = ⚠️ 未保存任何内容。{ $problem }

problem-not-saved = 未保存任何内容。{ $problem }
problem-no-tags = 该论坛没有标签。请不填 `tag`，或在论坛设置中创建一个。
problem-name-tag = 请用 `tag:` 指定该论坛的一个标签：{ $tags }
problem-forbidden = 我无权在 { $channel } 发布：请在那里授予我 { $permissions } 权限（编辑频道 → 权限），然后重试。
problem-webhook-cap = { $channel } 已有 15 个 Webhook，达到 Discord 的上限。请删除一个（编辑频道 → 整合 → Webhook），然后重试。
problem-channel-gone = 该频道已不存在。请用 `/alerts subscribe` 选择其他频道。
problem-discord = Discord 的回应不正常。请过一分钟再试。
problem-unreached = 我无法连接 Discord，或它没有及时回应。请过一分钟再试。
problem-data = 我暂时无法访问自己的数据。请过一分钟再试。
problem-subscription-gone = 该订阅已不存在。
problem-halted = 目前所有提醒都已停止；原因见 `/alerts list`。
problem-busy = 正有一条提醒发往那里。请过一分钟再试。
problem-wait = Discord 要求我在那里等待 { $seconds } 秒。请在那之后再试。
problem-webhook = 我一创建 Webhook 就有人删除。请查明是谁（服务器设置 → 审核日志），然后重试。
problem-refused = Discord 拒绝了：{ $said }
problem-banned = Discord 暂时拒绝我所在机器的地址。我的运营者可在日志中查看详情。

test-failed = 测试消息未能送达。{ $problem }
test-removed = 测试消息已发出，但订阅在此期间被删除了。
test-active = 测试消息已发布到 { $channel }：提醒可以送达那里。
test-paused = 测试消息已发布到 { $channel }。订阅已暂停，所以提醒在等待。
test-stopped = 测试消息已发布到 { $channel }，说明让此订阅停止的原因已消除。请在 `/alerts list` 中点击**修复 { $subscription }**，补发错过的内容并继续。

trial-content = 测试：这不是提醒。
trial-title = 🔔 测试：提醒会送达这里
trial-set-up = 一切已设置好。真正的提醒就是这个样子。
trial-works = 订阅 #{ $subscription } 正常。真正的提醒就是这个样子。
trial-nobody = 不提及任何人。
trial-role = 这里的提醒会提及 { $role }；此测试不会。
trial-foot = Dropbell · 测试，不是提醒
trial-post = Dropbell：测试
