changed = { $what }, cambió { $when }
window-closed = el plazo cerró { $when }
window-opens = se podrá reclamar { $when }
window-closes = el plazo cierra { $when }
window-open = se puede reclamar desde { $when }
window-snapshot = snapshot { $when }
dollars = { $value } US$
dollars-thousands = { $value } mil US$
dollars-millions = { $value } M US$
dollars-billions = { $value } mil M US$
dollars-trillions = { $value } B US$
percent = { $value } %
needs-letter = `{ $option }` necesita al menos una letra o un dígito.
list-active = Airdrops activos
list-all = Todos los airdrops
list-some = Airdrops: { $statuses }
list-on-chain = { $title } en { $chain }
list-about = { $title } sobre { $narrative }
list-least = { $title }, puntuación técnica de { $score } o más
list-by-change = { $title } · cambios recientes
list-by-closing = { $title } · cierran pronto
list-by-score = { $title } · mejor puntuación
list-by-raised = { $title } · más financiación
list-by-name = { $title } · por nombre
list-foot = Página { $page } de { $pages } · { $count ->
    [one] { $count } proyecto
   *[other] { $count } proyectos
} · No es asesoramiento financiero.
list-tech = técnica { $percent }
list-raised = financiación { $dollars }
list-no-fit = Ningún airdrop cumple todo eso. Quita un filtro o míralos todos con `/airdrop list status:all`.
list-no-project = El catálogo está vacío. Un moderador puede añadir el primer proyecto con `/airdrop-mod add`.
list-none-there = Ahora mismo no hay ningún airdrop ahí. `/airdrop list status:all` los muestra todos; `/alerts subscribe` avisa a un canal cuando llegue uno.
list-open = Abrir…
list-other = Otro estado…
list-previous = ◀ Anterior
list-next = Siguiente ▶
tab-all = Todos
tab-active = Activos
upcoming-none = No se conoce ningún snapshot ni plazo para reclamar en { $days ->
    [one] el próximo día
   *[other] los próximos { $days } días
}. `/airdrop list` muestra cómo están todos.
upcoming-title = { $days ->
    [one] El próximo día
   *[other] Los próximos { $days } días
}
upcoming-snapshot = snapshot
upcoming-opens = se abre el plazo
upcoming-closes = se cierra el plazo
upcoming-foot = En tu zona horaria · No es asesoramiento financiero.
upcoming-more = { $count } más después · { $foot }
