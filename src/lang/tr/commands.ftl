### What Discord shows of the commands: at most 100 characters a text. What
### people type as it stands (commands, examples, keywords) stays English.

## The commands

command-airdrop = Kripto airdrop'larına bak: ne durumdalar, ne zaman alınır, neler biliniyor
command-alerts = Hangi kanalların hangi airdrop değişikliklerini duyacağını seç
command-airdrop-mod = Bu sunucunun airdrop kataloğunu yönet

## /airdrop

command-airdrop-list = Airdrop'ları listele, en son değişenler önce
command-airdrop-info = Bir airdrop hakkında bilinen her şeyi kaynaklarıyla göster
command-airdrop-upcoming = Snapshot'lar ve talep süreleri, en yakınlar önce
command-airdrop-compare = İki airdrop yan yana
command-airdrop-chart = Bir resim: puanlar ve toplanan para, kaç tanesi ne durumda, ya da tarihler
command-airdrop-help = Neler yapabilirim ve neleri asla yapmam
command-airdrop-mine = Senden başka kimsenin görmediği listen; proje verirsen onu işaretler
command-airdrop-remind = Talep süresi dolmadan özel mesaj al; önce sana sorar
command-airdrop-forget-me = Hakkında sakladıklarımı hemen sil ve ne olduklarını öğren

## /airdrop-mod

command-airdrop-mod-add = Bir proje ekle; abone kanallara bildirilir
command-airdrop-mod-status = Bir projenin durumunu değiştir; abone kanallara bildirilir
command-airdrop-mod-dates = Snapshot ve talep süresini ayarla; kaydedilmeden önce sana gösterilir
command-airdrop-mod-history = Kim neyi değiştirdi
command-airdrop-mod-archive = Bir projeyi listelerden ve aramalardan çıkar; önce sorar
command-airdrop-mod-merge = Aynı airdrop'un iki kaydını birleştir; önce sorar
command-airdrop-mod-undo = Kendi son değişikliğini 15 dakika içinde geri al
command-airdrop-mod-retract = Bir projenin bildirimlerini geri çek: bağlantılar kalkar, görenler uyarılır
command-airdrop-mod-link = Projeye bağlantı ver; resmî alan adı dışındaysa ikinci bir kişi onaylamalı
command-airdrop-mod-approve = Başkalarının önerilerine bak, onayla veya reddet
command-airdrop-mod-suggestions = Üyelerin önerilerine bak; kabul et, düzelt veya reddet
command-airdrop-mod-four-eyes = Bu sunucuda neler ikinci kişi ister; değiştirmek için Sunucuyu Yönet gerekir
command-airdrop-mod-stop = Tüm sunucularda tüm bildirimleri hemen durdur; bu botun küratörleri için
command-airdrop-mod-edit = Bir projenin adını, sitesini, sembolünü, zincirini veya özetini düzelt

## /alerts

command-alerts-setup = Bildirimleri adım adım kur; buradan başla
command-alerts-subscribe = Airdrop bildirimlerini bir kanala gönder
command-alerts-list = Bu sunucunun aboneliklerini ve çalışıp çalışmadıklarını göster
command-alerts-status = Nelerin çalıştığını, nelerin çalışmadığını ve son gönderimleri göster
command-alerts-edit = Bir aboneliğin neleri duyacağını değiştir; kanalı aynı kalır
command-alerts-pause = Bir aboneliğin bildirimlerini bir süre durdur
command-alerts-quiet = Bir aboneliğin gönderilerinin ses çıkarmadığı saatler
command-alerts-digest = Bir aboneliğin değişikliklerini belli bir saatte toplu al
command-alerts-resume = Duraklatılmış bir aboneliği yeniden çalıştır
command-alerts-unsubscribe = Bir aboneliği bitir; önce sorar
command-alerts-settings = Tüm sunucu için geçerli olanı göster veya ayarla
command-alerts-preview = Bir bildirimi kim alır, kim almaz ve neden; hiçbir şey gönderilmez
command-alerts-export = Bu sunucunun abonelikleri ve kendi projeleri dosya olarak
command-alerts-import = Böyle bir dosyayı geri yükle; kaydedilmeden önce sana gösterilir
command-alerts-test = Bildirimler nasıl gönderiliyorsa öyle bir deneme mesajı gönder

## The menu of a message: at most 32 characters

menu-suggest-as-airdrop = Airdrop olarak öner

## Options of /airdrop

