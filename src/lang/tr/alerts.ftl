hears-everything = her şey
hears-key-changes = önemli değişiklikler
hears-claimable = yalnızca alınabilir olanlar
hears-of = { $what } · { $projects }
hears-on = { $what } · zincir: { $chains }
hears-about = { $what } · konu: { $narratives }
hears-least = { $what }, teknoloji puanı en az { $score }
hears-project-gone = artık olmayan bir proje
hears-mentions = { $what }; bahsedilen rol: { $role }
hears-mentions-claimable = { $what }; bahsedilen rol: { $role } (yalnızca bir şey alınabilir olunca)
hears-mentions-never = { $what }; rol: { $role } (şimdilik bahsedilmiyor: `ping-on` değeri `never`)
hears-mentions-nobody = { $what }; kimseden bahsedilmez
hears-compact = { $what }, derli toplu biçimde
hears-minimal = { $what }, birer satır
hears-daily = { $what }, günde bir kez toplu
hears-weekly = { $what }, haftada bir kez toplu
hears-quiet = { $what }, sessiz saatlerle
label-also = { $what }, { $more }
label-project = tek proje
label-least = puan en az { $score }
list-and = { $start } ve { $last }

count-alerts = { $count } { $count ->
    [one] bildirim
   *[other] bildirim
}
count-subscriptions = { $count } { $count ->
    [one] abonelik
   *[other] abonelik
}
count-projects = { $count } { $count ->
    [one] proje
   *[other] proje
}

permission-view-channel = Kanalı Gör
permission-manage-webhooks = Webhook'ları Yönet
permission-read-history = Mesaj Geçmişini Oku
permission-mention-everyone = @everyone, @here ve Tüm Rollerden Bahset

alerts-none = Bu sunucuda henüz abonelik yok. `/alerts setup` bir tane oluşturur.
alerts-unknown = Bu sunucuda “{ $typed }” diye bir abonelik yok. Olanlar: { $numbers }. Her birinin neleri duyduğunu `/alerts list` gösterir.
alerts-unknown-more = Bu sunucuda “{ $typed }” diye bir abonelik yok. Olanlar: { $numbers } ve diğerleri. Her birinin neleri duyduğunu `/alerts list` gösterir.
alerts-number-in = { $channel } kanalında **{ $subscription }**
alerts-gone = Biri bu aboneliği az önce kaldırdı; değiştirilecek bir şey kalmadı.
alerts-never-everyone = @everyone'dan asla bahsetmem. Üyelerin airdrop bildirimleri için alabileceği bir rol seç ya da `role` seçeneğini boş bırak.

subscribe-tag-forum = Hiçbir şey kaydedilmedi: `tag`, gönderilerinde etiket olabilen forum kanalları içindir.
subscribe-already = { $channel } kanalında bu abonelik zaten var: numarası { $subscription }. Hiçbir şey değiştirilmedi.
subscribe-full = Bu sunucunun { $limit } aboneliği var; bir sunucu için daha fazlasını tutmuyorum. Önce `/alerts unsubscribe` ile birini kaldır.
subscribe-which-channel = Bunun hangi kanal olduğunu bilemiyorum. Bir kanal belirt: `/alerts subscribe channel:#…`.
subscribe-wrong-channel = { $channel } kanalına bildirim gönderilemez: metin veya duyuru kanalı, forum ya da alt başlık gerekir. Bir kanal belirt: `/alerts subscribe channel:#…`.
subscribe-locked = { $channel } kilitli. Önce kilidini aç ya da başka bir kanal seç.
subscribe-no-parent = Discord bu alt başlığın hangi kanala ait olduğunu söylemedi. Alt başlığı belirt: `/alerts subscribe channel:#…`.
subscribe-grant = { $channel } kanalında henüz gönderi yapamıyorum: orada bana { $permissions } iznini ver (Kanalı Düzenle → İzinler → rolümü ekle → aç), sonra komutu yeniden çalıştır. Hiçbir şey kaydedilmedi.
subscribe-either = Hiçbir şey kaydedilmedi: `status` ya da `statuses` kullan, ikisini birden değil.
subscribe-no-status = Hiçbir şey kaydedilmedi: “{ $typed }” bir durum değil. `statuses` şunlardan bazılarını alır: { $all }.
subscribe-done = Tamam. { $channel } şunları duyacak: { $what }. Bu, **{ $subscription }** numaralı abonelik; `/alerts test subscription:{ $subscription }` bir deneme mesajı gönderir.
subscribe-no-chain = Katalogda henüz { $chain } zincirinde proje yok; olana dek bir şey gelmez. Yazım hatasıysa aboneliği kaldırıp önerilerden seç.
subscribe-no-narrative = Katalogda henüz { $narrative } konulu proje yok; olana dek bir şey gelmez. Yazım hatasıysa aboneliği kaldırıp önerilerden seç.
subscribe-unheard = { $role } rolünden herkes bahsedemiyor, bu yüzden bu roldekiler bildirim almaz. Buna izin ver (Sunucu Ayarları → Roller → o rol → Herkesin bu rolden @bahsetmesine izin ver) ya da bana **{ $permission }** iznini ver.

