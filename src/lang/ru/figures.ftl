### Figures in pictures and rows

## `/airdrop chart`

chart-measure-technology = Техническая оценка
chart-measure-credibility = Оценка убедительности
chart-measure-legitimacy = Оценка легитимности
chart-score-raised = { $measure } и привлечённые средства
chart-axes = Вверх: { $measure } в процентах. Вправо: привлечённые средства в долларах; равные шаги умножают.
chart-axis-score = { $measure }, по словам источника
chart-axis-raised = Привлечено, по словам источника (доллары, лог. шкала)
chart-raised-most = Показано { $shown } с наибольшими суммами из { $count }.
chart-claimed = Цифры — утверждения источника, они не проверены: { $sources }
chart-doubted = ◯ Кольца: цифра сомнительна или у источника есть свой интерес: { $names }. `/airdrop info` скажет почему.
chart-others = Оценки другого рода несравнимы, для них отдельные картинки: { $measures }
chart-numbers = На картинке: { $names }
chart-foot = Не финансовый совет.
chart-alt = { $title }, по словам источника. ⚠️ — цифры, к которым стоит отнестись осторожно.
chart-and-more = … и ещё { $count }
chart-no-figures = Пока нечего рисовать: ни у одного проекта здесь нет обеих цифр ({ $measure } и привлечённые средства).
chart-by-status = Как обстоят дела с аирдропами
chart-timeline = Снапшоты и сроки получения
chart-marks = ◆ снапшот · цветная полоса: срок получения, с остриём там, где он продолжается или дата неизвестна · белая линия: сейчас. Дни по UTC.
chart-next = Ближайшие { $shown } из { $count }.
chart-exact-times = Точное время покажет `/airdrop upcoming`. Не финансовый совет.
chart-snapshot = снапшот { $date }
chart-window = получение с { $from } по { $to }
chart-opens = получение с { $date }
chart-closes = получение до { $date }
chart-no-dates = Пока нечего рисовать: не известно ни одного предстоящего или идущего снапшота или срока получения. Модераторы добавляют их командой `/airdrop-mod dates`.
chart-busy = Сейчас рисуется много картинок. Попробуйте ещё раз через минуту.
chart-failed = Картинку не удалось нарисовать. Цифры есть в `/airdrop list` и `/airdrop info`.
chart-projects = { $count ->
    [one] { $count } проект
    [few] { $count } проекта
   *[other] { $count } проектов
}
chart-number = { $count }

## `/airdrop list`: a score that is not of the technology

list-credibility = убедительность { $percent }
list-legitimacy = легитимность { $percent }