option-list-status = Ne durumdalar (boş bırakılırsa: aktif olanlar)
option-list-chain = Yalnızca bu zincirde
option-list-narrative = Yalnızca bu temayla, örneğin DePIN
option-min-score = Yalnızca en az bu teknoloji puanıyla, 0-100
option-sort = Önce ne gelsin (boş bırakılırsa: son değişenler)
option-chart-kind = Ne gösterir
option-chart-measure = Puanlar neyin puanı (boş bırakılırsa: teknoloji)
option-share = Yanıtı buradaki herkese göster (boş bırakılırsa: yalnızca sen görürsün)
option-project = Adı veya sembolü
option-days = Kaç gün ilerisi (boş bırakılırsa: 30)
option-a = Birincinin adı veya sembolü
option-b = Diğerinin adı veya sembolü
option-topic = Hangi konuda (boş bırakılırsa: komutlar)
option-mine-state = Yalnızca bunlar veya nasıl işaretleneceği
option-mine-project = İşaretlenecek proje (boş bırakılırsa: listen)
option-before = Ne kadar önce

## Options of /airdrop-mod

option-name = Projenin adı
option-website = Kendi sitesi, https://…
option-add-status = Airdrop'u ne durumda
option-add-chain = Zinciri
option-symbol = Sembolü, örneğin STRK
option-summary = Ne olduğu, bir iki cümleyle
option-scope = Kimler görür; tüm sunucular yalnızca bu botun küratörleri içindir
option-status-status = Airdrop'u şimdi ne durumda
option-status-reason = Neden; geri adım için gerekli
option-announce = Abone kanallara bildirilsin mi (boş bırakılırsa: evet)
option-snapshot = Örneğin 2026-11-30 18:00 CET, in 3 days, <t:…> veya clear
option-opens = Örneğin 2026-11-30 18:00 CET, in 3 days, <t:…> veya clear
option-closes = Örneğin 2026-11-30 18:00 CET, in 3 days, <t:…> veya clear
option-history-project = Bu projenin (boş bırakılırsa: bu sunucunun)
option-user = Yalnızca bu kişinin
option-into = Kalacak kayıt: adı veya sembolü
option-retract-reason = Neden; insanlara söylenir
option-action = Gönderilmiş mesajlara ne olsun (boş bırakılırsa: bağlantılar kaldırılır)
option-kind = Bağlantı ne için
option-url = Adres, https://…
option-proposal = Hangisi (boş bırakılırsa: bekleyenlerin tümü)
option-claimable = Alınabilir durumu için
option-new-domains = Her yeni projenin sitesi için
option-stop-reason = Neden; kanalları yönetenlere söylenir
option-stop-state = Durdur veya sürdür (boş bırakılırsa: durdur)

## Options of /alerts

option-channel = Bildirimler nereye gitsin (boş bırakılırsa: bu kanal)
option-status = Hangi değişiklikler (yenisinde boş bırakılırsa: önemliler)
option-statuses = Tam olarak hangi durumlar, örneğin: confirmed, claimable
option-subscribe-project = Yalnızca bu proje
option-alerts-edit-project = Yalnızca bu proje
option-chain = Yalnızca bu zincirdeki projeler
option-narrative = Yalnızca bu temadaki projeler
option-subscribe-role = Bahsedilecek rol (boş bırakılırsa: /alerts settings varsayılanı)
option-ping-on = Rolden ne zaman bahsedilsin (yenisinde boş bırakılırsa: alınabilir olunca)
option-style = Bildirim ne kadarını göstersin (yenisinde boş bırakılırsa: tamamı)
option-tag = Forumda: gönderilerin alacağı etiket
option-subscription = /alerts list içindeki numarası
option-status-subscription = İçlerinden biri (boş bırakılırsa: tümü)
option-edit-role = Bahsedilecek başka bir rol
option-for = Ne kadar süre, örneğin 2h veya 3 days (boş bırakılırsa: sürdürülene dek)
option-from = Örneğin 22:00
option-to = Örneğin 07:00
option-timezone = Örneğin Europe/Berlin (boş bırakılırsa: UTC)
option-override = Talep süreleri ve uyarılar yine de ses çıkarsın mı (boş bırakılırsa: evet)
option-off = Artık sessiz saat olmasın
option-every = Ne sıklıkta; kapalı: her değişiklik hemen
option-at = Örneğin 18:30 (boş bırakılırsa: 09:00)
option-backlog = Kaçırdıklarına ne olsun (boş bırakılırsa: atla)
option-log-channel = Bildirimlerdeki sorunları nereye yazayım
option-default-role = Rol belirtilmeyen yeni aboneliklerin rolü
option-reminders = all, none veya şunlardan bazıları: opens, 72h, 24h, 3h
option-language = Bildirimler ve uyarılar hangi dilde yazılsın
option-clear = Ne sıfırlansın
option-preview-status = Denenecek durum
option-file = /alerts export ile yazılmış bir dosya

## Choices: what /airdrop list shows

