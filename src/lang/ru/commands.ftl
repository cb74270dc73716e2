### What Discord shows of the commands: at most 100 characters a text. What
### people type as it stands (commands, examples, keywords) stays English.

## The commands

command-airdrop = Справки о криптовалютных аирдропах: на какой они стадии, когда получать, что известно
command-alerts = Выбрать, в какие каналы приходят какие изменения аирдропов
command-airdrop-mod = Вести каталог аирдропов этого сервера

## /airdrop

command-airdrop-list = Список аирдропов, последние изменения сверху
command-airdrop-info = Показать всё, что известно об одном аирдропе, с источниками
command-airdrop-upcoming = Снапшоты и сроки получения, ближайшие сверху
command-airdrop-compare = Сравнить два аирдропа
command-airdrop-chart = Картинка: оценки и средства, сколько в каком статусе, или даты
command-airdrop-help = Что я умею и чего никогда не делаю
command-airdrop-mine = Ваш собственный список, который никто больше не видит; с проектом: отметить его
command-airdrop-remind = Личное сообщение до конца срока получения; сначала спросит вас
command-airdrop-forget-me = Сразу удалить всё, что я храню о вас, и сказать, что это было

## /airdrop-mod

command-airdrop-mod-add = Добавить проект; подписанные каналы узнают об этом
command-airdrop-mod-status = Сменить статус проекта; подписанные каналы узнают об этом
command-airdrop-mod-dates = Задать снапшот и срок получения; вы увидите их до сохранения
command-airdrop-mod-history = Кто что изменил
command-airdrop-mod-archive = Убрать проект из списков и поиска; сначала спросит
command-airdrop-mod-merge = Объединить две записи об одном аирдропе; сначала спросит
command-airdrop-mod-undo = Отменить своё последнее изменение в течение 15 минут
command-airdrop-mod-retract = Отозвать оповещения проекта: убрать ссылки и предупредить всех, кто их видел
command-airdrop-mod-link = Дать проекту ссылку; вне официального домена её должен одобрить второй человек
command-airdrop-mod-approve = Посмотреть, что предложили другие, и одобрить или отклонить
command-airdrop-mod-suggestions = Посмотреть, что предложили участники: принять, исправить или отклонить
command-airdrop-mod-four-eyes = Для чего здесь нужен второй человек; менять может тот, кто управляет сервером
command-airdrop-mod-stop = Сразу остановить все оповещения на всех серверах; для кураторов этого бота
command-airdrop-mod-edit = Исправить название, сайт, символ, сеть или описание проекта

## /alerts

command-alerts-setup = Настроить оповещения шаг за шагом; начните здесь
command-alerts-subscribe = Присылать оповещения об аирдропах в канал
command-alerts-list = Показать подписки этого сервера и работают ли они
command-alerts-status = Показать, что работает, что нет, и последние отправки
command-alerts-edit = Изменить, о чём сообщает подписка; её канал остаётся
command-alerts-pause = На время остановить оповещения одной подписки
command-alerts-quiet = Часы, когда сообщения подписки приходят без звука
command-alerts-digest = Получать изменения подписки вместе в заданное время
command-alerts-resume = Снова запустить приостановленную подписку
command-alerts-unsubscribe = Завершить подписку; сначала спросит
command-alerts-settings = Показать или задать то, что действует для всего сервера
command-alerts-preview = Кто получит оповещение, кто нет и почему; ничего не отправляется
command-alerts-export = Подписки и собственные проекты этого сервера файлом
command-alerts-import = Загрузить такой файл обратно; вы увидите всё до сохранения
command-alerts-test = Опубликовать пробное сообщение так, как публикуются оповещения

## The menu of a message: at most 32 characters

menu-suggest-as-airdrop = Предложить как аирдроп

## Options of /airdrop

