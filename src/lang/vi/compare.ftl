compare-same = Cả hai đều là **{ $project }**. Hãy nêu hai airdrop khác nhau.
compare-title = { $a } và { $b }
compare-status = Trạng thái
compare-unknown = chưa rõ
compare-foot = Chỉ so sánh số liệu cùng loại · Không phải lời khuyên tài chính.
