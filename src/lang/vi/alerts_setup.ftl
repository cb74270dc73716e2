setup-where = **Bước 1/4: ở đâu?** Hãy chọn kênh sẽ hiện thông báo. Diễn đàn cũng được, chủ đề cũng vậy: vào đó rồi nhấn “Kênh này”.
setup-here = Kênh này
setup-channel = Kênh nhận thông báo
setup-switches = ⚠️ Tôi chưa đăng được ở { $channel }; chưa lưu gì. Hãy mở cài đặt của kênh: Chỉnh sửa kênh → Quyền hạn → Nâng cao → thêm vai trò của tôi (**Dropbell**) →
    { $switches }
    Rồi chọn lại kênh ở bên dưới.
setup-switch = ❌ **{ $permission }** → bật lên (✅)
setup-what = **Bước 2/4: cái gì?** { $channel } nên được báo bao nhiêu? Nếu chưa chắc, hãy lấy mục đầu. Sau này `/alerts edit` thu hẹp lại: một dự án, một chuỗi, một mức điểm.
setup-what-list = Báo những gì
setup-key-changes = Quan trọng: đã xác nhận, snapshot, có thể nhận, kết thúc, hủy
setup-claims = Chỉ việc nhận: khi nào nhận được token, và hạn chót
setup-everything = Mọi thứ, kể cả tin đồn và phỏng đoán
setup-whom = **Bước 3/4: ai?** Hãy chọn vai trò được nhắc tới khi có thứ để nhận, hoặc “Không ai”. Tôi không bao giờ nhắc tới @everyone.
setup-whom-default = **Bước 3/4: ai?** Hãy chọn vai trò được nhắc tới khi có thứ để nhận, hoặc “Không ai”. Vai trò mặc định của máy chủ này là { $role }. Tôi không bao giờ nhắc tới @everyone.
setup-role = Vai trò được nhắc tới
setup-nobody = Không ai
setup-default = Vai trò mặc định
setup-try = **Bước 4/4: thử.** { $channel } sẽ nhận { $what }.
    Nút này đăng ở đó một tin thử thật, không nhắc ai, và lưu lại nếu thành công.
setup-post = Đăng tin thử và lưu
setup-again = Thử lại
setup-back = ◀ Quay lại
setup-other-channel = ◀ Kênh khác
setup-cancel = Hủy
setup-cancelled = Chưa lưu gì. `/alerts setup` bắt đầu lại bất cứ khi nào bạn muốn.
setup-no-choice = Tôi không có lựa chọn đó. `/alerts setup` bắt đầu lại; chưa lưu gì.
setup-done = ✅ Xong: đã có tin thử ở { $channel }, và từ giờ { $channel } nhận { $what }. Đây là đăng ký **{ $subscription }**.
    Tiếp theo, nếu muốn: `/alerts settings log-channel:#…` để tôi báo cho nhóm của bạn khi thông báo bị dừng; `/alerts edit subscription:{ $subscription }` cho bộ lọc, kiểu hiển thị và hơn nữa; `/alerts list` cho mọi kênh.
setup-tag-needed = **Còn một điều:** mỗi bài đăng ở diễn đàn đó cần có thẻ. Bài của tôi nên mang thẻ nào? Chưa lưu gì.
setup-tag = Thẻ của bài đăng
setup-failed = ⚠️ Chưa lưu gì. { $problem }

problem-not-saved = Chưa lưu gì. { $problem }
problem-no-tags = Diễn đàn đó không có thẻ. Hãy bỏ `tag` hoặc tạo thẻ trong cài đặt diễn đàn.
problem-name-tag = Hãy nêu một thẻ của diễn đàn đó bằng `tag:`: { $tags }.
problem-forbidden = Tôi không được đăng ở { $channel }: hãy cấp cho tôi { $permissions } ở đó (Chỉnh sửa kênh → Quyền hạn), rồi thử lại.
problem-webhook-cap = { $channel } đã có 15 webhook, mức tối đa Discord cho phép. Hãy xóa một cái (Chỉnh sửa kênh → Tích hợp → Webhook), rồi thử lại.
problem-channel-gone = Kênh đó không còn nữa. Hãy chọn kênh khác bằng `/alerts subscribe`.
problem-discord = Discord không phản hồi như lẽ ra phải thế. Hãy thử lại sau một phút.
problem-unreached = Tôi không kết nối được với Discord, hoặc Discord không phản hồi kịp. Hãy thử lại sau một phút.
problem-data = Hiện tôi không truy cập được dữ liệu của mình. Hãy thử lại sau một phút.
problem-subscription-gone = Đăng ký đó không còn nữa.
problem-halted = Hiện mọi thông báo đều bị dừng; `/alerts list` cho biết vì sao.
problem-busy = Một thông báo đang trên đường tới đó. Hãy thử lại sau một phút.
problem-wait = Discord yêu cầu tôi chờ { $seconds } giây ở đó. Hãy thử lại sau đó.
problem-webhook = Ai đó xóa webhook của tôi ngay khi tôi vừa tạo. Hãy tìm xem là ai (Cài đặt máy chủ → Nhật ký kiểm tra), rồi thử lại.
problem-refused = Discord từ chối: { $said }
problem-banned = Discord hiện từ chối địa chỉ của máy mà tôi đang chạy. Người vận hành tôi xem được thêm trong nhật ký của tôi.

test-failed = Tin thử không gửi được. { $problem }
test-removed = Tin thử đã gửi đi, nhưng trong lúc đó đăng ký đã bị xóa.
test-active = Đã có tin thử ở { $channel }: thông báo tới được đó.
test-paused = Đã có tin thử ở { $channel }. Đăng ký đang tạm dừng nên các thông báo còn chờ.
test-stopped = Đã có tin thử ở { $channel }, vậy điều làm dừng đăng ký này đã qua. Hãy nhấn **Sửa { $subscription }** trong `/alerts list` để gửi những gì bị lỡ và tiếp tục.

trial-content = Thử: đây không phải là thông báo.
trial-title = 🔔 Thử: thông báo tới được đây
trial-set-up = Mọi thứ đã được thiết lập. Thông báo thật trông như thế này.
trial-works = Đăng ký #{ $subscription } hoạt động. Thông báo thật trông như thế này.
trial-nobody = Không ai bị nhắc.
trial-role = Thông báo ở đây nhắc { $role }; tin thử này thì không.
trial-foot = Dropbell · tin thử, không phải thông báo
trial-post = Dropbell: tin thử
