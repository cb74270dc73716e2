## "Suggest as airdrop": members. $name is a name alone, $project one in bold with its symbol.

# The form; at most 45 characters each
suggestion-form-title = Sarankan airdrop
suggestion-form-name = Nama proyek
suggestion-form-link = Situsnya sendiri, kalau kamu tahu
suggestion-form-note = Apa yang diketahui, atau alasannya

# What the member is told
suggestion-own-message = Pesan itu saya yang menulis, jadi saya sudah tahu. `/airdrop list` menampilkan semua yang saya tahu.
suggestion-system = Pesan itu ditulis Discord, bukan orang. Sarankan pesan yang ditulis seseorang.
suggestion-exists = Tidak ada yang disarankan: { $project } sudah ada di katalog, statusnya { $status }. `/airdrop info` menampilkan apa yang diketahui.
suggestion-like = Tidak ada yang disarankan: itu mirip { $project }, yang sudah ada di katalog, statusnya { $status }. Kalau yang kamu maksud proyek lain, sarankan lagi dengan alamat situsnya sendiri.
suggestion-thanks = Terima kasih: **{ $name }** menunggu moderator server ini, dan tidak ada orang lain yang melihatnya. Perintah `/airdrop` kamu berikutnya di sini memberi tahu keputusan mereka. `/airdrop forget-me` menariknya kembali.
suggestion-backed = Seseorang sudah menyarankannya dan itu menunggu. Moderator sekarang melihat bahwa kamu juga menyarankannya. Perintah `/airdrop` kamu berikutnya di sini memberi tahu keputusan mereka.
suggestion-known = Kamu sudah menyarankannya. Itu masih menunggu moderator.
suggestion-decided = Moderator sudah melihatnya.
suggestion-today = Kamu sudah menyarankan { $count } airdrop di sini dalam sehari, saya tidak menerima lebih. Coba lagi besok.
suggestion-open = { $count } saranmu menunggu moderator di sini, saya tidak menerima lebih sekaligus. Sarankan lagi setelah mereka melihatnya.
suggestion-rejected-often = { $count } saranmu ditolak di sini dalam sebulan, jadi untuk sementara saya tidak menerima lagi. Bicaralah dengan moderator.
suggestion-full = Sudah { $count } saran menunggu di server ini, saya tidak menyimpan lebih. Minta moderator melihat `/airdrop-mod suggestions`.
suggestion-bad-link = Saya tidak bisa menerima tautan itu, jadi tidak ada yang disarankan. Berikan alamat situs proyek itu sendiri, diawali https://: bukan tautan pendek, bukan undangan, bukan tiruan situs lain. Kamu juga bisa mengosongkannya.
suggestion-news-accepted = ✅ Saranmu **{ $name }** diterima dan ada di katalog. Terima kasih!
suggestion-news-rejected = Saranmu **{ $name }** tidak diterima.
suggestion-news-reason = Saranmu **{ $name }** tidak diterima: { $reason }
suggestion-forgotten = { $count } saranmu, atau namamu di sampingnya
suggestion-privacy = **Dari anggota yang menyarankan airdrop:** id penggunamu dengan apa yang kamu sarankan, untuk moderator server ini; 30 hari selama menunggu, 90 hari setelah diputuskan. Dari pesannya sendiri, hanya yang ada di formulir.
# $menu is what the menu is called: "Suggest as airdrop"
suggestion-help = Klik kanan sebuah pesan (di ponsel: tahan) → **Aplikasi** → **{ $menu }**. Moderator server ini melihatnya, orang lain tidak.

## The queue: /airdrop-mod suggestions

suggestion-none = Tidak ada saran yang menunggu. Anggota menyarankan pesan dengan klik kanan padanya → **Aplikasi** → **{ $menu }**.
suggestion-place = Saran { $place } dari { $count }, yang paling lama dulu.
suggestion-by = { $who } menyarankan ini { $when }.
suggestion-backers = { $count } anggota lain juga menyarankannya.
suggestion-link = Tautan
suggestion-no-link = tidak ada
suggestion-note = Isinya
suggestion-looks-like = Mungkin sama dengan
suggestion-beware = Siapa pun bisa menyarankan apa pun: lihat sendiri situsnya sebelum menerimanya.
# Buttons; at most 80 characters
suggestion-accept = Terima…
suggestion-edit = Perbaiki…
suggestion-reject = Tolak…
suggestion-jump = Pesannya
# Titles and labels of forms; at most 45 characters
suggestion-accept-title = Tambahkan { $name }
suggestion-edit-title = Perbaiki { $name }
suggestion-reject-title = Tolak { $name }
suggestion-status = Status
suggestion-reason = Alasan, untuk yang menyarankan
suggestion-corrected = Sudah diperbaiki; masih menunggu.
suggestion-rejected = **{ $name }** ditolak. Yang menyarankan diberi tahu pada perintah berikutnya.
suggestion-overtaken = Sementara itu seseorang memperbaiki **{ $name }**, jadi tidak ada yang disimpan. Tekan **Perbaiki…** lagi: di situ ada yang tersimpan sekarang.
suggestion-before-accepted = { $who } menerima **{ $name }** { $when }; tidak ada yang dilakukan dua kali.
suggestion-before-rejected = { $who } menolak **{ $name }** { $when }; tidak ada yang dilakukan dua kali.
suggestion-gone = Saran itu tidak menunggu lagi. `/airdrop-mod suggestions` menampilkan yang menunggu.
# In place of who asked to be forgotten
suggestion-somebody = seseorang
# Lines of /airdrop-mod history, after who did it
suggestion-deed-accepted = menerima “{ $name }”, disarankan oleh { $who }
suggestion-deed-rejected = menolak “{ $name }”, disarankan oleh { $who }
