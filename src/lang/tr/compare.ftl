compare-same = İkisi de **{ $project }**. İki farklı airdrop adı ver.
compare-title = { $a } ve { $b }
compare-status = Durum
compare-unknown = bilinmiyor
compare-foot = Yalnızca aynı türden rakamlar karşılaştırılır · Yatırım tavsiyesi değildir.
