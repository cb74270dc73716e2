mod-operator = quem me hospeda
mod-save = Salvar
mod-cancel = Cancelar
mod-about = { $what }: { $text }
reach-none-here = Nenhum canal deste servidor está inscrito nisso; `/alerts subscribe` muda isso.
reach-here = { $here ->
    [one] { $here } canal deste servidor será avisado
   *[other] { $here } canais deste servidor serão avisados
}.
reach-none-of-all = Nenhum canal deste servidor está inscrito nisso; { $all ->
    [one] { $all } canal
   *[other] { $all } canais
} em todos os servidores juntos.
reach-none-of-more = Nenhum canal deste servidor está inscrito nisso; pelo menos { $all ->
    [one] { $all } canal
   *[other] { $all } canais
} em todos os servidores juntos.
reach-here-of-all = { $here ->
    [one] { $here } canal deste servidor será avisado
   *[other] { $here } canais deste servidor serão avisados
}; { $all ->
    [one] { $all } canal
   *[other] { $all } canais
} em todos os servidores juntos.
reach-here-of-more = { $here ->
    [one] { $here } canal deste servidor será avisado
   *[other] { $here } canais deste servidor serão avisados
}; pelo menos { $all ->
    [one] { $all } canal
   *[other] { $all } canais
} em todos os servidores juntos.
add-everywhere = Adicionado: { $project }, { $status }. Todos os servidores veem.
add-here = Adicionado: { $project }, { $status }. Só este servidor vê.
add-site = O site: `{ $domain }`.
add-curators-only = Só os curadores deste bot podem adicionar ao catálogo que todos os servidores compartilham. Deixe `scope` de fora para adicionar o projeto a este servidor.
add-moderators-only = Você precisa de **Gerenciar mensagens** para adicionar um projeto a este servidor. Deixe `scope` de fora para adicioná-lo a todos os servidores.
link-set-official = { $project }: o { $kind } está no domínio oficial, então já vale.
link-set-same = { $project } já tem esse { $kind }: nada foi alterado.
proposed-link = O { $kind } em `{ $domain }`
proposed-status = O status { $status }
proposal-held = ⏳ { $what } aguarda uma segunda pessoa e antes disso não aparece para ninguém. { $why } Outro moderador confere com `/airdrop-mod approve`.
proposal-none = Nada aguarda uma segunda pessoa.
proposal-choose = Isto aguarda uma segunda pessoa; escolha um item em `proposal:`.
proposal-line = **{ $name }** · { $what }, por { $who } { $when }
proposal-beware = Só abra se souber aonde leva. Compare o domínio letra por letra com o que o próprio projeto diz.
proposal-domain = Domínio
proposal-address = Endereço
proposal-own = Foi você quem propôs; outra pessoa precisa aprovar.
proposal-approve = Aprovar
proposal-reject = Recusar
proposal-rejected = Recusado. **{ $name }**: { $what } não aparece para ninguém.
proposal-approved = Aprovado. **{ $name }**: { $what } vale a partir de agora.
burst-stopped = 🛑 Chegaram de uma vez mais mudanças do que pessoas fazem, por isso os alertas estão parados até que outra pessoa confira: `/alerts list`. Esta mudança está salva e aguarda com eles.
four-eyes-yes = sim
four-eyes-no = não
four-eyes-shown =
    Neste servidor, uma segunda pessoa precisa aprovar:
    links fora do domínio oficial de um projeto: sempre
    o site de um projeto novo: { $domains }
    o status Resgatável: { $claimable }
dates-none-given = Nada foi alterado: informe pelo menos um entre `snapshot`, `opens` e `closes`, por exemplo `closes:30 Nov 18:00 CET` ou `closes:clear`.
dates-same = { $project } já tem essas datas; nada foi alterado.
dates-ask =
    { $project }, no seu fuso horário:
    { $dates }
    Está certo? Nada foi salvo ainda.
dates-unreadable = Nada foi alterado: não consigo ler “{ $typed }” em `{ $option }` como um momento. Digite por exemplo `2026-11-30 18:00 CET`, `30 Nov 18:00 UTC+2`, `in 3 days`, `<t:…>` ou `clear`. Fusos que têm o mesmo nome em vários países (CST, IST) eu só aceito como `UTC+8`.
dates-snapshot = Snapshot
dates-opens = Resgate abre
dates-closes = Resgate fecha
dates-none = sem data
dates-past = ⚠️ no passado
dates-was = , antes { $when }
dates-overtaken = Nada foi salvo: alguém mudou **{ $name }** nesse meio-tempo. Execute `/airdrop-mod dates` de novo.
dates-saved =
    Salvo para { $project }:
    { $dates }
    Os canais que acompanham resgates recebem um lembrete quando o resgate abre e 72, 24 e 3 horas antes de fechar.
