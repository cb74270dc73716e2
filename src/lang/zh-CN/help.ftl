help-never = 当加密货币空投的状态变化时，我会通知服务器。我绝不索要密钥或助记词，绝不主动私信你，我显示的任何内容都不是投资建议。
help-keep = 我保存的内容：服务器的订阅和项目，以及谁更改了它们；对只是查询的人不保存任何内容。`/airdrop forget-me` 会删除你让我为你保存的内容。
help-command = { $what }。{ $whom }。
help-for-everyone = 所有人可用
help-for-channels = 面向拥有“管理频道”权限的成员
help-for-messages = 面向拥有“管理消息”权限的成员
help-options = 查看选项：{ $command }
help-signs = <必填> [可选]

privacy-title = 我保存什么、为什么、保存多久
privacy-lookers = **只是查询的成员：** 不保存任何内容。
privacy-members = **使用 `/airdrop mine` 或 `remind` 的成员：** 你的用户 ID 以及你标记或要求的内容，仅供你自己使用；提醒保存到其期限后 90 天。同意接收私信后，还会保存你的语言。
privacy-moderators = **管理员和频道管理者：** 你做的每项更改旁边的用户 ID，以便其他人看到谁做了什么。
privacy-servers = **服务器：** 哪些频道接收哪些提醒、我创建的 Webhook（令牌已加密）、服务器自己的项目，以及 90 天内何时发送了什么。
privacy-shared = 除了自己的消息和有人推荐的消息，我不读取任何消息。我不与任何人分享，也不出售任何内容。
privacy-deleting = **删除：** `/airdrop forget-me` 会立即删除我保存的关于你的内容。`/alerts unsubscribe` 会立即删除一个订阅。将我移出服务器后，其全部内容会在 30 天后删除。如需立即删除关于你或你的服务器的内容，请联系托管我的人：`dropbell forget` 会立即执行。
privacy-foot = 全文见 PRIVACY.md
