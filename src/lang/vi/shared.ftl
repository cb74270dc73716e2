status-possible = Có thể
status-likely = Nhiều khả năng
status-confirmed = Đã xác nhận
status-snapshot = Snapshot
status-claimable = Có thể nhận
status-ended = Đã kết thúc
status-cancelled = Đã hủy
status-flagged = Bị nghi là lừa đảo

reminder-opens = đã mở nhận token
reminder-closes-days = thời gian nhận sẽ đóng trong chưa đầy { $days } ngày
reminder-closes-hours = thời gian nhận sẽ đóng trong chưa đầy { $hours } giờ

link-website = liên kết trang web
link-claim = liên kết nhận token
link-check = liên kết kiểm tra
link-docs = liên kết tài liệu
link-social = liên kết mạng xã hội
