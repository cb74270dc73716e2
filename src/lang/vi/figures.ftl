### Figures in pictures and rows

## `/airdrop chart`

chart-measure-technology = Điểm công nghệ
chart-measure-credibility = Điểm độ tin cậy
chart-measure-legitimacy = Điểm tính chính đáng
chart-score-raised = { $measure } và vốn đã huy động
chart-axes = Lên trên: { $measure } theo phần trăm. Sang phải: vốn đã huy động bằng đô la Mỹ; mỗi bước bằng nhau là một lần nhân.
chart-axis-score = { $measure }, theo nguồn
chart-axis-raised = Vốn đã huy động, theo nguồn (USD, thang log)
chart-raised-most = { $shown } dự án gọi vốn nhiều nhất trong { $count }.
chart-claimed = Số liệu là lời của nguồn, chưa kiểm chứng: { $sources }
chart-doubted = ◯ Vòng tròn rỗng: số liệu đáng ngờ hoặc nguồn có lợi ích riêng: { $names }. `/airdrop info` cho biết lý do.
chart-others = Điểm thuộc loại khác không so sánh được và có hình riêng: { $measures }
chart-numbers = Trong hình: { $names }
chart-foot = Không phải lời khuyên tài chính.
chart-alt = { $title }, theo nguồn. ⚠️ là số liệu cần thận trọng.
chart-and-more = … và { $count } mục nữa
chart-no-figures = Chưa có gì để vẽ: không dự án nào ở đây có đủ hai số liệu ({ $measure } và vốn đã huy động).
chart-by-status = Tình hình các airdrop
chart-timeline = Snapshot và thời gian nhận
chart-marks = ◆ snapshot · thanh màu: thời gian nhận, nhọn ở đầu còn tiếp diễn hoặc chưa biết ngày · vạch trắng: bây giờ. Ngày theo UTC.
chart-next = { $shown } dự án gần nhất trong { $count }.
chart-exact-times = `/airdrop upcoming` có giờ chính xác. Không phải lời khuyên tài chính.
chart-snapshot = snapshot { $date }
chart-window = nhận từ { $from } đến { $to }
chart-opens = nhận từ { $date }
chart-closes = nhận đến { $date }
chart-no-dates = Chưa có gì để vẽ: chưa biết snapshot hay thời gian nhận nào sắp tới hoặc đang diễn ra. Người kiểm duyệt thêm chúng bằng `/airdrop-mod dates`.
chart-busy = Hiện đang có nhiều hình được vẽ. Hãy thử lại sau một phút.
chart-failed = Không vẽ được hình. Số liệu có trong `/airdrop list` và `/airdrop info`.
chart-projects = { $count } dự án
chart-number = { $count }

## `/airdrop list`: a score that is not of the technology

list-credibility = độ tin cậy { $percent }
list-legitimacy = tính chính đáng { $percent }
