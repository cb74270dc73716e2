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

reason-too-late = 보내기에 너무 늦음
reason-taken-back = 철회함
reason-account = 관리자 계정의 변경을 철회함
reason-listed = { $domain } 도메인이 이제 차단 목록 { $list }에 있음
field-name = 이름
field-symbol = 심볼
field-chain = 체인
field-summary = 요약
field-website = 웹사이트
field-aliases = 다른 이름
field-dates = 일정
field-links = 링크
field-figures = 수치
field-profile = 프로필
retraction-remove-links = 링크 제거
retraction-delete-messages = 메시지 삭제
retraction-flag-scam = 사기로 표시
