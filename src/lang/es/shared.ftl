status-possible = Posible
status-likely = Probable
status-confirmed = Confirmado
status-snapshot = Snapshot
status-claimable = Reclamable
status-ended = Finalizado
status-cancelled = Cancelado
status-flagged = Marcado como posible estafa

reminder-opens = ya se puede reclamar
reminder-closes-days = el plazo para reclamar cierra en menos de { $days } { $days ->
    [one] día
   *[other] días
}
reminder-closes-hours = el plazo para reclamar cierra en menos de { $hours } { $hours ->
    [one] hora
   *[other] horas
}

link-website = enlace del sitio web
link-claim = enlace para reclamar
link-check = enlace para comprobar
link-docs = enlace de la documentación
link-social = enlace social

reason-too-late = demasiado tarde para enviarlo
reason-taken-back = retirado
reason-account = se retiraron los cambios de la cuenta de alguien que modera
reason-listed = { $domain } está ahora en la lista de bloqueo { $list }
field-name = nombre
field-symbol = símbolo
field-chain = cadena
field-summary = resumen
field-website = sitio web
field-aliases = otros nombres
field-dates = fechas
field-links = enlaces
field-figures = cifras
field-profile = perfil
retraction-remove-links = enlaces quitados
retraction-delete-messages = mensajes eliminados
retraction-flag-scam = señalado como estafa
