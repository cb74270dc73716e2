### What Discord shows of the commands: at most 100 characters a text. What
### people type as it stands (commands, examples, keywords) stays English.

## The commands

command-airdrop = 암호화폐 에어드롭 조회: 어느 단계인지, 언제 클레임하는지, 무엇이 알려졌는지
command-alerts = 어떤 채널에 어떤 에어드롭 변화를 알릴지 고르기
command-airdrop-mod = 이 서버의 에어드롭 카탈로그 관리하기

## /airdrop

command-airdrop-list = 에어드롭을 최근에 바뀐 순서로 나열
command-airdrop-info = 에어드롭 하나에 대해 알려진 모든 것을 출처와 함께 표시
command-airdrop-upcoming = 스냅샷과 클레임 기간을 가까운 순서로 표시
command-airdrop-compare = 에어드롭 두 개를 나란히 비교
command-airdrop-chart = 그림으로 보기: 점수와 투자 유치액, 상태별 개수, 일정
command-airdrop-help = 할 수 있는 일과 절대 하지 않는 일
command-airdrop-mine = 나만 보는 내 목록. 프로젝트를 지정하면 표시를 남김
command-airdrop-remind = 클레임 기간이 끝나기 전에 DM 받기. 먼저 물어봄
command-airdrop-forget-me = 나에 대해 저장된 것을 바로 삭제하고 무엇이었는지 알려 줌

## /airdrop-mod

command-airdrop-mod-add = 프로젝트 추가. 구독 채널에 알림
command-airdrop-mod-status = 프로젝트의 상태 변경. 구독 채널에 알림
command-airdrop-mod-dates = 스냅샷과 클레임 기간 설정. 저장하기 전에 보여 줌
command-airdrop-mod-history = 누가 무엇을 바꿨는지
command-airdrop-mod-archive = 프로젝트를 목록과 검색에서 빼기. 먼저 물어봄
command-airdrop-mod-merge = 같은 에어드롭의 두 항목을 하나로 합치기. 먼저 물어봄
command-airdrop-mod-undo = 15분 안에 자신의 마지막 변경 되돌리기
command-airdrop-mod-retract = 프로젝트의 알림 철회: 링크를 없애고 본 사람 모두에게 경고
command-airdrop-mod-link = 프로젝트에 링크 추가. 공식 도메인이 아니면 다른 사람의 승인이 필요
command-airdrop-mod-approve = 다른 사람의 제안을 보고 승인하거나 거절
command-airdrop-mod-suggestions = 멤버들의 제안을 보고 수락, 수정 또는 거절
command-airdrop-mod-four-eyes = 이 서버에서 두 번째 사람이 필요한 일. 바꾸려면 서버 관리하기 권한 필요
command-airdrop-mod-stop = 모든 서버의 모든 알림을 즉시 중지. 이 봇의 큐레이터용
command-airdrop-mod-edit = 프로젝트의 이름, 사이트, 심볼, 체인, 요약 고치기

## /alerts

command-alerts-setup = 알림을 단계별로 설정하기. 여기서 시작하세요
command-alerts-subscribe = 에어드롭 알림을 채널에 보내기
command-alerts-list = 이 서버의 구독과 작동 여부 보기
command-alerts-status = 작동하는 것, 작동하지 않는 것, 최근 전송 보기
command-alerts-edit = 구독이 무엇을 알릴지 바꾸기. 채널은 그대로
command-alerts-pause = 구독 하나의 알림을 잠시 멈추기
command-alerts-quiet = 구독의 게시물이 소리를 내지 않는 시간
command-alerts-digest = 구독의 변화를 정해진 시각에 모아서 받기
command-alerts-resume = 멈춘 구독을 다시 작동시키기
command-alerts-unsubscribe = 구독 끝내기. 먼저 물어봄
command-alerts-settings = 서버 전체에 적용되는 설정을 보거나 바꾸기
command-alerts-preview = 누가 알림을 받고 누가 못 받는지, 그 이유. 아무것도 보내지 않음
command-alerts-export = 이 서버의 구독과 자체 프로젝트를 파일로 받기
command-alerts-import = 그 파일을 다시 불러오기. 저장하기 전에 보여 줌
command-alerts-test = 알림과 같은 방식으로 테스트 메시지 게시

## The menu of a message: at most 32 characters

menu-suggest-as-airdrop = 에어드롭으로 제안

## Options of /airdrop

