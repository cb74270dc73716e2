### What Discord shows of the commands: at most 100 characters a text. What
### people type as it stands (commands, examples, keywords) stays English.

## The commands

command-airdrop = Cari tahu airdrop kripto: sampai di mana, kapan klaim, apa yang diketahui
command-alerts = Pilih kanal mana yang diberi tahu tentang perubahan airdrop yang mana
command-airdrop-mod = Kelola katalog airdrop server ini

## /airdrop

command-airdrop-list = Daftar airdrop, perubahan terbaru lebih dulu
command-airdrop-info = Tampilkan semua yang diketahui tentang satu airdrop, beserta sumbernya
command-airdrop-upcoming = Snapshot dan masa klaim, yang terdekat lebih dulu
command-airdrop-compare = Dua airdrop berdampingan
command-airdrop-chart = Gambar: skor dan dana terkumpul, berapa yang berstatus apa, atau tanggal
command-airdrop-help = Apa yang bisa saya lakukan dan yang tidak pernah saya lakukan
command-airdrop-mine = Daftarmu sendiri, tidak dilihat orang lain; dengan proyek: tandai proyek itu
command-airdrop-remind = Dapatkan pesan langsung sebelum masa klaim ditutup; kamu ditanya dulu
command-airdrop-forget-me = Hapus seketika yang saya simpan tentangmu, dan diberi tahu apa saja itu

## /airdrop-mod

command-airdrop-mod-add = Tambahkan proyek; kanal yang berlangganan diberi tahu
command-airdrop-mod-status = Ubah status proyek; kanal yang berlangganan diberi tahu
command-airdrop-mod-dates = Atur snapshot dan masa klaim; ditampilkan kepadamu sebelum disimpan
command-airdrop-mod-history = Siapa mengubah apa
command-airdrop-mod-archive = Keluarkan proyek dari daftar dan pencarian; bertanya dulu
command-airdrop-mod-merge = Gabungkan dua entri dari airdrop yang sama; bertanya dulu
command-airdrop-mod-undo = Batalkan perubahan terakhirmu sendiri, dalam 15 menit
command-airdrop-mod-retract = Tarik notifikasi proyek: tautan dihapus, semua yang melihatnya diperingatkan
command-airdrop-mod-link = Beri proyek tautan; di luar domain resminya harus disetujui orang kedua
command-airdrop-mod-approve = Lihat usulan orang lain, lalu setujui atau tolak
command-airdrop-mod-suggestions = Lihat saran anggota, lalu terima, perbaiki, atau tolak
command-airdrop-mod-four-eyes = Untuk apa server ini meminta orang kedua; mengubahnya perlu Kelola Server
command-airdrop-mod-stop = Hentikan semua notifikasi di semua server sekarang juga; untuk kurator bot ini
command-airdrop-mod-edit = Perbaiki nama, situs, simbol, jaringan, atau ringkasan proyek

## /alerts

command-alerts-setup = Siapkan notifikasi langkah demi langkah; mulai di sini
command-alerts-subscribe = Kirim notifikasi airdrop ke sebuah kanal
command-alerts-list = Tampilkan langganan server ini dan apakah semuanya berfungsi
command-alerts-status = Tampilkan apa yang berfungsi, apa yang tidak, dan pengiriman terakhir
command-alerts-edit = Ubah apa yang diikuti sebuah langganan; kanalnya tetap
command-alerts-pause = Hentikan notifikasi satu langganan untuk sementara
command-alerts-quiet = Jam-jam saat kiriman sebuah langganan tidak berbunyi
command-alerts-digest = Terima perubahan sebuah langganan sekaligus pada waktu tetap
command-alerts-resume = Jalankan lagi langganan yang dijeda
command-alerts-unsubscribe = Akhiri sebuah langganan; bertanya dulu
command-alerts-settings = Tampilkan atau atur yang berlaku untuk seluruh server
command-alerts-preview = Siapa akan menerima notifikasi, siapa tidak, dan kenapa; tidak ada yang dikirim
command-alerts-export = Langganan dan proyek milik server ini sebagai berkas
command-alerts-import = Muat kembali berkas semacam itu; ditampilkan kepadamu sebelum disimpan
command-alerts-test = Kirim pesan uji persis seperti notifikasi dikirim

## The menu of a message: at most 32 characters

menu-suggest-as-airdrop = Sarankan sebagai airdrop

## Options of /airdrop

