post-disclaimer = Dropbell · não é recomendação financeira · confira o domínio antes de conectar uma carteira
post-new = novo, { $status }
post-why = Motivo: { $reason }
post-chain = Rede
post-site = Site oficial
post-snapshot = Snapshot
post-opens = Resgate abre
post-closes = Resgate fecha
post-more = e mais { $count }
post-updated = ✏️ Atualizado { $when }: { $what }
post-dates = datas
post-earlier = Mensagem anterior
post-missed = 📬 O que este canal perdeu: { $count ->
    [one] { $count } projeto
   *[other] { $count } projetos
}
post-missed-title = O que este canal perdeu
post-missed-more = … e mais { $count }; `/airdrop list` mostra todos.
post-missed-back = retirado
post-taken-back = ⚠️ { $project }: retirado
post-scam = 🚫 { $project }: possível golpe
post-this-back = Este alerta foi retirado
post-earlier-back = Os alertas anteriores sobre este projeto foram retirados
post-beware = { $what }. Não abra os links que vieram neles e não conecte uma carteira ali. Se já conectou, mova o que restou para uma carteira nova e revogue as permissões dela.
