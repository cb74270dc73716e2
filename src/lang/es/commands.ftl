### What Discord shows of the commands: at most 100 characters a text. What
### people type as it stands (commands, examples, keywords) stays English.

## The commands

command-airdrop = Consulta airdrops de cripto: en qué estado están, cuándo reclamar, qué se sabe
command-alerts = Elige qué canales se enteran de qué cambios de airdrops
command-airdrop-mod = Mantén el catálogo de airdrops de este servidor

## /airdrop

command-airdrop-list = Lista los airdrops, primero los cambios más recientes
command-airdrop-info = Muestra todo lo que se sabe de un airdrop, con sus fuentes
command-airdrop-upcoming = Snapshots y plazos para reclamar, primero los más próximos
command-airdrop-compare = Dos airdrops, uno al lado del otro
command-airdrop-chart = Una imagen: puntuación y dinero, cuántos están en qué estado, o fechas
command-airdrop-help = Qué puedo hacer y qué no hago nunca
command-airdrop-mine = Tu propia lista, que nadie más ve; con un proyecto: márcalo
command-airdrop-remind = Recibe un mensaje directo antes de que cierre el plazo; antes te pregunta
command-airdrop-forget-me = Borra al momento lo que guardo sobre ti y muestra qué era

## /airdrop-mod

command-airdrop-mod-add = Añade un proyecto; se avisa a los canales suscritos
command-airdrop-mod-status = Cambia el estado de un proyecto; se avisa a los canales suscritos
command-airdrop-mod-dates = Fija el snapshot y el plazo para reclamar; los ves antes de guardarlos
command-airdrop-mod-history = Quién cambió qué
command-airdrop-mod-archive = Quita un proyecto de listas y búsquedas; antes pregunta
command-airdrop-mod-merge = Une dos fichas de un mismo airdrop; antes pregunta
command-airdrop-mod-undo = Deshaz tu último cambio, en los 15 minutos siguientes
command-airdrop-mod-retract = Retira las alertas de un proyecto: quita los enlaces y avisa a todos los que los vieron
command-airdrop-mod-link = Da un enlace a un proyecto; fuera de su dominio oficial debe aprobarlo otra persona
command-airdrop-mod-approve = Mira lo que otros han propuesto y apruébalo o recházalo
command-airdrop-mod-suggestions = Mira lo que sugirieron los miembros y acéptalo, corrígelo o recházalo
command-airdrop-mod-four-eyes = Para qué exige este servidor una segunda persona; cambiarlo requiere Gestionar servidor
command-airdrop-mod-stop = Detén ya todas las alertas en todos los servidores; solo curadores de este bot
command-airdrop-mod-edit = Corrige el nombre, el sitio, el símbolo, la cadena o el resumen de un proyecto

## /alerts

command-alerts-setup = Configura las alertas paso a paso; empieza aquí
command-alerts-subscribe = Envía alertas de airdrops a un canal
command-alerts-list = Muestra las suscripciones de este servidor y si funcionan
command-alerts-status = Muestra qué funciona, qué no y los últimos envíos
command-alerts-edit = Cambia de qué se entera una suscripción; su canal se mantiene
command-alerts-pause = Detén un tiempo las alertas de una suscripción
command-alerts-quiet = Horas en las que los mensajes de una suscripción no suenan
command-alerts-digest = Recibe los cambios de una suscripción juntos a una hora fija
command-alerts-resume = Vuelve a poner en marcha una suscripción en pausa
command-alerts-unsubscribe = Termina una suscripción; antes pregunta
command-alerts-settings = Muestra o fija lo que vale para todo el servidor
command-alerts-preview = Quién recibiría una alerta, quién no y por qué; no se envía nada
command-alerts-export = Las suscripciones y los proyectos propios de este servidor en un archivo
command-alerts-import = Vuelve a cargar ese archivo; lo ves antes de que se guarde nada
command-alerts-test = Publica un mensaje de prueba tal como se publican las alertas

## The menu of a message: at most 32 characters

menu-suggest-as-airdrop = Sugerir como airdrop

## Options of /airdrop

