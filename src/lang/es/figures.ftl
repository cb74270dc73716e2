### Figures in pictures and rows

## `/airdrop chart`

chart-measure-technology = Puntuación técnica
chart-measure-credibility = Puntuación de credibilidad
chart-measure-legitimacy = Puntuación de legitimidad
chart-score-raised = { $measure } y dinero recaudado
chart-axes = Hacia arriba: { $measure } en porcentaje. Hacia la derecha: dinero recaudado en dólares; pasos iguales multiplican.
chart-axis-score = { $measure }, según la fuente
chart-axis-raised = Dinero recaudado, según la fuente (US$, escala log.)
chart-raised-most = Los { $shown } que más recaudaron, de { $count }.
chart-claimed = Las cifras son afirmaciones de su fuente, sin comprobar: { $sources }
chart-doubted = ◯ Anillos: una cifra es dudosa o la fuente tiene un interés propio: { $names }. `/airdrop info` dice por qué.
chart-others = Las puntuaciones de otro tipo no son comparables y tienen su propia imagen: { $measures }
chart-numbers = En la imagen: { $names }
chart-foot = No es asesoramiento financiero.
chart-alt = { $title }, según la fuente. ⚠️ marca cifras que conviene tomar con cuidado.
chart-and-more = … y { $count } más
chart-no-figures = Aún no hay nada que dibujar: ningún proyecto de aquí tiene las dos cifras ({ $measure } y dinero recaudado).
chart-by-status = Cómo están los airdrops
chart-timeline = Snapshots y plazos para reclamar
chart-marks = ◆ snapshot · barra de color: plazo para reclamar, en punta donde continúa o no se conoce su fecha · línea blanca: ahora. Días en UTC.
chart-next = Los próximos { $shown } de { $count }.
chart-exact-times = `/airdrop upcoming` da las horas exactas. No es asesoramiento financiero.
chart-snapshot = snapshot { $date }
chart-window = plazo { $from } a { $to }
chart-opens = plazo desde { $date }
chart-closes = plazo hasta { $date }
chart-no-dates = Aún no hay nada que dibujar: no se conoce ningún snapshot ni plazo para reclamar próximo o en curso. Los moderadores los añaden con `/airdrop-mod dates`.
chart-busy = Ahora mismo se están dibujando muchas imágenes. Vuelve a pedirla dentro de un minuto.
chart-failed = No se pudo dibujar la imagen. Las cifras están en `/airdrop list` y `/airdrop info`.
chart-projects = { $count ->
    [one] { $count } proyecto
   *[other] { $count } proyectos
}
chart-number = { $count }

## `/airdrop list`: a score that is not of the technology

list-credibility = credibilidad { $percent }
list-legitimacy = legitimidad { $percent }