alerts-empty = Bu sunucuda henüz hiçbir kanal bildirim almıyor. `/alerts setup` dört adımda bir kanal kurar; ne istediğini bilen `/alerts subscribe` yazar.
alerts-title = Bu sunucunun bildirimleri
alerts-foot = Sayfa { $page }/{ $pages } · { $subscriptions }, duran: { $stopped } · bu numara /alerts unsubscribe için gereken numaradır
alerts-line = **{ $subscription }** · { $channel } şunları duyar: { $what }
repair-gone = Bu abonelik artık yok. Olanları `/alerts list` gösterir.
repair-works = { $subscription } numaralı abonelik çalışıyor; onarılacak bir şey yok.
repair-trying = { $channel } kanalını şimdi yeniden deniyorum. { $missed } İşe yarayıp yaramadığını `/alerts status` gösterir; `/alerts test subscription:{ $subscription }` bir deneme mesajı gönderir.
missed-nothing = Kaçan bir şey yok.
missed-follows = Kaçanlar şimdi geliyor: { $sent }.
missed-too-old = Kaçanlar üç günden eski ve artık gönderilmiyor: { $skipped }.
missed-some = Kaçanlar şimdi geliyor: { $sent }. Üç günden eski olanlar gelmiyor: { $skipped }.

alerts-edit-name-something = Hiçbir şey değiştirilmedi: neyin farklı olacağını belirt, örneğin `/alerts edit subscription:{ $subscription } status:claimable-only`.
alerts-edit-same = { $subscription } numaralı abonelik zaten böyle; hiçbir şey değiştirilmedi.
alerts-overtaken = Hiçbir şey kaydedilmedi: aynı anda biri { $subscription } numaralı aboneliği değiştirdi. Komutu yeniden yaz; şimdiki halini `/alerts list` gösterir.
alerts-edit-done = Kaydedildi. { $channel } artık şunları duyacak: { $what }. Önceden olanlar yeniden gönderilmez.

unsubscribe-ask = { $subscription } numaralı abonelik kaldırılsın mı? { $channel } artık şunları duymaz: { $what }. `/alerts pause subscription:{ $subscription }` yalnızca bir süre durdurur.
unsubscribe-remove = { $subscription } numarayı kaldır
unsubscribe-keep = Kalsın
unsubscribe-gone = Bu abonelik artık yok; yapılacak bir şey kalmadı.
unsubscribe-done = { $subscription } numaralı abonelik kaldırıldı. { $channel } artık şunları duymuyor: { $what }. `/alerts subscribe` yenisini oluşturur.
unsubscribe-done-others = { $subscription } numaralı abonelik kaldırıldı. { $channel } artık şunları duymuyor: { $what }. Bu kanalda kalan: { $others }. `/alerts subscribe` yenisini oluşturur.

pause-stopped = { $subscription } numaralı abonelik zaten durmuş. { $advice }
pause-gone = { $subscription } numaralı abonelik az önce durdu ya da kaldırıldı; hiçbir şey değiştirilmedi. Durumunu `/alerts status` gösterir.
pause-until = { $channel } şu ana kadar sessiz: { $until } ({ $when }). Sonra kaçanlar gelir, üç günden eski değilse. `/alerts resume subscription:{ $subscription }` duraklatmayı daha erken bitirir.
pause-open = { $channel }, biri `/alerts resume subscription:{ $subscription }` yazana dek sessiz.
pause-too-long = Hiçbir şey değiştirilmedi: bir duraklatma en çok 90 gün sürer. Sen bitirene dek sürmesi için `for` seçeneğini boş bırak.
pause-unreadable = Hiçbir şey değiştirilmedi: “{ $typed }” ifadesini süre olarak okuyamıyorum. Örneğin `2h`, `3 days` veya `1 week` yaz.
resume-active = { $subscription } numaralı abonelik duraklatılmamış; hiçbir şey değiştirilmedi.
resume-stopped = { $subscription } numaralı abonelik duraklatılmamış, durmuş. { $advice } Düğme `/alerts status` içinde.
resume-done = { $channel } değişiklikleri yeniden duyuyor. { $missed }
resume-digest = Kaçanlar tek mesajda geliyor: { $sent }.
resume-digest-some = Kaçanlar tek mesajda geliyor: { $sent }. Üç günden eski olanlar ya da tek mesaja sığmayanlar gelmiyor: { $skipped }.
resume-skip = Duraklatma sırasında atlanan: { $skipped }. Nelerin değiştiğini `/airdrop list` gösterir.

quiet-off = { $channel } kanalında artık sessiz saat yok.
quiet-give = Hiçbir şey değiştirilmedi: `from` ve `to` ver, örneğin `from:22:00 to:07:00`, ya da `off:true`.
quiet-same = Hiçbir şey değiştirilmedi: `from` ve `to` aynı. `/alerts pause` bir aboneliği tümüyle durdurur.
quiet-done = Kaydedildi: { $from } ile { $to } arasında ({ $zone }) { $channel } kanalındaki gönderiler her zamanki gibi gelir ama ses çıkarmaz.
quiet-done-claims = Kaydedildi: { $from } ile { $to } arasında ({ $zone }) { $channel } kanalındaki gönderiler her zamanki gibi gelir ama ses çıkarmaz; talep süreleri ve uyarılar hariç.
digest-off = { $channel } yeniden her değişikliği hemen duyuyor.
digest-done = Kaydedildi: { $channel } değişiklikleri toplu alır; sıradaki: { $next } ({ $when }). Uyarılar ve hatırlatmalar hemen gelir.
hours-unreadable = Hiçbir şey değiştirilmedi: `{ $option }` içindeki “{ $typed }” ifadesini saat olarak okuyamıyorum. Örneğin `22:00` veya `10pm` yaz.
hours-no-zone = Hiçbir şey değiştirilmedi: “{ $typed }” saat dilimini bilmiyorum. Önerilerden birini seç, örneğin `Europe/Berlin`.
hours-no-zone-near = Hiçbir şey değiştirilmedi: “{ $typed }” saat dilimini bilmiyorum. Şunu mu demek istedin: { $zones }?
