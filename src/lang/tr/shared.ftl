status-possible = Olası
status-likely = Muhtemel
status-confirmed = Onaylandı
status-snapshot = Snapshot
status-claimable = Alınabilir
status-ended = Sona erdi
status-cancelled = İptal edildi
status-flagged = Dolandırıcılık şüphesi

reminder-opens = talep etme başladı
reminder-closes-days = talep süresi { $days } günden kısa sürede doluyor
reminder-closes-hours = talep süresi { $hours } saatten kısa sürede doluyor

link-website = site bağlantısı
link-claim = talep bağlantısı
link-check = kontrol bağlantısı
link-docs = belge bağlantısı
link-social = sosyal medya bağlantısı

reason-too-late = göndermek için çok geç
reason-taken-back = geri çekildi
reason-account = bir moderatör hesabının değişiklikleri geri çekildi
reason-listed = { $domain } artık { $list } engel listesinde
field-name = ad
field-symbol = sembol
field-chain = zincir
field-summary = özet
field-website = web sitesi
field-aliases = diğer adlar
field-dates = tarihler
field-links = bağlantılar
field-figures = rakamlar
field-profile = profil
retraction-remove-links = bağlantılar kaldırıldı
retraction-delete-messages = mesajlar silindi
retraction-flag-scam = dolandırıcılık olarak işaretlendi