option-list-status = En qué estado están (si se omite: activos)
option-list-chain = Solo en esta cadena
option-list-narrative = Solo con este tema, por ejemplo DePIN
option-min-score = Solo con al menos esta puntuación técnica, de 0 a 100
option-sort = Qué va primero (si se omite: cambios recientes)
option-chart-kind = Qué muestra
option-chart-measure = De qué son las puntuaciones (si se omite: técnica)
option-share = Muestra la respuesta a todos aquí (si se omite: solo la ves tú)
option-project = Su nombre o símbolo
option-days = Con cuántos días de antelación (si se omite: 30)
option-a = El nombre o símbolo del primero
option-b = El nombre o símbolo del otro
option-topic = Sobre qué (si se omite: los comandos)
option-mine-state = Solo estos, o cómo marcarlo
option-mine-project = El proyecto que marcas (si se omite: tu lista)
option-before = Con cuánta antelación

## Options of /airdrop-mod

option-name = El nombre del proyecto
option-website = Su propio sitio, https://…
option-add-status = En qué estado está su airdrop
option-add-chain = Su cadena
option-symbol = Su símbolo, por ejemplo STRK
option-summary = Qué es, en una o dos frases
option-scope = Quién lo ve; todos los servidores: solo para los curadores de este bot
option-status-status = En qué estado está ahora su airdrop
option-status-reason = Por qué; necesario para volver atrás
option-announce = Si se avisa a los canales suscritos (si se omite: sí)
option-snapshot = Por ejemplo 2026-11-30 18:00 CET, in 3 days, <t:…> o clear
option-opens = Por ejemplo 2026-11-30 18:00 CET, in 3 days, <t:…> o clear
option-closes = Por ejemplo 2026-11-30 18:00 CET, in 3 days, <t:…> o clear
option-history-project = De este proyecto (si se omite: de este servidor)
option-user = Solo de esta persona
option-into = La ficha que se queda: su nombre o símbolo
option-retract-reason = Por qué; se le dice a la gente
option-action = Qué pasa con los mensajes enviados (si se omite: se quitan los enlaces)
option-kind = Para qué es el enlace
option-url = La dirección, https://…
option-proposal = Cuál (si se omite: todas las pendientes)
option-claimable = Para el estado Reclamable
option-new-domains = Para el sitio web de cada proyecto nuevo
option-stop-reason = Por qué; se avisa a quienes gestionan canales
option-stop-state = Detener o continuar (si se omite: detener)

## Options of /alerts

option-channel = Adónde van las alertas (si se omite: este canal)
option-status = Qué cambios (si se omite en una nueva: los importantes)
option-statuses = Qué estados exactamente, por ejemplo: confirmed, claimable
option-subscribe-project = Solo este proyecto
option-alerts-edit-project = Solo este proyecto
option-chain = Solo proyectos de esta cadena
option-narrative = Solo proyectos con este tema
option-subscribe-role = Un rol que mencionar (si se omite: el predeterminado de /alerts settings)
option-ping-on = Cuándo se menciona el rol (si se omite en una nueva: al poder reclamar)
option-style = Cuánto muestra una alerta (si se omite en una nueva: todo)
option-tag = En un foro: la etiqueta que llevan las publicaciones
option-subscription = Su número en /alerts list
option-status-subscription = Una de ellas (si se omite: todas)
option-edit-role = Otro rol que mencionar
option-for = Cuánto tiempo, por ejemplo 2h o 3 days (si se omite: hasta que la reanudes)
option-from = Por ejemplo 22:00
option-to = Por ejemplo 07:00
option-timezone = Por ejemplo Europe/Berlin (si se omite: UTC)
option-override = Si los plazos para reclamar y los avisos suenan igualmente (si se omite: sí)
option-off = Ya sin horas de silencio
option-every = Cada cuánto; desactivado: cada cambio al momento
option-at = Por ejemplo 18:30 (si se omite: 09:00)
option-backlog = Qué pasa con lo que se perdió (si se omite: omitirlo)
option-log-channel = Dónde aviso de problemas con las alertas
option-default-role = El rol de las suscripciones nuevas para las que no se indica ninguno
option-reminders = all, none o algunos de: opens, 72h, 24h, 3h
option-language = En qué idioma se escriben las alertas y los avisos
option-clear = Qué se quita
option-preview-status = El estado que quieres probar
option-file = Un archivo que escribió /alerts export

## Choices: what /airdrop list shows

