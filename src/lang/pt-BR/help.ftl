help-never = Aviso aos servidores quando um airdrop cripto muda de status. Nunca peço chaves nem frases-semente, nunca mando mensagem primeiro, e nada do que mostro é recomendação financeira.
help-keep = O que guardo: as inscrições e os projetos dos servidores e quem os mudou; nada sobre quem só consulta. `/airdrop forget-me` apaga o que você me pediu para guardar.
help-command = { $what }. { $whom }.
help-for-everyone = Para todos
help-for-channels = Para membros com “Gerenciar canais”
help-for-messages = Para membros com “Gerenciar mensagens”
help-options = Com opções: { $command }
help-signs = <obrigatório> [opcional]

privacy-title = O que guardo, por quê e por quanto tempo
privacy-lookers = **De membros que consultam:** nada.
privacy-members = **De membros que usam `/airdrop mine` ou `remind`:** seu ID de usuário com o que você marcou ou pediu, só para você; lembretes até 90 dias depois do prazo; seu idioma, depois que você aceitou mensagens diretas.
privacy-moderators = **De quem modera ou gerencia canais:** seu ID de usuário ao lado de cada mudança que você fez, para que outros vejam quem fez o quê.
privacy-servers = **De servidores:** quais canais recebem quais alertas, os webhooks que criei (com os tokens criptografados), os projetos do próprio servidor e, por 90 dias, o que foi enviado e quando.
privacy-shared = Não leio mensagens além das minhas e das que alguém sugere. Não compartilho nada com ninguém e não vendo nada.
privacy-deleting = **Para apagar:** `/airdrop forget-me` apaga na hora o que guardo sobre você. `/alerts unsubscribe` apaga uma inscrição na hora. Se me remover do servidor, tudo dele é apagado 30 dias depois. Para apagar já algo sobre você ou seu servidor, peça a quem me hospeda: `dropbell forget` faz isso na hora.
privacy-foot = O texto completo está em PRIVACY.md