option-list-status = 어느 단계인지 (생략하면: 진행 중)
option-list-chain = 이 체인만
option-list-narrative = 이 테마만, 예: DePIN
option-min-score = 기술 점수가 이 이상인 것만, 0~100
option-sort = 정렬 순서 (생략하면: 최근 변경)
option-chart-kind = 무엇을 그릴지
option-chart-measure = 점수의 대상 (생략하면: 기술)
option-share = 답을 여기 모두에게 보이기 (생략하면: 나만 봄)
option-project = 이름 또는 심볼
option-days = 며칠 앞까지 (생략하면: 30)
option-a = 첫 번째의 이름 또는 심볼
option-b = 다른 하나의 이름 또는 심볼
option-topic = 무엇에 대해 (생략하면: 명령어)
option-mine-state = 이것만 보기, 또는 남길 표시
option-mine-project = 표시할 프로젝트 (생략하면: 내 목록)
option-before = 얼마나 전에

## Options of /airdrop-mod

option-name = 프로젝트의 이름
option-website = 프로젝트의 자체 사이트, https://…
option-add-status = 에어드롭이 어느 단계인지
option-add-chain = 체인
option-symbol = 심볼, 예: STRK
option-summary = 무엇인지 한두 문장으로
option-scope = 누가 보는지. 모든 서버는 이 봇의 큐레이터용
option-status-status = 에어드롭이 지금 어느 단계인지
option-status-reason = 이유. 이전 단계로 돌릴 때 필요
option-announce = 구독 채널에 알릴지 (생략하면: 예)
option-snapshot = 예: 2026-11-30 18:00 CET, in 3 days, <t:…>, clear
option-opens = 예: 2026-11-30 18:00 CET, in 3 days, <t:…>, clear
option-closes = 예: 2026-11-30 18:00 CET, in 3 days, <t:…>, clear
option-history-project = 이 프로젝트의 기록 (생략하면: 이 서버)
option-user = 이 사람이 한 것만
option-into = 남길 항목의 이름 또는 심볼
option-retract-reason = 이유. 사람들에게 알려짐
option-action = 보낸 메시지를 어떻게 할지 (생략하면: 링크 제거)
option-kind = 무엇을 위한 링크인지
option-url = 주소, https://…
option-proposal = 어느 것 (생략하면: 기다리는 것 모두)
option-claimable = 클레임 가능 상태에 대해
option-new-domains = 새 프로젝트의 웹사이트마다
option-stop-reason = 이유. 채널 관리자에게 알려짐
option-stop-state = 중지할지 계속할지 (생략하면: 중지)

## Options of /alerts

option-channel = 알림을 보낼 곳 (생략하면: 이 채널)
option-status = 어떤 변화인지 (새 구독에서 생략하면: 주요 변화)
option-statuses = 정확히 어떤 상태인지, 예: confirmed, claimable
option-subscribe-project = 이 프로젝트만
option-alerts-edit-project = 이 프로젝트만
option-chain = 이 체인의 프로젝트만
option-narrative = 이 테마의 프로젝트만
option-subscribe-role = 멘션할 역할 (생략하면: /alerts settings의 기본 역할)
option-ping-on = 역할을 멘션할 때 (새 구독에서 생략하면: 클레임 가능)
option-style = 알림이 얼마나 보여 줄지 (새 구독에서 생략하면: 전부)
option-tag = 포럼에서: 게시물에 붙일 태그
option-subscription = /alerts list에 나오는 번호
option-status-subscription = 그중 하나 (생략하면: 모두)
option-edit-role = 멘션할 다른 역할
option-for = 얼마 동안, 예: 2h, 3 days (생략하면: 다시 시작할 때까지)
option-from = 예: 22:00
option-to = 예: 07:00
option-timezone = 예: Europe/Berlin (생략하면: UTC)
option-override = 클레임 기간과 경고는 그래도 소리를 낼지 (생략하면: 예)
option-off = 조용한 시간 없애기
option-every = 얼마나 자주. 끄면 변화마다 바로
option-at = 예: 18:30 (생략하면: 09:00)
option-backlog = 놓친 것을 어떻게 할지 (생략하면: 건너뛰기)
option-log-channel = 알림 문제를 알려 줄 곳
option-default-role = 역할을 지정하지 않은 새 구독의 역할
option-reminders = all, none 또는 다음 중 일부: opens, 72h, 24h, 3h
option-language = 알림과 안내를 쓸 언어
option-clear = 해제할 설정
option-preview-status = 시험해 볼 상태
option-file = /alerts export로 만든 파일

## Choices: what /airdrop list shows

