hears-everything = всё
hears-key-changes = главные изменения
hears-claimable = только «можно получить»
hears-of = { $what } · { $projects }
hears-on = { $what } · сеть { $chains }
hears-about = { $what } · тема { $narratives }
hears-least = { $what }, оценка технологии от { $score }
hears-project-gone = проект, которого больше нет
hears-mentions = { $what }; упоминается { $role }
hears-mentions-claimable = { $what }; упоминается { $role } (только когда можно что-то получить)
hears-mentions-never = { $what }; роль { $role } (пока не упоминается: `ping-on` — `never`)
hears-mentions-nobody = { $what }; никто не упоминается
hears-compact = { $what }, в компактном виде
hears-minimal = { $what }, по одной строке
hears-daily = { $what }, вместе раз в день
hears-weekly = { $what }, вместе раз в неделю
hears-quiet = { $what }, с тихими часами
label-also = { $what }, { $more }
label-project = один проект
label-least = оценка от { $score }
list-and = { $start } и { $last }

count-alerts = { $count } { $count ->
    [one] оповещение
    [few] оповещения
   *[other] оповещений
}
count-subscriptions = { $count } { $count ->
    [one] подписка
    [few] подписки
   *[other] подписок
}
count-projects = { $count } { $count ->
    [one] проект
    [few] проекта
   *[other] проектов
}

permission-view-channel = Просматривать канал
permission-manage-webhooks = Управлять вебхуками
permission-read-history = Читать историю сообщений
permission-mention-everyone = Упоминание @everyone, @here и всех ролей

alerts-none = На этом сервере ещё нет подписок. `/alerts setup` создаст первую.
alerts-unknown = На этом сервере нет подписки «{ $typed }». Есть такие: { $numbers }. `/alerts list` покажет, о чём сообщает каждая.
alerts-unknown-more = На этом сервере нет подписки «{ $typed }». Есть такие: { $numbers } и другие. `/alerts list` покажет, о чём сообщает каждая.
alerts-number-in = **{ $subscription }** в { $channel }
alerts-gone = Кто-то только что удалил эту подписку; менять уже нечего.
alerts-never-everyone = Я никогда не упоминаю @everyone. Выберите роль, которую участники могут взять ради оповещений об аирдропах, или уберите `role`.

subscribe-tag-forum = Ничего не сохранено: `tag` нужен для форумов, где у публикаций бывают теги.
subscribe-already = В { $channel } такая подписка уже есть: её номер { $subscription }. Ничего не изменено.
subscribe-full = На этом сервере уже { $limit } подписок — больше для одного сервера я не веду. Сначала удалите одну командой `/alerts unsubscribe`.
subscribe-which-channel = Не могу понять, что это за канал. Назовите его: `/alerts subscribe channel:#…`.
subscribe-wrong-channel = Оповещения не могут приходить в { $channel }: нужен текстовый канал, канал объявлений, форум или ветка. Назовите его: `/alerts subscribe channel:#…`.
subscribe-locked = { $channel } — закрытая ветка. Сначала откройте её или выберите другой канал.
subscribe-no-parent = Discord не сообщил, к какому каналу относится эта ветка. Назовите её: `/alerts subscribe channel:#…`.
subscribe-grant = Мне пока нельзя писать в { $channel }: дайте мне там { $permissions } (Настроить канал → Права доступа → добавить мою роль → включить) и повторите команду. Ничего не сохранено.
subscribe-either = Ничего не сохранено: укажите либо `status`, либо `statuses`.
subscribe-no-status = Ничего не сохранено: статуса «{ $typed }» нет. В `statuses` можно указать: { $all }.
subscribe-done = Готово. { $channel } теперь получает: { $what }. Это подписка **{ $subscription }**; `/alerts test subscription:{ $subscription }` опубликует пробное сообщение.
subscribe-no-chain = В каталоге пока нет ни одного проекта в сети { $chain }, поэтому сейчас ничего не придёт. Если это опечатка, удалите подписку и выберите из подсказок.
subscribe-no-narrative = В каталоге пока нет ни одного проекта с темой { $narrative }, поэтому сейчас ничего не придёт. Если это опечатка, удалите подписку и выберите из подсказок.
subscribe-unheard = Роль { $role } могут упоминать не все, поэтому её участники не получат уведомления. Разрешите это (Настройки сервера → Роли → эта роль → Разрешить всем @упоминать эту роль) или дайте мне право **{ $permission }**.

