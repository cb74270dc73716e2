status-possible = Mungkin
status-likely = Kemungkinan besar
status-confirmed = Terkonfirmasi
status-snapshot = Snapshot
status-claimable = Bisa diklaim
status-ended = Selesai
status-cancelled = Dibatalkan
status-flagged = Diduga penipuan

reminder-opens = klaim sudah dibuka
reminder-closes-days = klaim ditutup dalam waktu kurang dari { $days } hari
reminder-closes-hours = klaim ditutup dalam waktu kurang dari { $hours } jam

link-website = tautan situs
link-claim = tautan klaim
link-check = tautan pengecekan
link-docs = tautan dokumentasi
link-social = tautan media sosial
