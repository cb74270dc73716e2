## "Suggest as airdrop": members. $name is a name alone, $project one in bold with its symbol.

# The form; at most 45 characters each
suggestion-form-title = Đề xuất một airdrop
suggestion-form-name = Tên dự án
suggestion-form-link = Trang của dự án, nếu bạn biết
suggestion-form-note = Biết được gì, hoặc vì sao

# What the member is told
suggestion-own-message = Tin nhắn đó do tôi viết nên tôi đã biết rồi. `/airdrop list` hiện tất cả những gì tôi biết.
suggestion-system = Tin nhắn đó do Discord viết, không phải người. Hãy đề xuất tin nhắn do ai đó viết.
suggestion-exists = Chưa đề xuất gì: { $project } đã có trong danh mục, trạng thái { $status }. `/airdrop info` cho biết những gì đã rõ.
suggestion-like = Chưa đề xuất gì: có vẻ là { $project }, đã có trong danh mục, trạng thái { $status }. Nếu bạn muốn nói dự án khác, hãy đề xuất lại kèm địa chỉ trang của chính dự án đó.
suggestion-thanks = Cảm ơn bạn: **{ $name }** đang chờ các điều hành viên của máy chủ này, không ai khác thấy. Lệnh `/airdrop` tiếp theo của bạn ở đây sẽ cho biết họ quyết định gì. `/airdrop forget-me` rút lại đề xuất.
suggestion-backed = Đã có người đề xuất điều đó và nó đang chờ. Các điều hành viên giờ thấy bạn cũng đề xuất. Lệnh `/airdrop` tiếp theo của bạn ở đây sẽ cho biết họ quyết định gì.
suggestion-known = Bạn đã đề xuất điều đó rồi. Nó vẫn đang chờ các điều hành viên.
suggestion-decided = Các điều hành viên đã xem điều đó rồi.
suggestion-today = Trong một ngày bạn đã đề xuất { $count } airdrop ở đây, tôi không nhận thêm. Hãy thử lại vào ngày mai.
suggestion-open = { $count } đề xuất của bạn đang chờ các điều hành viên ở đây, tôi không nhận thêm cùng lúc. Hãy đề xuất tiếp khi họ đã xem.
suggestion-rejected-often = { $count } đề xuất của bạn đã bị từ chối ở đây trong một tháng, nên hiện tôi không nhận thêm. Hãy nói chuyện với một điều hành viên.
suggestion-full = Máy chủ này đã có { $count } đề xuất đang chờ, tôi không giữ thêm. Hãy nhờ một điều hành viên xem `/airdrop-mod suggestions`.
suggestion-bad-link = Tôi không thể nhận liên kết đó nên chưa đề xuất gì. Hãy ghi địa chỉ trang của chính dự án, bắt đầu bằng https://: không dùng liên kết rút gọn, lời mời hay trang giả dạng trang khác. Bạn cũng có thể để trống.
suggestion-news-accepted = ✅ Đề xuất **{ $name }** của bạn đã được chấp nhận và có trong danh mục. Cảm ơn bạn!
suggestion-news-rejected = Đề xuất **{ $name }** của bạn không được chấp nhận.
suggestion-news-reason = Đề xuất **{ $name }** của bạn không được chấp nhận: { $reason }
suggestion-forgotten = { $count } đề xuất của bạn, hoặc tên bạn bên cạnh đó
suggestion-privacy = **Về thành viên đề xuất airdrop:** id người dùng của bạn cùng điều bạn đề xuất, cho các điều hành viên của máy chủ này; 30 ngày trong lúc chờ, 90 ngày sau khi họ quyết định. Từ chính tin nhắn, chỉ những gì có trong biểu mẫu.
# $menu is what the menu is called: "Suggest as airdrop"
suggestion-help = Nhấp chuột phải vào tin nhắn (trên điện thoại: nhấn giữ) → **Ứng dụng** → **{ $menu }**. Các điều hành viên của máy chủ này thấy, không ai khác.

## The queue: /airdrop-mod suggestions

suggestion-none = Không có đề xuất nào đang chờ. Thành viên đề xuất bằng cách nhấp chuột phải vào tin nhắn → **Ứng dụng** → **{ $menu }**.
suggestion-place = Đề xuất { $place } trên { $count }, cũ nhất trước.
suggestion-by = { $who } đã đề xuất { $when }.
suggestion-backers = { $count } thành viên khác cũng đề xuất.
suggestion-link = Liên kết
suggestion-no-link = không có
suggestion-note = Nội dung
suggestion-looks-like = Có thể trùng với
suggestion-beware = Ai cũng có thể đề xuất bất cứ điều gì: hãy tự xem trang trước khi chấp nhận.
# Buttons; at most 80 characters
suggestion-accept = Chấp nhận…
suggestion-edit = Sửa…
suggestion-reject = Từ chối…
suggestion-jump = Tin nhắn
# Titles and labels of forms; at most 45 characters
suggestion-accept-title = Thêm { $name }
suggestion-edit-title = Sửa { $name }
suggestion-reject-title = Từ chối { $name }
suggestion-status = Trạng thái
suggestion-reason = Lý do, cho người đã đề xuất
suggestion-corrected = Đã sửa; đề xuất vẫn đang chờ.
suggestion-rejected = Đã từ chối **{ $name }**. Người đề xuất sẽ biết ở lệnh tiếp theo của họ.
suggestion-overtaken = Trong lúc đó có người đã sửa **{ $name }** nên chưa lưu gì. Hãy nhấn **Sửa…** lần nữa: nó hiện những gì đang được lưu.
suggestion-before-accepted = { $who } đã chấp nhận **{ $name }** { $when }; không có gì được làm hai lần.
suggestion-before-rejected = { $who } đã từ chối **{ $name }** { $when }; không có gì được làm hai lần.
suggestion-gone = Đề xuất đó không còn chờ nữa. `/airdrop-mod suggestions` hiện những đề xuất đang chờ.
# In place of who asked to be forgotten
suggestion-somebody = ai đó
# Lines of /airdrop-mod history, after who did it
suggestion-deed-accepted = chấp nhận “{ $name }”, do { $who } đề xuất
suggestion-deed-rejected = từ chối “{ $name }”, do { $who } đề xuất
