### What Discord shows of the commands: at most 100 characters a text. What
### people type as it stands (commands, examples, keywords) stays English.

## The commands

command-airdrop = Consulte airdrops de cripto: em que pé estão, quando resgatar, o que se sabe
command-alerts = Escolha quais canais ficam sabendo de quais mudanças em airdrops
command-airdrop-mod = Cuide do catálogo de airdrops deste servidor

## /airdrop

command-airdrop-list = Lista os airdrops, primeiro as mudanças mais recentes
command-airdrop-info = Mostra tudo o que se sabe de um airdrop, com as fontes
command-airdrop-upcoming = Snapshots e prazos de resgate, primeiro os mais próximos
command-airdrop-compare = Dois airdrops lado a lado
command-airdrop-chart = Uma imagem: notas e dinheiro captado, quantos estão em cada status, ou datas
command-airdrop-help = O que eu posso fazer e o que nunca faço
command-airdrop-mine = Sua própria lista, que ninguém mais vê; com um projeto: marque-o
command-airdrop-remind = Receba uma mensagem direta antes de o resgate fechar; pergunta a você antes
command-airdrop-forget-me = Apaga na hora o que guardo sobre você e diz o que era

## /airdrop-mod

command-airdrop-mod-add = Adiciona um projeto; os canais inscritos são avisados
command-airdrop-mod-status = Muda o status de um projeto; os canais inscritos são avisados
command-airdrop-mod-dates = Define o snapshot e o prazo de resgate; você confere antes de salvar
command-airdrop-mod-history = Quem mudou o quê
command-airdrop-mod-archive = Tira um projeto das listas e buscas; pergunta antes
command-airdrop-mod-merge = Junta dois registros do mesmo airdrop; pergunta antes
command-airdrop-mod-undo = Desfaz sua última mudança, em até 15 minutos
command-airdrop-mod-retract = Retira os alertas de um projeto: remove os links e avisa todos que os viram
command-airdrop-mod-link = Dá um link a um projeto; fora do domínio oficial, outra pessoa precisa aprovar
command-airdrop-mod-approve = Veja o que outros propuseram e aprove ou recuse
command-airdrop-mod-suggestions = Veja o que os membros sugeriram e aceite, corrija ou recuse
command-airdrop-mod-four-eyes = Para que este servidor exige uma segunda pessoa; mudar requer Gerenciar servidor
command-airdrop-mod-stop = Interrompe já todos os alertas em todos os servidores; só para os curadores deste bot
command-airdrop-mod-edit = Corrige o nome, o site, o símbolo, a rede ou o resumo de um projeto

## /alerts

command-alerts-setup = Configure os alertas passo a passo; comece aqui
command-alerts-subscribe = Envia alertas de airdrops para um canal
command-alerts-list = Mostra as inscrições deste servidor e se funcionam
command-alerts-status = Mostra o que funciona, o que não, e os últimos envios
command-alerts-edit = Muda o que uma inscrição recebe; o canal continua o mesmo
command-alerts-pause = Interrompe os alertas de uma inscrição por um tempo
command-alerts-quiet = Horários em que as mensagens de uma inscrição não fazem som
command-alerts-digest = Receba as mudanças de uma inscrição juntas em um horário fixo
command-alerts-resume = Põe uma inscrição pausada de volta para funcionar
command-alerts-unsubscribe = Encerra uma inscrição; pergunta antes
command-alerts-settings = Mostra ou define o que vale para o servidor todo
command-alerts-preview = Quem receberia um alerta, quem não e por quê; nada é enviado
command-alerts-export = As inscrições e os projetos próprios deste servidor em um arquivo
command-alerts-import = Traz esse arquivo de volta; você confere antes de salvar
command-alerts-test = Posta uma mensagem de teste do jeito que os alertas são postados

## The menu of a message: at most 32 characters

menu-suggest-as-airdrop = Sugerir como airdrop

## Options of /airdrop

