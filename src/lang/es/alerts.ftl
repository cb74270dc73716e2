hears-everything = todo
hears-key-changes = cambios importantes
hears-claimable = solo lo reclamable
hears-of = { $what } de { $projects }
hears-on = { $what } en { $chains }
hears-about = { $what } sobre { $narratives }
hears-least = { $what }, puntuación técnica de { $score } o más
hears-project-gone = un proyecto que ya no existe
hears-mentions = { $what }, y menciona a { $role }
hears-mentions-claimable = { $what }, y menciona a { $role } (solo cuando se puede reclamar algo)
hears-mentions-never = { $what }, y mencionaría a { $role } (por ahora no: `ping-on` es `never`)
hears-mentions-nobody = { $what }, y no menciona a nadie
hears-compact = { $what }, en estilo compacto
hears-minimal = { $what }, en una línea cada uno
hears-daily = { $what }, juntos una vez al día
hears-weekly = { $what }, juntos una vez a la semana
hears-quiet = { $what }, con horas de silencio
label-also = { $what }, { $more }
label-project = un proyecto
label-least = puntuación de { $score } o más
list-and = { $start } y { $last }

count-alerts = { $count } { $count ->
    [one] alerta
   *[other] alertas
}
count-subscriptions = { $count } { $count ->
    [one] suscripción
   *[other] suscripciones
}
count-projects = { $count } { $count ->
    [one] proyecto
   *[other] proyectos
}

permission-view-channel = Ver canal
permission-manage-webhooks = Gestionar webhooks
permission-read-history = Leer el historial de mensajes
permission-mention-everyone = Mencionar @everyone, @here y todos los roles

alerts-none = Este servidor aún no tiene suscripciones. `/alerts setup` crea una.
alerts-unknown = Este servidor no tiene la suscripción «{ $typed }». Tiene { $numbers }. `/alerts list` muestra de qué se entera cada una.
alerts-unknown-more = Este servidor no tiene la suscripción «{ $typed }». Tiene { $numbers } y más. `/alerts list` muestra de qué se entera cada una.
alerts-number-in = **{ $subscription }** en { $channel }
alerts-gone = Alguien acaba de quitar esa suscripción; ya no quedaba nada que cambiar.
alerts-never-everyone = Nunca menciono a @everyone. Elige un rol que los miembros puedan tomar para las alertas de airdrops o quita `role`.

subscribe-tag-forum = No se ha guardado nada: `tag` es para foros, cuyas publicaciones pueden tener etiquetas.
subscribe-already = { $channel } ya tiene esa suscripción: es la número { $subscription }. No se ha cambiado nada.
subscribe-full = Este servidor tiene { $limit } suscripciones, el máximo que guardo para un servidor. Quita primero una con `/alerts unsubscribe`.
subscribe-which-channel = No sé qué canal es este. Indica uno: `/alerts subscribe channel:#…`.
subscribe-wrong-channel = Las alertas no pueden ir a { $channel }: hace falta un canal de texto o de anuncios, un foro o un hilo. Indica uno: `/alerts subscribe channel:#…`.
subscribe-locked = { $channel } está bloqueado. Desbloquéalo primero o elige otro canal.
subscribe-no-parent = Discord no me dijo a qué canal pertenece ese hilo. Indica el hilo: `/alerts subscribe channel:#…`.
subscribe-grant = Todavía no puedo publicar en { $channel }: dame ahí { $permissions } (Editar canal → Permisos → añadir mi rol → activarlo) y ejecuta el comando otra vez. No se ha guardado nada.
subscribe-either = No se ha guardado nada: usa `status` o `statuses`, no los dos.
subscribe-no-status = No se ha guardado nada: «{ $typed }» no es un estado. `statuses` admite algunos de: { $all }.
subscribe-done = Listo: { $channel } se entera de esto: { $what }. Es la suscripción **{ $subscription }**; `/alerts test subscription:{ $subscription }` publica un mensaje de prueba.
subscribe-no-chain = Todavía no hay ningún proyecto en { $chain } en el catálogo, así que de momento no llegará nada. Si es una errata, quita la suscripción y elige entre las sugerencias.
subscribe-no-narrative = Todavía no hay ningún proyecto sobre { $narrative } en el catálogo, así que de momento no llegará nada. Si es una errata, quita la suscripción y elige entre las sugerencias.
subscribe-unheard = No todo el mundo puede mencionar a { $role }, así que sus miembros no reciben notificación. Permítelo (Ajustes del servidor → Roles → ese rol → Permitir que cualquiera @mencione este rol) o dame **{ $permission }**.

