setup-where = **Langkah 1 dari 4: di mana?** Pilih kanal tempat notifikasi akan muncul. Forum juga bisa, begitu pula utas: buka utasnya dan tekan “Kanal ini”.
setup-here = Kanal ini
setup-channel = Kanal untuk notifikasi
setup-switches = ⚠️ Saya belum bisa memposting di { $channel }; tidak ada yang disimpan. Buka pengaturannya: Edit Kanal → Perizinan → Lanjutan → tambahkan peran saya (**Dropbell**) →
    { $switches }
    Lalu pilih lagi kanalnya di bawah.
setup-switch = ❌ **{ $permission }** → nyalakan (✅)
setup-what = **Langkah 2 dari 4: apa?** Seberapa banyak yang diterima { $channel }? Kalau ragu, ambil yang pertama. `/alerts edit` mempersempitnya nanti: satu proyek, satu chain, satu skor.
setup-what-list = Apa yang diberitahukan
setup-key-changes = Penting: terkonfirmasi, snapshot, bisa diklaim, selesai, dibatalkan
setup-claims = Hanya klaim: kapan token bisa diklaim, dan tenggatnya
setup-everything = Semuanya, termasuk rumor dan dugaan
setup-whom = **Langkah 3 dari 4: siapa?** Pilih peran yang disebut saat ada yang bisa diklaim, atau “Tidak ada”. Saya tidak pernah menyebut @everyone.
setup-whom-default = **Langkah 3 dari 4: siapa?** Pilih peran yang disebut saat ada yang bisa diklaim, atau “Tidak ada”. Peran bawaan server ini adalah { $role }. Saya tidak pernah menyebut @everyone.
setup-role = Peran yang disebut
setup-nobody = Tidak ada
setup-default = Peran bawaan
setup-try = **Langkah 4 dari 4: coba.** { $channel } menerima { $what }.
    Tombol ini mengirim pesan uji sungguhan ke sana, tidak memanggil siapa pun, dan menyimpannya kalau berhasil.
setup-post = Kirim pesan uji dan simpan
setup-again = Coba lagi
setup-back = ◀ Kembali
setup-other-channel = ◀ Kanal lain
setup-cancel = Batal
setup-cancelled = Tidak ada yang disimpan. `/alerts setup` bisa dimulai lagi kapan saja.
setup-no-choice = Pilihan itu tidak saya tawarkan. `/alerts setup` mulai lagi; tidak ada yang disimpan.
setup-done = ✅ Selesai: pesan uji ada di { $channel }, dan mulai sekarang { $channel } menerima { $what }. Ini langganan **{ $subscription }**.
    Berikutnya, kalau mau: `/alerts settings log-channel:#…`, agar saya bisa memberi tahu timmu saat notifikasi berhenti; `/alerts edit subscription:{ $subscription }` untuk filter, gaya, dan lainnya; `/alerts list` untuk semua kanal.
setup-tag-needed = **Satu hal lagi:** setiap kiriman di forum itu perlu tag. Tag mana untuk kiriman saya? Belum ada yang disimpan.
setup-tag = Tag kiriman
setup-failed = ⚠️ Tidak ada yang disimpan. { $problem }

problem-not-saved = Tidak ada yang disimpan. { $problem }
problem-no-tags = Forum itu tidak punya tag. Kosongkan `tag`, atau buat satu di pengaturan forum.
problem-name-tag = Sebutkan salah satu tag forum itu dengan `tag:`: { $tags }.
problem-forbidden = Saya tidak boleh memposting di { $channel }: beri saya { $permissions } di sana (Edit Kanal → Perizinan), lalu coba lagi.
problem-webhook-cap = { $channel } sudah punya 15 webhook, batas maksimal Discord. Hapus satu (Edit Kanal → Integrasi → Webhook), lalu coba lagi.
problem-channel-gone = Kanal itu sudah tidak ada. Pilih yang lain dengan `/alerts subscribe`.
problem-discord = Discord tidak menjawab sebagaimana mestinya. Coba lagi sebentar lagi.
problem-unreached = Saya tidak bisa menghubungi Discord, atau jawabannya tidak datang tepat waktu. Coba lagi sebentar lagi.
problem-data = Saya sedang tidak bisa mengakses data saya. Coba lagi sebentar lagi.
problem-subscription-gone = Langganan itu sudah tidak ada.
problem-halted = Semua notifikasi sedang dihentikan; `/alerts list` menjelaskan sebabnya.
problem-busy = Sebuah notifikasi sedang menuju ke sana. Coba lagi sebentar lagi.
problem-wait = Discord meminta saya menunggu { $seconds } detik di sana. Coba lagi setelah itu.
problem-webhook = Seseorang menghapus webhook saya begitu saya membuatnya. Cari tahu siapa (Pengaturan Server → Log Audit), lalu coba lagi.
problem-refused = Discord menolaknya: { $said }
problem-banned = Untuk sementara Discord menolak alamat mesin tempat saya berjalan. Yang menjalankan saya bisa melihat lebih banyak di log saya.

test-failed = Pesan uji tidak sampai. { $problem }
test-removed = Pesan uji sudah dikirim, tetapi langganannya sementara itu dihapus.
test-active = Pesan uji ada di { $channel }: notifikasi sampai di sana.
test-paused = Pesan uji ada di { $channel }. Langganannya dijeda, jadi notifikasi menunggu.
test-stopped = Pesan uji ada di { $channel }, jadi yang menghentikan langganan ini sudah berlalu. Tekan **Perbaiki { $subscription }** di `/alerts list` untuk mengirim yang terlewat dan melanjutkan.

trial-content = Uji: ini bukan notifikasi.
trial-title = 🔔 Uji: notifikasi sampai di sini
trial-set-up = Semuanya sudah siap. Notifikasi sungguhan tampak seperti ini.
trial-works = Langganan #{ $subscription } berfungsi. Notifikasi sungguhan tampak seperti ini.
trial-nobody = Tidak ada yang dipanggil.
trial-role = Notifikasi di sini memanggil { $role }; uji ini tidak.
trial-foot = Dropbell · uji, bukan notifikasi
trial-post = Dropbell: uji
