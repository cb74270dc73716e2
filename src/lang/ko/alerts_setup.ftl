setup-where = **1/4단계: 어디에?** 알림이 나타날 채널을 고르세요. 포럼도 되고 스레드도 됩니다. 스레드는 그곳으로 가서 “이 채널”을 누르세요.
setup-here = 이 채널
setup-channel = 알림용 채널
setup-switches = ⚠️ 아직 { $channel }에 게시할 수 없습니다. 아무것도 저장하지 않았습니다. 설정을 여세요: 채널 편집 → 권한 → 고급 권한 → 제 역할(**Dropbell**) 추가 →
    { $switches }
    그런 다음 아래에서 채널을 다시 고르세요.
setup-switch = ❌ **{ $permission }** → 켜기 (✅)
setup-what = **2/4단계: 무엇을?** { $channel }에 얼마나 알릴까요? 잘 모르겠으면 첫 번째를 고르세요. 나중에 `/alerts edit`로 프로젝트 하나, 체인, 점수 등으로 좁힐 수 있습니다.
setup-what-list = 알릴 내용
setup-key-changes = 주요 변화: 확정, 스냅샷, 클레임 가능, 종료, 취소
setup-claims = 클레임만: 토큰을 클레임할 수 있는 때와 마감
setup-everything = 소문과 추측까지 모두
setup-whom = **3/4단계: 누구를?** 클레임할 수 있을 때 멘션할 역할이나 “없음”을 고르세요. @everyone은 절대 멘션하지 않습니다.
setup-whom-default = **3/4단계: 누구를?** 클레임할 수 있을 때 멘션할 역할이나 “없음”을 고르세요. 이 서버의 기본 역할은 { $role }입니다. @everyone은 절대 멘션하지 않습니다.
setup-role = 멘션할 역할
setup-nobody = 없음
setup-default = 기본 역할
setup-try = **4/4단계: 시험하기.** { $channel }에 알릴 내용: { $what }.
    버튼을 누르면 그곳에 진짜 테스트 메시지를 게시하고(아무도 부르지 않음), 잘되면 저장합니다.
setup-post = 테스트 게시하고 저장
setup-again = 다시 시도
setup-back = ◀ 뒤로
setup-other-channel = ◀ 다른 채널
setup-cancel = 취소
setup-cancelled = 아무것도 저장하지 않았습니다. 원할 때 `/alerts setup`으로 다시 시작하세요.
setup-no-choice = 그런 선택지는 없습니다. `/alerts setup`으로 다시 시작하세요. 아무것도 저장하지 않았습니다.
setup-done = ✅ 완료: { $channel }에 테스트 메시지를 게시했습니다. 이제부터 { $channel }에 알릴 내용: { $what }. 구독 번호는 **{ $subscription }**입니다.
    다음으로, 원한다면: `/alerts settings log-channel:#…`을 설정하면 알림이 멈췄을 때 팀에 알릴 수 있습니다. `/alerts edit subscription:{ $subscription }`로 조건, 형식 등을 바꾸고, `/alerts list`로 모든 채널을 볼 수 있습니다.
setup-tag-needed = **한 가지 더:** 그 포럼의 게시물에는 태그가 필요합니다. 제 게시물에는 어떤 태그를 달까요? 아직 아무것도 저장하지 않았습니다.
setup-tag = 게시물의 태그
setup-failed = ⚠️ 아무것도 저장하지 않았습니다. { $problem }

problem-not-saved = 아무것도 저장하지 않았습니다. { $problem }
problem-no-tags = 그 포럼에는 태그가 없습니다. `tag`를 비워 두거나 포럼 설정에서 태그를 만드세요.
problem-name-tag = 그 포럼의 태그 중 하나를 `tag:`로 지정하세요: { $tags }
problem-forbidden = { $channel }에 게시할 수 없습니다. 그곳에서 { $permissions } 권한을 준 다음(채널 편집 → 권한) 다시 시도하세요.
problem-webhook-cap = { $channel }에 이미 Discord 한도인 웹후크 15개가 있습니다. 하나를 삭제한 다음(채널 편집 → 연동 → 웹후크) 다시 시도하세요.
problem-channel-gone = 그 채널은 이제 없습니다. `/alerts subscribe`로 다른 채널을 고르세요.
problem-discord = Discord의 응답이 정상이 아닙니다. 1분 뒤에 다시 시도하세요.
problem-unreached = Discord에 연결할 수 없거나 제때 응답이 없었습니다. 1분 뒤에 다시 시도하세요.
problem-data = 지금은 제 데이터에 접근할 수 없습니다. 1분 뒤에 다시 시도하세요.
problem-subscription-gone = 그 구독은 이제 없습니다.
problem-halted = 지금은 모든 알림이 멈춰 있습니다. 이유는 `/alerts list`에 있습니다.
problem-busy = 그곳으로 알림이 가고 있습니다. 1분 뒤에 다시 시도하세요.
problem-wait = Discord가 그곳에서 { $seconds }초 기다리라고 합니다. 그 뒤에 다시 시도하세요.
problem-webhook = 웹후크를 만들자마자 누군가 삭제합니다. 누구인지 확인한 다음(서버 설정 → 감사 로그) 다시 시도하세요.
problem-refused = Discord가 거부했습니다: { $said }
problem-banned = Discord가 지금은 제가 돌아가는 컴퓨터의 주소를 거부합니다. 저를 운영하는 사람이 로그에서 더 볼 수 있습니다.

test-failed = 테스트 메시지가 전달되지 않았습니다. { $problem }
test-removed = 테스트 메시지는 보냈지만 그사이 구독이 삭제되었습니다.
test-active = { $channel }에 테스트 메시지를 게시했습니다. 알림이 그곳에 도착합니다.
test-paused = { $channel }에 테스트 메시지를 게시했습니다. 구독이 일시 중지되어 알림은 기다립니다.
test-stopped = { $channel }에 테스트 메시지를 게시했으니 이 구독을 멈추게 한 원인은 사라졌습니다. `/alerts list`에서 **{ $subscription } 복구**를 누르면 놓친 것을 보내고 계속합니다.

trial-content = 테스트: 알림이 아닙니다.
trial-title = 🔔 테스트: 알림이 여기에 도착합니다
trial-set-up = 모두 설정되었습니다. 실제 알림도 이런 모습입니다.
trial-works = 구독 #{ $subscription }이(가) 작동합니다. 실제 알림도 이런 모습입니다.
trial-nobody = 아무도 멘션하지 않습니다.
trial-role = 이곳의 알림은 { $role } 역할을 멘션하지만 이 테스트는 하지 않습니다.
trial-foot = Dropbell · 알림이 아닌 테스트
trial-post = Dropbell: 테스트