option-list-status = На какой стадии (если не указано: активные)
option-list-chain = Только в этой сети
option-list-narrative = Только с этой темой, например DePIN
option-min-score = Только с технической оценкой не ниже этой, от 0 до 100
option-sort = Что сверху (если не указано: недавно изменённые)
option-chart-kind = Что она показывает
option-chart-measure = Чего касаются оценки (если не указано: технология)
option-share = Показать ответ всем здесь (если не указано: видите только вы)
option-project = Его название или символ
option-days = На сколько дней вперёд (если не указано: 30)
option-a = Название или символ первого
option-b = Название или символ второго
option-topic = О чём (если не указано: о командах)
option-mine-state = Только эти, или как отметить
option-mine-project = Проект, который вы отмечаете (если не указано: ваш список)
option-before = За сколько до конца

## Options of /airdrop-mod

option-name = Название проекта
option-website = Его собственный сайт, https://…
option-add-status = На какой стадии его аирдроп
option-add-chain = Его сеть
option-symbol = Его символ, например STRK
option-summary = Что это, в одном-двух предложениях
option-scope = Кто его видит; все серверы: только для кураторов этого бота
option-status-status = На какой стадии его аирдроп сейчас
option-status-reason = Почему; нужно для шага назад
option-announce = Сообщать ли подписанным каналам (если не указано: да)
option-snapshot = Например 2026-11-30 18:00 CET, in 3 days, <t:…> или clear
option-opens = Например 2026-11-30 18:00 CET, in 3 days, <t:…> или clear
option-closes = Например 2026-11-30 18:00 CET, in 3 days, <t:…> или clear
option-history-project = Этого проекта (если не указано: этого сервера)
option-user = Только этого человека
option-into = Запись, которая останется: название или символ
option-retract-reason = Почему; людям об этом скажут
option-action = Что станет с отправленными сообщениями (если не указано: ссылки убираются)
option-kind = Для чего ссылка
option-url = Адрес, https://…
option-proposal = Какое (если не указано: все ожидающие)
option-claimable = Для статуса «Можно получить»
option-new-domains = Для сайта каждого нового проекта
option-stop-reason = Почему; об этом узнают те, кто управляет каналами
option-stop-state = Остановить или продолжить (если не указано: остановить)

## Options of /alerts

option-channel = Куда приходят оповещения (если не указано: в этот канал)
option-status = Какие изменения (если не указано для новой: главные)
option-statuses = Какие именно статусы, например: confirmed, claimable
option-subscribe-project = Только этот проект
option-alerts-edit-project = Только этот проект
option-chain = Только проекты в этой сети
option-narrative = Только проекты с этой темой
option-subscribe-role = Роль для упоминания (если не указано: роль по умолчанию из /alerts settings)
option-ping-on = Когда упоминать роль (если не указано для новой: когда можно получить)
option-style = Сколько показывает оповещение (если не указано для новой: всё)
option-tag = На форуме: тег, который получают публикации
option-subscription = Её номер в /alerts list
option-status-subscription = Одна из них (если не указано: все)
option-edit-role = Другая роль для упоминания
option-for = На сколько, например 2h или 3 days (если не указано: пока не возобновите)
option-from = Например 22:00
option-to = Например 07:00
option-timezone = Например Europe/Berlin (если не указано: UTC)
option-override = Звучат ли всё равно сроки получения и предупреждения (если не указано: да)
option-off = Больше никаких тихих часов
option-every = Как часто; выключено: каждое изменение сразу
option-at = Например 18:30 (если не указано: 09:00)
option-backlog = Что делать с пропущенным (если не указано: пропустить)
option-log-channel = Куда сообщать о проблемах с оповещениями
option-default-role = Роль новых подписок, для которых она не указана
option-reminders = all, none или что-то из: opens, 72h, 24h, 3h
option-language = На каком языке пишутся оповещения и уведомления
option-clear = Что сбросить
option-preview-status = Статус для пробы
option-file = Файл, созданный командой /alerts export

## Choices: what /airdrop list shows

choice-list-status-active = Активные: от возможных до доступных к получению
choice-list-status-possible = Возможен
choice-list-status-likely = Вероятен
choice-list-status-confirmed = Подтверждён
choice-list-status-snapshot = Снапшот
choice-list-status-claimable = Можно получить
choice-list-status-ended = Завершён
choice-list-status-all = Все, включая отменённые и подозрительные

