help-never = 암호화폐 에어드롭의 상태가 바뀌면 서버에 알려 드립니다. 키나 시드 문구를 절대 묻지 않고, 먼저 메시지를 보내는 일도 절대 없으며, 보여 드리는 어떤 것도 투자 조언이 아닙니다.
help-keep = 저장하는 것: 서버의 구독과 프로젝트, 그것을 바꾼 사람. 찾아보기만 하는 사람에 대해서는 아무것도 저장하지 않습니다. `/airdrop forget-me`는 나를 위해 저장해 달라고 한 것을 삭제합니다.
help-command = { $what }. { $whom }.
help-for-everyone = 누구나 사용 가능
help-for-channels = “채널 관리하기” 권한이 있는 멤버용
help-for-messages = “메시지 관리하기” 권한이 있는 멤버용
help-options = 옵션 포함: { $command }
help-signs = <필수> [선택]

privacy-title = 무엇을, 왜, 얼마나 오래 저장하는가
privacy-lookers = **찾아보기만 하는 멤버:** 아무것도 저장하지 않습니다.
privacy-members = **`/airdrop mine`이나 `remind`를 쓰는 멤버:** 표시하거나 요청한 내용과 사용자 ID. 본인만 볼 수 있습니다. 리마인더는 기간이 끝나고 90일까지 저장합니다. DM에 동의하면 사용 언어도 저장합니다.
privacy-moderators = **서버 관리자와 채널 관리자:** 변경할 때마다 그 옆에 사용자 ID. 누가 무엇을 했는지 다른 사람이 볼 수 있게 하기 위해서입니다.
privacy-servers = **서버:** 어떤 채널이 어떤 알림을 받는지, 만든 웹후크(토큰은 암호화), 서버 자체 프로젝트, 그리고 90일 동안 무엇을 언제 보냈는지.
privacy-shared = 제 메시지와 누군가 제안한 메시지 말고는 어떤 메시지도 읽지 않습니다. 누구와도 공유하지 않고 아무것도 팔지 않습니다.
privacy-deleting = **삭제:** `/airdrop forget-me`는 나에 대해 저장된 것을 바로 삭제합니다. `/alerts unsubscribe`는 구독을 바로 삭제합니다. 서버에서 저를 내보내면 그 서버의 모든 것이 30일 뒤에 삭제됩니다. 나나 내 서버에 관한 것을 지금 삭제하려면 저를 운영하는 사람에게 요청하세요. `dropbell forget`으로 바로 삭제됩니다.
privacy-foot = 전체 내용은 PRIVACY.md에 있습니다