alerts-empty = Ни один канал этого сервера ещё не получает оповещений. `/alerts setup` настроит его за четыре шага; кто знает, что ему нужно, вводит `/alerts subscribe`.
alerts-title = Оповещения этого сервера
alerts-foot = Страница { $page } из { $pages } · { $subscriptions }, остановлено: { $stopped } · этот номер нужен для /alerts unsubscribe
alerts-line = **{ $subscription }** · { $channel } получает: { $what }
repair-gone = Этой подписки больше нет. `/alerts list` покажет, какие есть.
repair-works = Подписка { $subscription } работает; чинить нечего.
repair-trying = Пробую { $channel } ещё раз. { $missed } `/alerts status` покажет, получилось ли; `/alerts test subscription:{ $subscription }` опубликует пробное сообщение.
missed-nothing = Ничего не пропущено.
missed-follows = Пропущенное сейчас придёт: { $sent }.
missed-too-old = Пропущенное старше трёх дней и уже не отправляется: { $skipped }.
missed-some = Пропущенное сейчас придёт: { $sent }. Что старше трёх дней, не придёт: { $skipped }.

alerts-edit-name-something = Ничего не изменено: укажите, что должно стать другим, например `/alerts edit subscription:{ $subscription } status:claimable-only`.
alerts-edit-same = Подписка { $subscription } уже такая; ничего не изменено.
alerts-overtaken = Ничего не сохранено: кто-то изменил подписку { $subscription } в тот же момент. Введите команду ещё раз; `/alerts list` покажет, какая она сейчас.
alerts-edit-done = Сохранено. { $channel } теперь получает: { $what }. Что было раньше, повторно не отправляется.

unsubscribe-ask = Удалить подписку { $subscription }? { $channel } больше не будет получать: { $what }. `/alerts pause subscription:{ $subscription }` остановит её лишь на время.
unsubscribe-remove = Удалить { $subscription }
unsubscribe-keep = Оставить
unsubscribe-gone = Этой подписки больше нет; делать уже нечего.
unsubscribe-done = Подписка { $subscription } удалена. { $channel } больше не получает: { $what }. `/alerts subscribe` создаст новую.
unsubscribe-done-others = Подписка { $subscription } удалена. { $channel } больше не получает: { $what }. У этого канала остались: { $others }. `/alerts subscribe` создаст новую.

pause-stopped = Подписка { $subscription } уже остановлена. { $advice }
pause-gone = Подписка { $subscription } только что остановилась или была удалена; ничего не изменено. Как она, покажет `/alerts status`.
pause-until = В { $channel } будет тихо до { $until } ({ $when }). Потом придёт пропущенное, если оно не старше трёх дней. `/alerts resume subscription:{ $subscription }` закончит паузу раньше.
pause-open = В { $channel } будет тихо, пока кто-нибудь не введёт `/alerts resume subscription:{ $subscription }`.
pause-too-long = Ничего не изменено: пауза длится не больше 90 дней. Уберите `for`, чтобы она длилась, пока вы её не закончите.
pause-unreadable = Ничего не изменено: не могу прочитать «{ $typed }» как длительность. Введите, например, `2h`, `3 days` или `1 week`.
resume-active = Подписка { $subscription } не на паузе; ничего не изменено.
resume-stopped = Подписка { $subscription } не на паузе, она остановлена. { $advice } Кнопка есть в `/alerts status`.
resume-done = { $channel } снова узнаёт об изменениях. { $missed }
resume-digest = Пропущенное придёт одним сообщением: { $sent }.
resume-digest-some = Пропущенное придёт одним сообщением: { $sent }. Что старше трёх дней или не помещается в одно сообщение, не придёт: { $skipped }.
resume-skip = Пропущено за время паузы: { $skipped }. Что изменилось, покажет `/airdrop list`.

quiet-off = В { $channel } больше нет тихих часов.
quiet-give = Ничего не изменено: укажите `from` и `to`, например `from:22:00 to:07:00`, или `off:true`.
quiet-same = Ничего не изменено: `from` и `to` совпадают. Совсем остановить подписку можно командой `/alerts pause`.
quiet-done = Сохранено: с { $from } до { $to } ({ $zone }) сообщения в { $channel } приходят как обычно, но без звука.
quiet-done-claims = Сохранено: с { $from } до { $to } ({ $zone }) сообщения в { $channel } приходят как обычно, но без звука, кроме сроков получения и предупреждений.
digest-off = { $channel } снова сразу узнаёт о каждом изменении.
digest-done = Сохранено: { $channel } получает изменения вместе, в следующий раз { $next } ({ $when }). Предупреждения и напоминания приходят сразу.
hours-unreadable = Ничего не изменено: не могу прочитать «{ $typed }» в `{ $option }` как время. Введите, например, `22:00` или `10pm`.
hours-no-zone = Ничего не изменено: часовой пояс «{ $typed }» мне неизвестен. Выберите из подсказок, например `Europe/Berlin`.
hours-no-zone-near = Ничего не изменено: часовой пояс «{ $typed }» мне неизвестен. Может быть, { $zones }?
