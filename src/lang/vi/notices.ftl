broken-webhook-gone = Ai đó đã xóa webhook mà tôi dùng để đăng và tôi không tạo được cái mới. Hãy cấp cho tôi quyền **Quản lý Webhook** ở kênh đó rồi nhấn Sửa.
broken-channel-gone = Kênh đã bị xóa. Hãy đăng ký kênh khác bằng `/alerts subscribe`.
broken-guild-left = Tôi đã bị xóa khỏi máy chủ này; từ giờ thông báo lại tiếp tục.
broken-forbidden = Tôi không được phép đăng ở đó. Hãy cấp cho tôi quyền **Xem kênh** và **Quản lý Webhook** ở kênh đó (Chỉnh sửa kênh → Quyền hạn) rồi nhấn Sửa.
broken-webhook-cap = Kênh đã có 15 webhook, mức tối đa Discord cho phép. Hãy xóa một cái (Chỉnh sửa kênh → Tích hợp) rồi nhấn Sửa.
broken-rejected = Discord từ chối tin nhắn. Nếu AutoMod chặn, hãy miễn trừ cho webhook rồi nhấn Sửa.
broken-thread-closed = Chủ đề đã bị khóa hoặc lưu trữ. Hãy mở lại rồi nhấn Sửa.
broken-given-up = Suốt ba ngày không gửi được gì. Hãy kiểm tra xem tôi có được đăng ở đó không rồi nhấn Sửa: những gì bị lỡ sẽ được gửi.

notice-repair = Sửa { $subscription }
notice-place = { $channel } (đăng ký { $subscription })
notice-broken = ⚠️ Thông báo tới { $place } đã dừng. { $advice }
notice-unknown = ❔ Tôi không biết một thông báo đã tới { $place } hay chưa: phản hồi của Discord bị mất và tôi không đọc được lịch sử kênh. Tôi không gửi lần thứ hai; `/airdrop list` cho biết điều gì đã thay đổi. Có quyền **Đọc lịch sử tin nhắn** thì lần sau tôi kiểm tra được.
notice-blocked = ⛔ Một quy tắc của máy chủ này đã chặn một thông báo tới { $place }. Nếu đó là AutoMod, hãy miễn trừ kênh đó (Cài đặt máy chủ → AutoMod). Các thông báo sau vẫn được thử như thường.
notice-rejected = ⛔ Discord đã từ chối một thông báo tới { $place }: { $said }. Các thông báo sau vẫn được thử như thường; nếu cứ tiếp diễn, hãy báo cho người vận hành tôi.
