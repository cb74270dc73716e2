mod-operator = quien me aloja
mod-save = Guardar
mod-cancel = Cancelar
mod-about = { $what }: { $text }
reach-none-here = Ningún canal de este servidor está suscrito a eso; `/alerts subscribe` lo cambia.
reach-here = { $here ->
    [one] Se enterará { $here } canal
   *[other] Se enterarán { $here } canales
} de este servidor.
reach-none-of-all = Ningún canal de este servidor está suscrito a eso; { $all ->
    [one] { $all } canal
   *[other] { $all } canales
} entre todos los servidores.
reach-none-of-more = Ningún canal de este servidor está suscrito a eso; al menos { $all ->
    [one] { $all } canal
   *[other] { $all } canales
} entre todos los servidores.
reach-here-of-all = { $here ->
    [one] Se enterará { $here } canal
   *[other] Se enterarán { $here } canales
} de este servidor; { $all ->
    [one] { $all } canal
   *[other] { $all } canales
} entre todos los servidores.
reach-here-of-more = { $here ->
    [one] Se enterará { $here } canal
   *[other] Se enterarán { $here } canales
} de este servidor; al menos { $all ->
    [one] { $all } canal
   *[other] { $all } canales
} entre todos los servidores.
add-everywhere = Añadido: { $project }, { $status }. Lo ven todos los servidores.
add-here = Añadido: { $project }, { $status }. Solo lo ve este servidor.
add-site = Su sitio: `{ $domain }`.
add-curators-only = Solo los curadores de este bot pueden añadir al catálogo que comparten todos los servidores. Omite `scope` para añadir el proyecto a este servidor.
add-moderators-only = Necesitas **Gestionar mensajes** para añadir un proyecto a este servidor. Omite `scope` para añadirlo a todos los servidores.
link-set-official = { $project }: el { $kind } está en su dominio oficial, así que vale desde ya.
link-set-same = { $project } ya tiene ese { $kind }: no se ha cambiado nada.
proposed-link = El { $kind } en `{ $domain }`
proposed-status = El estado { $status }
proposal-held = ⏳ { $what } espera a una segunda persona y antes no se muestra a nadie. { $why } Otro moderador lo revisa con `/airdrop-mod approve`.
proposal-none = Nada espera a una segunda persona.
proposal-choose = Esto espera a una segunda persona; elige una en `proposal:`.
proposal-line = **{ $name }** · { $what }, de { $who } { $when }
proposal-beware = Ábrelo solo si sabes adónde lleva. Compara el dominio letra por letra con lo que dice el propio proyecto.
proposal-domain = Dominio
proposal-address = Dirección
proposal-own = Lo propusiste tú; lo tiene que aprobar otra persona.
proposal-approve = Aprobar
proposal-reject = Rechazar
proposal-rejected = Rechazado. **{ $name }**: { $what } no se muestra a nadie.
proposal-approved = Aprobado. **{ $name }**: { $what } vale desde ahora.
burst-stopped = 🛑 Llegaron de golpe más cambios de los que hacen las personas, así que las alertas están paradas hasta que otra persona lo haya revisado: `/alerts list`. Este cambio está guardado y espera con ellas.
four-eyes-yes = sí
four-eyes-no = no
four-eyes-shown =
    En este servidor, una segunda persona debe aprobar:
    los enlaces fuera del dominio oficial de un proyecto: siempre
    el sitio web de un proyecto nuevo: { $domains }
    el estado Reclamable: { $claimable }
dates-none-given = No se ha cambiado nada: indica al menos uno de `snapshot`, `opens` y `closes`, por ejemplo `closes:30 Nov 18:00 CET` o `closes:clear`.
dates-same = { $project } ya tiene esas fechas; no se ha cambiado nada.
dates-ask =
    { $project }, en tu zona horaria:
    { $dates }
    ¿Es correcto? Aún no se ha guardado nada.
dates-unreadable = No se ha cambiado nada: no puedo leer «{ $typed }» en `{ $option }` como un momento. Escribe por ejemplo `2026-11-30 18:00 CET`, `30 Nov 18:00 UTC+2`, `in 3 days`, `<t:…>` o `clear`. Las zonas que se llaman igual en varios países (CST, IST) solo las acepto como `UTC+8`.
dates-snapshot = Snapshot
dates-opens = Se abre el plazo
dates-closes = Se cierra el plazo
dates-none = sin fecha
dates-past = ⚠️ en el pasado
dates-was = , antes { $when }
dates-overtaken = No se ha guardado nada: alguien cambió **{ $name }** mientras tanto. Ejecuta `/airdrop-mod dates` otra vez.
dates-saved =
    Guardado para { $project }:
    { $dates }
    Los canales que siguen los plazos para reclamar reciben un recordatorio cuando se abre y 72, 24 y 3 horas antes de que cierre.
