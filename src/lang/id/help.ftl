help-never = Saya memberi tahu server saat status sebuah airdrop kripto berubah. Saya tidak pernah meminta kunci atau seed phrase, tidak pernah mengirimimu pesan lebih dulu, dan tidak ada yang saya tampilkan merupakan nasihat keuangan.
help-keep = Yang saya simpan: langganan dan proyek server, dan siapa yang mengubahnya; tidak ada apa pun tentang orang yang hanya melihat-lihat. `/airdrop forget-me` menghapus yang kamu minta saya simpan untukmu.
help-command = { $what }. { $whom }.
help-for-everyone = Untuk semua orang
help-for-channels = Untuk anggota dengan izin “Kelola Kanal”
help-for-messages = Untuk anggota dengan izin “Kelola Pesan”
help-options = Dengan opsi: { $command }
help-signs = <wajib> [opsional]

privacy-title = Apa yang saya simpan, mengapa, dan berapa lama
privacy-lookers = **Dari anggota yang melihat-lihat:** tidak ada.
privacy-members = **Dari anggota yang memakai `/airdrop mine` atau `remind`:** ID penggunamu beserta yang kamu tandai atau minta, hanya untukmu; pengingat sampai 90 hari setelah masanya; bahasamu, setelah kamu menyetujui pesan langsung.
privacy-moderators = **Dari moderator dan pengelola kanal:** ID penggunamu di samping setiap perubahan yang kamu buat, supaya orang lain bisa melihat siapa melakukan apa.
privacy-servers = **Dari server:** kanal mana menerima notifikasi apa, webhook yang saya buat (tokennya dienkripsi), proyek milik server itu sendiri, dan selama 90 hari apa yang dikirim kapan.
privacy-shared = Saya tidak membaca pesan selain milik saya sendiri dan pesan yang disarankan seseorang. Saya tidak membagikan apa pun kepada siapa pun dan tidak menjual apa pun.
privacy-deleting = **Menghapusnya:** `/airdrop forget-me` langsung menghapus yang saya simpan tentangmu. `/alerts unsubscribe` langsung menghapus sebuah langganan. Keluarkan saya dari server, dan semua miliknya dihapus 30 hari kemudian. Supaya sesuatu tentangmu atau servermu dihapus sekarang, minta kepada yang menjalankan saya: `dropbell forget` langsung melakukannya.
privacy-foot = Teks lengkapnya ada di PRIVACY.md
