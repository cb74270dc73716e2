### Figures in pictures and rows

## `/airdrop chart`

chart-measure-technology = Skor teknologi
chart-measure-credibility = Skor kredibilitas
chart-measure-legitimacy = Skor legitimasi
chart-score-raised = { $measure } dan dana terkumpul
chart-axes = Ke atas: { $measure } dalam persen. Ke kanan: dana terkumpul dalam dolar AS; langkah yang sama berarti perkalian.
chart-axis-score = { $measure }, menurut sumber
chart-axis-raised = Dana terkumpul, menurut sumber (US$, skala log)
chart-raised-most = { $shown } dengan dana terbesar dari { $count }.
chart-claimed = Angka adalah klaim sumbernya, belum diperiksa: { $sources }
chart-doubted = ◯ Cincin: angkanya diragukan, atau sumbernya punya kepentingan sendiri: { $names }. `/airdrop info` menjelaskan alasannya.
chart-others = Skor jenis lain tidak bisa dibandingkan dan punya gambar sendiri: { $measures }
chart-numbers = Dalam gambar: { $names }
chart-foot = Bukan nasihat keuangan.
chart-alt = { $title }, menurut sumber. ⚠️ menandai angka yang perlu disikapi hati-hati.
chart-and-more = … dan { $count } lagi
chart-no-figures = Belum ada yang bisa digambar: tidak ada proyek di sini yang punya kedua angka ({ $measure } dan dana terkumpul).
chart-by-status = Keadaan airdrop
chart-timeline = Snapshot dan masa klaim
chart-marks = ◆ snapshot · batang berwarna: masa klaim, runcing bila berlanjut atau tanggalnya belum diketahui · garis putih: sekarang. Hari dalam UTC.
chart-next = { $shown } terdekat dari { $count }.
chart-exact-times = `/airdrop upcoming` memuat waktu tepatnya. Bukan nasihat keuangan.
chart-snapshot = snapshot { $date }
chart-window = klaim { $from } sampai { $to }
chart-opens = klaim sejak { $date }
chart-closes = klaim sampai { $date }
chart-no-dates = Belum ada yang bisa digambar: tidak ada snapshot atau masa klaim yang diketahui akan datang atau sedang berjalan. Moderator menambahkannya dengan `/airdrop-mod dates`.
chart-busy = Saat ini banyak gambar sedang dibuat. Silakan minta lagi sebentar lagi.
chart-failed = Gambar tidak bisa dibuat. Angkanya ada di `/airdrop list` dan `/airdrop info`.
chart-projects = { $count } proyek
chart-number = { $count }

## `/airdrop list`: a score that is not of the technology

list-credibility = kredibilitas { $percent }
list-legitimacy = legitimasi { $percent }