edit-moderators-only = Necesitas **Gestionar mensajes** para editar los proyectos de este servidor.
edit-title = Editar { $name }
edit-name = Nombre
edit-website = Sitio web
edit-symbol = Símbolo
edit-chain = Cadena
edit-summary = Resumen
edit-website-hint = https://… (si lo dejas vacío, queda como está)
edit-summary-hint = Qué es, en una o dos frases
edit-held = { $project } queda como estaba por ahora.
edit-same = { $project } queda como estaba: no se ha cambiado nada.
edit-saved = Guardado: { $project }. Las correcciones no se anuncian.
edit-somebody = Alguien
edit-stored-and-typed = `{ $field }`: guardado: { $stored }; escrito: { $typed }
edit-overtaken = No se ha guardado nada: { $who } cambió **{ $name }**{ $when }, mientras lo editabas.
edit-nothing = vacío
edit-quoted = «{ $text }»
edit-again = Editar lo que hay guardado ahora
history-nothing = No hay nada que mostrar.
history-none = Ahí aún no se ha cambiado nada, o no en este servidor.
history-title = Historial: { $what }
history-server = cambios de este servidor
history-by = De { $who }
history-gone = Ese proyecto ya no está en el catálogo. `/airdrop list` muestra lo que hay.
history-moderator = un moderador
history-curator = un curador
history-file = un archivo del catálogo
history-calendar = el calendario
deed-added = añadido como «{ $status }»
deed-dates = fijó las fechas
deed-link = { $kind }: { $from } → { $to }
deed-no-domain = ninguno
deed-retracted = retiró sus alertas ({ $action })
deed-edited = corrigió { $fields }
deed-merged = unió **{ $name }** con él
deed-archived = lo quitó de las listas
deed-listed = lo devolvió a las listas
deed-reminder = recordatorio: { $what }
retract-nothing-sent = Aún no se había enviado nada sobre él.
retract-deleting-everywhere = Estoy eliminando { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
} en todos los servidores, antes que nada.
retract-deleting = Estoy eliminando { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
}, antes que nada.
retract-editing-everywhere = Estoy quitando los enlaces de { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
} en todos los servidores, antes que nada.
retract-editing = Estoy quitando los enlaces de { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
}, antes que nada.
retract-warned = Cada canal que lo había mostrado recibe una advertencia.
retract-not-warned = Ya no está en las listas, así que no se publica ninguna advertencia al lado.
retract-lost = Los que ya no pueda cambiar los nombro en el canal de registro.
retract-links = Ya no pueden salir: { $domains }; `/airdrop-mod link` propone un enlace correcto, que aprueba una segunda persona.
retract-done = Retirado: { $project }. { $sent } Lo que esperaba para enviarse queda anulado.
status-ask = Avisar a { $count ->
    [one] { $count } canal
   *[other] { $count } canales
}: { $status }
status-ask-more = Avisar a más de { $count ->
    [one] { $count } canal
   *[other] { $count } canales
}: { $status }
status-why = Por qué { $name } es { $status }
status-why-hint = Necesario para volver atrás; aparece en la alerta
status-moved = { $project }: { $from } → { $to }. { $told }
status-overtaken = No se ha cambiado nada: alguien cambió **{ $name }** mientras tanto; su estado ahora es { $status }.
status-same = { $project } ya está en { $status }: no se ha cambiado nada y no se avisa a nadie.
status-same-since = { $project } ya está en { $status } ({ $when }): no se ha cambiado nada y no se avisa a nadie.
status-silent = No se avisa a ningún canal, como pediste.
stop-going-on = Las alertas vuelven a salir en todos los servidores; primero, lo que esperaba.
stop-was-going = No había nada parado: las alertas salen.
stop-stopped = Todo envío está parado, en todos los servidores, y sigue así tras un reinicio. No se pierde nada: lo que pase mientras tanto espera. Retirar sigue funcionando: `/airdrop-mod retract`. `/airdrop-mod stop state:go-on`, o `dropbell resume-alerts`, deja salir las alertas otra vez.
stop-moderators-only = Necesitas **Gestionar mensajes** para que sigan las alertas de este servidor.
stop-here-going-on = Las alertas de este servidor vuelven a salir; primero, lo que esperaba.
stop-here-was-going = Aquí ya no hay nada parado.
stop-other-curator = Otro curador tiene que revisarlo primero: fueron tus cambios los que pararon las alertas. Quien me aloja también puede hacerlo, con `dropbell resume-alerts`.
stop-other-moderator = Otro moderador tiene que revisarlo primero: fueron tus cambios los que pararon las alertas. Quien me aloja también puede hacerlo, con `dropbell resume-alerts`.
stop-why = Motivo: { $reason }
stop-banner = 🛑 **Todas las alertas están paradas**, en todos los servidores ({ $since }).{ $reason } No se pierde nada; lo que pase mientras tanto espera.
stop-banner-burst = 🛑 **Todas las alertas están paradas**, en todos los servidores ({ $since }): al catálogo compartido llegaron de golpe más cambios de los que hacen las personas. Un curador lo revisa; no se pierde nada.
stop-banner-here = 🛑 **Las alertas de este servidor están paradas** ({ $since }): { $who } hizo de golpe más cambios de los que hacen las personas.{ $reason } Si fue a propósito, otro moderador pulsa **Continuar**. Si no, quítale primero los permisos a esa persona y luego retira lo que envió con `/airdrop-mod retract`.
stop-go-on = Continuar
archive-ask = ¿Quitar { $project } de todas las listas y búsquedas? Su historial se conserva, y durante 15 minutos `/airdrop-mod undo` lo devuelve.
archive-out = Quitarlo
archive-keep = Dejarlo
archive-done = { $project } ya no está en ninguna lista. `/airdrop-mod undo` lo devuelve, durante 15 minutos.
undo-overtaken = No se ha deshecho nada: alguien cambió **{ $name }** después de ti. `/airdrop-mod history` muestra quién.
undo-done = Deshecho para { $project }: { $deed }.
undo-retracted = Tu último cambio retiró alertas, y eso no se puede deshacer: los mensajes editados o eliminados quedan así, y los enlaces del proyecto solo vuelven a salir cuando los apruebe una segunda persona (`/airdrop-mod link`). Di lo que es correcto con `/airdrop-mod status`.
undo-stays = Los mensajes y enlaces que se retiraron con ello quedan así.
undo-nobody-told = No se había avisado a ningún canal.
undo-nobody-will-be = No se ha avisado a ningún canal, y no se avisará a ninguno.
undo-told = { $count ->
    [one] Ya se había avisado a { $count } canal
   *[other] Ya se había avisado a { $count } canales
}: cambia el estado con un motivo (`/airdrop-mod status`) para que se enteren de lo correcto. No se avisará a nadie más.
merge-ask = ¿Convertir { $project } en parte de { $into }?
merge-leaves = • **{ $name }** sale de las listas; sus nombres ({ $names }) llevan desde entonces a **{ $into }**, los botones antiguos también.
merge-leaves-more = • **{ $name }** sale de las listas; sus nombres ({ $names } y otros) llevan desde entonces a **{ $into }**, los botones antiguos también.
merge-follows = • Le siguen su historial, { $messages ->
    [one] { $messages } mensaje enviado sobre él
   *[other] { $messages } mensajes enviados sobre él
}, { $subscriptions ->
    [one] { $subscriptions } suscripción que lo nombra
   *[other] { $subscriptions } suscripciones que lo nombran
} y lo que los miembros guardan de él.
merge-status = • El estado sigue siendo { $status }.
merge-status-other = • El estado sigue siendo { $status } (el del otro es { $other }).
merge-links = • Se añaden los enlaces que le faltan: { $kinds }; lo que no esté en su dominio oficial espera a una segunda persona.
merge-final = No se avisa a nadie. **Esto no se puede deshacer.**
merge-yes = Unirlos
merge-no = Dejar los dos
merge-overtaken = No se ha cambiado nada: alguien cambió **{ $name }** mientras tanto. Ejecuta `/airdrop-mod merge` otra vez para ver cómo está.
merge-done = Unidos: ahora son un solo proyecto, { $project }. `/airdrop-mod history` muestra los dos historiales.
