## "Suggest as airdrop": members. $name is a name alone, $project one in bold with its symbol.

# The form; at most 45 characters each
suggestion-form-title = Sugerir un airdrop
suggestion-form-name = Nombre del proyecto
suggestion-form-link = Su propio sitio, si lo conoces
suggestion-form-note = Qué se sabe, o por qué

# What the member is told
suggestion-own-message = Ese mensaje lo escribí yo, así que ya lo conozco. `/airdrop list` muestra todo lo que conozco.
suggestion-system = Ese mensaje lo escribió Discord, no una persona. Sugiere un mensaje que haya escrito alguien.
suggestion-exists = No se sugirió nada: { $project } ya está en el catálogo, en { $status }. `/airdrop info` muestra lo que se sabe.
suggestion-like = No se sugirió nada: se parece a { $project }, que ya está en el catálogo, en { $status }. Si te refieres a otro, sugiérelo de nuevo con la dirección de su propio sitio.
suggestion-thanks = Gracias: **{ $name }** espera a los moderadores de este servidor y nadie más lo ve. Tu próximo comando `/airdrop` aquí te dirá qué deciden. `/airdrop forget-me` lo retira.
suggestion-backed = Alguien ya sugirió eso y está a la espera. Los moderadores ven ahora que tú también lo sugieres. Tu próximo comando `/airdrop` aquí te dirá qué deciden.
suggestion-known = Ya sugeriste eso. Sigue a la espera de los moderadores.
suggestion-decided = Los moderadores ya lo han mirado.
suggestion-today = Has sugerido aquí { $count ->
    [one] { $count } airdrop
   *[other] { $count } airdrops
} en un día, que es lo máximo que acepto. Inténtalo mañana.
suggestion-open = { $count ->
    [one] { $count } sugerencia tuya espera
   *[other] { $count } sugerencias tuyas esperan
} aquí a los moderadores, que es lo máximo que acepto a la vez. Sugiere más cuando las hayan mirado.
suggestion-rejected-often = { $count ->
    [one] { $count } sugerencia tuya fue rechazada
   *[other] { $count } sugerencias tuyas fueron rechazadas
} aquí en un mes, así que por ahora no acepto más de ti. Habla mejor con un moderador.
suggestion-full = { $count ->
    [one] { $count } sugerencia espera
   *[other] { $count } sugerencias esperan
} ya en este servidor, que es lo máximo que guardo. Pide a un moderador que mire `/airdrop-mod suggestions`.
suggestion-bad-link = No puedo aceptar ese enlace, así que no se sugirió nada. Da la dirección del sitio propio del proyecto, que empiece por https://: ni enlace corto, ni invitación, ni nada que imite a otro sitio. También puedes dejarlo vacío.
suggestion-news-accepted = ✅ Tu sugerencia **{ $name }** fue aceptada y está en el catálogo. ¡Gracias!
suggestion-news-rejected = Tu sugerencia **{ $name }** no fue aceptada.
suggestion-news-reason = Tu sugerencia **{ $name }** no fue aceptada: { $reason }
suggestion-forgotten = { $count ->
    [one] { $count } sugerencia tuya
   *[other] { $count } sugerencias tuyas
}, o tu nombre junto a ella
suggestion-privacy = **De los miembros que sugieren un airdrop:** tu id de usuario con lo que sugeriste, para los moderadores de este servidor; 30 días mientras espera y 90 días después de la decisión. Del mensaje en sí, solo lo que había en el formulario.
# $menu is what the menu is called: "Suggest as airdrop"
suggestion-help = Haz clic derecho en un mensaje (en el móvil: mantenlo pulsado) → **Aplicaciones** → **{ $menu }**. Lo ven los moderadores de este servidor y nadie más.

## The queue: /airdrop-mod suggestions

suggestion-none = No hay ninguna sugerencia a la espera. Los miembros sugieren un mensaje con clic derecho sobre él → **Aplicaciones** → **{ $menu }**.
suggestion-place = Sugerencia { $place } de { $count }, la más antigua primero.
suggestion-by = { $who } lo sugirió { $when }.
suggestion-backers = { $count ->
    [one] { $count } miembro más también lo sugirió.
   *[other] { $count } miembros más también lo sugirieron.
}
suggestion-link = Enlace
suggestion-no-link = no se dio ninguno
suggestion-note = Lo que dice
suggestion-looks-like = Quizá lo mismo que
suggestion-beware = Cualquiera puede sugerir cualquier cosa: mira tú el sitio antes de aceptarlo.
# Buttons; at most 80 characters
suggestion-accept = Aceptar…
suggestion-edit = Corregir…
suggestion-reject = Rechazar…
suggestion-jump = El mensaje
# Titles and labels of forms; at most 45 characters
suggestion-accept-title = Añadir { $name }
suggestion-edit-title = Corregir { $name }
suggestion-reject-title = Rechazar { $name }
suggestion-status = Estado
suggestion-reason = Motivo, para quien lo sugirió
suggestion-corrected = Corregida; sigue a la espera.
suggestion-rejected = **{ $name }** rechazada. Quien la sugirió lo sabrá con su próximo comando.
suggestion-overtaken = Alguien corrigió **{ $name }** mientras tanto, así que no se guardó nada. Pulsa **Corregir…** otra vez: verás lo que hay guardado ahora.
suggestion-before-accepted = { $who } aceptó **{ $name }** { $when }; nada se hizo dos veces.
suggestion-before-rejected = { $who } rechazó **{ $name }** { $when }; nada se hizo dos veces.
suggestion-gone = Esa sugerencia ya no está a la espera. `/airdrop-mod suggestions` muestra las que sí.
# In place of who asked to be forgotten
suggestion-somebody = alguien
# Lines of /airdrop-mod history, after who did it
suggestion-deed-accepted = aceptó “{ $name }”, sugerencia de { $who }
suggestion-deed-rejected = rechazó “{ $name }”, sugerencia de { $who }
