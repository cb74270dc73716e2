## "Suggest as airdrop": members. $name is a name alone, $project one in bold with its symbol.

# The form; at most 45 characters each
suggestion-form-title = Sugerir um airdrop
suggestion-form-name = Nome do projeto
suggestion-form-link = O site dele, se você souber
suggestion-form-note = O que se sabe, ou por quê

# What the member is told
suggestion-own-message = Essa mensagem fui eu que escrevi, então já conheço. `/airdrop list` mostra tudo o que conheço.
suggestion-system = Essa mensagem foi escrita pelo Discord, não por uma pessoa. Sugira uma mensagem que alguém escreveu.
suggestion-exists = Nada foi sugerido: { $project } já está no catálogo, em { $status }. `/airdrop info` mostra o que se sabe.
suggestion-like = Nada foi sugerido: parece ser { $project }, que já está no catálogo, em { $status }. Se for outro, sugira de novo com o endereço do site dele.
suggestion-thanks = Obrigado: **{ $name }** espera os moderadores deste servidor, e ninguém mais vê. Seu próximo comando `/airdrop` aqui diz o que eles decidiram. `/airdrop forget-me` retira a sugestão.
suggestion-backed = Alguém já sugeriu isso, e está esperando. Os moderadores agora veem que você também sugere. Seu próximo comando `/airdrop` aqui diz o que eles decidiram.
suggestion-known = Você já sugeriu isso. Ainda espera os moderadores.
suggestion-decided = Os moderadores já olharam isso.
suggestion-today = Você sugeriu { $count ->
    [one] { $count } airdrop
   *[other] { $count } airdrops
} aqui em um dia, o máximo que aceito. Tente amanhã.
suggestion-open = { $count ->
    [one] { $count } sugestão sua espera
   *[other] { $count } sugestões suas esperam
} os moderadores aqui, o máximo que aceito de uma vez. Sugira mais quando eles tiverem olhado.
suggestion-rejected-often = { $count ->
    [one] { $count } sugestão sua foi recusada
   *[other] { $count } sugestões suas foram recusadas
} aqui em um mês, então por enquanto não aceito mais suas. Fale com um moderador.
suggestion-full = { $count ->
    [one] { $count } sugestão já espera
   *[other] { $count } sugestões já esperam
} neste servidor, o máximo que guardo. Peça a um moderador para olhar `/airdrop-mod suggestions`.
suggestion-bad-link = Não posso aceitar esse link, então nada foi sugerido. Dê o endereço do site do próprio projeto, começando com https://: nada de link curto, convite ou imitação de outro site. Você também pode deixar vazio.
suggestion-news-accepted = ✅ Sua sugestão **{ $name }** foi aceita e está no catálogo. Obrigado!
suggestion-news-rejected = Sua sugestão **{ $name }** não foi aceita.
suggestion-news-reason = Sua sugestão **{ $name }** não foi aceita: { $reason }
suggestion-forgotten = { $count ->
    [one] { $count } sugestão sua
   *[other] { $count } sugestões suas
}, ou seu nome ao lado dela
suggestion-privacy = **De membros que sugerem um airdrop:** seu id de usuário com o que você sugeriu, para os moderadores deste servidor; 30 dias enquanto espera e 90 dias depois da decisão. Da mensagem em si, só o que estava no formulário.
# $menu is what the menu is called: "Suggest as airdrop"
suggestion-help = Clique com o botão direito em uma mensagem (no celular: segure) → **Apps** → **{ $menu }**. Os moderadores deste servidor veem, e mais ninguém.

## The queue: /airdrop-mod suggestions

suggestion-none = Nenhuma sugestão espera. Os membros sugerem uma mensagem com o botão direito nela → **Apps** → **{ $menu }**.
suggestion-place = Sugestão { $place } de { $count }, a mais antiga primeiro.
suggestion-by = { $who } sugeriu isso { $when }.
suggestion-backers = { $count ->
    [one] { $count } outro membro também sugeriu.
   *[other] { $count } outros membros também sugeriram.
}
suggestion-link = Link
suggestion-no-link = nenhum informado
suggestion-note = O que diz
suggestion-looks-like = Talvez o mesmo que
suggestion-beware = Qualquer um pode sugerir qualquer coisa: olhe o site você mesmo antes de aceitar.
# Buttons; at most 80 characters
suggestion-accept = Aceitar…
suggestion-edit = Corrigir…
suggestion-reject = Recusar…
suggestion-jump = A mensagem
# Titles and labels of forms; at most 45 characters
suggestion-accept-title = Adicionar { $name }
suggestion-edit-title = Corrigir { $name }
suggestion-reject-title = Recusar { $name }
suggestion-status = Status
suggestion-reason = Motivo, para quem sugeriu
suggestion-corrected = Corrigida; continua esperando.
suggestion-rejected = **{ $name }** recusada. Quem sugeriu fica sabendo no próximo comando.
suggestion-overtaken = Alguém corrigiu **{ $name }** nesse meio-tempo, então nada foi salvo. Clique em **Corrigir…** de novo: aparece o que está salvo agora.
suggestion-before-accepted = { $who } aceitou **{ $name }** { $when }; nada foi feito duas vezes.
suggestion-before-rejected = { $who } recusou **{ $name }** { $when }; nada foi feito duas vezes.
suggestion-gone = Essa sugestão não espera mais. `/airdrop-mod suggestions` mostra as que esperam.
# In place of who asked to be forgotten
suggestion-somebody = alguém
# Lines of /airdrop-mod history, after who did it
suggestion-deed-accepted = aceitou “{ $name }”, sugestão de { $who }
suggestion-deed-rejected = recusou “{ $name }”, sugestão de { $who }
