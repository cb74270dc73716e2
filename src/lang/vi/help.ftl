help-never = Tôi báo cho các máy chủ khi một airdrop tiền mã hóa đổi trạng thái. Tôi không bao giờ hỏi khóa hay cụm từ khôi phục, không bao giờ nhắn cho bạn trước, và không điều gì tôi hiển thị là lời khuyên tài chính.
help-keep = Tôi lưu gì: các đăng ký và dự án của máy chủ, và ai đã thay đổi chúng; không lưu gì về người chỉ tra cứu. `/airdrop forget-me` xóa những gì bạn nhờ tôi giữ cho bạn.
help-command = { $what }. { $whom }.
help-for-everyone = Dành cho mọi người
help-for-channels = Dành cho thành viên có quyền “Quản lý kênh”
help-for-messages = Dành cho thành viên có quyền “Quản lý tin nhắn”
help-options = Kèm tùy chọn: { $command }
help-signs = <bắt buộc> [tùy chọn]

privacy-title = Tôi lưu gì, vì sao và trong bao lâu
privacy-lookers = **Về thành viên chỉ tra cứu:** không gì cả.
privacy-members = **Về thành viên dùng `/airdrop mine` hoặc `remind`:** ID người dùng của bạn cùng điều bạn đã đánh dấu hoặc yêu cầu, chỉ dành cho bạn; lời nhắc được giữ đến 90 ngày sau hạn của chúng; ngôn ngữ của bạn, sau khi bạn đồng ý nhận tin nhắn riêng.
privacy-moderators = **Về người kiểm duyệt và người quản lý kênh:** ID người dùng của bạn bên cạnh mỗi thay đổi bạn đã làm, để người khác thấy ai đã làm gì.
privacy-servers = **Về máy chủ:** kênh nào nhận thông báo nào, các webhook tôi đã tạo (token được mã hóa), các dự án riêng của máy chủ, và trong 90 ngày: cái gì đã gửi lúc nào.
privacy-shared = Tôi không đọc tin nhắn nào ngoài tin của chính tôi và tin mà ai đó đề xuất. Tôi không chia sẻ gì với ai và không bán gì.
privacy-deleting = **Xóa:** `/airdrop forget-me` xóa ngay những gì tôi lưu về bạn. `/alerts unsubscribe` xóa ngay một đăng ký. Gỡ tôi khỏi máy chủ thì mọi thứ của máy chủ sẽ bị xóa sau 30 ngày. Muốn xóa ngay điều gì về bạn hoặc máy chủ của bạn, hãy hỏi người vận hành tôi: `dropbell forget` làm việc đó ngay.
privacy-foot = Toàn văn nằm trong PRIVACY.md
