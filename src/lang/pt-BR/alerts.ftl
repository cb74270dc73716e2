hears-everything = tudo
hears-key-changes = mudanças principais
hears-claimable = só o que é resgatável
hears-of = { $what } de { $projects }
hears-on = { $what } em { $chains }
hears-about = { $what } sobre { $narratives }
hears-least = { $what }, nota técnica a partir de { $score }
hears-project-gone = um projeto que não existe mais
hears-mentions = { $what }, e menciona { $role }
hears-mentions-claimable = { $what }, e menciona { $role } (só quando dá para resgatar algo)
hears-mentions-never = { $what }, e mencionaria { $role } (por enquanto não: `ping-on` está em `never`)
hears-mentions-nobody = { $what }, e não menciona ninguém
hears-compact = { $what }, em estilo compacto
hears-minimal = { $what }, em uma linha cada
hears-daily = { $what }, juntas uma vez por dia
hears-weekly = { $what }, juntas uma vez por semana
hears-quiet = { $what }, com horário de silêncio
label-also = { $what }, { $more }
label-project = um projeto
label-least = nota a partir de { $score }
list-and = { $start } e { $last }

count-alerts = { $count } { $count ->
    [one] alerta
   *[other] alertas
}
count-subscriptions = { $count } { $count ->
    [one] inscrição
   *[other] inscrições
}
count-projects = { $count } { $count ->
    [one] projeto
   *[other] projetos
}

permission-view-channel = Ver canal
permission-manage-webhooks = Gerenciar webhooks
permission-read-history = Ver histórico de mensagens
permission-mention-everyone = Mencionar @everyone, @here e todos os cargos

alerts-none = Este servidor ainda não tem inscrições. `/alerts setup` cria uma.
alerts-unknown = Este servidor não tem a inscrição “{ $typed }”. Ele tem { $numbers }. `/alerts list` mostra o que cada uma recebe.
alerts-unknown-more = Este servidor não tem a inscrição “{ $typed }”. Ele tem { $numbers } e outras. `/alerts list` mostra o que cada uma recebe.
alerts-number-in = **{ $subscription }** em { $channel }
alerts-gone = Alguém acabou de remover essa inscrição; não havia mais nada para mudar.
alerts-never-everyone = Eu nunca menciono @everyone. Escolha um cargo que os membros possam pegar para alertas de airdrops, ou deixe `role` de fora.

subscribe-tag-forum = Nada foi salvo: `tag` é para fóruns, cujas publicações podem ter tags.
subscribe-already = { $channel } já tem essa inscrição: é a número { $subscription }. Nada foi mudado.
subscribe-full = Este servidor tem { $limit } inscrições, o máximo que guardo para um servidor. Remova uma antes com `/alerts unsubscribe`.
subscribe-which-channel = Não sei que canal é este. Indique um: `/alerts subscribe channel:#…`.
subscribe-wrong-channel = Os alertas não podem ir para { $channel }: é preciso um canal de texto ou de anúncios, um fórum ou um tópico. Indique um: `/alerts subscribe channel:#…`.
subscribe-locked = { $channel } está trancado. Destranque-o antes ou escolha outro canal.
subscribe-no-parent = O Discord não me disse a que canal esse tópico pertence. Indique o tópico: `/alerts subscribe channel:#…`.
subscribe-grant = Ainda não posso postar em { $channel }: me dê ali { $permissions } (Editar canal → Permissões → adicionar meu cargo → ativar) e execute o comando de novo. Nada foi salvo.
subscribe-either = Nada foi salvo: use `status` ou `statuses`, não os dois.
subscribe-no-status = Nada foi salvo: “{ $typed }” não é um status. `statuses` aceita alguns de: { $all }.
subscribe-done = Pronto: { $channel } recebe: { $what }. É a inscrição **{ $subscription }**; `/alerts test subscription:{ $subscription }` posta uma mensagem de teste.
subscribe-no-chain = Ainda não há nenhum projeto em { $chain } no catálogo, então por enquanto nada chega. Se for erro de digitação, remova a inscrição e escolha entre as sugestões.
subscribe-no-narrative = Ainda não há nenhum projeto sobre { $narrative } no catálogo, então por enquanto nada chega. Se for erro de digitação, remova a inscrição e escolha entre as sugestões.
subscribe-unheard = Nem todos podem mencionar { $role }, então os membros com esse cargo não são notificados. Permita isso (Configurações do servidor → Cargos → esse cargo → Permitir que qualquer pessoa @mencione este cargo) ou me dê **{ $permission }**.

