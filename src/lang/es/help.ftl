help-never = Aviso a los servidores cuando un airdrop cripto cambia de estado. Nunca pido claves ni frases semilla, nunca te escribo primero, y nada de lo que muestro es asesoramiento financiero.
help-keep = Qué guardo: las suscripciones y los proyectos de los servidores, y quién los cambió; nada sobre quien solo consulta. `/airdrop forget-me` borra lo que me hayas hecho guardar para ti.
help-command = { $what }. { $whom }.
help-for-everyone = Para todos
help-for-channels = Para miembros con «Gestionar canales»
help-for-messages = Para miembros con «Gestionar mensajes»
help-options = Con opciones: { $command }
help-signs = <obligatorio> [opcional]

privacy-title = Qué guardo, por qué y durante cuánto tiempo
privacy-lookers = **De los miembros que consultan:** nada.
privacy-members = **De los miembros que usan `/airdrop mine` o `remind`:** tu ID de usuario con lo que marcaste o pediste, solo para ti; los recordatorios, hasta 90 días después de su plazo; tu idioma, una vez que aceptaste mensajes directos.
privacy-moderators = **De quienes moderan o gestionan canales:** tu ID de usuario junto a cada cambio que hiciste, para que otros vean quién hizo qué.
privacy-servers = **De los servidores:** qué canales reciben qué alertas, los webhooks que creé (sus tokens, cifrados), los proyectos propios del servidor y, durante 90 días, qué se envió y cuándo.
privacy-shared = No leo más mensajes que los míos y los que alguien sugiere. No comparto nada con nadie ni vendo nada.
privacy-deleting = **Borrarlo:** `/airdrop forget-me` borra al momento lo que guardo sobre ti. `/alerts unsubscribe` borra una suscripción al momento. Si me quitas del servidor, todo lo suyo se borra 30 días después. Para que se borre ya algo sobre ti o tu servidor, pídelo a quien me aloja: `dropbell forget` lo hace al momento.
privacy-foot = El texto completo está en PRIVACY.md
