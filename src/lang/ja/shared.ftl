status-possible = 可能性あり
status-likely = 有望
status-confirmed = 確定
status-snapshot = スナップショット
status-claimable = 受け取り可能
status-ended = 終了
status-cancelled = 中止
status-flagged = 詐欺の疑い

reminder-opens = 受け取りが始まりました
reminder-closes-days = 受け取り終了まで{ $days }日を切りました
reminder-closes-hours = 受け取り終了まで{ $hours }時間を切りました

link-website = サイトのリンク
link-claim = 受け取りリンク
link-check = 確認リンク
link-docs = ドキュメントのリンク
link-social = SNSのリンク

reason-too-late = 送信するには遅すぎました
reason-taken-back = 取り消し
reason-account = モデレーターのアカウントによる変更を取り消しました
reason-listed = { $domain } がブロックリスト { $list } に載りました
field-name = 名前
field-symbol = シンボル
field-chain = チェーン
field-summary = 概要
field-website = ウェブサイト
field-aliases = 別名
field-dates = 日程
field-links = リンク
field-figures = 数値
field-profile = プロフィール
retraction-remove-links = リンクを削除
retraction-delete-messages = メッセージを削除
retraction-flag-scam = 詐欺として警告
