setup-where = **Paso 1 de 4: ¿dónde?** Elige el canal en el que deben aparecer las alertas. También vale un foro, y un hilo: ve a él y pulsa «Este canal».
setup-here = Este canal
setup-channel = Canal para las alertas
setup-switches = ⚠️ Todavía no puedo publicar en { $channel }; no se ha guardado nada. Abre sus ajustes: Editar canal → Permisos → Avanzado → añade mi rol (**Dropbell**) →
    { $switches }
    Luego elige otra vez el canal aquí abajo.
setup-switch = ❌ **{ $permission }** → actívalo (✅)
setup-what = **Paso 2 de 4: ¿qué?** ¿De cuánto debe enterarse { $channel }? Si tienes dudas, toma lo primero. `/alerts edit` lo acota más tarde: un proyecto, una cadena, una puntuación.
setup-what-list = De qué avisar
setup-key-changes = Importantes: confirmado, snapshot, reclamable, finalizado, cancelado
setup-claims = Solo reclamos: cuándo se pueden reclamar tokens, y los plazos
setup-everything = Todo, también rumores y suposiciones
setup-whom = **Paso 3 de 4: ¿a quién?** Elige un rol al que mencionar cuando se pueda reclamar algo, o «A nadie». Nunca menciono a @everyone.
setup-whom-default = **Paso 3 de 4: ¿a quién?** Elige un rol al que mencionar cuando se pueda reclamar algo, o «A nadie». El rol predeterminado de este servidor es { $role }. Nunca menciono a @everyone.
setup-role = Rol que se menciona
setup-nobody = A nadie
setup-default = El rol predeterminado
setup-try = **Paso 4 de 4: pruébalo.** { $channel } se entera de esto: { $what }.
    El botón publica ahí un mensaje de prueba real, no notifica a nadie y lo guarda todo si funciona.
setup-post = Publicar una prueba y guardar
setup-again = Intentar otra vez
setup-back = ◀ Atrás
setup-other-channel = ◀ Otro canal
setup-cancel = Cancelar
setup-cancelled = No se ha guardado nada. `/alerts setup` empieza de nuevo cuando quieras.
setup-no-choice = Eso no es una opción que yo ofrezca. `/alerts setup` empieza de nuevo; no se ha guardado nada.
setup-done = ✅ Listo: hay un mensaje de prueba en { $channel }, y desde ahora { $channel } se entera de esto: { $what }. Es la suscripción **{ $subscription }**.
    Después, si quieres: `/alerts settings log-channel:#…`, para que pueda decirle a tu equipo cuándo se paran las alertas; `/alerts edit subscription:{ $subscription }` para filtros, estilo y más; `/alerts list` para todos los canales.
setup-tag-needed = **Una cosa más:** cada publicación de ese foro necesita una etiqueta. ¿Cuál deben llevar las mías? Aún no se ha guardado nada.
setup-tag = Etiqueta de las publicaciones
setup-failed = ⚠️ No se ha guardado nada. { $problem }

problem-not-saved = No se ha guardado nada. { $problem }
problem-no-tags = Ese foro no tiene etiquetas. Quita `tag` o crea una en los ajustes del foro.
problem-name-tag = Indica una de las etiquetas de ese foro con `tag:`: { $tags }.
problem-forbidden = No puedo publicar en { $channel }: dame ahí { $permissions } (Editar canal → Permisos) e inténtalo otra vez.
problem-webhook-cap = { $channel } ya tiene 15 webhooks, el máximo que permite Discord. Elimina uno (Editar canal → Integraciones → Webhooks) e inténtalo otra vez.
problem-channel-gone = Ese canal ya no existe. Elige otro con `/alerts subscribe`.
problem-discord = Discord no respondió como debía. Inténtalo otra vez en un minuto.
problem-unreached = No puedo conectar con Discord, o no respondió a tiempo. Inténtalo otra vez en un minuto.
problem-data = Ahora mismo no puedo acceder a mis datos. Inténtalo otra vez en un minuto.
problem-subscription-gone = Esa suscripción ya no existe.
problem-halted = Ahora mismo todas las alertas están paradas; `/alerts list` dice por qué.
problem-busy = Hay una alerta en camino hacia ahí. Inténtalo otra vez en un minuto.
problem-wait = Discord me pide esperar ahí { $seconds } { $seconds ->
    [one] segundo
   *[other] segundos
}. Inténtalo después.
problem-webhook = Alguien elimina mi webhook en cuanto lo creo. Averigua quién (Ajustes del servidor → Registro de auditoría) e inténtalo otra vez.
problem-refused = Discord lo rechazó: { $said }
problem-banned = Por ahora Discord rechaza la dirección de la máquina en la que funciono. Quien me aloja puede ver más en mi registro.

test-failed = El mensaje de prueba no llegó. { $problem }
test-removed = El mensaje de prueba salió, pero entretanto se quitó la suscripción.
test-active = Hay un mensaje de prueba en { $channel }: las alertas llegan ahí.
test-paused = Hay un mensaje de prueba en { $channel }. La suscripción está en pausa, así que las alertas esperan.
test-stopped = Hay un mensaje de prueba en { $channel }, así que lo que paraba esta suscripción ya pasó. Pulsa **Reparar { $subscription }** en `/alerts list` para enviar lo que faltó y seguir.

trial-content = Prueba: esto no es una alerta.
trial-title = 🔔 Prueba: las alertas llegan aquí
trial-set-up = Todo está configurado. Las alertas de verdad son como esta.
trial-works = La suscripción #{ $subscription } funciona. Las alertas de verdad son como esta.
trial-nobody = No se notifica a nadie.
trial-role = Las alertas de aquí notifican a { $role }; esta prueba, no.
trial-foot = Dropbell · una prueba, no una alerta
trial-post = Dropbell: prueba