alerts-empty = Nenhum canal deste servidor recebe alertas ainda. `/alerts setup` configura um em quatro passos; quem já sabe o que quer digita `/alerts subscribe`.
alerts-title = Alertas deste servidor
alerts-foot = Página { $page } de { $pages } · { $subscriptions }, paradas: { $stopped } · o número é o que /alerts unsubscribe pede
alerts-line = **{ $subscription }** · { $channel } recebe: { $what }
repair-gone = Essa inscrição não existe mais. `/alerts list` mostra as que existem.
repair-works = A inscrição { $subscription } funciona; não há nada para reparar.
repair-trying = Vou tentar de novo em { $channel }. { $missed } `/alerts status` mostra se deu certo; `/alerts test subscription:{ $subscription }` posta uma mensagem de teste.
missed-nothing = Nada faltou.
missed-follows = O que faltou chega agora: { $sent }.
missed-too-old = O que faltou tem mais de três dias e não é mais enviado: { $skipped }.
missed-some = O que faltou chega agora: { $sent }. O que tem mais de três dias, não: { $skipped }.

alerts-edit-name-something = Nada foi mudado: diga o que deve ser diferente, por exemplo `/alerts edit subscription:{ $subscription } status:claimable-only`.
alerts-edit-same = A inscrição { $subscription } já é assim; nada foi mudado.
alerts-overtaken = Nada foi salvo: alguém mudou a inscrição { $subscription } no mesmo momento. Digite o comando de novo; `/alerts list` mostra como está agora.
alerts-edit-done = Salvo: { $channel } agora recebe: { $what }. O que aconteceu antes não é enviado de novo.

unsubscribe-ask = Remover a inscrição { $subscription }? { $channel } deixaria de receber: { $what }. `/alerts pause subscription:{ $subscription }` só a interrompe por um tempo.
unsubscribe-remove = Remover { $subscription }
unsubscribe-keep = Manter
unsubscribe-gone = Essa inscrição não existe mais; não havia mais nada a fazer.
unsubscribe-done = A inscrição { $subscription } foi removida: { $channel } não recebe mais: { $what }. `/alerts subscribe` cria uma nova.
unsubscribe-done-others = A inscrição { $subscription } foi removida: { $channel } não recebe mais: { $what }. Esse canal ainda tem { $others }. `/alerts subscribe` cria uma nova.

pause-stopped = A inscrição { $subscription } já está parada. { $advice }
pause-gone = A inscrição { $subscription } acabou de parar ou de ser removida; nada foi mudado. `/alerts status` mostra como ela está.
pause-until = { $channel } fica em silêncio até { $until } ({ $when }). Depois chega o que faltou, se não tiver mais de três dias. `/alerts resume subscription:{ $subscription }` encerra a pausa antes.
pause-open = { $channel } fica em silêncio até que alguém use `/alerts resume subscription:{ $subscription }`.
pause-too-long = Nada foi mudado: uma pausa dura no máximo 90 dias. Deixe `for` de fora para que ela dure até você encerrar.
pause-unreadable = Nada foi mudado: não consigo ler “{ $typed }” como uma duração. Digite por exemplo `2h`, `3 days` ou `1 week`.
resume-active = A inscrição { $subscription } não está pausada; nada foi mudado.
resume-stopped = A inscrição { $subscription } não está pausada, está parada. { $advice } O botão está em `/alerts status`.
resume-done = { $channel } volta a receber as mudanças. { $missed }
resume-digest = O que faltou chega em uma única mensagem: { $sent }.
resume-digest-some = O que faltou chega em uma única mensagem: { $sent }. O que tem mais de três dias, ou não cabe em uma mensagem, não: { $skipped }.
resume-skip = Fica de fora o que veio durante a pausa: { $skipped }. `/airdrop list` mostra o que mudou.

quiet-off = { $channel } não tem mais horário de silêncio.
quiet-give = Nada foi mudado: informe `from` e `to`, por exemplo `from:22:00 to:07:00`, ou `off:true`.
quiet-same = Nada foi mudado: `from` e `to` são iguais. `/alerts pause` interrompe uma inscrição por completo.
quiet-done = Salvo: das { $from } às { $to } ({ $zone }) as mensagens em { $channel } chegam como sempre, mas sem som.
quiet-done-claims = Salvo: das { $from } às { $to } ({ $zone }) as mensagens em { $channel } chegam como sempre, mas sem som, exceto prazos de resgate e avisos.
digest-off = { $channel } volta a receber cada mudança na hora.
digest-done = Salvo: { $channel } recebe suas mudanças juntas; a próxima vez é { $next } ({ $when }). Avisos e lembretes chegam na hora.
hours-unreadable = Nada foi mudado: não consigo ler “{ $typed }” em `{ $option }` como um horário. Digite por exemplo `22:00` ou `10pm`.
hours-no-zone = Nada foi mudado: não conheço o fuso horário “{ $typed }”. Escolha um entre as sugestões, por exemplo `Europe/Berlin`.
hours-no-zone-near = Nada foi mudado: não conheço o fuso horário “{ $typed }”. Você quis dizer { $zones }?
