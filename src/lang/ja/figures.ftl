### Figures in pictures and rows

## `/airdrop chart`

chart-measure-technology = 技術スコア
chart-measure-credibility = 信頼性スコア
chart-measure-legitimacy = 正当性スコア
chart-score-raised = { $measure }と調達額
chart-axes = 縦軸: { $measure }(%)。横軸: 調達額(米ドル、対数目盛)。
chart-axis-score = { $measure }（情報源による）
chart-axis-raised = 調達額（情報源による、米ドル、対数目盛）
chart-raised-most = { $count }件のうち、調達額の多い{ $shown }件です。
chart-claimed = 数値は情報源の主張で、確認されていません: { $sources }
chart-doubted = ◯ 輪の印: 数値が疑わしいか、情報源に利害関係があります: { $names }。理由は `/airdrop info` で見られます。
chart-others = 別の種類のスコアとは比べられないため、別の図になります: { $measures }
chart-numbers = 図の番号: { $names }
chart-foot = 投資助言ではありません。
chart-alt = { $title }（情報源による）。⚠️ は注意が必要な数値です。
chart-and-more = … ほか{ $count }件
chart-no-figures = まだ図にできるものがありません。ここには両方の数値（{ $measure }と調達額）を持つプロジェクトがありません。
chart-by-status = エアドロップの状況
chart-timeline = スナップショットと受け取り期間
chart-marks = ◆ スナップショット · 色の帯: 受け取り期間（先がとがっている側は続きがあるか、日付が不明） · 白い線: 現在。日付はUTCです。
chart-next = { $count }件のうち、近い{ $shown }件です。
chart-exact-times = 正確な時刻は `/airdrop upcoming` で見られます。投資助言ではありません。
chart-snapshot = スナップショット { $date }
chart-window = 受け取り { $from } から { $to }
chart-opens = 受け取り { $date } から
chart-closes = 受け取り { $date } まで
chart-no-dates = まだ図にできるものがありません。今後または進行中のスナップショットや受け取り期間は知られていません。モデレーターは `/airdrop-mod dates` で追加できます。
chart-busy = 今、多くの図を作成しています。1分ほどしてからもう一度お試しください。
chart-failed = 図を作成できませんでした。数値は `/airdrop list` と `/airdrop info` で見られます。
chart-projects = { $count }件のプロジェクト
chart-number = { $count }

## `/airdrop list`: a score that is not of the technology

list-credibility = 信頼性 { $percent }
list-legitimacy = 正当性 { $percent }
