## "Suggest as airdrop": members. $name is a name alone, $project one in bold with its symbol.

# The form; at most 45 characters each
suggestion-form-title = 에어드롭 제안
suggestion-form-name = 프로젝트 이름
suggestion-form-link = 공식 사이트(알고 있다면)
suggestion-form-note = 알려진 내용 또는 이유

# What the member is told
suggestion-own-message = 그 메시지는 제가 쓴 것이라 이미 알고 있습니다. 제가 아는 것은 모두 `/airdrop list`에서 볼 수 있습니다.
suggestion-system = 그 메시지는 사람이 아니라 Discord가 쓴 것입니다. 누군가 쓴 메시지를 제안해 주세요.
suggestion-exists = 제안하지 않았습니다. { $project } 프로젝트는 이미 카탈로그에 있으며 상태는 { $status }입니다. 알려진 내용은 `/airdrop info`에서 볼 수 있습니다.
suggestion-like = 제안하지 않았습니다. 카탈로그에 있는 { $project } 프로젝트(상태: { $status })로 보입니다. 다른 프로젝트라면 그 프로젝트의 사이트 주소와 함께 다시 제안해 주세요.
suggestion-thanks = 감사합니다. **{ $name }** 제안이 이 서버의 관리자를 기다리고 있으며 다른 사람에게는 보이지 않습니다. 결과는 다음에 여기서 `/airdrop` 명령을 쓸 때 알려 드립니다. `/airdrop forget-me`로 거둬들일 수 있습니다.
suggestion-backed = 누군가 이미 제안했고 기다리는 중입니다. 이제 관리자는 당신도 제안했다는 것을 볼 수 있습니다. 결과는 다음에 여기서 `/airdrop` 명령을 쓸 때 알려 드립니다.
suggestion-known = 이미 제안한 것입니다. 아직 관리자를 기다리고 있습니다.
suggestion-decided = 관리자가 이미 확인했습니다.
suggestion-today = 하루 동안 여기서 에어드롭을 { $count }개 제안했습니다. 더는 받지 않으니 내일 다시 시도하세요.
suggestion-open = 당신의 제안 { $count }개가 여기서 관리자를 기다리고 있습니다. 한 번에 더는 받지 않으니 확인된 뒤에 다시 제안하세요.
suggestion-rejected-often = 한 달 동안 여기서 제안 { $count }개가 거절되어 당분간 더 받지 않습니다. 대신 관리자에게 이야기하세요.
suggestion-full = 이 서버에는 이미 제안 { $count }개가 기다리고 있어 더는 보관하지 않습니다. 관리자에게 `/airdrop-mod suggestions`를 확인해 달라고 하세요.
suggestion-bad-link = 그 링크는 받을 수 없어 아무것도 제안하지 않았습니다. https://로 시작하는 프로젝트 자체 사이트의 주소를 적어 주세요. 단축 링크, 초대, 다른 사이트를 흉내 낸 것은 안 됩니다. 비워 두어도 됩니다.
suggestion-news-accepted = ✅ 제안한 **{ $name }** 프로젝트가 수락되어 카탈로그에 올랐습니다. 감사합니다!
suggestion-news-rejected = 제안한 **{ $name }** 프로젝트는 수락되지 않았습니다.
suggestion-news-reason = 제안한 **{ $name }** 프로젝트는 수락되지 않았습니다: { $reason }
suggestion-forgotten = 당신의 제안 { $count }개 또는 그 옆의 당신 이름
suggestion-privacy = **에어드롭을 제안하는 멤버에 대해:** 이 서버의 관리자를 위해 사용자 ID와 제안한 내용을 보관합니다. 기다리는 동안 30일, 결정된 뒤 90일입니다. 메시지 자체에서는 양식에 있던 내용만 보관합니다.
# $menu is what the menu is called: "Suggest as airdrop"
suggestion-help = 메시지를 마우스 오른쪽 버튼으로 클릭(휴대폰에서는 길게 누르기) → **앱** → **{ $menu }**. 이 서버의 관리자만 볼 수 있습니다.

## The queue: /airdrop-mod suggestions

suggestion-none = 기다리는 제안이 없습니다. 멤버는 메시지를 마우스 오른쪽 버튼으로 클릭 → **앱** → **{ $menu }**에서 제안합니다.
suggestion-place = 제안 { $place }/{ $count }, 오래된 것부터.
suggestion-by = { $who } 님이 제안함, { $when }.
suggestion-backers = 다른 멤버 { $count }명도 제안했습니다.
suggestion-link = 링크
suggestion-no-link = 없음
suggestion-note = 내용
suggestion-looks-like = 같은 것일 수 있음
suggestion-beware = 누구나 무엇이든 제안할 수 있습니다. 수락하기 전에 사이트를 직접 확인하세요.
# Buttons; at most 80 characters
suggestion-accept = 수락…
suggestion-edit = 수정…
suggestion-reject = 거절…
suggestion-jump = 메시지
# Titles and labels of forms; at most 45 characters
suggestion-accept-title = { $name } 추가
suggestion-edit-title = { $name } 수정
suggestion-reject-title = { $name } 거절
suggestion-status = 상태
suggestion-reason = 이유(제안한 사람에게 전달됨)
suggestion-corrected = 수정했습니다. 계속 기다립니다.
suggestion-rejected = **{ $name }** 제안을 거절했습니다. 제안한 사람은 다음 명령에서 알게 됩니다.
suggestion-overtaken = 그사이 누군가 **{ $name }** 제안을 수정해 아무것도 저장하지 않았습니다. **수정…**을 다시 누르면 지금 저장된 내용이 보입니다.
suggestion-before-accepted = { $who } 님이 **{ $name }** 제안을 수락했습니다({ $when }). 두 번 처리된 것은 없습니다.
suggestion-before-rejected = { $who } 님이 **{ $name }** 제안을 거절했습니다({ $when }). 두 번 처리된 것은 없습니다.
suggestion-gone = 그 제안은 더 이상 기다리지 않습니다. 기다리는 제안은 `/airdrop-mod suggestions`에서 볼 수 있습니다.
# In place of who asked to be forgotten
suggestion-somebody = 누군가
# Lines of /airdrop-mod history, after who did it
suggestion-deed-accepted = { $who } 님이 제안한 “{ $name }” 수락
suggestion-deed-rejected = { $who } 님이 제안한 “{ $name }” 거절
