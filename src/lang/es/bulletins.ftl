news-head = **Desde la última vez que estuviste aquí:**
news-somebody = alguien
news-stopped = 🛑 Todas las alertas, en todos los servidores, fueron paradas por { $who }.{ $reason }
news-stopped-server = 🛑 Las alertas del servidor { $server } fueron paradas por { $who }.{ $reason }
news-burst = 🛑 Todas las alertas, en todos los servidores, se han parado: { $who } hizo de golpe más cambios de los que hacen las personas. Si robaron la cuenta, `dropbell undo --by` deshace todo lo que hizo.
news-burst-server = 🛑 Las alertas del servidor { $server } se han parado: { $who } hizo de golpe más cambios de los que hacen las personas. Si robaron la cuenta, `dropbell undo --by` deshace todo lo que hizo.
news-lost = { $count ->
    [one] ⚠️ No se pudo retirar { $count } mensaje, porque se eliminó el webhook que lo publicó o ya no puedo cambiarlo. Elimínalo a mano:
   *[other] ⚠️ No se pudieron retirar { $count } mensajes, porque se eliminó el webhook que los publicó o ya no puedo cambiarlos. Elimínalos a mano:
}
news-lost-more = … y { $count } más
news-listed = 🚫 **{ $name }** se ha retirado: `{ $domain }` está ahora en la lista de bloqueo «{ $list }». Sus enlaces no se muestran a nadie, { $count ->
    [one] se está cambiando { $count } mensaje enviado
   *[other] se están cambiando { $count } mensajes enviados
} y se advierte a quienes los vieron. Si la lista se equivoca, quien me aloja puede permitir el sitio; después `/airdrop-mod link` lo propone otra vez.
news-held = ⏳ **{ $name }**: el { $kind } en `{ $domain }`, propuesto por { $who }, espera a una segunda persona y antes no se muestra a nadie: `/airdrop-mod approve`. { $why }
news-suggested = 📥 Los miembros sugieren airdrops: `/airdrop-mod suggestions` muestra lo que espera. Lo digo dos veces al día como máximo.