alerts-empty = Ningún canal de este servidor recibe alertas todavía. `/alerts setup` configura uno en cuatro pasos; quien ya sabe lo que quiere escribe `/alerts subscribe`.
alerts-title = Alertas de este servidor
alerts-foot = Página { $page } de { $pages } · { $subscriptions }, paradas: { $stopped } · el número es el que pide /alerts unsubscribe
alerts-line = **{ $subscription }** · { $channel } se entera de esto: { $what }
repair-gone = Esa suscripción ya no existe. `/alerts list` muestra las que hay.
repair-works = La suscripción { $subscription } funciona; no hay nada que reparar.
repair-trying = Lo intento otra vez en { $channel }. { $missed } `/alerts status` muestra si ha funcionado; `/alerts test subscription:{ $subscription }` publica un mensaje de prueba.
missed-nothing = No faltó nada.
missed-follows = Lo que faltó llega ahora: { $sent }.
missed-too-old = Lo que faltó tiene más de tres días y ya no se envía: { $skipped }.
missed-some = Lo que faltó llega ahora: { $sent }. Lo que tiene más de tres días, no: { $skipped }.

alerts-edit-name-something = No se ha cambiado nada: indica qué debe ser distinto, por ejemplo `/alerts edit subscription:{ $subscription } status:claimable-only`.
alerts-edit-same = La suscripción { $subscription } ya es así; no se ha cambiado nada.
alerts-overtaken = No se ha guardado nada: alguien cambió la suscripción { $subscription } en el mismo momento. Escribe el comando otra vez; `/alerts list` muestra cómo está ahora.
alerts-edit-done = Guardado: { $channel } se entera ahora de esto: { $what }. Lo que pasó antes no se vuelve a enviar.

unsubscribe-ask = ¿Quitar la suscripción { $subscription }? { $channel } dejaría de enterarse de esto: { $what }. `/alerts pause subscription:{ $subscription }` la detiene solo un tiempo.
unsubscribe-remove = Quitar { $subscription }
unsubscribe-keep = Mantenerla
unsubscribe-gone = Esa suscripción ya no existe; no quedaba nada que hacer.
unsubscribe-done = La suscripción { $subscription } se ha quitado: { $channel } ya no se entera de esto: { $what }. `/alerts subscribe` crea una nueva.
unsubscribe-done-others = La suscripción { $subscription } se ha quitado: { $channel } ya no se entera de esto: { $what }. A ese canal le quedan { $others }. `/alerts subscribe` crea una nueva.

pause-stopped = La suscripción { $subscription } ya está parada. { $advice }
pause-gone = La suscripción { $subscription } acaba de pararse o de ser quitada; no se ha cambiado nada. `/alerts status` muestra cómo está.
pause-until = { $channel } queda en silencio hasta { $until } ({ $when }). Después llega lo que faltó, si no tiene más de tres días. `/alerts resume subscription:{ $subscription }` termina la pausa antes.
pause-open = { $channel } queda en silencio hasta que alguien use `/alerts resume subscription:{ $subscription }`.
pause-too-long = No se ha cambiado nada: una pausa dura como mucho 90 días. Quita `for` para que dure hasta que la termines.
pause-unreadable = No se ha cambiado nada: no puedo leer «{ $typed }» como una duración. Escribe por ejemplo `2h`, `3 days` o `1 week`.
resume-active = La suscripción { $subscription } no está en pausa; no se ha cambiado nada.
resume-stopped = La suscripción { $subscription } no está en pausa, está parada. { $advice } El botón está en `/alerts status`.
resume-done = { $channel } vuelve a enterarse de los cambios. { $missed }
resume-digest = Lo que faltó llega en un solo mensaje: { $sent }.
resume-digest-some = Lo que faltó llega en un solo mensaje: { $sent }. Lo que tiene más de tres días, o no cabe en un mensaje, no: { $skipped }.
resume-skip = Se omite lo de la pausa: { $skipped }. `/airdrop list` muestra qué cambió.

quiet-off = { $channel } ya no tiene horas de silencio.
quiet-give = No se ha cambiado nada: indica `from` y `to`, por ejemplo `from:22:00 to:07:00`, o bien `off:true`.
quiet-same = No se ha cambiado nada: `from` y `to` son iguales. `/alerts pause` detiene del todo una suscripción.
quiet-done = Guardado: de { $from } a { $to } ({ $zone }) los mensajes en { $channel } llegan como siempre, pero sin sonido.
quiet-done-claims = Guardado: de { $from } a { $to } ({ $zone }) los mensajes en { $channel } llegan como siempre, pero sin sonido, salvo los plazos para reclamar y los avisos.
digest-off = { $channel } vuelve a enterarse de cada cambio al momento.
digest-done = Guardado: { $channel } recibe sus cambios juntos; la próxima vez, { $next } ({ $when }). Los avisos y los recordatorios llegan al momento.
hours-unreadable = No se ha cambiado nada: no puedo leer «{ $typed }» en `{ $option }` como una hora. Escribe por ejemplo `22:00` o `10pm`.
hours-no-zone = No se ha cambiado nada: no conozco la zona horaria «{ $typed }». Elige una entre las sugerencias, por ejemplo `Europe/Berlin`.
hours-no-zone-near = No se ha cambiado nada: no conozco la zona horaria «{ $typed }». ¿Querías decir { $zones }?
