### Figures in pictures and rows

## `/airdrop chart`

chart-measure-technology = Nota técnica
chart-measure-credibility = Nota de credibilidade
chart-measure-legitimacy = Nota de legitimidade
chart-score-raised = { $measure } e dinheiro captado
chart-axes = Para cima: { $measure } em porcentagem. Para a direita: dinheiro captado em dólares; passos iguais multiplicam.
chart-axis-score = { $measure }, segundo a fonte
chart-axis-raised = Dinheiro captado, segundo a fonte (US$, escala log)
chart-raised-most = Os { $shown } que mais captaram, de { $count }.
chart-claimed = Os números são afirmações da fonte, sem verificação: { $sources }
chart-doubted = ◯ Anéis: um número é duvidoso ou a fonte tem interesse próprio: { $names }. `/airdrop info` diz por quê.
chart-others = Notas de outro tipo não são comparáveis e têm imagens próprias: { $measures }
chart-numbers = Na imagem: { $names }
chart-foot = Não é recomendação financeira.
chart-alt = { $title }, segundo a fonte. ⚠️ marca números a tomar com cuidado.
chart-and-more = … e mais { $count }
chart-no-figures = Ainda não há nada para desenhar: nenhum projeto aqui tem os dois números ({ $measure } e dinheiro captado).
chart-by-status = Como estão os airdrops
chart-timeline = Snapshots e prazos de resgate
chart-marks = ◆ snapshot · barra colorida: prazo de resgate, com ponta onde continua ou a data não é conhecida · linha branca: agora. Dias em UTC.
chart-next = Os próximos { $shown } de { $count }.
chart-exact-times = `/airdrop upcoming` mostra os horários exatos. Não é recomendação financeira.
chart-snapshot = snapshot { $date }
chart-window = resgate de { $from } a { $to }
chart-opens = resgate a partir de { $date }
chart-closes = resgate até { $date }
chart-no-dates = Ainda não há nada para desenhar: nenhum snapshot ou prazo de resgate futuro ou em andamento é conhecido. Moderadores os adicionam com `/airdrop-mod dates`.
chart-busy = Muitas imagens estão sendo desenhadas agora. Peça de novo em um minuto.
chart-failed = Não foi possível desenhar a imagem. Os números estão em `/airdrop list` e `/airdrop info`.
chart-projects = { $count ->
    [one] { $count } projeto
   *[other] { $count } projetos
}
chart-number = { $count }

## `/airdrop list`: a score that is not of the technology

list-credibility = credibilidade { $percent }
list-legitimacy = legitimidade { $percent }
