status-title = Как дела с оповещениями этого сервера
status-title-one = Подписка { $subscription }
status-hears = { $channel } получает: { $what }.
status-none = Ни один канал этого сервера ещё не получает оповещений. `/alerts setup` настроит его за четыре шага.
status-sum = { $subscriptions }: работает { $working }, на паузе { $paused }, остановлено { $stopped }.
status-problem = **{ $subscription }** · { $channel }: { $state }
status-more = … и ещё { $count }.
status-foot = /alerts status subscription:… покажет одну из них
status-foot-one = /alerts test опубликует пробное сообщение
status-waiting = Ждёт отправки
status-webhook = Вебхук
status-permissions = Мои права
status-permissions-here = Мои права в этом канале
status-deliveries = Последние отправки
status-nothing-waits = ничего
status-or-more = { $alerts } или больше
status-webhook-there = мой на месте
status-webhook-none = сейчас нет; создам со следующим оповещением
status-permissions-unknown = известны только в самом канале: выполните это там
status-no-deliveries = пока не было
delivery-changes = { $count } { $count ->
    [one] изменение
    [few] изменения
   *[other] изменений
}
delivery-unknown = { $changes }: может быть, дошло, может быть, нет
delivery-rejected = { $changes }: Discord не принял ({ $said })
delivery-test = пробное сообщение
delivery-skipped = { $changes }: пропущено
delivery-skipped-paused = { $changes }: пропущено во время паузы
delivery-skipped-old = { $changes }: пропущено, старше трёх дней
delivery-skipped-late = { $changes }: пропущено, слишком поздно
delivery-skipped-by-hand = { $changes }: пропущено тем, кто меня держит

preview-none = Никто не узнает: ни один канал этого сервера ещё не получает оповещений. `/alerts setup` настроит его за четыре шага.
preview-title = Кто узнает
preview-foot = Оба числа — только по этому серверу
preview-sum = Если бы статус { $project } стал { $status }: узнают { $told }, не узнают { $untold }. Ничего не отправляется.
preview-together = вместе с предыдущей, один раз
preview-at-once = сразу
preview-digest = со сводкой { $when }
preview-mentions = { $what }, упоминается { $role }
preview-mentions-nobody = { $what }, никто не упоминается (`ping-on`)
preview-silent = { $what }, без звука (тихие часы)
preview-stopped = остановлена; кнопка «Починить» есть в `/alerts status`
preview-paused-until = на паузе до { $when }
preview-paused = на паузе; `/alerts resume` её закончит
preview-status = получает: { $wanted }; не получает: { $status }
preview-project = следит только за другим проектом
preview-chain = следит только за проектами в сети { $wanted }; сеть этого: { $chain }
preview-chain-unknown = следит только за проектами в сети { $wanted }; сеть этого мне неизвестна
preview-narrative = следит только за проектами с темой { $wanted }; этот, насколько я знаю, не из них
preview-score = требует оценку технологии от { $wanted }; у этого { $score }
preview-score-unknown = требует оценку технологии от { $wanted }; для этого она мне неизвестна

settings-either = Ничего не изменено: укажите либо `{ $option }`, либо `clear`.
settings-saved = Сохранено.
settings-untold = О проблемах я больше не сообщаю ни в один канал; их по-прежнему показывает `/alerts status`.
settings-unheard = ⚠️ Участники с этой ролью получат уведомление, только если её может упоминать каждый (Настройки сервера → Роли → эта роль → Разрешить всем @упоминать эту роль).
settings-log-kind = Канал для сообщений о проблемах должен быть текстовым или каналом объявлений; лучше такой, который видит только ваша команда. Ничего не изменено.
settings-no-reminder = Ничего не изменено: напоминание «{ $typed }» мне неизвестно. В `reminders` можно указать `all`, `none` или что-то из: opens, 72h, 24h, 3h.
settings-no-role = Роли по умолчанию нет: новая подписка никого не упоминает, если роль не указана в `role`. Задать её можно так: `default-role:@…`.
settings-role = Роль по умолчанию: { $role }, для новых подписок, где не указана другая.
settings-reminders-all = Напоминания о сроках получения: все (opens, 72h, 24h, 3h).
settings-reminders-none = Напоминания о сроках получения: нет.
settings-reminders = Напоминания о сроках получения: { $reminders }.
settings-reminders-list = Напоминания о сроках получения: нет
settings-opens = Когда получение открывается
settings-closes = За { $hours } { $hours ->
    [one] час
    [few] часа
   *[other] часов
} до закрытия
settings-language = Язык оповещений: { $name }.
settings-language-discord = Язык оповещений: { $name }, как задано для этого сервера в Discord.
settings-no-log = Канал для сообщений о проблемах не задан, поэтому их показывает только `/alerts status`. Задать его можно так: `/alerts settings log-channel:#…`; лучше такой, который видит только ваша команда.
settings-log = О проблемах с оповещениями я сообщаю в { $channel }, о каждой один раз.
settings-log-fails = ⚠️ Моё последнее сообщение туда не дошло. Проверьте, вижу ли я этот канал и могу ли управлять его вебхуками, и задайте его снова.
settings-log-unchanged = Канал для сообщений о проблемах не изменён. { $problem }
settings-log-done = Готово: когда где-то остановятся оповещения, я один раз скажу об этом в { $channel }, с кнопкой «Починить». { $present } Всё, что задано, покажет `/alerts settings`.
settings-all-well = Сейчас всё в порядке.
settings-some-stopped = { $count } { $count ->
    [one] подписка уже не работает
    [few] подписки уже не работают
   *[other] подписок уже не работают
}: см. `/alerts status`.