choice-list-status-active = Activos: de posible a reclamable
choice-list-status-possible = Posible
choice-list-status-likely = Probable
choice-list-status-confirmed = Confirmado
choice-list-status-snapshot = Snapshot
choice-list-status-claimable = Reclamable
choice-list-status-ended = Finalizado
choice-list-status-all = Todos, también cancelados y marcados

## Choices: statuses explained

choice-status-possible = Posible: solo especulación
choice-status-likely = Probable: hay un programa de incentivos en marcha
choice-status-confirmed = Confirmado: lo dijo el proyecto
choice-status-snapshot = Snapshot: se registran los saldos
choice-status-claimable = Reclamable: ya se pueden reclamar los tokens
choice-status-ended = Finalizado: el plazo para reclamar terminó
choice-status-cancelled = Cancelado: el proyecto lo suspendió
choice-status-flagged = Marcado: posible estafa

## Choices: sorting, help

choice-sort-recently-changed = Cambios recientes
choice-sort-closing-soon = Cierran pronto
choice-sort-score = Puntuación técnica
choice-sort-raised = Dinero recaudado
choice-chart-kind-score-raised = Puntuaciones y dinero recaudado
choice-chart-kind-by-status = Cuántos están en qué estado
choice-chart-kind-timeline = Snapshots y plazos por fecha
choice-chart-measure-technology = Técnica
choice-chart-measure-credibility = Credibilidad
choice-chart-measure-legitimacy = Legitimidad
choice-sort-name = Nombre
choice-topic-airdrop = Consultar airdrops: /airdrop con sus opciones
choice-topic-alerts = Alertas en canales: /alerts con sus opciones
choice-topic-airdrop-mod = Mantener el catálogo: /airdrop-mod con sus opciones
choice-topic-privacy = Privacidad: qué guardo y cómo pedir que se borre

## Choices of /airdrop-mod

choice-kind-website = Sitio web: su dominio pasa a ser el oficial
choice-kind-claim = Reclamar: dónde se reclaman los tokens
choice-kind-check = Comprobar: dónde se ve si tienes derecho
choice-kind-docs = Documentación
choice-kind-social = Perfil en redes sociales
choice-action-remove-links = Quitar los enlaces y dejar una advertencia
choice-action-delete-messages = Eliminar los mensajes
choice-action-flag-scam = Quitar los enlaces y marcar el proyecto como estafa
choice-state-stop = Detener todas las alertas
choice-state-go-on = Dejar que sigan las alertas
choice-scope-this-server = Solo este servidor
choice-scope-every-server = Todos los servidores

## Choices of /alerts

choice-ping-on-all = Siempre: con cada alerta
choice-ping-on-claimable = Reclamable: solo cuando hay algo que reclamar
choice-ping-on-never = Nunca
choice-style-full = Completo: una tarjeta con todo lo importante
choice-style-compact = Compacto: una tarjeta pequeña
choice-style-minimal = Mínimo: una línea de texto
choice-backlog-skip = Omitir: seguir con lo que venga
choice-backlog-digest = Resumir: un mensaje que resume los últimos tres días
choice-backlog-send = Enviar: lo que se perdió en los últimos tres días
choice-every-day = Cada día
choice-every-week = Cada semana, los lunes
choice-every-off = Desactivado: cada cambio al momento
choice-clear-log-channel = Canal de registro: no avisar de problemas en ningún sitio
choice-clear-default-role = Rol predeterminado: no mencionar a nadie si no se indica un rol
choice-clear-role = Rol: no mencionar ya a nadie
choice-clear-tag = Etiqueta: las publicaciones del foro no llevan ninguna
choice-clear-project = Proyecto: saber de todos los proyectos
choice-clear-chain = Cadena: cualquier cadena
choice-clear-narrative = Narrativa: cualquier narrativa
choice-clear-min-score = Puntuación: cualquier puntuación
choice-status-key-changes = Importantes: confirmado, snapshot, reclamable, finalizado, cancelado, marcado
choice-status-claimable-only = Solo reclamable
choice-status-everything = Todo
choice-language-discord = Como el idioma de este servidor en Discord

## Choices of a member's own list

choice-mine-state-joined = Participo
choice-mine-state-claimed = Reclamado
choice-mine-state-ignored = Ignorado
choice-mine-state-not-eligible = Sin derecho
choice-mine-state-none = Ninguno: quitarlo de mi lista
choice-before-3h = 3 horas
choice-before-24h = 24 horas
choice-before-72h = 3 días
