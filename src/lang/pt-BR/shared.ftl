status-possible = Possível
status-likely = Provável
status-confirmed = Confirmado
status-snapshot = Snapshot
status-claimable = Resgatável
status-ended = Encerrado
status-cancelled = Cancelado
status-flagged = Sinalizado como possível golpe

reminder-opens = o resgate está aberto
reminder-closes-days = o resgate fecha em menos de { $days } { $days ->
    [one] dia
   *[other] dias
}
reminder-closes-hours = o resgate fecha em menos de { $hours } { $hours ->
    [one] hora
   *[other] horas
}

link-website = link do site
link-claim = link de resgate
link-check = link de verificação
link-docs = link da documentação
link-social = link da rede social

reason-too-late = tarde demais para enviar
reason-taken-back = retirado
reason-account = as mudanças da conta de alguém da moderação foram retiradas
reason-listed = { $domain } agora está na lista de bloqueio { $list }
field-name = nome
field-symbol = símbolo
field-chain = rede
field-summary = resumo
field-website = site
field-aliases = outros nomes
field-dates = datas
field-links = links
field-figures = números
field-profile = perfil
retraction-remove-links = links removidos
retraction-delete-messages = mensagens excluídas
retraction-flag-scam = sinalizado como golpe
