### What Discord shows of the commands: at most 100 characters a text. What
### people type as it stands (commands, examples, keywords) stays English.

## The commands

command-airdrop = Tra cứu airdrop tiền mã hóa: đang ở đâu, khi nào nhận, đã biết những gì
command-alerts = Chọn kênh nào được báo về thay đổi airdrop nào
command-airdrop-mod = Quản lý danh mục airdrop của máy chủ này

## /airdrop

command-airdrop-list = Liệt kê các airdrop, thay đổi mới nhất trước
command-airdrop-info = Hiện mọi điều đã biết về một airdrop, kèm nguồn
command-airdrop-upcoming = Các đợt snapshot và thời gian nhận, gần nhất trước
command-airdrop-compare = So sánh hai airdrop cạnh nhau
command-airdrop-chart = Một hình: điểm và vốn huy động, bao nhiêu ở trạng thái nào, hoặc ngày
command-airdrop-help = Tôi làm được gì và không bao giờ làm gì
command-airdrop-mine = Danh sách riêng của bạn, không ai khác thấy; kèm dự án: đánh dấu dự án đó
command-airdrop-remind = Nhận tin nhắn riêng trước khi hết hạn nhận; hỏi bạn trước
command-airdrop-forget-me = Xóa ngay những gì tôi lưu về bạn và cho bạn biết đó là gì

## /airdrop-mod

command-airdrop-mod-add = Thêm một dự án; các kênh đăng ký được báo
command-airdrop-mod-status = Đổi trạng thái của một dự án; các kênh đăng ký được báo
command-airdrop-mod-dates = Đặt snapshot và thời gian nhận; bạn được xem trước khi lưu
command-airdrop-mod-history = Ai đã thay đổi gì
command-airdrop-mod-archive = Đưa một dự án ra khỏi danh sách và tìm kiếm; hỏi trước
command-airdrop-mod-merge = Gộp hai mục của cùng một airdrop; hỏi trước
command-airdrop-mod-undo = Hoàn tác thay đổi gần nhất của chính bạn, trong vòng 15 phút
command-airdrop-mod-retract = Thu hồi thông báo của một dự án: gỡ liên kết và cảnh báo mọi người đã thấy
command-airdrop-mod-link = Thêm liên kết cho dự án; ngoài tên miền chính thức phải có người thứ hai duyệt
command-airdrop-mod-approve = Xem đề xuất của người khác rồi duyệt hoặc từ chối
command-airdrop-mod-suggestions = Xem đề xuất của thành viên rồi nhận, sửa hoặc từ chối
command-airdrop-mod-four-eyes = Việc gì ở máy chủ này cần người thứ hai; muốn đổi phải có quyền Quản lý máy chủ
command-airdrop-mod-stop = Dừng ngay mọi thông báo ở mọi máy chủ; dành cho người phụ trách bot này
command-airdrop-mod-edit = Sửa tên, trang web, ký hiệu, chuỗi hoặc mô tả của một dự án

## /alerts

command-alerts-setup = Thiết lập thông báo từng bước; bắt đầu ở đây
command-alerts-subscribe = Gửi thông báo airdrop tới một kênh
command-alerts-list = Hiện các đăng ký của máy chủ này và chúng có hoạt động không
command-alerts-status = Hiện cái gì hoạt động, cái gì không, và các lần gửi gần nhất
command-alerts-edit = Đổi nội dung một đăng ký theo dõi; kênh giữ nguyên
command-alerts-pause = Tạm dừng thông báo của một đăng ký
command-alerts-quiet = Giờ mà bài đăng của một đăng ký không phát âm thanh
command-alerts-digest = Nhận các thay đổi của một đăng ký gộp lại vào giờ cố định
command-alerts-resume = Cho một đăng ký đang tạm dừng hoạt động trở lại
command-alerts-unsubscribe = Kết thúc một đăng ký; hỏi trước
command-alerts-settings = Hiện hoặc đặt những gì áp dụng cho cả máy chủ
command-alerts-preview = Ai sẽ nhận thông báo, ai không và vì sao; không gửi gì cả
command-alerts-export = Các đăng ký và dự án riêng của máy chủ này dưới dạng tệp
command-alerts-import = Nạp lại tệp như vậy; bạn được xem trước khi lưu
command-alerts-test = Đăng một tin thử đúng như cách đăng thông báo

## The menu of a message: at most 32 characters

menu-suggest-as-airdrop = Đề xuất làm airdrop

## Options of /airdrop