option-list-status = Em que pé estão (se omitido: ativos)
option-list-chain = Só nesta rede
option-list-narrative = Só com este tema, por exemplo DePIN
option-min-score = Só com pelo menos esta nota técnica, de 0 a 100
option-sort = O que vem primeiro (se omitido: mudanças recentes)
option-chart-kind = O que mostra
option-chart-measure = De que são as notas (se omitido: técnica)
option-share = Mostra a resposta a todos aqui (se omitido: só você vê)
option-project = O nome ou símbolo dele
option-days = Quantos dias à frente (se omitido: 30)
option-a = O nome ou símbolo do primeiro
option-b = O nome ou símbolo do outro
option-topic = Sobre o quê (se omitido: os comandos)
option-mine-state = Só estes, ou como marcar
option-mine-project = O projeto a marcar (se omitido: sua lista)
option-before = Com quanta antecedência

## Options of /airdrop-mod

option-name = O nome do projeto
option-website = O site do próprio projeto, https://…
option-add-status = Em que pé está o airdrop dele
option-add-chain = A rede dele
option-symbol = O símbolo dele, por exemplo STRK
option-summary = O que é, em uma ou duas frases
option-scope = Quem vê; todos os servidores: só para os curadores deste bot
option-status-status = Em que pé está o airdrop dele agora
option-status-reason = Por quê; necessário para voltar atrás
option-announce = Se os canais inscritos são avisados (se omitido: sim)
option-snapshot = Por exemplo 2026-11-30 18:00 CET, in 3 days, <t:…> ou clear
option-opens = Por exemplo 2026-11-30 18:00 CET, in 3 days, <t:…> ou clear
option-closes = Por exemplo 2026-11-30 18:00 CET, in 3 days, <t:…> ou clear
option-history-project = Deste projeto (se omitido: deste servidor)
option-user = Só desta pessoa
option-into = O registro que fica: nome ou símbolo
option-retract-reason = Por quê; as pessoas ficam sabendo
option-action = O que acontece com as mensagens enviadas (se omitido: os links são removidos)
option-kind = Para que serve o link
option-url = O endereço, https://…
option-proposal = Qual (se omitido: todas as que aguardam)
option-claimable = Para o status Resgatável
option-new-domains = Para o site de cada projeto novo
option-stop-reason = Por quê; quem gerencia canais fica sabendo
option-stop-state = Parar ou continuar (se omitido: parar)

## Options of /alerts

option-channel = Para onde vão os alertas (se omitido: este canal)
option-status = Quais mudanças (se omitido em uma nova: as principais)
option-statuses = Exatamente quais status, por exemplo: confirmed, claimable
option-subscribe-project = Só este projeto
option-alerts-edit-project = Só este projeto
option-chain = Só projetos nesta rede
option-narrative = Só projetos com este tema
option-subscribe-role = Um cargo a mencionar (se omitido: o padrão de /alerts settings)
option-ping-on = Quando o cargo é mencionado (se omitido em uma nova: quando resgatável)
option-style = Quanto um alerta mostra (se omitido em uma nova: tudo)
option-tag = Em um fórum: a tag que as postagens recebem
option-subscription = O número dela em /alerts list
option-status-subscription = Uma delas (se omitido: todas)
option-edit-role = Outro cargo a mencionar
option-for = Quanto tempo, por exemplo 2h ou 3 days (se omitido: até você retomar)
option-from = Por exemplo 22:00
option-to = Por exemplo 07:00
option-timezone = Por exemplo Europe/Berlin (se omitido: UTC)
option-override = Se prazos de resgate e avisos fazem som mesmo assim (se omitido: sim)
option-off = Sem mais horários de silêncio
option-every = Com que frequência; desligado: cada mudança na hora
option-at = Por exemplo 18:30 (se omitido: 09:00)
option-backlog = O que fazer com o que ela perdeu (se omitido: pular)
option-log-channel = Onde eu aviso de problemas com alertas
option-default-role = O cargo das inscrições novas para as quais nenhum é indicado
option-reminders = all, none ou alguns de: opens, 72h, 24h, 3h
option-language = Em que idioma alertas e avisos são escritos
option-clear = O que deixar sem definição
option-preview-status = O status a testar
option-file = Um arquivo gerado por /alerts export

## Choices: what /airdrop list shows

choice-list-status-active = Ativos: de possível a resgatável
choice-list-status-possible = Possível
choice-list-status-likely = Provável
choice-list-status-confirmed = Confirmado
choice-list-status-snapshot = Snapshot
choice-list-status-claimable = Resgatável
choice-list-status-ended = Encerrado
choice-list-status-all = Todos, também cancelados e sinalizados

