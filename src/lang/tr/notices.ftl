broken-webhook-gone = Gönderi için kullandığım webhook silinmiş ve yenisini oluşturamadım. Bana o kanalda **Webhook'ları Yönet** iznini ver, sonra Onar'a bas.
broken-channel-gone = Kanal silindi. `/alerts subscribe` ile başka bir kanalı abone yap.
broken-guild-left = Bu sunucudan çıkarılmıştım; bildirimler bundan sonra devam ediyor.
broken-forbidden = Orada gönderi yapma iznim yok. Bana o kanalda **Kanalı Gör** ve **Webhook'ları Yönet** izinlerini ver (Kanalı Düzenle → İzinler), sonra Onar'a bas.
broken-webhook-cap = Kanalda zaten 15 webhook var, Discord daha fazlasına izin vermiyor. Birini sil (Kanalı Düzenle → Entegrasyonlar), sonra Onar'a bas.
broken-rejected = Discord mesajı reddediyor. AutoMod engelliyorsa webhook'u muaf tut, sonra Onar'a bas.
broken-thread-closed = Alt başlık kilitli veya arşivlenmiş. Yeniden aç, sonra Onar'a bas.
broken-given-up = Üç gün boyunca hiçbir şey iletilemedi. Orada gönderi yapabildiğimi kontrol et, sonra Onar'a bas: kaçanlar o zaman gönderilir.

notice-repair = { $subscription } numarayı onar
notice-place = { $channel } (abonelik { $subscription })
notice-broken = ⚠️ { $place } bildirimleri durdu. { $advice }
notice-unknown = ❔ Bir bildirimin ulaşıp ulaşmadığını bilmiyorum: { $place }. Discord'un yanıtı kayboldu ve kanalın geçmişini okuyamadım. İkinci kez göndermiyorum; neyin değiştiğini `/airdrop list` gösterir. **Mesaj Geçmişini Oku** izniyle bir dahaki sefere bakabilirim.
notice-blocked = ⛔ Bu sunucunun bir kuralı bir bildirimi durdurdu: { $place }. AutoMod ise o kanalı muaf tut (Sunucu Ayarları → AutoMod). Sonraki bildirimler her zamanki gibi denenir.
notice-rejected = ⛔ Discord bir bildirimi reddetti: { $place }: { $said }. Sonraki bildirimler her zamanki gibi denenir; böyle sürerse beni barındıran kişiye söyle.