option-list-status = Đang ở trạng thái nào (nếu bỏ trống: đang hoạt động)
option-list-chain = Chỉ trên chuỗi này
option-list-narrative = Chỉ với chủ đề này, ví dụ DePIN
option-min-score = Chỉ với điểm công nghệ ít nhất bằng này, từ 0 đến 100
option-sort = Cái gì đứng trước (nếu bỏ trống: mới thay đổi)
option-chart-kind = Hình cho thấy gì
option-chart-measure = Điểm về mặt nào (nếu bỏ trống: công nghệ)
option-share = Cho mọi người ở đây thấy câu trả lời (nếu bỏ trống: chỉ bạn thấy)
option-project = Tên hoặc ký hiệu của dự án
option-days = Trước bao nhiêu ngày (nếu bỏ trống: 30)
option-a = Tên hoặc ký hiệu của dự án thứ nhất
option-b = Tên hoặc ký hiệu của dự án kia
option-topic = Về điều gì (nếu bỏ trống: các lệnh)
option-mine-state = Chỉ những mục này, hoặc cách đánh dấu
option-mine-project = Dự án cần đánh dấu (nếu bỏ trống: danh sách của bạn)
option-before = Trước bao lâu

## Options of /airdrop-mod

option-name = Tên của dự án
option-website = Trang web riêng của dự án, https://…
option-add-status = Airdrop đang ở trạng thái nào
option-add-chain = Chuỗi của dự án
option-symbol = Ký hiệu của dự án, ví dụ STRK
option-summary = Dự án là gì, trong một hai câu
option-scope = Ai thấy; mọi máy chủ: chỉ dành cho người phụ trách bot này
option-status-status = Airdrop hiện ở trạng thái nào
option-status-reason = Vì sao; cần có khi lùi lại một bước
option-announce = Có báo cho các kênh đăng ký không (nếu bỏ trống: có)
option-snapshot = Ví dụ 2026-11-30 18:00 CET, in 3 days, <t:…> hoặc clear
option-opens = Ví dụ 2026-11-30 18:00 CET, in 3 days, <t:…> hoặc clear
option-closes = Ví dụ 2026-11-30 18:00 CET, in 3 days, <t:…> hoặc clear
option-history-project = Của dự án này (nếu bỏ trống: của máy chủ này)
option-user = Chỉ của người này
option-into = Mục được giữ lại: tên hoặc ký hiệu
option-retract-reason = Vì sao; mọi người sẽ được biết
option-action = Xử lý tin nhắn đã gửi thế nào (nếu bỏ trống: gỡ các liên kết)
option-kind = Liên kết dùng để làm gì
option-url = Địa chỉ, https://…
option-proposal = Đề xuất nào (nếu bỏ trống: tất cả đang chờ)
option-claimable = Cho trạng thái Có thể nhận
option-new-domains = Cho trang web của mỗi dự án mới
option-stop-reason = Vì sao; người quản lý kênh sẽ được biết
option-stop-state = Dừng hay tiếp tục (nếu bỏ trống: dừng)

## Options of /alerts

option-channel = Thông báo gửi tới đâu (nếu bỏ trống: kênh này)
option-status = Những thay đổi nào (đăng ký mới, nếu bỏ trống: quan trọng)
option-statuses = Chính xác những trạng thái nào, ví dụ: confirmed, claimable
option-subscribe-project = Chỉ dự án này
option-alerts-edit-project = Chỉ dự án này
option-chain = Chỉ các dự án trên chuỗi này
option-narrative = Chỉ các dự án có chủ đề này
option-subscribe-role = Vai trò được nhắc tới (nếu bỏ trống: mặc định trong /alerts settings)
option-ping-on = Khi nào nhắc tới vai trò (đăng ký mới, nếu bỏ trống: khi có thể nhận)
option-style = Thông báo hiện bao nhiêu (đăng ký mới, nếu bỏ trống: đầy đủ)
option-tag = Trong diễn đàn: thẻ gắn cho bài đăng
option-subscription = Số của đăng ký trong /alerts list
option-status-subscription = Một trong số đó (nếu bỏ trống: tất cả)
option-edit-role = Một vai trò khác được nhắc tới
option-for = Bao lâu, ví dụ 2h hoặc 3 days (nếu bỏ trống: đến khi bật lại)
option-from = Ví dụ 22:00
option-to = Ví dụ 07:00
option-timezone = Ví dụ Europe/Berlin (nếu bỏ trống: UTC)
option-override = Thời gian nhận và cảnh báo có vẫn phát âm thanh không (nếu bỏ trống: có)
option-off = Không còn giờ yên lặng nữa
option-every = Bao lâu một lần; tắt: từng thay đổi ngay lập tức
option-at = Ví dụ 18:30 (nếu bỏ trống: 09:00)
option-backlog = Xử lý những gì bị lỡ thế nào (nếu bỏ trống: bỏ qua)
option-log-channel = Nơi tôi báo các trục trặc về thông báo
option-default-role = Vai trò của các đăng ký mới không chỉ định vai trò
option-reminders = all, none, hoặc vài mục trong: opens, 72h, 24h, 3h
option-language = Thông báo và lời nhắc được viết bằng ngôn ngữ nào
option-clear = Bỏ thiết lập nào
option-preview-status = Trạng thái muốn thử
option-file = Tệp do /alerts export tạo ra

## Choices: what /airdrop list shows

