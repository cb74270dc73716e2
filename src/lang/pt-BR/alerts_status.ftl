status-title = Como estão os alertas deste servidor
status-title-one = Inscrição { $subscription }
status-hears = { $channel } recebe: { $what }.
status-none = Nenhum canal deste servidor recebe alertas ainda. `/alerts setup` configura um em quatro passos.
status-sum = { $subscriptions }: { $working } em funcionamento, { $paused } em pausa, { $stopped } paradas.
status-problem = **{ $subscription }** · { $channel }: { $state }
status-more = … e mais { $count }.
status-foot = /alerts status subscription:… mostra uma delas
status-foot-one = /alerts test posta uma mensagem de teste
status-waiting = Na fila
status-webhook = Webhook
status-permissions = Minhas permissões
status-permissions-here = Minhas permissões neste canal
status-deliveries = Últimos envios
status-nothing-waits = nada
status-or-more = { $alerts } ou mais
status-webhook-there = o meu está lá
status-webhook-none = nenhum no momento; crio um com o próximo alerta
status-permissions-unknown = só são conhecidas no próprio canal: execute isto lá
status-no-deliveries = nenhum ainda
delivery-changes = { $count } { $count ->
    [one] mudança
   *[other] mudanças
}
delivery-unknown = { $changes }: pode ter chegado ou não
delivery-rejected = { $changes }: recusado pelo Discord ({ $said })
delivery-test = mensagem de teste
delivery-skipped = { $changes }: deixado de fora
delivery-skipped-paused = { $changes }: deixado de fora, veio durante a pausa
delivery-skipped-old = { $changes }: deixado de fora, tem mais de três dias
delivery-skipped-late = { $changes }: deixado de fora, tarde demais
delivery-skipped-by-hand = { $changes }: deixado de fora por quem me hospeda

preview-none = Ninguém ficaria sabendo: nenhum canal deste servidor recebe alertas ainda. `/alerts setup` configura um em quatro passos.
preview-title = Quem ficaria sabendo
preview-foot = Os dois números são só deste servidor
preview-sum = Se { $project } passasse a { $status }: { $told } ficariam sabendo, { $untold } não. Nada é enviado.
preview-together = junto com a de cima, uma vez
preview-at-once = na hora
preview-digest = com o resumo { $when }
preview-mentions = { $what }, menciona { $role }
preview-mentions-nobody = { $what }, não menciona ninguém (`ping-on`)
preview-silent = { $what }, sem som (horário de silêncio)
preview-stopped = está parada; o botão Reparar está em `/alerts status`
preview-paused-until = está pausada até { $when }
preview-paused = está pausada; `/alerts resume` encerra a pausa
preview-status = recebe: { $wanted }; não recebe: { $status }
preview-project = só recebe outro projeto
preview-chain = só recebe projetos em { $wanted }; este está em { $chain }
preview-chain-unknown = só recebe projetos em { $wanted }; não conheço a rede deste
preview-narrative = só recebe projetos sobre { $wanted }; que eu saiba, este não é
preview-score = pede nota técnica a partir de { $wanted }; este tem { $score }
preview-score-unknown = pede nota técnica a partir de { $wanted }; não conheço a deste

settings-either = Nada foi mudado: use `{ $option }` ou `clear`, não os dois.
settings-saved = Salvo.
settings-untold = A partir de agora não aviso dos problemas em nenhum canal; `/alerts status` continua mostrando.
settings-unheard = ⚠️ Os membros com esse cargo só são notificados se todos puderem mencioná-lo (Configurações do servidor → Cargos → esse cargo → Permitir que qualquer pessoa @mencione este cargo).
settings-log-kind = O canal de problemas precisa ser de texto ou de anúncios; de preferência um que só sua equipe veja. Nada foi mudado.
settings-no-reminder = Nada foi mudado: não conheço o lembrete “{ $typed }”. `reminders` aceita `all`, `none` ou alguns de: opens, 72h, 24h, 3h.
settings-no-role = Sem cargo padrão: uma inscrição nova não menciona ninguém se `role` não indicar um. Defina um com `default-role:@…`.
settings-role = Cargo padrão: { $role }, para as inscrições novas que não indicam outro.
settings-reminders-all = Lembretes de prazos de resgate: todos (opens, 72h, 24h, 3h).
settings-reminders-none = Lembretes de prazos de resgate: nenhum.
settings-reminders = Lembretes de prazos de resgate: { $reminders }.
settings-reminders-list = Lembretes de prazos de resgate: nenhum
settings-opens = Quando o resgate abre
settings-closes = { $hours } { $hours ->
    [one] hora
   *[other] horas
} antes de fechar
settings-language = Idioma dos alertas: { $name }.
settings-language-discord = Idioma dos alertas: { $name }, conforme a configuração do Discord para este servidor.
settings-no-log = Nenhum canal de problemas está definido, então eles só aparecem em `/alerts status`. Defina um com `/alerts settings log-channel:#…`; de preferência um que só sua equipe veja.
settings-log = Aviso dos problemas com alertas em { $channel }, uma vez cada.
settings-log-fails = ⚠️ Minha última mensagem ali não chegou. Verifique se posso ver o canal e gerenciar os webhooks dele e defina-o de novo.
settings-log-unchanged = O canal de problemas não foi mudado. { $problem }
settings-log-done = Pronto: quando os alertas pararem em algum lugar, digo isso uma vez em { $channel }, com um botão para reparar. { $present } `/alerts settings` mostra tudo o que está definido.
settings-all-well = No momento está tudo certo.
settings-some-stopped = { $count } { $count ->
    [one] inscrição já não funciona
   *[other] inscrições já não funcionam
}: veja `/alerts status`.
