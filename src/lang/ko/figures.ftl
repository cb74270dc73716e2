### Figures in pictures and rows

## `/airdrop chart`

chart-measure-technology = 기술 점수
chart-measure-credibility = 신뢰도 점수
chart-measure-legitimacy = 적법성 점수
chart-score-raised = { $measure } 및 투자 유치액
chart-axes = 세로축: { $measure }(%). 가로축: 투자 유치액(미국 달러, 로그 눈금).
chart-axis-score = { $measure } (출처 주장)
chart-axis-raised = 투자 유치액 (출처 주장, 미국 달러, 로그 눈금)
chart-raised-most = { $count }개 중 투자 유치액이 많은 { $shown }개입니다.
chart-claimed = 수치는 출처의 주장이며 확인되지 않았습니다: { $sources }
chart-doubted = ◯ 고리 표시: 수치가 의심스럽거나 출처에 이해관계가 있습니다: { $names }. 이유는 `/airdrop info`에서 볼 수 있습니다.
chart-others = 다른 종류의 점수는 비교할 수 없어 따로 그립니다: { $measures }
chart-numbers = 그림의 번호: { $names }
chart-foot = 투자 조언이 아닙니다.
chart-alt = { $title } (출처 주장). ⚠️ 표시는 주의해서 봐야 할 수치입니다.
chart-and-more = … 외 { $count }개
chart-no-figures = 아직 그릴 것이 없습니다. 여기에는 두 수치({ $measure } 및 투자 유치액)를 모두 가진 프로젝트가 없습니다.
chart-by-status = 에어드롭 현황
chart-timeline = 스냅샷과 클레임 기간
chart-marks = ◆ 스냅샷 · 색 막대: 클레임 기간(뾰족한 쪽은 계속되거나 날짜를 모름) · 흰 선: 지금. 날짜는 UTC 기준입니다.
chart-next = { $count }개 중 가까운 { $shown }개입니다.
chart-exact-times = 정확한 시각은 `/airdrop upcoming`에서 볼 수 있습니다. 투자 조언이 아닙니다.
chart-snapshot = 스냅샷 { $date }
chart-window = 클레임 { $from } ~ { $to }
chart-opens = 클레임 { $date }부터
chart-closes = 클레임 { $date }까지
chart-no-dates = 아직 그릴 것이 없습니다. 예정되거나 진행 중인 스냅샷이나 클레임 기간이 알려져 있지 않습니다. 관리자는 `/airdrop-mod dates`로 추가할 수 있습니다.
chart-busy = 지금 그림을 많이 그리고 있습니다. 1분 뒤에 다시 요청해 주세요.
chart-failed = 그림을 그리지 못했습니다. 수치는 `/airdrop list`와 `/airdrop info`에서 볼 수 있습니다.
chart-projects = 프로젝트 { $count }개
chart-number = { $count }

## `/airdrop list`: a score that is not of the technology

list-credibility = 신뢰도 { $percent }
list-legitimacy = 적법성 { $percent }
