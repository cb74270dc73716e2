## "Suggest as airdrop": members. $name is a name alone, $project one in bold with its symbol.

# The form; at most 45 characters each
suggestion-form-title = Предложить аирдроп
suggestion-form-name = Название проекта
suggestion-form-link = Его собственный сайт, если знаете
suggestion-form-note = Что известно или почему

# What the member is told
suggestion-own-message = Это сообщение написал я, так что об этом я уже знаю. `/airdrop list` покажет всё, что я знаю.
suggestion-system = Это сообщение написал Discord, а не человек. Предложите сообщение, которое кто-то написал.
suggestion-exists = Ничего не предложено: { $project } уже в каталоге, статус { $status }. `/airdrop info` покажет, что известно.
suggestion-like = Ничего не предложено: похоже на { $project }, он уже в каталоге, статус { $status }. Если речь о другом проекте, предложите его снова с адресом его собственного сайта.
suggestion-thanks = Спасибо: **{ $name }** ждёт модераторов этого сервера, больше никто этого не видит. Ваша следующая команда `/airdrop` здесь скажет, что они решили. `/airdrop forget-me` отзовёт предложение.
suggestion-backed = Это уже кто-то предложил, и оно ждёт. Теперь модераторы видят, что и вы это предлагаете. Ваша следующая команда `/airdrop` здесь скажет, что они решили.
suggestion-known = Вы это уже предложили. Оно ещё ждёт модераторов.
suggestion-decided = Модераторы это уже посмотрели.
suggestion-today = За день вы предложили здесь { $count ->
    [one] { $count } аирдроп
    [few] { $count } аирдропа
   *[other] { $count } аирдропов
}, больше я не принимаю. Попробуйте завтра.
suggestion-open = Здесь ждёт модераторов { $count ->
    [one] { $count } ваше предложение
    [few] { $count } ваших предложения
   *[other] { $count } ваших предложений
}, больше сразу я не принимаю. Предлагайте ещё, когда их посмотрят.
suggestion-rejected-often = Здесь за месяц отклонено { $count ->
    [one] { $count } ваше предложение
    [few] { $count } ваших предложения
   *[other] { $count } ваших предложений
}, поэтому пока я больше от вас не принимаю. Поговорите с модератором.
suggestion-full = На этом сервере уже ждёт { $count ->
    [one] { $count } предложение
    [few] { $count } предложения
   *[other] { $count } предложений
}, больше я не храню. Попросите модератора открыть `/airdrop-mod suggestions`.
suggestion-bad-link = Эту ссылку я принять не могу, поэтому ничего не предложено. Дайте адрес собственного сайта проекта, начиная с https://: не короткую ссылку, не приглашение и ничего похожего на чужой сайт. Можно и оставить поле пустым.
suggestion-news-accepted = ✅ Ваше предложение **{ $name }** принято, оно в каталоге. Спасибо!
suggestion-news-rejected = Ваше предложение **{ $name }** не принято.
suggestion-news-reason = Ваше предложение **{ $name }** не принято: { $reason }
suggestion-forgotten = { $count ->
    [one] { $count } ваше предложение
    [few] { $count } ваших предложения
   *[other] { $count } ваших предложений
} или ваше имя рядом с ним
suggestion-privacy = **Об участниках, которые предлагают аирдроп:** ваш id пользователя и то, что вы предложили, для модераторов этого сервера; 30 дней, пока оно ждёт, и 90 дней после решения. От самого сообщения — только то, что было в форме.
# $menu is what the menu is called: "Suggest as airdrop"
suggestion-help = Правый клик по сообщению (на телефоне: удерживайте) → **Приложения** → **{ $menu }**. Это увидят модераторы сервера и больше никто.

## The queue: /airdrop-mod suggestions

suggestion-none = Предложений нет. Участники предлагают сообщение правым кликом по нему → **Приложения** → **{ $menu }**.
suggestion-place = Предложение { $place } из { $count }, сначала самое старое.
suggestion-by = Предложил(а) { $who } { $when }.
suggestion-backers = { $count ->
    [one] Это предложил ещё { $count } участник.
    [few] Это предложили ещё { $count } участника.
   *[other] Это предложили ещё { $count } участников.
}
suggestion-link = Ссылка
suggestion-no-link = не указана
suggestion-note = Что там сказано
suggestion-looks-like = Возможно, то же, что
suggestion-beware = Предложить можно что угодно: посмотрите сайт сами, прежде чем принять.
# Buttons; at most 80 characters
suggestion-accept = Принять…
suggestion-edit = Исправить…
suggestion-reject = Отклонить…
suggestion-jump = Сообщение
# Titles and labels of forms; at most 45 characters
suggestion-accept-title = Добавить { $name }
suggestion-edit-title = Исправить { $name }
suggestion-reject-title = Отклонить { $name }
suggestion-status = Статус
suggestion-reason = Причина, для того, кто предложил
suggestion-corrected = Исправлено; предложение всё ещё ждёт.
suggestion-rejected = **{ $name }** отклонено. Тот, кто предложил, узнает об этом при следующей команде.
suggestion-overtaken = Тем временем кто-то исправил **{ $name }**, поэтому ничего не сохранено. Нажмите **Исправить…** ещё раз: там будет то, что сохранено сейчас.
suggestion-before-accepted = { $who } принял(а) **{ $name }** { $when }; ничего не сделано дважды.
suggestion-before-rejected = { $who } отклонил(а) **{ $name }** { $when }; ничего не сделано дважды.
suggestion-gone = Это предложение больше не ждёт. Что ждёт, покажет `/airdrop-mod suggestions`.
# In place of who asked to be forgotten
suggestion-somebody = неизвестно кто
# Lines of /airdrop-mod history, after who did it
suggestion-deed-accepted = принято «{ $name }», предложил(а) { $who }
suggestion-deed-rejected = отклонено «{ $name }», предложил(а) { $who }
