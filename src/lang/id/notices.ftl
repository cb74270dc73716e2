broken-webhook-gone = Seseorang menghapus webhook yang saya pakai untuk memposting, dan saya tidak bisa membuat yang baru. Beri saya **Kelola Webhook** di kanal itu, lalu tekan Perbaiki.
broken-channel-gone = Kanal itu sudah dihapus. Langganankan kanal lain dengan `/alerts subscribe`.
broken-guild-left = Saya pernah dikeluarkan dari server ini; mulai sekarang notifikasi berlanjut.
broken-forbidden = Saya tidak boleh memposting di sana. Beri saya **Lihat Kanal** dan **Kelola Webhook** di kanal itu (Edit Kanal → Perizinan), lalu tekan Perbaiki.
broken-webhook-cap = Kanal itu sudah punya 15 webhook, batas maksimal Discord. Hapus satu (Edit Kanal → Integrasi), lalu tekan Perbaiki.
broken-rejected = Discord menolak pesannya. Kalau AutoMod yang memblokir, kecualikan webhook-nya, lalu tekan Perbaiki.
broken-thread-closed = Utas itu dikunci atau diarsipkan. Buka lagi, lalu tekan Perbaiki.
broken-given-up = Selama tiga hari tidak ada yang terkirim. Pastikan saya boleh memposting di sana, lalu tekan Perbaiki: yang terlewat akan dikirim.

notice-repair = Perbaiki { $subscription }
notice-place = { $channel } (langganan { $subscription })
notice-broken = ⚠️ Notifikasi ke { $place } berhenti. { $advice }
notice-unknown = ❔ Saya tidak tahu apakah sebuah notifikasi sampai di { $place }: jawaban Discord hilang dan saya tidak bisa membaca riwayat kanal. Saya tidak mengirimnya dua kali; `/airdrop list` menunjukkan apa yang berubah. Dengan **Baca Riwayat Pesan** saya bisa memeriksanya lain kali.
notice-blocked = ⛔ Aturan server ini menghentikan notifikasi ke { $place }. Kalau itu AutoMod, kecualikan kanal itu (Pengaturan Server → AutoMod). Notifikasi berikutnya tetap dicoba seperti biasa.
notice-rejected = ⛔ Discord menolak notifikasi ke { $place }: { $said }. Notifikasi berikutnya tetap dicoba seperti biasa; kalau terus begini, beri tahu yang menjalankan saya.
