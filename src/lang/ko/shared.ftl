status-possible = 가능성 있음
status-likely = 유력
status-confirmed = 확정
status-snapshot = 스냅샷
status-claimable = 클레임 가능
status-ended = 종료
status-cancelled = 취소
status-flagged = 사기 의심

reminder-opens = 클레임이 시작되었습니다
reminder-closes-days = 클레임 마감까지 { $days }일도 남지 않았습니다
reminder-closes-hours = 클레임 마감까지 { $hours }시간도 남지 않았습니다

link-website = 웹사이트 링크
link-claim = 클레임 링크
link-check = 확인 링크
link-docs = 문서 링크
link-social = 소셜 링크