option-list-status = Sampai di mana (jika kosong: yang aktif)
option-list-chain = Hanya di jaringan ini
option-list-narrative = Hanya dengan tema ini, misalnya DePIN
option-min-score = Hanya dengan skor teknologi minimal ini, 0 sampai 100
option-sort = Apa yang lebih dulu (jika kosong: baru berubah)
option-chart-kind = Apa yang ditampilkan
option-chart-measure = Skor tentang apa (jika kosong: teknologi)
option-share = Tampilkan jawaban ke semua orang di sini (jika kosong: hanya kamu)
option-project = Nama atau simbolnya
option-days = Berapa hari ke depan (jika kosong: 30)
option-a = Nama atau simbol yang pertama
option-b = Nama atau simbol yang lain
option-topic = Tentang apa (jika kosong: perintah)
option-mine-state = Hanya ini, atau cara menandai
option-mine-project = Proyek yang ditandai (jika kosong: daftarmu)
option-before = Berapa lama sebelumnya

## Options of /airdrop-mod

option-name = Nama proyeknya
option-website = Situsnya sendiri, https://…
option-add-status = Airdrop-nya sampai di mana
option-add-chain = Jaringannya
option-symbol = Simbolnya, misalnya STRK
option-summary = Apa itu, dalam satu dua kalimat
option-scope = Siapa yang melihatnya; semua server: hanya untuk kurator bot ini
option-status-status = Airdrop-nya sekarang sampai di mana
option-status-reason = Alasannya; perlu untuk langkah mundur
option-announce = Apakah kanal yang berlangganan diberi tahu (jika kosong: ya)
option-snapshot = Misalnya 2026-11-30 18:00 CET, in 3 days, <t:…>, atau clear
option-opens = Misalnya 2026-11-30 18:00 CET, in 3 days, <t:…>, atau clear
option-closes = Misalnya 2026-11-30 18:00 CET, in 3 days, <t:…>, atau clear
option-history-project = Dari proyek ini (jika kosong: dari server ini)
option-user = Hanya oleh orang ini
option-into = Entri yang tetap ada: nama atau simbolnya
option-retract-reason = Alasannya; orang-orang diberi tahu
option-action = Apa yang terjadi pada pesan terkirim (jika kosong: tautan dihapus)
option-kind = Tautan itu untuk apa
option-url = Alamatnya, https://…
option-proposal = Yang mana (jika kosong: semua yang menunggu)
option-claimable = Untuk status Bisa diklaim
option-new-domains = Untuk situs setiap proyek baru
option-stop-reason = Alasannya; pengelola kanal diberi tahu
option-stop-state = Hentikan, atau lanjutkan (jika kosong: hentikan)

## Options of /alerts

option-channel = Ke mana notifikasi dikirim (jika kosong: kanal ini)
option-status = Perubahan mana (untuk yang baru, jika kosong: yang penting)
option-statuses = Persisnya status mana saja, misalnya: confirmed, claimable
option-subscribe-project = Hanya proyek ini
option-alerts-edit-project = Hanya proyek ini
option-chain = Hanya proyek di jaringan ini
option-narrative = Hanya proyek dengan tema ini
option-subscribe-role = Peran yang disebut (jika kosong: bawaan dari /alerts settings)
option-ping-on = Kapan peran disebut (untuk yang baru, jika kosong: saat bisa diklaim)
option-style = Seberapa banyak yang ditampilkan (untuk yang baru, jika kosong: lengkap)
option-tag = Di forum: tag yang dipasang pada kiriman
option-subscription = Nomornya di /alerts list
option-status-subscription = Salah satunya (jika kosong: semua)
option-edit-role = Peran lain yang disebut
option-for = Berapa lama, misalnya 2h atau 3 days (jika kosong: sampai dilanjutkan)
option-from = Misalnya 22:00
option-to = Misalnya 07:00
option-timezone = Misalnya Europe/Berlin (jika kosong: UTC)
option-override = Apakah masa klaim dan peringatan tetap berbunyi (jika kosong: ya)
option-off = Tidak ada jam tenang lagi
option-every = Seberapa sering; mati: tiap perubahan seketika
option-at = Misalnya 18:30 (jika kosong: 09:00)
option-backlog = Bagaimana dengan yang terlewat (jika kosong: lewati)
option-log-channel = Tempat saya memberi tahu masalah notifikasi
option-default-role = Peran langganan baru yang tidak disebutkan perannya
option-reminders = all, none, atau beberapa dari: opens, 72h, 24h, 3h
option-language = Dalam bahasa apa notifikasi dan pemberitahuan ditulis
option-clear = Apa yang dikosongkan
option-preview-status = Status yang dicoba
option-file = Berkas yang dibuat oleh /alerts export

## Choices: what /airdrop list shows