## Choices: statuses explained

choice-status-possible = Possível: só especulação
choice-status-likely = Provável: há um programa de incentivos em andamento
choice-status-confirmed = Confirmado: o projeto disse
choice-status-snapshot = Snapshot: os saldos são registrados
choice-status-claimable = Resgatável: os tokens já podem ser resgatados
choice-status-ended = Encerrado: o prazo de resgate acabou
choice-status-cancelled = Cancelado: o projeto desistiu
choice-status-flagged = Sinalizado: possível golpe

## Choices: sorting, help

choice-sort-recently-changed = Mudanças recentes
choice-sort-closing-soon = Fecham em breve
choice-sort-score = Nota técnica
choice-sort-raised = Dinheiro captado
choice-chart-kind-score-raised = Notas e dinheiro captado
choice-chart-kind-by-status = Quantos estão em cada status
choice-chart-kind-timeline = Snapshots e prazos de resgate por data
choice-chart-measure-technology = Técnica
choice-chart-measure-credibility = Credibilidade
choice-chart-measure-legitimacy = Legitimidade
choice-sort-name = Nome
choice-topic-airdrop = Consultar airdrops: /airdrop com suas opções
choice-topic-alerts = Alertas em canais: /alerts com suas opções
choice-topic-airdrop-mod = Cuidar do catálogo: /airdrop-mod com suas opções
choice-topic-privacy = Privacidade: o que eu guardo e como pedir a exclusão

## Choices of /airdrop-mod

choice-kind-website = Site: o domínio dele passa a ser o oficial
choice-kind-claim = Resgate: onde os tokens são resgatados
choice-kind-check = Verificação: onde se vê quem tem direito
choice-kind-docs = Documentação
choice-kind-social = Perfil em rede social
choice-action-remove-links = Remover os links e deixar um aviso
choice-action-delete-messages = Excluir as mensagens
choice-action-flag-scam = Remover os links e sinalizar o projeto como golpe
choice-state-stop = Parar todos os alertas
choice-state-go-on = Deixar os alertas continuarem
choice-scope-this-server = Só este servidor
choice-scope-every-server = Todos os servidores

## Choices of /alerts

choice-ping-on-all = Sempre: em todo alerta
choice-ping-on-claimable = Resgatável: só quando há algo a resgatar
choice-ping-on-never = Nunca
choice-style-full = Completo: um cartão com tudo o que importa
choice-style-compact = Compacto: um cartão pequeno
choice-style-minimal = Mínimo: uma linha de texto
choice-backlog-skip = Pular: seguir com o que vier
choice-backlog-digest = Resumir: uma mensagem com o resumo dos últimos três dias
choice-backlog-send = Enviar: o que se perdeu nos últimos três dias
choice-every-day = Todo dia
choice-every-week = Toda semana, às segundas
choice-every-off = Desligado: cada mudança na hora
choice-clear-log-channel = Canal de registro: não avisar de problemas em lugar nenhum
choice-clear-default-role = Cargo padrão: não mencionar ninguém se nenhum cargo for indicado
choice-clear-role = Cargo: não mencionar mais ninguém
choice-clear-tag = Tag: as postagens do fórum ficam sem tag
choice-clear-project = Projeto: saber de todos os projetos
choice-clear-chain = Rede: qualquer rede
choice-clear-narrative = Narrativa: qualquer narrativa
choice-clear-min-score = Pontuação: qualquer pontuação
choice-status-key-changes = Principais: confirmado, snapshot, resgatável, encerrado, cancelado, sinalizado
choice-status-claimable-only = Só resgatável
choice-status-everything = Tudo
choice-language-discord = Como o idioma deste servidor no Discord

## Choices of a member's own list

choice-mine-state-joined = Participo
choice-mine-state-claimed = Resgatado
choice-mine-state-ignored = Ignorado
choice-mine-state-not-eligible = Sem direito
choice-mine-state-none = Nenhum: tirar da minha lista
choice-before-3h = 3 horas
choice-before-24h = 24 horas
choice-before-72h = 3 dias
