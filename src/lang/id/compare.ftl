compare-same = Keduanya adalah **{ $project }**. Sebutkan dua airdrop yang berbeda.
compare-title = { $a } dan { $b }
compare-status = Keadaan
compare-unknown = tidak diketahui
compare-foot = Hanya angka sejenis yang dibandingkan · Bukan nasihat keuangan.
