## "Suggest as airdrop": members. $name is a name alone, $project one in bold with its symbol.

# The form; at most 45 characters each
suggestion-form-title = Airdrop öner
suggestion-form-name = Projenin adı
suggestion-form-link = Kendi sitesi, biliyorsan
suggestion-form-note = Ne biliniyor ya da neden

# What the member is told
suggestion-own-message = O mesajı ben yazdım, yani bunu zaten biliyorum. Bildiğim her şeyi `/airdrop list` gösterir.
suggestion-system = O mesajı bir kişi değil, Discord yazdı. Birinin yazdığı bir mesajı öner.
suggestion-exists = Hiçbir şey önerilmedi: { $project } zaten katalogda, durumu { $status }. Bilinenleri `/airdrop info` gösterir.
suggestion-like = Hiçbir şey önerilmedi: bu, zaten katalogda olan { $project } gibi görünüyor, durumu { $status }. Başka bir projeden söz ediyorsan kendi sitesinin adresiyle yeniden öner.
suggestion-thanks = Teşekkürler: **{ $name }** bu sunucunun moderatörlerini bekliyor, başka kimse görmez. Kararlarını buradaki bir sonraki `/airdrop` komutun söyler. `/airdrop forget-me` öneriyi geri alır.
suggestion-backed = Bunu biri zaten önerdi, bekliyor. Moderatörler artık senin de önerdiğini görüyor. Kararlarını buradaki bir sonraki `/airdrop` komutun söyler.
suggestion-known = Bunu zaten önerdin. Hâlâ moderatörleri bekliyor.
suggestion-decided = Moderatörler buna zaten baktı.
suggestion-today = Bir gün içinde burada { $count } airdrop önerdin; daha fazlasını almıyorum. Yarın yine dene.
suggestion-open = Burada { $count } önerin moderatörleri bekliyor; aynı anda daha fazlasını almıyorum. Baktıklarında yine öner.
suggestion-rejected-often = Burada bir ay içinde { $count } önerin reddedildi, bu yüzden şimdilik senden öneri almıyorum. Bunun yerine bir moderatörle konuş.
suggestion-full = Bu sunucuda zaten { $count } öneri bekliyor; daha fazlasını saklamıyorum. Bir moderatörden `/airdrop-mod suggestions` komutuna bakmasını iste.
suggestion-bad-link = Bu bağlantıyı alamam, bu yüzden hiçbir şey önerilmedi. Projenin kendi sitesinin https:// ile başlayan adresini ver: kısa bağlantı, davet ya da başka bir siteyi taklit eden bir şey olmasın. Boş da bırakabilirsin.
suggestion-news-accepted = ✅ **{ $name }** önerin kabul edildi ve katalogda. Teşekkürler!
suggestion-news-rejected = **{ $name }** önerin kabul edilmedi.
suggestion-news-reason = **{ $name }** önerin kabul edilmedi: { $reason }
suggestion-forgotten = { $count } önerin ya da yanındaki adın
suggestion-privacy = **Airdrop öneren üyelerden:** bu sunucunun moderatörleri için önerdiğin şeyle birlikte kullanıcı kimliğin; beklerken 30 gün, karardan sonra 90 gün. Mesajın kendisinden yalnızca formda yazan.
# $menu is what the menu is called: "Suggest as airdrop"
suggestion-help = Bir mesaja sağ tıkla (telefonda: basılı tut) → **Uygulamalar** → **{ $menu }**. Bunu bu sunucunun moderatörleri görür, başka kimse görmez.

## The queue: /airdrop-mod suggestions

suggestion-none = Bekleyen öneri yok. Üyeler bir mesaja sağ tıklayarak önerir → **Uygulamalar** → **{ $menu }**.
suggestion-place = Öneri { $place } / { $count }, önce en eskisi.
suggestion-by = Öneren: { $who }, { $when }.
suggestion-backers = { $count } üye daha önerdi.
suggestion-link = Bağlantı
suggestion-no-link = verilmedi
suggestion-note = Ne diyor
suggestion-looks-like = Belki şununla aynı
suggestion-beware = Herkes her şeyi önerebilir: kabul etmeden önce siteye kendin bak.
# Buttons; at most 80 characters
suggestion-accept = Kabul et…
suggestion-edit = Düzelt…
suggestion-reject = Reddet…
suggestion-jump = Mesaj
# Titles and labels of forms; at most 45 characters
suggestion-accept-title = Ekle: { $name }
suggestion-edit-title = Düzelt: { $name }
suggestion-reject-title = Reddet: { $name }
suggestion-status = Durum
suggestion-reason = Gerekçe, öneren kişi için
suggestion-corrected = Düzeltildi; hâlâ bekliyor.
suggestion-rejected = **{ $name }** reddedildi. Öneren kişi bunu bir sonraki komutunda öğrenir.
suggestion-overtaken = Bu arada biri **{ $name }** önerisini düzeltti, bu yüzden hiçbir şey kaydedilmedi. Yeniden **Düzelt…** düğmesine bas: şu anda kayıtlı olanı gösterir.
suggestion-before-accepted = { $who }, **{ $name }** önerisini { $when } kabul etti; hiçbir şey iki kez yapılmadı.
suggestion-before-rejected = { $who }, **{ $name }** önerisini { $when } reddetti; hiçbir şey iki kez yapılmadı.
suggestion-gone = O öneri artık beklemiyor. Bekleyenleri `/airdrop-mod suggestions` gösterir.
# In place of who asked to be forgotten
suggestion-somebody = biri
# Lines of /airdrop-mod history, after who did it
suggestion-deed-accepted = “{ $name }” önerisini kabul etti, öneren { $who }
suggestion-deed-rejected = “{ $name }” önerisini reddetti, öneren { $who }
