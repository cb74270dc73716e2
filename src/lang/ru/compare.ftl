compare-same = Оба — это **{ $project }**. Назовите два разных аирдропа.
compare-title = { $a } и { $b }
compare-status = Статус
compare-unknown = неизвестно
compare-foot = Сравниваются только данные одного вида · Не финансовый совет.
