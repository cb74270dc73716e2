broken-webhook-gone = 有人删除了我用来发布的 Webhook，而我无法新建一个。请在该频道授予我**管理 Webhook** 权限，然后点击“修复”。
broken-channel-gone = 频道已被删除。请用 `/alerts subscribe` 订阅其他频道。
broken-guild-left = 我曾被移出此服务器；从现在起提醒恢复。
broken-forbidden = 我无权在那里发布。请在该频道授予我**查看频道**和**管理 Webhook** 权限（编辑频道 → 权限），然后点击“修复”。
broken-webhook-cap = 该频道已有 15 个 Webhook，达到 Discord 的上限。请删除一个（编辑频道 → 整合），然后点击“修复”。
broken-rejected = Discord 拒绝了消息。如果是 AutoMod 拦截，请将该 Webhook 设为例外，然后点击“修复”。
broken-thread-closed = 子区已锁定或归档。请重新打开，然后点击“修复”。
broken-given-up = 三天来什么都没能送达。请确认我可以在那里发布，然后点击“修复”：届时会补发错过的内容。

notice-repair = 修复 { $subscription }
notice-place = { $channel }（订阅 { $subscription }）
notice-broken = ⚠️ 发往 { $place } 的提醒已停止。{ $advice }
notice-unknown = ❔ 我无法确定一条提醒是否已送达 { $place }：Discord 的回应丢失了，而我无法读取频道历史。我不会重复发送；`/airdrop list` 可查看变化。授予**阅读消息历史记录**权限后，下次我就能核对。
notice-blocked = ⛔ 此服务器的规则拦截了发往 { $place } 的一条提醒。如果是 AutoMod，请将该频道设为例外（服务器设置 → AutoMod）。之后的提醒照常尝试。
notice-rejected = ⛔ Discord 拒绝了发往 { $place } 的一条提醒：{ $said }。之后的提醒照常尝试；如果一直这样，请告知托管我的人。
