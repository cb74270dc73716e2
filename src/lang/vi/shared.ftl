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

reason-too-late = đã quá muộn để gửi
reason-taken-back = đã thu hồi
reason-account = các thay đổi từ tài khoản của một người kiểm duyệt đã bị thu hồi
reason-listed = { $domain } hiện nằm trong danh sách chặn { $list }
field-name = tên
field-symbol = ký hiệu
field-chain = chuỗi
field-summary = tóm tắt
field-website = trang web
field-aliases = tên khác
field-dates = ngày giờ
field-links = liên kết
field-figures = số liệu
field-profile = hồ sơ
retraction-remove-links = đã gỡ liên kết
retraction-delete-messages = đã xóa tin nhắn
retraction-flag-scam = đã gắn cờ lừa đảo