choice-list-status-active = Đang hoạt động: từ có thể đến nhận được
choice-list-status-possible = Có thể
choice-list-status-likely = Nhiều khả năng
choice-list-status-confirmed = Đã xác nhận
choice-list-status-snapshot = Snapshot
choice-list-status-claimable = Có thể nhận
choice-list-status-ended = Đã kết thúc
choice-list-status-all = Tất cả, kể cả đã hủy và bị nghi ngờ

## Choices: statuses explained

choice-status-possible = Có thể: mới chỉ là phỏng đoán
choice-status-likely = Nhiều khả năng: đang có chương trình khuyến khích
choice-status-confirmed = Đã xác nhận: dự án đã công bố
choice-status-snapshot = Snapshot: đang ghi nhận số dư
choice-status-claimable = Có thể nhận: token nhận được ngay bây giờ
choice-status-ended = Đã kết thúc: hết thời gian nhận
choice-status-cancelled = Đã hủy: dự án đã bỏ
choice-status-flagged = Bị nghi ngờ: nghi là lừa đảo

## Choices: sorting, help

choice-sort-recently-changed = Mới thay đổi
choice-sort-closing-soon = Sắp đóng
choice-sort-score = Điểm công nghệ
choice-sort-raised = Vốn đã huy động
choice-chart-kind-score-raised = Điểm và vốn đã huy động
choice-chart-kind-by-status = Bao nhiêu ở trạng thái nào
choice-chart-kind-timeline = Snapshot và thời gian nhận theo ngày
choice-chart-measure-technology = Công nghệ
choice-chart-measure-credibility = Độ tin cậy
choice-chart-measure-legitimacy = Tính chính đáng
choice-sort-name = Tên
choice-topic-airdrop = Tra cứu airdrop: /airdrop và các tùy chọn
choice-topic-alerts = Thông báo trong kênh: /alerts và các tùy chọn
choice-topic-airdrop-mod = Quản lý danh mục: /airdrop-mod và các tùy chọn
choice-topic-privacy = Quyền riêng tư: tôi lưu gì và cách yêu cầu xóa

## Choices of /airdrop-mod

choice-kind-website = Trang web: tên miền của nó thành tên miền chính thức
choice-kind-claim = Nhận: nơi nhận token
choice-kind-check = Kiểm tra: nơi xem có đủ điều kiện không
choice-kind-docs = Tài liệu
choice-kind-social = Hồ sơ mạng xã hội
choice-action-remove-links = Gỡ các liên kết, để lại cảnh báo
choice-action-delete-messages = Xóa các tin nhắn
choice-action-flag-scam = Gỡ các liên kết và đánh dấu dự án là lừa đảo
choice-state-stop = Dừng mọi thông báo
choice-state-go-on = Cho thông báo tiếp tục
choice-scope-this-server = Chỉ máy chủ này
choice-scope-every-server = Mọi máy chủ

## Choices of /alerts

choice-ping-on-all = Luôn luôn: với mỗi thông báo
choice-ping-on-claimable = Có thể nhận: chỉ khi có thứ để nhận
choice-ping-on-never = Không bao giờ
choice-style-full = Đầy đủ: thẻ có mọi điều quan trọng
choice-style-compact = Gọn: một thẻ nhỏ
choice-style-minimal = Tối giản: một dòng chữ
choice-backlog-skip = Bỏ qua: tiếp tục với những gì sắp tới
choice-backlog-digest = Tóm tắt: một tin tóm tắt ba ngày gần nhất
choice-backlog-send = Gửi: những gì bị lỡ trong ba ngày gần nhất
choice-every-day = Mỗi ngày
choice-every-week = Mỗi tuần, vào thứ Hai
choice-every-off = Tắt: từng thay đổi ngay lập tức
choice-clear-log-channel = Kênh nhật ký: không báo trục trặc ở đâu cả
choice-clear-default-role = Vai trò mặc định: không nhắc ai trừ khi có chỉ định vai trò
choice-clear-role = Vai trò: không nhắc tới ai nữa
choice-clear-tag = Thẻ: bài đăng trong diễn đàn không gắn thẻ
choice-clear-project = Dự án: nghe về mọi dự án
choice-clear-chain = Chuỗi: mọi chuỗi
choice-clear-narrative = Chủ đề: mọi chủ đề
choice-clear-min-score = Điểm: mọi mức điểm
choice-status-key-changes = Quan trọng: đã xác nhận, snapshot, có thể nhận, đã kết thúc, đã hủy, bị nghi ngờ
choice-status-claimable-only = Chỉ khi có thể nhận
choice-status-everything = Mọi thứ
choice-language-discord = Theo cài đặt Discord của máy chủ này

## Choices of a member's own list

choice-mine-state-joined = Đã tham gia
choice-mine-state-claimed = Đã nhận
choice-mine-state-ignored = Bỏ qua
choice-mine-state-not-eligible = Không đủ điều kiện
choice-mine-state-none = Không: đưa ra khỏi danh sách của tôi
choice-before-3h = 3 giờ
choice-before-24h = 24 giờ
choice-before-72h = 3 ngày
