compare-same = Ambos son **{ $project }**. Indica dos airdrops distintos.
compare-title = { $a } y { $b }
compare-status = Estado
compare-unknown = no se sabe
compare-foot = Solo se comparan cifras del mismo tipo · No es asesoramiento financiero.