choice-list-status-active = Aktif: olasıdan alınabilire
choice-list-status-possible = Olası
choice-list-status-likely = Muhtemel
choice-list-status-confirmed = Onaylandı
choice-list-status-snapshot = Snapshot
choice-list-status-claimable = Alınabilir
choice-list-status-ended = Sona erdi
choice-list-status-all = Tümü, iptal edilenler ve şüpheliler de

## Choices: statuses explained

choice-status-possible = Olası: yalnızca spekülasyon
choice-status-likely = Muhtemel: bir teşvik programı sürüyor
choice-status-confirmed = Onaylandı: proje kendisi söyledi
choice-status-snapshot = Snapshot: bakiyeler kaydediliyor
choice-status-claimable = Alınabilir: token'lar şimdi alınabilir
choice-status-ended = Sona erdi: talep süresi doldu
choice-status-cancelled = İptal edildi: proje vazgeçti
choice-status-flagged = Şüpheli: dolandırıcılık şüphesi

## Choices: sorting, help

choice-sort-recently-changed = Son değişenler
choice-sort-closing-soon = Yakında kapananlar
choice-sort-score = Teknoloji puanı
choice-sort-raised = Toplanan para
choice-chart-kind-score-raised = Puanlar ve toplanan para
choice-chart-kind-by-status = Kaç tanesi ne durumda
choice-chart-kind-timeline = Tarihe göre snapshot'lar ve talep süreleri
choice-chart-measure-technology = Teknoloji
choice-chart-measure-credibility = Güvenilirlik
choice-chart-measure-legitimacy = Meşruiyet
choice-sort-name = Ad
choice-topic-airdrop = Airdrop'lara bakmak: /airdrop ve seçenekleri
choice-topic-alerts = Kanallarda bildirimler: /alerts ve seçenekleri
choice-topic-airdrop-mod = Kataloğu yönetmek: /airdrop-mod ve seçenekleri
choice-topic-privacy = Gizlilik: neleri saklarım ve nasıl sildirilir

## Choices of /airdrop-mod

choice-kind-website = Site: alan adı resmî olur
choice-kind-claim = Talep: token'ların alındığı yer
choice-kind-check = Kontrol: hak kazanılıp kazanılmadığının görüldüğü yer
choice-kind-docs = Belgeler
choice-kind-social = Sosyal medya profili
choice-action-remove-links = Bağlantıları kaldır, uyarı bırak
choice-action-delete-messages = Mesajları sil
choice-action-flag-scam = Bağlantıları kaldır ve projeyi dolandırıcılık olarak işaretle
choice-state-stop = Tüm bildirimleri durdur
choice-state-go-on = Bildirimler sürsün
choice-scope-this-server = Yalnızca bu sunucu
choice-scope-every-server = Tüm sunucular

## Choices of /alerts

choice-ping-on-all = Her zaman: her bildirimde
choice-ping-on-claimable = Alınabilir: yalnızca alınacak bir şey olduğunda
choice-ping-on-never = Asla
choice-style-full = Tam: önemli her şeyi gösteren bir kart
choice-style-compact = Derli toplu: küçük bir kart
choice-style-minimal = En az: tek satır metin
choice-backlog-skip = Atla: sıradakiyle devam et
choice-backlog-digest = Özetle: son üç günü özetleyen tek mesaj
choice-backlog-send = Gönder: son üç günde kaçanlar
choice-every-day = Her gün
choice-every-week = Her hafta, pazartesileri
choice-every-off = Kapalı: her değişiklik hemen
choice-clear-log-channel = Günlük kanalı: sorunları hiçbir yere yazma
choice-clear-default-role = Varsayılan rol: rol belirtilmedikçe kimseden bahsetme
choice-clear-role = Rol: artık kimseden bahsetme
choice-clear-tag = Etiket: forum gönderileri etiket almasın
choice-clear-project = Proje: tüm projeler
choice-clear-chain = Zincir: her zincir
choice-clear-narrative = Anlatı: her anlatı
choice-clear-min-score = Puan: her puan
choice-status-key-changes = Önemliler: onaylandı, snapshot, alınabilir, sona erdi, iptal edildi, şüpheli
choice-status-claimable-only = Yalnızca alınabilir
choice-status-everything = Hepsi
choice-language-discord = Bu sunucunun Discord ayarındaki gibi

## Choices of a member's own list

choice-mine-state-joined = Katıldım
choice-mine-state-claimed = Aldım
choice-mine-state-ignored = Yok saydım
choice-mine-state-not-eligible = Hak kazanmadım
choice-mine-state-none = Hiçbiri: listemden çıkar
choice-before-3h = 3 saat
choice-before-24h = 24 saat
choice-before-72h = 3 gün
