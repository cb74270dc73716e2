help-never = Bir kripto airdrop'unun durumu değişince sunuculara haber veririm. Asla anahtar veya kurtarma ifadesi istemem, asla ilk mesajı ben atmam ve gösterdiğim hiçbir şey yatırım tavsiyesi değildir.
help-keep = Sakladıklarım: sunucuların abonelikleri ve projeleri ile bunları kimin değiştirdiği; yalnızca bakanlar hakkında hiçbir şey. `/airdrop forget-me`, senin için sakladıklarımı siler.
help-command = { $what }. { $whom }.
help-for-everyone = Herkes için
help-for-channels = “Kanalları Yönet” izni olan üyeler için
help-for-messages = “Mesajları Yönet” izni olan üyeler için
help-options = Seçenekleriyle: { $command }
help-signs = <zorunlu> [isteğe bağlı]

privacy-title = Neyi, neden ve ne kadar süre saklıyorum
privacy-lookers = **Yalnızca bakan üyelerden:** hiçbir şey.
privacy-members = **`/airdrop mine` veya `remind` kullanan üyelerden:** işaretlediğin veya istediğin şeyle birlikte kullanıcı kimliğin, yalnızca senin için; hatırlatmalar sürelerinden 90 gün sonrasına kadar; özel mesajlara onay verdiysen dilin.
privacy-moderators = **Moderatörlerden ve kanal yöneticilerinden:** yaptığın her değişikliğin yanında kullanıcı kimliğin; başkaları kimin ne yaptığını görebilsin diye.
privacy-servers = **Sunuculardan:** hangi kanalın hangi bildirimleri aldığı, oluşturduğum webhook'lar (token'ları şifreli), sunucunun kendi projeleri ve 90 gün boyunca neyin ne zaman gönderildiği.
privacy-shared = Kendi mesajlarımdan ve birinin önerdiği mesajlardan başka mesaj okumam. Hiçbir şeyi kimseyle paylaşmam ve satmam.
privacy-deleting = **Silmek:** `/airdrop forget-me` hakkında sakladıklarımı hemen siler. `/alerts unsubscribe` bir aboneliği hemen siler. Beni sunucudan çıkarırsan sunucuya ait her şey 30 gün sonra silinir. Kendin veya sunucun hakkında bir şeyi şimdi sildirmek için beni barındırana başvur: `dropbell forget` bunu hemen yapar.
privacy-foot = Metnin tamamı PRIVACY.md dosyasında
