standing-joined = participo
standing-claimed = resgatado
standing-ignored = ignorado
standing-not-eligible = sem direito
own-state = Minha situação…
own-remind = Me lembre…
own-not-listed = Fora da minha lista
span-3h = 3 horas
span-24h = 24 horas
span-72h = 3 dias
before-closing = { $span } antes de o resgate fechar
own-full-list = Você já tem { $most } projetos na sua lista e não guardo mais que isso. Tire um antes: `/airdrop mine` os mostra.
own-full-reminders = Você já tem { $most } lembretes e não guardo mais que isso. Tire um antes: `/airdrop mine` os mostra.
mine-which = Qual projeto tiro da sua lista? Diga: `/airdrop mine state:none project:…`.
mine-marked = { $project } está na sua lista como **{ $state }**.
mine-private = Só você vê isso: `/airdrop mine`.
mine-off = { $project } não está mais na sua lista.
mine-unmarked = { $project } não está na sua lista.
mine-title = Meus airdrops
mine-title-of = Meus airdrops: { $state }
mine-page = Página { $page } de { $pages } · { $count ->
    [one] { $count } projeto
   *[other] { $count } projetos
}
mine-more-elsewhere = mais { $count } só aparecem no próprio servidor
mine-only-you = Só você vê isto.
mine-reminders = ⏰ Lembretes
mine-reminder = **{ $project }**, { $before }
mine-none-marked = Nenhum dos seus projetos está marcado como **{ $state }**.
mine-empty = Sua lista está vazia. Escolha **Minha situação…** abaixo de um projeto em `/airdrop info` ou digite `/airdrop mine state:joined project:…`. Só você vai ver.
mine-elsewhere = { $count ->
    [one] { $count } projeto da sua lista pertence a um servidor e só aparece lá.
   *[other] { $count } projetos da sua lista pertencem a um servidor e só aparecem lá.
}
mine-other = Outra situação…
remind-over = { $project } está em “{ $status }”: não há mais nada para lembrar.
remind-closed = O resgate de { $project } fechou { $when }.
remind-too-late = O resgate de { $project } fecha { $when }; faltam menos de { $span }. Escolha um tempo menor.
remind-ask = Eu mandaria uma mensagem direta { $span } antes de o resgate de { $project } fechar, e uma para cada outro lembrete que você pedir; nada além disso, nunca, e nunca um link. Para isso guardo seu ID de usuário e seu idioma com seus lembretes. `/airdrop forget-me` apaga tudo na hora. Posso?
remind-yes = Sim, pode mandar
remind-no = Não
remind-stop = Não me lembrar deste
remind-open = Já estão abertas
remind-set = Pronto: vou escrever { $span } antes de o resgate de { $project } fechar.
remind-set-already = Você já tem esse lembrete: vou escrever { $span } antes de o resgate de { $project } fechar.
remind-no-end = Ainda não se sabe quando o resgate fecha; assim que se souber, sigo isso.
remind-moment = Por enquanto, isso é { $when }; se o prazo mudar, o lembrete muda junto.
remind-none-left = Não havia mais lembrete desse projeto.
remind-taken-back = Pronto: { $count ->
    [one] { $count } lembrete desse projeto retirado.
   *[other] { $count } lembretes desse projeto retirados.
}
remind-again = Obrigado. Vou tentar de novo: o que ainda ajuda chega em instantes; o resto, na hora certa.
remind-shut = 📪 Não consegui lembrar você: você não aceita mensagens diretas minhas. Permita (em um servidor que temos em comum: o nome dele → Configurações de privacidade → Mensagens diretas) e clique em **Já estão abertas**.
remind-shut-of = 📪 Não consegui lembrar você de { $projects }: você não aceita mensagens diretas minhas. Permita (em um servidor que temos em comum: o nome dele → Configurações de privacidade → Mensagens diretas) e clique em **Já estão abertas**.
remind-message = ⏰ O resgate de { $project } fecha { $when }, em { $moment }. Você pediu um lembrete { $span } antes.
remind-small = Nunca mando links em mensagens diretas: `/airdrop info` mostra o projeto. `/airdrop forget-me` encerra tudo isso.
forget-states = { $count ->
    [one] { $count } projeto da sua lista
   *[other] { $count } projetos da sua lista
}
forget-reminders = { $count ->
    [one] { $count } lembrete
   *[other] { $count } lembretes
}
forget-consent = sua permissão para mensagens diretas: não mando mais nenhuma
forget-nothing = Eu não guardava nada sobre você que fosse só seu.
forget-deleted = Apagado a partir deste momento:
forget-stays = O que fica: seu ID de usuário ao lado de { $count ->
    [one] { $count } mudança que você fez
   *[other] { $count } mudanças que você fez
} em alertas ou catálogos, porque outros precisam ver quem fez o quê e poder desfazer. Quem me hospeda pode tirar seu ID de lá também: `dropbell forget`.
forget-backups = Backups feitos antes ainda contêm isso até serem apagados.
