post-disclaimer = Dropbell · не финансовый совет · проверьте домен, прежде чем подключать кошелёк
post-new = новый, { $status }
post-why = Причина: { $reason }
post-chain = Сеть
post-site = Официальный сайт
post-snapshot = Снапшот
post-opens = Начало получения
post-closes = Конец получения
post-more = и ещё { $count }
post-updated = ✏️ Обновлено { $when }: { $what }
post-dates = даты
post-earlier = Предыдущее сообщение
post-missed = 📬 Что пропустил этот канал: { $count ->
    [one] { $count } проект
    [few] { $count } проекта
   *[other] { $count } проектов
}
post-missed-title = Что пропустил этот канал
post-missed-more = … и ещё { $count }; все покажет `/airdrop list`.
post-missed-back = отозвано
post-taken-back = ⚠️ { $project }: отозвано
post-scam = 🚫 { $project }: подозрение на мошенничество
post-this-back = Это оповещение отозвано
post-earlier-back = Прежние оповещения об этом проекте отозваны
post-beware = { $what }. Не открывайте ссылки из них и не подключайте там кошелёк. Если вы это уже сделали, переведите остаток на новый кошелёк и отзовите выданные разрешения.
