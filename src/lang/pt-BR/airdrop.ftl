changed = { $what }, mudou { $when }
window-closed = o resgate fechou { $when }
window-opens = o resgate abre { $when }
window-closes = o resgate fecha { $when }
window-open = o resgate abriu { $when }
window-snapshot = snapshot { $when }
dollars = US$ { $value }
dollars-thousands = US$ { $value } mil
dollars-millions = US$ { $value } mi
dollars-billions = US$ { $value } bi
dollars-trillions = US$ { $value } tri
percent = { $value }%
needs-letter = `{ $option }` precisa de pelo menos uma letra ou um número.
list-active = Airdrops ativos
list-all = Todos os airdrops
list-some = Airdrops: { $statuses }
list-on-chain = { $title } em { $chain }
list-about = { $title } sobre { $narrative }
list-least = { $title }, nota técnica a partir de { $score }
list-by-change = { $title } · mudanças recentes
list-by-closing = { $title } · fecham em breve
list-by-score = { $title } · melhor nota
list-by-raised = { $title } · mais captação
list-by-name = { $title } · por nome
list-foot = Página { $page } de { $pages } · { $count ->
    [one] { $count } projeto
   *[other] { $count } projetos
} · Não é recomendação financeira.
list-tech = técnica { $percent }
list-raised = captou { $dollars }
list-no-fit = Nenhum airdrop atende a tudo isso. Tire um filtro ou veja todos com `/airdrop list status:all`.
list-no-project = O catálogo está vazio. Um moderador pode adicionar o primeiro projeto com `/airdrop-mod add`.
list-none-there = Nenhum airdrop está aí no momento. `/airdrop list status:all` mostra todos; `/alerts subscribe` avisa um canal quando um chegar lá.
list-open = Abrir…
list-other = Outro status…
list-previous = ◀ Anterior
list-next = Próxima ▶
tab-all = Todos
tab-active = Ativos
upcoming-none = Nenhum snapshot ou prazo de resgate é conhecido para { $days ->
    [one] o próximo dia
   *[other] os próximos { $days } dias
}. `/airdrop list` mostra como estão todos.
upcoming-title = { $days ->
    [one] O próximo dia
   *[other] Os próximos { $days } dias
}
upcoming-snapshot = snapshot
upcoming-opens = o resgate abre
upcoming-closes = o resgate fecha
upcoming-foot = No seu fuso horário · Não é recomendação financeira.
upcoming-more = mais { $count } depois · { $foot }