## Choices: statuses explained

choice-status-possible = Возможен: только предположения
choice-status-likely = Вероятен: идёт программа поощрений
choice-status-confirmed = Подтверждён: об этом сказал проект
choice-status-snapshot = Снапшот: фиксируются балансы
choice-status-claimable = Можно получить: токены уже доступны
choice-status-ended = Завершён: срок получения прошёл
choice-status-cancelled = Отменён: проект от него отказался
choice-status-flagged = Подозрение на мошенничество: будьте осторожны

## Choices: sorting, help

choice-sort-recently-changed = Недавно изменённые
choice-sort-closing-soon = Скоро закроются
choice-sort-score = Техническая оценка
choice-sort-raised = Привлечённые средства
choice-chart-kind-score-raised = Оценки и привлечённые средства
choice-chart-kind-by-status = Сколько в каком статусе
choice-chart-kind-timeline = Снапшоты и сроки получения по датам
choice-chart-measure-technology = Технология
choice-chart-measure-credibility = Убедительность
choice-chart-measure-legitimacy = Легитимность
choice-sort-name = Название
choice-topic-airdrop = Справки об аирдропах: /airdrop и его параметры
choice-topic-alerts = Оповещения в каналах: /alerts и его параметры
choice-topic-airdrop-mod = Ведение каталога: /airdrop-mod и его параметры
choice-topic-privacy = Конфиденциальность: что я храню и как это удалить

## Choices of /airdrop-mod

choice-kind-website = Сайт: его домен станет официальным
choice-kind-claim = Получение: где получают токены
choice-kind-check = Проверка: где узнать, положены ли токены
choice-kind-docs = Документация
choice-kind-social = Профиль в соцсети
choice-action-remove-links = Убрать ссылки, оставить предупреждение
choice-action-delete-messages = Удалить сообщения
choice-action-flag-scam = Убрать ссылки и пометить проект как мошеннический
choice-state-stop = Остановить все оповещения
choice-state-go-on = Продолжить оповещения
choice-scope-this-server = Только этот сервер
choice-scope-every-server = Все серверы

## Choices of /alerts

choice-ping-on-all = Всегда: при каждом оповещении
choice-ping-on-claimable = Можно получить: только когда есть что получать
choice-ping-on-never = Никогда
choice-style-full = Полный: карточка со всем важным
choice-style-compact = Компактный: маленькая карточка
choice-style-minimal = Минимальный: одна строка текста
choice-backlog-skip = Пропустить: продолжить с того, что будет дальше
choice-backlog-digest = Свести: одно сообщение о последних трёх днях
choice-backlog-send = Отправить: пропущенное за последние три дня
choice-every-day = Каждый день
choice-every-week = Каждую неделю, по понедельникам
choice-every-off = Выключено: каждое изменение сразу
choice-clear-log-channel = Канал журнала: нигде не сообщать о проблемах
choice-clear-default-role = Роль по умолчанию: никого не упоминать, если роль не указана
choice-clear-role = Роль: больше никого не упоминать
choice-clear-tag = Тег: публикации форума без тега
choice-clear-project = Проект: узнавать обо всех проектах
choice-clear-chain = Сеть: любая сеть
choice-clear-narrative = Нарратив: любой нарратив
choice-clear-min-score = Оценка: любая оценка
choice-status-key-changes = Главные: подтверждён, снапшот, можно получить, завершён, отменён, подозрение
choice-status-claimable-only = Только когда можно получить
choice-status-everything = Все
choice-language-discord = Как в настройках Discord этого сервера

## Choices of a member's own list

choice-mine-state-joined = Участвую
choice-mine-state-claimed = Получено
choice-mine-state-ignored = Не интересует
choice-mine-state-not-eligible = Не положено
choice-mine-state-none = Ничего: убрать из моего списка
choice-before-3h = 3 часа
choice-before-24h = 24 часа
choice-before-72h = 3 дня
