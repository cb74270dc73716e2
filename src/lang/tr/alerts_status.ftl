status-title = Bu sunucunun bildirimleri ne durumda
status-title-one = Abonelik { $subscription }
status-hears = { $channel } şunları duyar: { $what }.
status-none = Bu sunucuda henüz hiçbir kanal bildirim almıyor. `/alerts setup` dört adımda bir kanal kurar.
status-sum = { $subscriptions }: çalışan { $working }, duraklatılmış { $paused }, durmuş { $stopped }.
status-problem = **{ $subscription }** · { $channel }: { $state }
status-more = … ve { $count } tane daha.
status-foot = /alerts status subscription:… bunlardan birini gösterir
status-foot-one = /alerts test bir deneme mesajı gönderir
status-waiting = Bekleyen
status-webhook = Webhook durumu
status-permissions = İzinlerim
status-permissions-here = Bu kanaldaki izinlerim
status-deliveries = Son gönderimler
status-nothing-waits = hiçbir şey
status-or-more = { $alerts } veya daha fazla
status-webhook-there = benimki yerinde
status-webhook-none = şu anda yok; bir sonraki bildirimle oluştururum
status-permissions-unknown = yalnızca o kanalın içinde bilinir: bunu orada çalıştır
status-no-deliveries = henüz yok
delivery-changes = { $count } { $count ->
    [one] değişiklik
   *[other] değişiklik
}
delivery-unknown = { $changes }: ulaşmış da olabilir, ulaşmamış da
delivery-rejected = { $changes }: Discord reddetti ({ $said })
delivery-test = deneme mesajı
delivery-skipped = { $changes }: atlandı
delivery-skipped-paused = { $changes }: atlandı, duraklatma sırasında geldi
delivery-skipped-old = { $changes }: atlandı, üç günden eski
delivery-skipped-late = { $changes }: atlandı, çok geç
delivery-skipped-by-hand = { $changes }: beni barındıran kişi atladı

preview-none = Kimsenin haberi olmaz: bu sunucuda henüz hiçbir kanal bildirim almıyor. `/alerts setup` dört adımda bir kanal kurar.
preview-title = Kimin haberi olur
preview-foot = İki sayı da yalnızca bu sunucu içindir
preview-sum = { $project } şu duruma geçseydi: { $status }. Haberi olan: { $told }, olmayan: { $untold }. Hiçbir şey gönderilmez.
preview-together = bir üsttekiyle birlikte, bir kez
preview-at-once = hemen
preview-digest = özetle birlikte { $when }
preview-mentions = { $what }, bahsedilen rol: { $role }
preview-mentions-nobody = { $what }, kimseden bahsedilmez (`ping-on`)
preview-silent = { $what }, sessiz (sessiz saatler)
preview-stopped = durmuş; onarma düğmesi `/alerts status` içinde
preview-paused-until = şu ana kadar duraklatılmış: { $when }
preview-paused = duraklatılmış; `/alerts resume` bunu bitirir
preview-status = şunları duyar: { $wanted }; şunu duymaz: { $status }
preview-project = yalnızca başka bir projeyi duyar
preview-chain = yalnızca şu zincirdeki projeleri duyar: { $wanted }; bununki: { $chain }
preview-chain-unknown = yalnızca şu zincirdeki projeleri duyar: { $wanted }; bunun zincirini bilmiyorum
preview-narrative = yalnızca şu konudaki projeleri duyar: { $wanted }; bu, bildiğim kadarıyla öyle değil
preview-score = en az { $wanted } teknoloji puanı ister; bunun puanı { $score }
preview-score-unknown = en az { $wanted } teknoloji puanı ister; bunun puanını bilmiyorum

settings-either = Hiçbir şey değiştirilmedi: `{ $option }` ya da `clear` kullan, ikisini birden değil.
settings-saved = Kaydedildi.
settings-untold = Sorunlar bundan sonra hiçbir kanala yazılmaz; `/alerts status` yine gösterir.
settings-unheard = ⚠️ Bu roldekiler ancak herkes ondan bahsedebiliyorsa bildirim alır (Sunucu Ayarları → Roller → o rol → Herkesin bu rolden @bahsetmesine izin ver).
settings-log-kind = Sorun kanalı metin veya duyuru kanalı olmalı; en iyisi yalnızca ekibinin gördüğü bir kanal. Hiçbir şey değiştirilmedi.
settings-no-reminder = Hiçbir şey değiştirilmedi: “{ $typed }” hatırlatmasını bilmiyorum. `reminders` şunları alır: `all`, `none` ya da bazıları: opens, 72h, 24h, 3h.
settings-no-role = Varsayılan rol yok: `role` bir rol belirtmezse yeni abonelik kimseden bahsetmez. `default-role:@…` ile ayarla.
settings-role = Varsayılan rol: { $role }; başka rol belirtmeyen yeni abonelikler için.
settings-reminders-all = Talep süresi hatırlatmaları: hepsi (opens, 72h, 24h, 3h).
settings-reminders-none = Talep süresi hatırlatmaları: yok.
settings-reminders = Talep süresi hatırlatmaları: { $reminders }.
settings-reminders-list = Talep süresi hatırlatmaları: yok
settings-opens = Talep açılınca
settings-closes = Kapanmadan { $hours } { $hours ->
    [one] saat
   *[other] saat
} önce
settings-language = Bildirimlerin dili: { $name }.
settings-language-discord = Bildirimlerin dili: { $name }, Discord'un bu sunucudaki ayarına göre.
settings-no-log = Sorun kanalı ayarlanmamış, bu yüzden sorunlar yalnızca `/alerts status` içinde görünür. `/alerts settings log-channel:#…` ile ayarla; en iyisi yalnızca ekibinin gördüğü bir kanal.
settings-log = Bildirim sorunlarını { $channel } kanalına yazarım, her birini bir kez.
settings-log-fails = ⚠️ Oradaki son mesajım iletilemedi. Kanalı görüp webhook'larını yönetebildiğimi kontrol et, sonra yeniden ayarla.
settings-log-unchanged = Sorun kanalı değiştirilmedi. { $problem }
settings-log-done = Tamam: bildirimler bir yerde durursa bunu { $channel } kanalında bir kez, onarma düğmesiyle söylerim. { $present } Ayarlı her şeyi `/alerts settings` gösterir.
settings-all-well = Şu anda her şey yolunda.
settings-some-stopped = { $count } { $count ->
    [one] abonelik
   *[other] abonelik
} şimdiden çalışmıyor: bkz. `/alerts status`.
