compare-same = 둘 다 **{ $project }**입니다. 서로 다른 에어드롭 두 개를 지정하세요.
compare-title = { $a } · { $b } 비교
compare-status = 상태
compare-unknown = 알 수 없음
compare-foot = 같은 종류의 수치만 비교합니다 · 투자 조언이 아닙니다.
