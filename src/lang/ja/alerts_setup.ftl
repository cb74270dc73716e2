setup-where = **ステップ1/4: どこに？** 通知を出すチャンネルを選んでください。フォーラムも使えます。スレッドなら、そこへ移動して「このチャンネル」を押してください。
setup-here = このチャンネル
setup-channel = 通知用のチャンネル
setup-switches = ⚠️ { $channel } にはまだ投稿できません。何も保存していません。設定を開いてください: チャンネルの編集 → 権限 → 高度な権限 → 私のロール（**Dropbell**）を追加 →
    { $switches }
    そのあと、下でもう一度チャンネルを選んでください。
setup-switch = ❌ **{ $permission }** → オンにする（✅）
setup-what = **ステップ2/4: 何を？** { $channel } にどこまで知らせますか？ 迷ったら最初のものを選んでください。あとから `/alerts edit` で、1つのプロジェクト、チェーン、スコアなどに絞れます。
setup-what-list = 知らせる内容
setup-key-changes = 主な変化: 確定、スナップショット、受け取り可能、終了、中止
setup-claims = 受け取りのみ: トークンを受け取れる時期と期限
setup-everything = うわさや推測も含めてすべて
setup-whom = **ステップ3/4: だれに？** 何かを受け取れるときにメンションするロールか、「なし」を選んでください。@everyone にはメンションしません。
setup-whom-default = **ステップ3/4: だれに？** 何かを受け取れるときにメンションするロールか、「なし」を選んでください。このサーバーの既定のロールは { $role } です。@everyone にはメンションしません。
setup-role = メンションするロール
setup-nobody = なし
setup-default = 既定のロール
setup-try = **ステップ4/4: 試す** { $channel } に届く内容: { $what }。
    ボタンを押すと、そこに本物のテストメッセージを投稿し（だれにも通知しません）、うまくいけば保存します。
setup-post = テスト投稿して保存
setup-again = もう一度試す
setup-back = ◀ 戻る
setup-other-channel = ◀ 別のチャンネル
setup-cancel = キャンセル
setup-cancelled = 何も保存していません。`/alerts setup` でいつでもやり直せます。
setup-no-choice = その選択肢はありません。`/alerts setup` でやり直せます。何も保存していません。
setup-done = ✅ 完了: テストメッセージを { $channel } に投稿しました。これから { $channel } に届く内容: { $what }。これは購読 **{ $subscription }** です。
    続けて、よければ: `/alerts settings log-channel:#…` で、通知が止まったときにチームに知らせられます。`/alerts edit subscription:{ $subscription }` で条件や表示などを変えられます。`/alerts list` ですべてのチャンネルを見られます。
setup-tag-needed = **もう1つだけ:** そのフォーラムの投稿にはタグが必要です。私の投稿にはどれを付けますか？ まだ何も保存していません。
setup-tag = 投稿のタグ
setup-failed = ⚠️ 何も保存していません。{ $problem }

problem-not-saved = 何も保存していません。{ $problem }
problem-no-tags = そのフォーラムにはタグがありません。`tag` を省くか、フォーラムの設定で作ってください。
problem-name-tag = そのフォーラムのタグのいずれかを `tag:` で指定してください: { $tags }
problem-forbidden = { $channel } に投稿する権限がありません。そこで { $permissions } を許可し（チャンネルの編集 → 権限）、もう一度試してください。
problem-webhook-cap = { $channel } にはDiscordの上限である15個のウェブフックがあります。1つ削除し（チャンネルの編集 → 連携サービス → ウェブフック）、もう一度試してください。
problem-channel-gone = そのチャンネルはもうありません。`/alerts subscribe` で別のチャンネルを選んでください。
problem-discord = Discordの応答が正常ではありませんでした。1分ほど待ってもう一度試してください。
problem-unreached = Discordにつながらないか、時間内に応答がありませんでした。1分ほど待ってもう一度試してください。
problem-data = 現在データを読み書きできません。1分ほど待ってもう一度試してください。
problem-subscription-gone = その購読はもうありません。
problem-halted = 現在、すべての通知が止められています。理由は `/alerts list` にあります。
problem-busy = そこへ通知を送っている最中です。1分ほど待ってもう一度試してください。
problem-wait = Discordから、そこでは{ $seconds }秒待つように求められています。そのあとでもう一度試してください。
problem-webhook = ウェブフックを作るたびに、だれかが削除しています。だれかを確かめてから（サーバー設定 → 監査ログ）、もう一度試してください。
problem-refused = Discordが拒否しました: { $said }
problem-banned = Discordは現在、私が動いているマシンのアドレスを拒否しています。ボットの運営者はログで詳細を確認できます。

test-failed = テストメッセージは届きませんでした。{ $problem }
test-removed = テストメッセージは送りましたが、その間に購読が削除されました。
test-active = { $channel } にテストメッセージを投稿しました。通知はそこに届きます。
test-paused = { $channel } にテストメッセージを投稿しました。購読は一時停止中なので、通知は待っています。
test-stopped = { $channel } にテストメッセージを投稿できたので、この購読を止めていた原因はなくなりました。`/alerts list` の **{ $subscription } を修復** を押すと、逃した分を送って再開します。

trial-content = テスト: これは通知ではありません。
trial-title = 🔔 テスト: 通知はここに届きます
trial-set-up = 設定はすべて完了しました。本物の通知もこのように表示されます。
trial-works = 購読 #{ $subscription } は動いています。本物の通知もこのように表示されます。
trial-nobody = だれにもメンションしません。
trial-role = ここの通知は { $role } にメンションしますが、このテストではしません。
trial-foot = Dropbell · テストです。通知ではありません
trial-post = Dropbell: テスト
