news-head = **Desde a última vez que você esteve aqui:**
news-somebody = alguém
news-stopped = 🛑 Todos os alertas, em todos os servidores, foram parados por { $who }.{ $reason }
news-stopped-server = 🛑 Os alertas do servidor { $server } foram parados por { $who }.{ $reason }
news-burst = 🛑 Todos os alertas, em todos os servidores, foram parados: { $who } fez de uma vez mais mudanças do que pessoas fazem. Se a conta foi roubada, `dropbell undo --by` desfaz tudo o que ela fez.
news-burst-server = 🛑 Os alertas do servidor { $server } foram parados: { $who } fez de uma vez mais mudanças do que pessoas fazem. Se a conta foi roubada, `dropbell undo --by` desfaz tudo o que ela fez.
news-lost = { $count ->
    [one] ⚠️ { $count } mensagem não pôde ser retirada, porque o webhook que a postou foi excluído ou eu não posso mais mudá-la. Exclua-a manualmente:
   *[other] ⚠️ { $count } mensagens não puderam ser retiradas, porque o webhook que as postou foi excluído ou eu não posso mais mudá-las. Exclua-as manualmente:
}
news-lost-more = … e mais { $count }
news-listed = 🚫 **{ $name }** foi retirado: `{ $domain }` está agora na lista de bloqueio “{ $list }”. Os links não aparecem para ninguém, { $count ->
    [one] { $count } mensagem enviada está sendo mudada
   *[other] { $count } mensagens enviadas estão sendo mudadas
}, e quem as viu é avisado. Se a lista estiver errada, quem me hospeda pode permitir o site; depois `/airdrop-mod link` o propõe de novo.
news-held = ⏳ **{ $name }**: o { $kind } em `{ $domain }`, proposto por { $who }, aguarda uma segunda pessoa e antes disso não aparece para ninguém: `/airdrop-mod approve`. { $why }
news-suggested = 📥 Membros sugerem airdrops: `/airdrop-mod suggestions` mostra o que aguarda. Digo isso no máximo duas vezes por dia.
