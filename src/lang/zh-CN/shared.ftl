status-possible = 有可能
status-likely = 很可能
status-confirmed = 已确认
status-snapshot = 快照
status-claimable = 可领取
status-ended = 已结束
status-cancelled = 已取消
status-flagged = 疑似诈骗

reminder-opens = 领取已开放
reminder-closes-days = 距领取截止不到 { $days } 天
reminder-closes-hours = 距领取截止不到 { $hours } 小时

link-website = 官网链接
link-claim = 领取链接
link-check = 查询链接
link-docs = 文档链接
link-social = 社交链接

reason-too-late = 已来不及发送
reason-taken-back = 已撤回
reason-account = 已撤回某管理员账号的更改
reason-listed = { $domain } 现已列入黑名单 { $list }
field-name = 名称
field-symbol = 代号
field-chain = 链
field-summary = 简介
field-website = 网站
field-aliases = 别名
field-dates = 日期
field-links = 链接
field-figures = 数据
field-profile = 资料
retraction-remove-links = 已移除链接
retraction-delete-messages = 已删除消息
retraction-flag-scam = 已标记为诈骗
