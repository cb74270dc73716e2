broken-webhook-gone = Alguém excluiu o webhook que eu uso para postar e não consegui criar outro. Me dê **Gerenciar webhooks** nesse canal e clique em Reparar.
broken-channel-gone = O canal foi excluído. Inscreva outro canal com `/alerts subscribe`.
broken-guild-left = Fui removido deste servidor; a partir de agora os alertas continuam.
broken-forbidden = Não tenho permissão para postar ali. Me dê **Ver canal** e **Gerenciar webhooks** nesse canal (Editar canal → Permissões) e clique em Reparar.
broken-webhook-cap = O canal já tem 15 webhooks, o máximo que o Discord permite. Exclua um (Editar canal → Integrações) e clique em Reparar.
broken-rejected = O Discord recusa a mensagem. Se o AutoMod a bloqueia, isente o webhook e clique em Reparar.
broken-thread-closed = O tópico está trancado ou arquivado. Reabra-o e clique em Reparar.
broken-given-up = Nada chegou por três dias. Verifique se posso postar ali e clique em Reparar: o que faltou é enviado então.

notice-repair = Reparar { $subscription }
notice-place = { $channel } (inscrição { $subscription })
notice-broken = ⚠️ Os alertas para { $place } pararam. { $advice }
notice-unknown = ❔ Não sei se um alerta chegou em { $place }: a resposta do Discord se perdeu e não consegui ler o histórico do canal. Não envio uma segunda vez; `/airdrop list` mostra o que mudou. Com **Ver histórico de mensagens** consigo conferir da próxima vez.
notice-blocked = ⛔ Uma regra deste servidor barrou um alerta para { $place }. Se for o AutoMod, isente esse canal (Config. do servidor → AutoMod). Os próximos alertas são tentados normalmente.
notice-rejected = ⛔ O Discord recusou um alerta para { $place }: { $said }. Os próximos alertas são tentados normalmente; se isso continuar, avise quem me hospeda.
