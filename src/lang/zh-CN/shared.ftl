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