choice-list-status-active = 진행 중: 가능성 있음부터 클레임 가능까지
choice-list-status-possible = 가능성 있음
choice-list-status-likely = 유력
choice-list-status-confirmed = 확정
choice-list-status-snapshot = 스냅샷
choice-list-status-claimable = 클레임 가능
choice-list-status-ended = 종료
choice-list-status-all = 모두, 취소와 사기 의심도 포함

## Choices: statuses explained

choice-status-possible = 가능성 있음: 추측일 뿐
choice-status-likely = 유력: 보상 프로그램 진행 중
choice-status-confirmed = 확정: 프로젝트가 발표함
choice-status-snapshot = 스냅샷: 잔액을 기록함
choice-status-claimable = 클레임 가능: 지금 토큰을 클레임할 수 있음
choice-status-ended = 종료: 클레임 기간이 끝남
choice-status-cancelled = 취소: 프로젝트가 취소함
choice-status-flagged = 사기 의심: 주의하세요

## Choices: sorting, help

choice-sort-recently-changed = 최근 변경
choice-sort-closing-soon = 곧 마감
choice-sort-score = 기술 점수
choice-sort-raised = 투자 유치액
choice-chart-kind-score-raised = 점수와 투자 유치액
choice-chart-kind-by-status = 상태별 개수
choice-chart-kind-timeline = 날짜별 스냅샷과 클레임 기간
choice-chart-measure-technology = 기술
choice-chart-measure-credibility = 신뢰도
choice-chart-measure-legitimacy = 적법성
choice-sort-name = 이름
choice-topic-airdrop = 에어드롭 조회: /airdrop 과 옵션
choice-topic-alerts = 채널 알림: /alerts 와 옵션
choice-topic-airdrop-mod = 카탈로그 관리: /airdrop-mod 와 옵션
choice-topic-privacy = 개인정보: 무엇을 저장하고 어떻게 삭제하는지

## Choices of /airdrop-mod

choice-kind-website = 웹사이트: 그 도메인이 공식 도메인이 됨
choice-kind-claim = 클레임: 토큰을 클레임하는 곳
choice-kind-check = 확인: 자격을 확인하는 곳
choice-kind-docs = 문서
choice-kind-social = 소셜 프로필
choice-action-remove-links = 링크를 없애고 경고 남기기
choice-action-delete-messages = 메시지 삭제
choice-action-flag-scam = 링크를 없애고 프로젝트를 사기로 표시
choice-state-stop = 모든 알림 중지
choice-state-go-on = 알림 계속하기
choice-scope-this-server = 이 서버만
choice-scope-every-server = 모든 서버

## Choices of /alerts

choice-ping-on-all = 항상: 모든 알림에
choice-ping-on-claimable = 클레임 가능: 클레임할 것이 있을 때만
choice-ping-on-never = 안 함
choice-style-full = 전체: 중요한 것을 모두 담은 카드
choice-style-compact = 간단히: 작은 카드
choice-style-minimal = 최소: 한 줄 텍스트
choice-backlog-skip = 건너뛰기: 다음 것부터 계속
choice-backlog-digest = 요약: 지난 3일을 요약한 메시지 하나
choice-backlog-send = 보내기: 지난 3일 동안 놓친 것
choice-every-day = 매일
choice-every-week = 매주 월요일
choice-every-off = 끄기: 변화마다 바로
choice-clear-log-channel = 로그 채널: 문제를 어디에도 알리지 않기
choice-clear-default-role = 기본 역할: 역할을 지정하지 않으면 아무도 멘션하지 않기
choice-clear-role = 역할: 더 이상 아무도 멘션하지 않기
choice-clear-tag = 태그: 포럼 게시물에 붙이지 않기
choice-clear-project = 프로젝트: 모든 프로젝트
choice-clear-chain = 체인: 모든 체인
choice-clear-narrative = 내러티브: 모든 내러티브
choice-clear-min-score = 점수: 모든 점수
choice-status-key-changes = 주요 변화: 확정, 스냅샷, 클레임 가능, 종료, 취소, 사기 의심
choice-status-claimable-only = 클레임 가능만
choice-status-everything = 모두
choice-language-discord = 이 서버의 Discord 설정대로

## Choices of a member's own list

choice-mine-state-joined = 참여 중
choice-mine-state-claimed = 클레임함
choice-mine-state-ignored = 무시
choice-mine-state-not-eligible = 자격 없음
choice-mine-state-none = 없음: 내 목록에서 빼기
choice-before-3h = 3시간
choice-before-24h = 24시간
choice-before-72h = 3일
