compare-same = Les deux sont **{ $project }**. Indique deux airdrops différents.
compare-title = { $a } et { $b }
compare-status = Statut
compare-unknown = inconnu
compare-foot = Seuls des chiffres de même nature sont comparés · Pas un conseil financier.
