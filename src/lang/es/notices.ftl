broken-webhook-gone = Alguien eliminó el webhook con el que publico y no pude crear otro. Dame **Gestionar webhooks** en ese canal y pulsa Reparar.
broken-channel-gone = El canal fue eliminado. Suscribe otro canal con `/alerts subscribe`.
broken-guild-left = Me quitaron de este servidor; a partir de ahora las alertas continúan.
broken-forbidden = No tengo permiso para publicar ahí. Dame **Ver canal** y **Gestionar webhooks** en ese canal (Editar canal → Permisos) y pulsa Reparar.
broken-webhook-cap = El canal ya tiene 15 webhooks, el máximo que permite Discord. Elimina uno (Editar canal → Integraciones) y pulsa Reparar.
broken-rejected = Discord rechaza el mensaje. Si AutoMod lo bloquea, exime al webhook y pulsa Reparar.
broken-thread-closed = El hilo está bloqueado o archivado. Vuelve a abrirlo y pulsa Reparar.
broken-given-up = No llegó nada durante tres días. Comprueba que puedo publicar ahí y pulsa Reparar: entonces se envía lo que faltó.

notice-repair = Reparar { $subscription }
notice-place = { $channel } (suscripción { $subscription })
notice-broken = ⚠️ Las alertas para { $place } se han detenido. { $advice }
notice-unknown = ❔ No sé si una alerta llegó a { $place }: se perdió la respuesta de Discord y no pude leer el historial del canal. No la envío por segunda vez; `/airdrop list` muestra qué cambió. Con **Leer el historial de mensajes** podré comprobarlo la próxima vez.
notice-blocked = ⛔ Una regla de este servidor detuvo una alerta para { $place }. Si es AutoMod, exime a ese canal (Ajustes del servidor → AutoMod). Las siguientes alertas se intentan como siempre.
notice-rejected = ⛔ Discord rechazó una alerta para { $place }: { $said }. Las siguientes alertas se intentan como siempre; si sigue pasando, avisa a quien me aloja.
