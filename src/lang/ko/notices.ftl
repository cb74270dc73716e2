broken-webhook-gone = 게시에 쓰는 웹후크가 삭제되었고 새로 만들 수 없었습니다. 그 채널에서 **웹후크 관리하기** 권한을 준 다음 복구를 누르세요.
broken-channel-gone = 채널이 삭제되었습니다. `/alerts subscribe`로 다른 채널을 구독하세요.
broken-guild-left = 이 서버에서 제거되었었습니다. 이제부터 알림이 계속됩니다.
broken-forbidden = 그곳에 게시할 권한이 없습니다. 그 채널에서 **채널 보기**와 **웹후크 관리하기** 권한을 준 다음(채널 편집 → 권한) 복구를 누르세요.
broken-webhook-cap = 채널에 이미 Discord 한도인 웹후크 15개가 있습니다. 하나를 삭제한 다음(채널 편집 → 연동) 복구를 누르세요.
broken-rejected = Discord가 메시지를 거부합니다. AutoMod가 막는다면 웹후크를 예외로 둔 다음 복구를 누르세요.
broken-thread-closed = 스레드가 잠겼거나 보관되었습니다. 다시 연 다음 복구를 누르세요.
broken-given-up = 사흘 동안 아무것도 전달되지 않았습니다. 그곳에 게시할 수 있는지 확인한 다음 복구를 누르세요. 놓친 알림은 그때 보냅니다.

notice-repair = { $subscription } 복구
notice-place = { $channel } (구독 { $subscription })
notice-broken = ⚠️ { $place } 알림이 멈췄습니다. { $advice }
notice-unknown = ❔ { $place }에 알림이 도착했는지 알 수 없습니다. Discord의 응답이 유실되었고 채널 기록을 읽을 수 없었습니다. 두 번 보내지는 않습니다. 바뀐 내용은 `/airdrop list`에서 볼 수 있습니다. **메시지 기록 보기** 권한이 있으면 다음에는 확인할 수 있습니다.
notice-blocked = ⛔ 이 서버의 규칙이 { $place } 알림을 막았습니다. AutoMod라면 그 채널을 예외로 두세요(서버 설정 → AutoMod). 이후 알림은 평소처럼 시도합니다.
notice-rejected = ⛔ Discord가 { $place } 알림을 거부했습니다: { $said }. 이후 알림은 평소처럼 시도합니다. 계속되면 이 봇의 운영자에게 알려 주세요.
