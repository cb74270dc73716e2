setup-where = **Adım 1/4: nerede?** Bildirimlerin görüneceği kanalı seç. Forum da olur, alt başlık da: oraya gidip “Bu kanal” düğmesine bas.
setup-here = Bu kanal
setup-channel = Bildirim kanalı
setup-switches = ⚠️ { $channel } kanalında henüz gönderi yapamıyorum; hiçbir şey kaydedilmedi. Ayarlarını aç: Kanalı Düzenle → İzinler → Gelişmiş → rolümü (**Dropbell**) ekle →
    { $switches }
    Sonra kanalı aşağıdan yeniden seç.
setup-switch = ❌ **{ $permission }** → aç (✅)
setup-what = **Adım 2/4: ne?** { $channel } ne kadarını duysun? Emin değilsen ilkini al. `/alerts edit` sonradan daraltır: tek proje, zincir, puan.
setup-what-list = Neler bildirilsin
setup-key-changes = Önemliler: onaylandı, snapshot, alınabilir, sona erdi, iptal edildi
setup-claims = Yalnızca talepler: token'lar ne zaman alınabilir, ve son tarihler
setup-everything = Her şey, söylenti ve tahminler de
setup-whom = **Adım 3/4: kim?** Bir şey alınabilir olunca bahsedilecek rolü ya da “Kimse” düğmesini seç. @everyone'dan asla bahsetmem.
setup-whom-default = **Adım 3/4: kim?** Bir şey alınabilir olunca bahsedilecek rolü ya da “Kimse” düğmesini seç. Bu sunucunun varsayılan rolü { $role }. @everyone'dan asla bahsetmem.
setup-role = Bahsedilecek rol
setup-nobody = Kimse
setup-default = Varsayılan rol
setup-try = **Adım 4/4: dene.** { $channel } şunları duyacak: { $what }.
    Düğme oraya gerçek bir deneme mesajı gönderir, kimseye ping atmaz ve işe yararsa hepsini kaydeder.
setup-post = Deneme mesajı gönder ve kaydet
setup-again = Yeniden dene
setup-back = ◀ Geri
setup-other-channel = ◀ Başka kanal
setup-cancel = İptal
setup-cancelled = Hiçbir şey kaydedilmedi. `/alerts setup` istediğin zaman yeniden başlar.
setup-no-choice = Böyle bir seçenek sunmuyorum. `/alerts setup` yeniden başlar; hiçbir şey kaydedilmedi.
setup-done = ✅ Tamam: { $channel } kanalında bir deneme mesajı var ve { $channel } bundan sonra şunları duyacak: { $what }. Bu, **{ $subscription }** numaralı abonelik.
    Sırada, istersen: `/alerts settings log-channel:#…`, bildirimler durduğunda ekibine söyleyebileyim diye; filtreler, biçim ve daha fazlası için `/alerts edit subscription:{ $subscription }`; tüm kanallar için `/alerts list`.
setup-tag-needed = **Bir şey daha:** bu forumda her gönderinin etiketi olmalı. Benimkiler hangisini alsın? Henüz hiçbir şey kaydedilmedi.
setup-tag = Gönderilerin etiketi
setup-failed = ⚠️ Hiçbir şey kaydedilmedi. { $problem }

problem-not-saved = Hiçbir şey kaydedilmedi. { $problem }
problem-no-tags = Bu forumun etiketi yok. `tag` seçeneğini boş bırak ya da forumun ayarlarında bir etiket oluştur.
problem-name-tag = Bu forumun etiketlerinden birini `tag:` ile belirt: { $tags }.
problem-forbidden = { $channel } kanalında gönderi yapamıyorum: orada bana { $permissions } izinlerini ver (Kanalı Düzenle → İzinler), sonra yeniden dene.
problem-webhook-cap = { $channel } kanalında zaten 15 webhook var, Discord daha fazlasına izin vermiyor. Birini sil (Kanalı Düzenle → Entegrasyonlar → Webhook'lar), sonra yeniden dene.
problem-channel-gone = Bu kanal artık yok. `/alerts subscribe` ile başka birini seç.
problem-discord = Discord gerektiği gibi yanıt vermedi. Bir dakika sonra yeniden dene.
problem-unreached = Discord'a ulaşamıyorum ya da zamanında yanıt vermedi. Bir dakika sonra yeniden dene.
problem-data = Şu anda verilerime ulaşamıyorum. Bir dakika sonra yeniden dene.
problem-subscription-gone = Bu abonelik artık yok.
problem-halted = Şu anda tüm bildirimler durdurulmuş; nedenini `/alerts list` söyler.
problem-busy = Oraya bir bildirim gidiyor. Bir dakika sonra yeniden dene.
problem-wait = Discord orada beklememi istiyor: { $seconds } { $seconds ->
    [one] saniye
   *[other] saniye
}. Ondan sonra yeniden dene.
problem-webhook = Biri webhook'umu oluşturur oluşturmaz siliyor. Kim olduğunu bul (Sunucu Ayarları → Denetim Kaydı), sonra yeniden dene.
problem-refused = Discord reddetti: { $said }
problem-banned = Discord şimdilik çalıştığım makinenin adresini reddediyor. Beni barındıran, günlüğümde daha fazlasını görebilir.

test-failed = Deneme mesajı iletilemedi. { $problem }
test-removed = Deneme mesajı gitti ama abonelik bu arada kaldırıldı.
test-active = { $channel } kanalında bir deneme mesajı var: bildirimler oraya ulaşıyor.
test-paused = { $channel } kanalında bir deneme mesajı var. Abonelik duraklatılmış, bu yüzden bildirimler bekliyor.
test-stopped = { $channel } kanalında bir deneme mesajı var, demek ki bu aboneliği durduran şey geçti. Kaçanları göndermek ve devam etmek için `/alerts list` içinde **{ $subscription } numarayı onar** düğmesine bas.

trial-content = Deneme: bu bir bildirim değil.
trial-title = 🔔 Deneme: bildirimler buraya geliyor
trial-set-up = Her şey kuruldu. Gerçek bildirimler böyle görünür.
trial-works = #{ $subscription } numaralı abonelik çalışıyor. Gerçek bildirimler böyle görünür.
trial-nobody = Kimseye ping atılmaz.
trial-role = Buradaki bildirimler { $role } rolüne ping atar; bu deneme atmaz.
trial-foot = Dropbell · deneme, bildirim değil
trial-post = Dropbell: deneme
