post-disclaimer = Dropbell · no es asesoramiento financiero · comprueba el dominio antes de conectar una wallet
post-new = nuevo, { $status }
post-why = Motivo: { $reason }
post-chain = Cadena
post-site = Sitio oficial
post-snapshot = Snapshot
post-opens = Se abre
post-closes = Se cierra
post-more = y { $count } más
post-updated = ✏️ Actualizado { $when }: { $what }
post-dates = fechas
post-earlier = Mensaje anterior
post-missed = 📬 Lo que este canal se perdió: { $count ->
    [one] { $count } proyecto
   *[other] { $count } proyectos
}
post-missed-title = Lo que este canal se perdió
post-missed-more = … y { $count } más; `/airdrop list` los muestra todos.
post-missed-back = retirado
post-taken-back = ⚠️ { $project }: retirado
post-scam = 🚫 { $project }: posible estafa
post-this-back = Esta alerta fue retirada
post-earlier-back = Las alertas anteriores sobre este proyecto fueron retiradas
post-beware = { $what }. No abras los enlaces que te hayan llegado con ellas ni conectes una wallet ahí. Si lo hiciste, mueve lo que quede a una wallet nueva y revoca sus permisos.
