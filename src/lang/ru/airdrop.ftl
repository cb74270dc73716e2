changed = { $what }, изменено { $when }
window-closed = получение закрылось { $when }
window-opens = получение откроется { $when }
window-closes = получение закроется { $when }
window-open = получение открыто ({ $when })
window-snapshot = снапшот { $when }
dollars = { $value } $
dollars-thousands = { $value } тыс. $
dollars-millions = { $value } млн $
dollars-billions = { $value } млрд $
dollars-trillions = { $value } трлн $
percent = { $value } %
needs-letter = В `{ $option }` нужна хотя бы одна буква или цифра.
list-active = Активные аирдропы
list-all = Все аирдропы
list-some = Аирдропы: { $statuses }
list-on-chain = { $title } · сеть { $chain }
list-about = { $title } · тема { $narrative }
list-least = { $title }, оценка технологии от { $score }
list-by-change = { $title } · недавно изменённые
list-by-closing = { $title } · скоро закроются
list-by-score = { $title } · лучшая оценка
list-by-raised = { $title } · больше всего инвестиций
list-by-name = { $title } · по названию
list-foot = Страница { $page } из { $pages } · { $count ->
    [one] { $count } проект
    [few] { $count } проекта
   *[other] { $count } проектов
} · Не финансовый совет.
list-tech = технология { $percent }
list-raised = привлечено { $dollars }
list-no-fit = Ни один аирдроп не подходит под всё это. Уберите один из фильтров или посмотрите все: `/airdrop list status:all`.
list-no-project = Каталог пуст. Модератор может добавить первый проект командой `/airdrop-mod add`.
list-none-there = Сейчас таких аирдропов нет. `/airdrop list status:all` покажет все; `/alerts subscribe` сообщит в канал, когда такой появится.
list-open = Открыть…
list-other = Другой статус…
list-previous = ◀ Назад
list-next = Вперёд ▶
tab-all = Все
tab-active = Активные
upcoming-none = На ближайшие { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
} не известно ни снапшотов, ни сроков получения. Что с остальными, покажет `/airdrop list`.
upcoming-title = Ближайшее время: { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}
upcoming-snapshot = снапшот
upcoming-opens = начало получения
upcoming-closes = конец получения
upcoming-foot = В вашем часовом поясе · Не финансовый совет.
upcoming-more = ещё { $count } позже · { $foot }
