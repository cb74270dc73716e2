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
