status-title = Cómo están las alertas de este servidor
status-title-one = Suscripción { $subscription }
status-hears = { $channel } se entera de esto: { $what }.
status-none = Ningún canal de este servidor recibe alertas todavía. `/alerts setup` configura uno en cuatro pasos.
status-sum = { $subscriptions }: { $working } en marcha, { $paused } en pausa, { $stopped } paradas.
status-problem = **{ $subscription }** · { $channel }: { $state }
status-more = … y { $count } más.
status-foot = /alerts status subscription:… muestra una de ellas
status-foot-one = /alerts test publica un mensaje de prueba
status-waiting = En espera
status-webhook = Webhook
status-permissions = Mis permisos
status-permissions-here = Mis permisos en este canal
status-deliveries = Últimos envíos
status-nothing-waits = nada
status-or-more = { $alerts } o más
status-webhook-there = el mío está ahí
status-webhook-none = ninguno por ahora; creo uno con la próxima alerta
status-permissions-unknown = solo se conocen en ese mismo canal: ejecuta esto allí
status-no-deliveries = ninguno todavía
delivery-changes = { $count } { $count ->
    [one] cambio
   *[other] cambios
}
delivery-unknown = { $changes }: puede que haya llegado, puede que no
delivery-rejected = { $changes }: rechazado por Discord ({ $said })
delivery-test = mensaje de prueba
delivery-skipped = { $changes }: omitido
delivery-skipped-paused = { $changes }: omitido, llegó durante la pausa
delivery-skipped-old = { $changes }: omitido, tiene más de tres días
delivery-skipped-late = { $changes }: omitido, demasiado tarde
delivery-skipped-by-hand = { $changes }: omitido por quien me aloja

preview-none = Nadie se enteraría: ningún canal de este servidor recibe alertas todavía. `/alerts setup` configura uno en cuatro pasos.
preview-title = Quién se enteraría
preview-foot = Los dos números son solo de este servidor
preview-sum = Si { $project } pasara a { $status }: { $told } se enteran, { $untold } no. No se envía nada.
preview-together = junto con la de arriba, una vez
preview-at-once = al momento
preview-digest = con el resumen, { $when }
preview-mentions = { $what }, menciona a { $role }
preview-mentions-nobody = { $what }, no menciona a nadie (`ping-on`)
preview-silent = { $what }, sin sonido (horas de silencio)
preview-stopped = está parada; el botón Reparar está en `/alerts status`
preview-paused-until = está en pausa hasta { $when }
preview-paused = está en pausa; `/alerts resume` la termina
preview-status = se entera de: { $wanted }; no de: { $status }
preview-project = solo se entera de otro proyecto
preview-chain = solo se entera de proyectos en { $wanted }; este está en { $chain }
preview-chain-unknown = solo se entera de proyectos en { $wanted }; no conozco la cadena de este
preview-narrative = solo se entera de proyectos sobre { $wanted }; que yo sepa, este no lo es
preview-score = pide una puntuación técnica de { $wanted } o más; este tiene { $score }
preview-score-unknown = pide una puntuación técnica de { $wanted } o más; no conozco la de este

settings-either = No se ha cambiado nada: usa `{ $option }` o `clear`, no los dos.
settings-saved = Guardado.
settings-untold = Desde ahora no aviso de los problemas en ningún canal; `/alerts status` los sigue mostrando.
settings-unheard = ⚠️ Los miembros con ese rol solo reciben notificación si cualquiera puede mencionarlo (Ajustes del servidor → Roles → ese rol → Permitir que cualquiera @mencione este rol).
settings-log-kind = El canal de problemas debe ser de texto o de anuncios; mejor uno que solo vea tu equipo. No se ha cambiado nada.
settings-no-reminder = No se ha cambiado nada: no conozco el recordatorio «{ $typed }». `reminders` admite `all`, `none` o algunos de: opens, 72h, 24h, 3h.
settings-no-role = Sin rol predeterminado: una suscripción nueva no menciona a nadie si `role` no indica uno. Fíjalo con `default-role:@…`.
settings-role = Rol predeterminado: { $role }, para las suscripciones nuevas que no indiquen otro.
settings-reminders-all = Recordatorios de plazos para reclamar: todos (opens, 72h, 24h, 3h).
settings-reminders-none = Recordatorios de plazos para reclamar: ninguno.
settings-reminders = Recordatorios de plazos para reclamar: { $reminders }.
settings-reminders-list = Recordatorios de plazos para reclamar: ninguno
settings-opens = Cuando se abre el plazo para reclamar
settings-closes = { $hours } { $hours ->
    [one] hora
   *[other] horas
} antes de que se cierre
settings-language = Idioma de las alertas: { $name }.
settings-language-discord = Idioma de las alertas: { $name }, según el ajuste de Discord para este servidor.
settings-no-log = No hay canal de problemas fijado, así que solo se ven en `/alerts status`. Fija uno con `/alerts settings log-channel:#…`; mejor uno que solo vea tu equipo.
settings-log = De los problemas con las alertas aviso en { $channel }, una vez cada uno.
settings-log-fails = ⚠️ Mi último mensaje ahí no llegó. Comprueba que puedo ver el canal y gestionar sus webhooks, y fíjalo otra vez.
settings-log-unchanged = El canal de problemas no se ha cambiado. { $problem }
settings-log-done = Listo: cuando las alertas se paren en algún sitio, lo digo una vez en { $channel }, con un botón para repararlo. { $present } `/alerts settings` muestra todo lo que está fijado.
settings-all-well = Por ahora todo va bien.
settings-some-stopped = { $count } { $count ->
    [one] suscripción ya no funciona
   *[other] suscripciones ya no funcionan
}: mira `/alerts status`.
