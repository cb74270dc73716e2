### Figures in pictures and rows

## `/airdrop chart`

chart-measure-technology = Teknoloji puanı
chart-measure-credibility = Güvenilirlik puanı
chart-measure-legitimacy = Meşruiyet puanı
chart-score-raised = { $measure } ve toplanan para
chart-axes = Yukarı: yüzde olarak { $measure }. Sağa: ABD doları olarak toplanan para; eşit adımlar çarpar.
chart-axis-score = { $measure }, kaynağa göre
chart-axis-raised = Toplanan para, kaynağa göre (ABD doları, log ölçek)
chart-raised-most = { $count } proje içinden en çok para toplayan { $shown }.
chart-claimed = Rakamlar kaynağın iddialarıdır, doğrulanmamıştır: { $sources }
chart-doubted = ◯ Halkalar: bir rakam şüpheli ya da kaynağın kendi çıkarı var: { $names }. Nedenini `/airdrop info` söyler.
chart-others = Başka türden puanlar karşılaştırılamaz, kendi resimleri vardır: { $measures }
chart-numbers = Resimde: { $names }
chart-foot = Yatırım tavsiyesi değildir.
chart-alt = { $title }, kaynağa göre. ⚠️ dikkatle ele alınacak rakamları gösterir.
chart-and-more = … ve { $count } tane daha
chart-no-figures = Henüz çizilecek bir şey yok: buradaki hiçbir projenin iki rakamı da yok ({ $measure } ve toplanan para).
chart-by-status = Airdrop'lar ne durumda
chart-timeline = Snapshot'lar ve talep süreleri
chart-marks = ◆ snapshot · renkli çubuk: talep süresi, sürdüğü ya da tarihi bilinmediği yerde sivri · beyaz çizgi: şimdi. Günler UTC'ye göre.
chart-next = { $count } proje içinden sıradaki { $shown }.
chart-exact-times = Kesin saatler `/airdrop upcoming` içinde. Yatırım tavsiyesi değildir.
chart-snapshot = snapshot { $date }
chart-window = talep { $from } – { $to }
chart-opens = talep { $date } itibarıyla
chart-closes = talep { $date } tarihine kadar
chart-no-dates = Henüz çizilecek bir şey yok: yaklaşan ya da süren bir snapshot veya talep süresi bilinmiyor. Moderatörler bunları `/airdrop-mod dates` ile ekler.
chart-busy = Şu anda çok sayıda resim çiziliyor. Lütfen bir dakika sonra yeniden iste.
chart-failed = Resim çizilemedi. Rakamlar `/airdrop list` ve `/airdrop info` içinde.
chart-projects = { $count } proje
chart-number = { $count }

## `/airdrop list`: a score that is not of the technology

list-credibility = güvenilirlik { $percent }
list-legitimacy = meşruiyet { $percent }