edit-moderators-only = Você precisa de **Gerenciar mensagens** para editar os projetos deste servidor.
edit-title = Editar { $name }
edit-name = Nome
edit-website = Site
edit-symbol = Símbolo
edit-chain = Rede
edit-summary = Resumo
edit-website-hint = https://… (se ficar vazio, continua como está)
edit-summary-hint = O que é, em uma ou duas frases
edit-held = { $project } fica como estava por enquanto.
edit-same = { $project } fica como estava: nada foi alterado.
edit-saved = Salvo: { $project }. Correções não são anunciadas.
edit-somebody = Alguém
edit-stored-and-typed = `{ $field }`: salvo: { $stored }; digitado: { $typed }
edit-overtaken = Nada foi salvo: { $who } mudou **{ $name }**{ $when }, enquanto você editava.
edit-nothing = vazio
edit-quoted = “{ $text }”
edit-again = Editar o que está salvo agora
history-nothing = Não há nada a mostrar.
history-none = Nada foi mudado ali ainda, ou não neste servidor.
history-title = Histórico: { $what }
history-server = mudanças deste servidor
history-by = Por { $who }
history-gone = Esse projeto não está mais no catálogo. `/airdrop list` mostra o que está.
history-moderator = um moderador
history-curator = um curador
history-file = um arquivo de catálogo
history-calendar = o calendário
deed-added = adicionado como “{ $status }”
deed-dates = definiu as datas
deed-link = { $kind }: { $from } → { $to }
deed-no-domain = nenhum
deed-retracted = retirou os alertas ({ $action })
deed-edited = corrigiu { $fields }
deed-merged = juntou **{ $name }** a ele
deed-archived = tirou das listas
deed-listed = devolveu às listas
deed-reminder = lembrete: { $what }
retract-nothing-sent = Nada tinha sido enviado sobre ele ainda.
retract-deleting-everywhere = Estou excluindo { $count ->
    [one] { $count } mensagem
   *[other] { $count } mensagens
} em todos os servidores agora, antes de tudo.
retract-deleting = Estou excluindo { $count ->
    [one] { $count } mensagem
   *[other] { $count } mensagens
} agora, antes de tudo.
retract-editing-everywhere = Estou removendo os links de { $count ->
    [one] { $count } mensagem
   *[other] { $count } mensagens
} em todos os servidores agora, antes de tudo.
retract-editing = Estou removendo os links de { $count ->
    [one] { $count } mensagem
   *[other] { $count } mensagens
} agora, antes de tudo.
retract-warned = Cada canal que o tinha mostrado recebe um aviso.
retract-not-warned = Ele está fora das listas, por isso nenhum aviso é postado ao lado.
retract-lost = As que eu não consigo mais mudar, cito no canal de registro.
retract-links = Não podem mais sair: { $domains }; `/airdrop-mod link` propõe um link certo, que uma segunda pessoa aprova.
retract-done = Retirado: { $project }. { $sent } O que aguardava envio foi cancelado.
status-ask = Avisar { $count ->
    [one] { $count } canal
   *[other] { $count } canais
}: { $status }
status-ask-more = Avisar mais de { $count ->
    [one] { $count } canal
   *[other] { $count } canais
}: { $status }
status-why = Por que { $name } está { $status }
status-why-hint = Necessário para voltar atrás; aparece no alerta
status-moved = { $project }: { $from } → { $to }. { $told }
status-overtaken = Nada foi alterado: alguém mudou **{ $name }** nesse meio-tempo; o status agora é { $status }.
status-same = { $project } já está em { $status }: nada foi alterado, e ninguém é avisado.
status-same-since = { $project } já está em { $status } ({ $when }): nada foi alterado, e ninguém é avisado.
status-silent = Nenhum canal é avisado, como você pediu.
stop-going-on = Os alertas voltam a sair em todos os servidores; primeiro o que aguardava.
stop-was-going = Nada estava parado: os alertas estão saindo.
stop-stopped = Todo envio está parado, em todos os servidores, e continua assim depois de reinícios. Nada se perde: o que acontecer até lá aguarda. A retirada continua: `/airdrop-mod retract`. `/airdrop-mod stop state:go-on`, ou `dropbell resume-alerts`, deixa os alertas saírem de novo.
stop-moderators-only = Você precisa de **Gerenciar mensagens** para deixar os alertas deste servidor continuarem.
stop-here-going-on = Os alertas deste servidor voltam a sair; primeiro o que aguardava.
stop-here-was-going = Nada mais está parado aqui.
stop-other-curator = Outro curador precisa conferir antes: foram as suas mudanças que pararam os alertas. Quem me hospeda também pode fazer isso, com `dropbell resume-alerts`.
stop-other-moderator = Outro moderador precisa conferir antes: foram as suas mudanças que pararam os alertas. Quem me hospeda também pode fazer isso, com `dropbell resume-alerts`.
stop-why = Motivo: { $reason }
stop-banner = 🛑 **Todos os alertas estão parados**, em todos os servidores ({ $since }).{ $reason } Nada se perde; o que acontecer até lá aguarda.
stop-banner-burst = 🛑 **Todos os alertas estão parados**, em todos os servidores ({ $since }): o catálogo compartilhado recebeu de uma vez mais mudanças do que pessoas fazem. Um curador está conferindo; nada se perde.
stop-banner-here = 🛑 **Os alertas deste servidor estão parados** ({ $since }): { $who } fez de uma vez mais mudanças do que pessoas fazem.{ $reason } Se foi de propósito, outro moderador clica em **Continuar**. Se não, tire primeiro as permissões dessa pessoa e depois retire o que ela enviou com `/airdrop-mod retract`.
stop-go-on = Continuar
archive-ask = Tirar { $project } de todas as listas e buscas? O histórico é mantido, e por 15 minutos `/airdrop-mod undo` o devolve.
archive-out = Tirar
archive-keep = Manter
archive-done = { $project } está fora de todas as listas. `/airdrop-mod undo` o devolve, por 15 minutos.
undo-overtaken = Nada foi desfeito: alguém mudou **{ $name }** depois de você. `/airdrop-mod history` mostra quem.
undo-done = Desfeito para { $project }: { $deed }.
undo-retracted = Sua última mudança retirou alertas, e isso não pode ser desfeito: mensagens editadas ou excluídas ficam assim, e os links do projeto só voltam a sair depois que uma segunda pessoa os aprovar (`/airdrop-mod link`). Diga o que é certo com `/airdrop-mod status`.
undo-stays = As mensagens e os links retirados com ela ficam assim.
undo-nobody-told = Nenhum canal tinha sido avisado.
undo-nobody-will-be = Nenhum canal foi avisado, e nenhum será.
undo-told = { $count ->
    [one] { $count } canal já tinha sido avisado
   *[other] { $count } canais já tinham sido avisados
}: mude o status com um motivo (`/airdrop-mod status`) para que saibam o que é certo. Ninguém mais será avisado.
merge-ask = Tornar { $project } parte de { $into }?
merge-leaves = • **{ $name }** sai das listas; os nomes dele ({ $names }) passam a levar a **{ $into }**, os botões antigos também.
merge-leaves-more = • **{ $name }** sai das listas; os nomes dele ({ $names } e outros) passam a levar a **{ $into }**, os botões antigos também.
merge-follows = • Acompanham o histórico, { $messages ->
    [one] { $messages } mensagem enviada sobre ele
   *[other] { $messages } mensagens enviadas sobre ele
}, { $subscriptions ->
    [one] { $subscriptions } inscrição que o cita
   *[other] { $subscriptions } inscrições que o citam
} e o que os membros guardam dele.
merge-status = • O status continua { $status }.
merge-status-other = • O status continua { $status } (o do outro é { $other }).
merge-links = • Os links que faltam são trazidos: { $kinds }; o que não está no domínio oficial aguarda uma segunda pessoa.
merge-final = Ninguém é avisado. **Isto não pode ser desfeito.**
merge-yes = Juntar
merge-no = Manter os dois
merge-overtaken = Nada foi alterado: alguém mudou **{ $name }** nesse meio-tempo. Execute `/airdrop-mod merge` de novo para ver como está.
merge-done = Juntados: agora são um só projeto, { $project }. `/airdrop-mod history` mostra os dois históricos.