choice-list-status-active = Aktif: dari mungkin sampai bisa diklaim
choice-list-status-possible = Mungkin
choice-list-status-likely = Kemungkinan besar
choice-list-status-confirmed = Terkonfirmasi
choice-list-status-snapshot = Snapshot
choice-list-status-claimable = Bisa diklaim
choice-list-status-ended = Selesai
choice-list-status-all = Semua, termasuk yang dibatalkan dan diduga penipuan

## Choices: statuses explained

choice-status-possible = Mungkin: baru spekulasi
choice-status-likely = Kemungkinan besar: program insentif sedang berjalan
choice-status-confirmed = Terkonfirmasi: proyeknya sudah menyatakan
choice-status-snapshot = Snapshot: saldo dicatat
choice-status-claimable = Bisa diklaim: token bisa diklaim sekarang
choice-status-ended = Selesai: masa klaim sudah lewat
choice-status-cancelled = Dibatalkan: proyeknya membatalkan
choice-status-flagged = Diduga penipuan: waspadalah

## Choices: sorting, help

choice-sort-recently-changed = Baru berubah
choice-sort-closing-soon = Segera ditutup
choice-sort-score = Skor teknologi
choice-sort-raised = Dana terkumpul
choice-chart-kind-score-raised = Skor dan dana terkumpul
choice-chart-kind-by-status = Berapa yang berstatus apa
choice-chart-kind-timeline = Snapshot dan masa klaim menurut tanggal
choice-chart-measure-technology = Teknologi
choice-chart-measure-credibility = Kredibilitas
choice-chart-measure-legitimacy = Legitimasi
choice-sort-name = Nama
choice-topic-airdrop = Mencari tahu airdrop: /airdrop dengan opsinya
choice-topic-alerts = Notifikasi di kanal: /alerts dengan opsinya
choice-topic-airdrop-mod = Mengelola katalog: /airdrop-mod dengan opsinya
choice-topic-privacy = Privasi: apa yang saya simpan, dan cara menghapusnya

## Choices of /airdrop-mod

choice-kind-website = Situs: domainnya menjadi domain resmi
choice-kind-claim = Klaim: tempat token diklaim
choice-kind-check = Pengecekan: tempat memeriksa kelayakan
choice-kind-docs = Dokumentasi
choice-kind-social = Profil media sosial
choice-action-remove-links = Hapus tautannya, tinggalkan peringatan
choice-action-delete-messages = Hapus pesannya
choice-action-flag-scam = Hapus tautannya dan tandai proyek sebagai penipuan
choice-state-stop = Hentikan semua notifikasi
choice-state-go-on = Lanjutkan notifikasi
choice-scope-this-server = Server ini saja
choice-scope-every-server = Semua server

## Choices of /alerts

choice-ping-on-all = Selalu: di setiap notifikasi
choice-ping-on-claimable = Bisa diklaim: hanya saat ada yang bisa diklaim
choice-ping-on-never = Tidak pernah
choice-style-full = Lengkap: kartu dengan semua yang penting
choice-style-compact = Ringkas: kartu kecil
choice-style-minimal = Minimal: satu baris teks
choice-backlog-skip = Lewati: lanjut dengan yang berikutnya
choice-backlog-digest = Rangkum: satu pesan tentang tiga hari terakhir
choice-backlog-send = Kirim: yang terlewat dalam tiga hari terakhir
choice-every-day = Setiap hari
choice-every-week = Setiap minggu, hari Senin
choice-every-off = Mati: tiap perubahan seketika
choice-clear-log-channel = Kanal log: jangan beri tahu masalah di mana pun
choice-clear-default-role = Peran bawaan: jangan sebut siapa pun kecuali peran ditentukan
choice-clear-role = Peran: jangan sebut siapa pun lagi
choice-clear-tag = Tag: kiriman forum tanpa tag
choice-clear-project = Proyek: dengar tentang semua proyek
choice-clear-chain = Rantai: rantai apa pun
choice-clear-narrative = Narasi: narasi apa pun
choice-clear-min-score = Skor: skor berapa pun
choice-status-key-changes = Penting: terkonfirmasi, snapshot, bisa diklaim, selesai, dibatalkan, diduga penipuan
choice-status-claimable-only = Hanya yang bisa diklaim
choice-status-everything = Semuanya
choice-language-discord = Sesuai setelan Discord server ini

## Choices of a member's own list

choice-mine-state-joined = Ikut
choice-mine-state-claimed = Sudah diklaim
choice-mine-state-ignored = Diabaikan
choice-mine-state-not-eligible = Tidak memenuhi syarat
choice-mine-state-none = Tidak ada: keluarkan dari daftarku
choice-before-3h = 3 jam
choice-before-24h = 24 jam
choice-before-72h = 3 hari
