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
