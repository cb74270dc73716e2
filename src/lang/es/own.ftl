standing-joined = participo
standing-claimed = reclamado
standing-ignored = ignorado
standing-not-eligible = sin derecho
own-state = Mi estado…
own-remind = Recuérdamelo…
own-not-listed = No está en mi lista
span-3h = 3 horas
span-24h = 24 horas
span-72h = 3 días
before-closing = { $span } antes de que cierre el plazo
own-full-list = Ya tienes { $most } proyectos en tu lista y no guardo más. Quita antes uno: `/airdrop mine` los muestra.
own-full-reminders = Ya tienes { $most } recordatorios y no guardo más. Quita antes uno: `/airdrop mine` los muestra.
mine-which = ¿Qué proyecto quito de tu lista? Indícalo: `/airdrop mine state:none project:…`.
mine-marked = { $project } está en tu lista como **{ $state }**.
mine-private = Solo tú lo ves: `/airdrop mine`.
mine-off = { $project } ya no está en tu lista.
mine-unmarked = { $project } no está en tu lista.
mine-title = Mis airdrops
mine-title-of = Mis airdrops: { $state }
mine-page = Página { $page } de { $pages } · { $count ->
    [one] { $count } proyecto
   *[other] { $count } proyectos
}
mine-more-elsewhere = { $count } más se muestran solo en su propio servidor
mine-only-you = Solo tú ves esto.
mine-reminders = ⏰ Recordatorios
mine-reminder = **{ $project }**, { $before }
mine-none-marked = Ninguno de tus proyectos está marcado como **{ $state }**.
mine-empty = Tu lista está vacía. Elige **Mi estado…** debajo de un proyecto en `/airdrop info`, o escribe `/airdrop mine state:joined project:…`. Solo tú lo verás.
mine-elsewhere = { $count ->
    [one] { $count } proyecto de tu lista pertenece a un servidor y solo se muestra allí.
   *[other] { $count } proyectos de tu lista pertenecen a un servidor y solo se muestran allí.
}
mine-other = Otro estado…
remind-over = { $project } está en «{ $status }»: ya no queda nada que recordar.
remind-closed = El plazo para reclamar { $project } cerró { $when }.
remind-too-late = El plazo para reclamar { $project } cierra { $when }, faltan menos de { $span }. Elige un tiempo más corto.
remind-ask = Te enviaría un mensaje directo { $span } antes de que cierre el plazo para reclamar { $project }, y otro por cada recordatorio más que pidas; nada más, nunca, y nunca un enlace. Para eso guardo tu ID de usuario y tu idioma con tus recordatorios. `/airdrop forget-me` lo borra todo al momento. ¿Puedo?
remind-yes = Sí, envíame mensajes
remind-no = No, gracias
remind-stop = No me recuerdes este
remind-open = Ya están abiertos
remind-set = Hecho: te escribiré { $span } antes de que cierre el plazo para reclamar { $project }.
remind-set-already = Ya tienes ese recordatorio: te escribiré { $span } antes de que cierre el plazo para reclamar { $project }.
remind-no-end = Todavía no se sabe cuándo cierra el plazo; en cuanto se sepa, me guiaré por eso.
remind-moment = Por ahora eso es { $when }; si el plazo se mueve, el recordatorio se mueve con él.
remind-none-left = No quedaba ningún recordatorio de ese proyecto.
remind-taken-back = Hecho: { $count ->
    [one] { $count } recordatorio de ese proyecto retirado.
   *[other] { $count } recordatorios de ese proyecto retirados.
}
remind-again = Gracias. Lo intento otra vez: lo que aún sirve llega enseguida; el resto, a su tiempo.
remind-shut = 📪 No pude recordártelo: no aceptas mensajes directos míos. Permítelos (en un servidor que compartamos: su nombre → Ajustes de privacidad → Mensajes directos) y pulsa **Ya están abiertos**.
remind-shut-of = 📪 No pude recordarte { $projects }: no aceptas mensajes directos míos. Permítelos (en un servidor que compartamos: su nombre → Ajustes de privacidad → Mensajes directos) y pulsa **Ya están abiertos**.
remind-message = ⏰ El plazo para reclamar { $project } cierra { $when }, el { $moment }. Me pediste que te lo recordara { $span } antes.
remind-small = Nunca envío enlaces por mensaje directo: `/airdrop info` muestra el proyecto. `/airdrop forget-me` pone fin a todo esto.
forget-states = { $count ->
    [one] { $count } proyecto de tu lista
   *[other] { $count } proyectos de tu lista
}
forget-reminders = { $count ->
    [one] { $count } recordatorio
   *[other] { $count } recordatorios
}
forget-consent = tu consentimiento para mensajes directos: ya no te envío ninguno
forget-nothing = No guardaba nada sobre ti que fuera solo tuyo.
forget-deleted = Borrado desde este momento:
forget-stays = Lo que queda: tu ID de usuario junto a { $count ->
    [one] { $count } cambio que hiciste
   *[other] { $count } cambios que hiciste
} en alertas o catálogos, porque otros deben poder ver quién hizo qué y deshacerlo. Quien me aloja también puede quitar tu ID de ahí: `dropbell forget`.
forget-backups = Las copias de seguridad anteriores aún lo contienen hasta que se borren.
