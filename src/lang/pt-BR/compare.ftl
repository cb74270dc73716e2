compare-same = Ambos são **{ $project }**. Informe dois airdrops diferentes.
compare-title = { $a } e { $b }
compare-status = Situação
compare-unknown = não se sabe
compare-foot = Só números do mesmo tipo são comparados · Não é recomendação financeira.
