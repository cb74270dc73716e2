setup-where = **Passo 1 de 4: onde?** Escolha o canal em que os alertas devem aparecer. Um fórum também serve, e um tópico: vá até ele e clique em “Este canal”.
setup-here = Este canal
setup-channel = Canal para os alertas
setup-switches = ⚠️ Ainda não posso postar em { $channel }; nada foi salvo. Abra as configurações dele: Editar canal → Permissões → Avançadas → adicione meu cargo (**Dropbell**) →
    { $switches }
    Depois escolha o canal de novo aqui embaixo.
setup-switch = ❌ **{ $permission }** → ative (✅)
setup-what = **Passo 2 de 4: o quê?** Quanto { $channel } deve receber? Na dúvida, fique com a primeira opção. `/alerts edit` restringe depois: um projeto, uma rede, uma nota.
setup-what-list = O que avisar
setup-key-changes = Principais: confirmado, snapshot, resgatável, encerrado, cancelado
setup-claims = Só resgates: quando dá para resgatar tokens, e os prazos
setup-everything = Tudo, até rumores e palpites
setup-whom = **Passo 3 de 4: quem?** Escolha um cargo para mencionar quando der para resgatar algo, ou “Ninguém”. Eu nunca menciono @everyone.
setup-whom-default = **Passo 3 de 4: quem?** Escolha um cargo para mencionar quando der para resgatar algo, ou “Ninguém”. O cargo padrão deste servidor é { $role }. Eu nunca menciono @everyone.
setup-role = Cargo a mencionar
setup-nobody = Ninguém
setup-default = O cargo padrão
setup-try = **Passo 4 de 4: teste.** { $channel } recebe: { $what }.
    O botão posta ali uma mensagem de teste de verdade, não notifica ninguém e salva tudo se der certo.
setup-post = Postar um teste e salvar
setup-again = Tentar de novo
setup-back = ◀ Voltar
setup-other-channel = ◀ Outro canal
setup-cancel = Cancelar
setup-cancelled = Nada foi salvo. `/alerts setup` recomeça quando você quiser.
setup-no-choice = Essa opção eu não ofereço. `/alerts setup` recomeça; nada foi salvo.
setup-done = ✅ Pronto: há uma mensagem de teste em { $channel }, e a partir de agora { $channel } recebe: { $what }. É a inscrição **{ $subscription }**.
    Depois, se quiser: `/alerts settings log-channel:#…`, para que eu possa avisar sua equipe quando os alertas pararem; `/alerts edit subscription:{ $subscription }` para filtros, estilo e mais; `/alerts list` para todos os canais.
setup-tag-needed = **Só mais uma coisa:** toda publicação desse fórum precisa de uma tag. Qual as minhas devem ter? Nada foi salvo ainda.
setup-tag = Tag das publicações
setup-failed = ⚠️ Nada foi salvo. { $problem }

problem-not-saved = Nada foi salvo. { $problem }
problem-no-tags = Esse fórum não tem tags. Deixe `tag` de fora ou crie uma nas configurações do fórum.
problem-name-tag = Indique uma das tags desse fórum com `tag:`: { $tags }.
problem-forbidden = Não posso postar em { $channel }: me dê ali { $permissions } (Editar canal → Permissões) e tente de novo.
problem-webhook-cap = { $channel } já tem 15 webhooks, o máximo que o Discord permite. Exclua um (Editar canal → Integrações → Webhooks) e tente de novo.
problem-channel-gone = Esse canal não existe mais. Escolha outro com `/alerts subscribe`.
problem-discord = O Discord não respondeu como deveria. Tente de novo em um minuto.
problem-unreached = Não consigo falar com o Discord, ou ele não respondeu a tempo. Tente de novo em um minuto.
problem-data = Não consigo acessar meus dados agora. Tente de novo em um minuto.
problem-subscription-gone = Essa inscrição não existe mais.
problem-halted = Todos os alertas estão parados agora; `/alerts list` diz por quê.
problem-busy = Há um alerta a caminho de lá. Tente de novo em um minuto.
problem-wait = O Discord me pede para esperar { $seconds } { $seconds ->
    [one] segundo
   *[other] segundos
} ali. Tente depois disso.
problem-webhook = Alguém exclui meu webhook assim que eu o crio. Descubra quem (Configurações do servidor → Registro de auditoria) e tente de novo.
problem-refused = O Discord recusou: { $said }
problem-banned = O Discord recusa por enquanto o endereço da máquina em que eu rodo. Quem me hospeda pode ver mais no meu log.

test-failed = A mensagem de teste não chegou. { $problem }
test-removed = A mensagem de teste saiu, mas a inscrição foi removida nesse meio-tempo.
test-active = Há uma mensagem de teste em { $channel }: os alertas chegam lá.
test-paused = Há uma mensagem de teste em { $channel }. A inscrição está pausada, então os alertas esperam.
test-stopped = Há uma mensagem de teste em { $channel }, então o que parou esta inscrição já passou. Clique em **Reparar { $subscription }** em `/alerts list` para enviar o que faltou e continuar.

trial-content = Teste: isto não é um alerta.
trial-title = 🔔 Teste: os alertas chegam aqui
trial-set-up = Tudo está configurado. Os alertas de verdade são como este.
trial-works = A inscrição #{ $subscription } funciona. Os alertas de verdade são como este.
trial-nobody = Ninguém é notificado.
trial-role = Os alertas daqui notificam { $role }; este teste, não.
trial-foot = Dropbell · um teste, não um alerta
trial-post = Dropbell: teste
