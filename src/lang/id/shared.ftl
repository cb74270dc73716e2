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

reason-too-late = terlambat untuk dikirim
reason-taken-back = ditarik
reason-account = perubahan dari akun seorang moderator ditarik
reason-listed = { $domain } kini ada di daftar blokir { $list }
field-name = nama
field-symbol = simbol
field-chain = rantai
field-summary = ringkasan
field-website = situs web
field-aliases = nama lain
field-dates = tanggal
field-links = tautan
field-figures = angka
field-profile = profil
retraction-remove-links = tautan dihapus
retraction-delete-messages = pesan dihapus
retraction-flag-scam = ditandai sebagai penipuan
