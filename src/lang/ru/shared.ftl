status-possible = Возможен
status-likely = Вероятен
status-confirmed = Подтверждён
status-snapshot = Снапшот
status-claimable = Можно получить
status-ended = Завершён
status-cancelled = Отменён
status-flagged = Подозрение на мошенничество

reminder-opens = получение токенов открыто
reminder-closes-days = получение закроется менее чем через { $days } { $days ->
    [one] день
    [few] дня
   *[other] дней
}
reminder-closes-hours = получение закроется менее чем через { $hours } { $hours ->
    [one] час
    [few] часа
   *[other] часов
}

link-website = ссылка на сайт
link-claim = ссылка для получения
link-check = ссылка для проверки
link-docs = ссылка на документацию
link-social = ссылка на соцсеть

reason-too-late = отправлять уже поздно
reason-taken-back = отозвано
reason-account = изменения учётной записи модератора отозваны
reason-listed = { $domain } теперь в списке блокировки { $list }
field-name = название
field-symbol = символ
field-chain = сеть
field-summary = описание
field-website = сайт
field-aliases = другие названия
field-dates = даты
field-links = ссылки
field-figures = цифры
field-profile = сведения
retraction-remove-links = ссылки удалены
retraction-delete-messages = сообщения удалены
retraction-flag-scam = помечено как мошенничество
