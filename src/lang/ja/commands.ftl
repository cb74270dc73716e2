### What Discord shows of the commands: at most 100 characters a text. What
### people type as it stands (commands, examples, keywords) stays English.

## The commands

command-airdrop = 暗号資産エアドロップの状況、受け取り時期、分かっていることを調べる
command-alerts = どのチャンネルにどのエアドロップの変化を知らせるかを選ぶ
command-airdrop-mod = このサーバーのエアドロップのカタログを管理する

## /airdrop

command-airdrop-list = エアドロップを新しい変化の順に一覧表示する
command-airdrop-info = 1つのエアドロップについて分かっていることを出典つきで表示する
command-airdrop-upcoming = スナップショットと受け取り期間を近い順に表示する
command-airdrop-compare = 2つのエアドロップを並べて比べる
command-airdrop-chart = 図で見る：スコアと調達額、状態ごとの数、日程
command-airdrop-help = できることと、決してしないこと
command-airdrop-mine = 自分だけに見えるリスト。プロジェクトを指定すると印を付ける
command-airdrop-remind = 受け取り期間が終わる前にDMで知らせる。先に確認します
command-airdrop-forget-me = あなたについて保存しているものをすぐ削除し、内容を知らせる

## /airdrop-mod

command-airdrop-mod-add = プロジェクトを追加し、購読中のチャンネルに知らせる
command-airdrop-mod-status = プロジェクトのステータスを変え、購読中のチャンネルに知らせる
command-airdrop-mod-dates = スナップショットと受け取り期間を設定する。保存前に確認できます
command-airdrop-mod-history = だれが何を変えたか
command-airdrop-mod-archive = プロジェクトを一覧と検索から外す。先に確認します
command-airdrop-mod-merge = 同じエアドロップの2つの項目を1つにまとめる。先に確認します
command-airdrop-mod-undo = 15分以内なら自分の直前の変更を取り消す
command-airdrop-mod-retract = プロジェクトの通知を撤回する。リンクを消し、見た人すべてに警告します
command-airdrop-mod-link = プロジェクトにリンクを付ける。公式ドメイン以外は別の人の承認が必要です
command-airdrop-mod-approve = ほかの人の提案を見て、承認または却下する
command-airdrop-mod-suggestions = メンバーの提案を見て、採用・修正・却下する
command-airdrop-mod-four-eyes = このサーバーで2人目が必要なこと。変更には「サーバー管理」が必要です
command-airdrop-mod-stop = 全サーバーの通知をただちに止める。このボットのキュレーター専用
command-airdrop-mod-edit = プロジェクトの名前、サイト、シンボル、チェーン、概要を直す

## /alerts

command-alerts-setup = 通知を順を追って設定する。まずはここから
command-alerts-subscribe = エアドロップの通知をチャンネルに送る
command-alerts-list = このサーバーの購読と、動いているかどうかを表示する
command-alerts-status = 動いているもの、いないもの、最近の送信を表示する
command-alerts-edit = 購読の内容を変える。チャンネルはそのまま
command-alerts-pause = 購読の通知をしばらく止める
command-alerts-quiet = 購読の投稿が音を鳴らさない時間帯
command-alerts-digest = 購読の変化を決まった時刻にまとめて受け取る
command-alerts-resume = 一時停止中の購読を再開する
command-alerts-unsubscribe = 購読を終える。先に確認します
command-alerts-settings = サーバー全体の設定を表示または変更する
command-alerts-preview = だれに通知が届き、だれに届かないか、その理由。何も送りません
command-alerts-export = このサーバーの購読と独自プロジェクトをファイルにする
command-alerts-import = 書き出したファイルを取り込む。保存前に確認できます
command-alerts-test = 通知と同じやり方でテストメッセージを投稿する

## The menu of a message: at most 32 characters

menu-suggest-as-airdrop = エアドロップとして提案

## Options of /airdrop

option-list-status = ステータス（省略時：進行中）
option-list-chain = このチェーンのものだけ
option-list-narrative = このテーマのものだけ（例：DePIN）
option-min-score = 技術スコアがこれ以上のものだけ（0〜100）
option-sort = 並び順（省略時：最近の変化）
option-chart-kind = 何を図にするか
option-chart-measure = スコアの対象（省略時：技術）
option-share = 回答をここの全員に見せる（省略時：自分だけに見える）
option-project = 名前またはシンボル
option-days = 何日先まで（省略時：30）
option-a = 1つ目の名前またはシンボル
option-b = もう一方の名前またはシンボル
option-topic = 何について（省略時：コマンド）
option-mine-state = これだけを表示、または付ける印
option-mine-project = 印を付けるプロジェクト（省略時：自分のリスト）
option-before = どのくらい前か

## Options of /airdrop-mod

option-name = プロジェクトの名前
option-website = 公式サイト https://…
option-add-status = エアドロップのステータス
option-add-chain = チェーン
option-symbol = シンボル（例：STRK）
option-summary = どんなものか、1〜2文で
option-scope = だれに見えるか。全サーバーはこのボットのキュレーター専用
option-status-status = エアドロップの現在のステータス
option-status-reason = 理由。前の段階に戻すときに必要
option-announce = 購読中のチャンネルに知らせるか（省略時：はい）
option-snapshot = 例：2026-11-30 18:00 CET、in 3 days、<t:…>、clear
option-opens = 例：2026-11-30 18:00 CET、in 3 days、<t:…>、clear
option-closes = 例：2026-11-30 18:00 CET、in 3 days、<t:…>、clear
option-history-project = このプロジェクトの履歴（省略時：このサーバー）
option-user = この人によるものだけ
option-into = 残すほうの名前またはシンボル
option-retract-reason = 理由。みんなに伝わります
option-action = 送信済みメッセージの扱い（省略時：リンクを消す）
option-kind = 何のためのリンクか
option-url = アドレス https://…
option-proposal = どの提案か（省略時：待機中のすべて）
option-claimable = ステータス「受け取り可能」について
option-new-domains = 新しいプロジェクトのサイトについて
option-stop-reason = 理由。チャンネルの管理者に伝わります
option-stop-state = 止めるか再開するか（省略時：止める）

## Options of /alerts

option-channel = 通知の送り先（省略時：このチャンネル）
option-status = どの変化か（新規で省略時：主な変化）
option-statuses = 具体的なステータス（例：confirmed, claimable）
option-subscribe-project = このプロジェクトだけ
option-alerts-edit-project = このプロジェクトだけ
option-chain = このチェーンのプロジェクトだけ
option-narrative = このテーマのプロジェクトだけ
option-subscribe-role = メンションするロール（省略時：/alerts settings の既定）
option-ping-on = ロールをメンションするとき（新規で省略時：受け取り可能）
option-style = 通知に表示する量（新規で省略時：すべて）
option-tag = フォーラムの場合：投稿に付けるタグ
option-subscription = /alerts list に表示される番号
option-status-subscription = そのうちの1つ（省略時：すべて）
option-edit-role = 別のロールをメンションする
option-for = 期間（例：2h、3 days。省略時：再開するまで）
option-from = 例：22:00
option-to = 例：07:00
option-timezone = 例：Europe/Berlin（省略時：UTC）
option-override = 受け取り期間と警告では音を鳴らすか（省略時：はい）
option-off = 音を鳴らさない時間帯をなくす
option-every = 頻度。オフなら変化のたびにすぐ
option-at = 例：18:30（省略時：09:00）
option-backlog = 逃した分の扱い（省略時：飛ばす）
option-log-channel = 通知の問題を知らせる場所
option-default-role = ロールを指定しない新しい購読のロール
option-reminders = all、none、または次のいくつか：opens, 72h, 24h, 3h
option-language = 通知とお知らせを書く言語
option-clear = 解除する設定
option-preview-status = 試すステータス
option-file = /alerts export で書き出したファイル

## Choices: what /airdrop list shows

choice-list-status-active = 進行中：可能性ありから受け取り可能まで
choice-list-status-possible = 可能性あり
choice-list-status-likely = 有望
choice-list-status-confirmed = 確定
choice-list-status-snapshot = スナップショット
choice-list-status-claimable = 受け取り可能
choice-list-status-ended = 終了
choice-list-status-all = すべて（中止と詐欺の疑いも含む）

## Choices: statuses explained

choice-status-possible = 可能性あり：推測のみ
choice-status-likely = 有望：報酬プログラムが進行中
choice-status-confirmed = 確定：プロジェクトが発表した
choice-status-snapshot = スナップショット：残高を記録する
choice-status-claimable = 受け取り可能：いまトークンを受け取れる
choice-status-ended = 終了：受け取り期間が過ぎた
choice-status-cancelled = 中止：プロジェクトが取りやめた
choice-status-flagged = 詐欺の疑い：注意が必要

## Choices: sorting, help

choice-sort-recently-changed = 最近の変化
choice-sort-closing-soon = まもなく終了
choice-sort-score = 技術スコア
choice-sort-raised = 調達額
choice-chart-kind-score-raised = スコアと調達額
choice-chart-kind-by-status = 状態ごとの数
choice-chart-kind-timeline = 日付で見るスナップショットと受け取り期間
choice-chart-measure-technology = 技術
choice-chart-measure-credibility = 信頼性
choice-chart-measure-legitimacy = 正当性
choice-sort-name = 名前
choice-topic-airdrop = エアドロップを調べる：/airdrop とオプション
choice-topic-alerts = チャンネルへの通知：/alerts とオプション
choice-topic-airdrop-mod = カタログの管理：/airdrop-mod とオプション
choice-topic-privacy = プライバシー：保存しているものと、削除の方法

## Choices of /airdrop-mod

choice-kind-website = サイト：そのドメインが公式になる
choice-kind-claim = 受け取り：トークンを受け取る場所
choice-kind-check = 確認：対象かどうかを確かめる場所
choice-kind-docs = ドキュメント
choice-kind-social = SNSのプロフィール
choice-action-remove-links = リンクを消し、警告を残す
choice-action-delete-messages = メッセージを削除する
choice-action-flag-scam = リンクを消し、プロジェクトを詐欺として警告する
choice-state-stop = すべての通知を止める
choice-state-go-on = 通知を再開する
choice-scope-this-server = このサーバーだけ
choice-scope-every-server = すべてのサーバー

## Choices of /alerts

choice-ping-on-all = 常に：すべての通知で
choice-ping-on-claimable = 受け取り可能：受け取れるものがあるときだけ
choice-ping-on-never = しない
choice-style-full = フル：大事なことをすべて載せたカード
choice-style-compact = コンパクト：小さなカード
choice-style-minimal = 最小：1行のテキスト
choice-backlog-skip = 飛ばす：次の変化から続ける
choice-backlog-digest = まとめる：直近3日間を1つのメッセージに
choice-backlog-send = 送る：直近3日間に逃したもの
choice-every-day = 毎日
choice-every-week = 毎週月曜日
choice-every-off = オフ：変化のたびにすぐ
choice-clear-log-channel = ログチャンネル：問題をどこにも知らせない
choice-clear-default-role = 既定のロール：指定がなければだれもメンションしない
choice-clear-role = ロール：だれもメンションしない
choice-clear-tag = タグ：フォーラムの投稿に付けない
choice-clear-project = プロジェクト：すべてのプロジェクト
choice-clear-chain = チェーン：すべてのチェーン
choice-clear-narrative = ナラティブ：すべてのナラティブ
choice-clear-min-score = スコア：すべてのスコア
choice-status-key-changes = 主な変化：確定、スナップショット、受け取り可能、終了、中止、詐欺の疑い
choice-status-claimable-only = 受け取り可能だけ
choice-status-everything = すべて
choice-language-discord = Discordのこのサーバーの設定に合わせる

## Choices of a member's own list

choice-mine-state-joined = 参加中
choice-mine-state-claimed = 受け取り済み
choice-mine-state-ignored = 無視
choice-mine-state-not-eligible = 対象外
choice-mine-state-none = なし：自分のリストから外す
choice-before-3h = 3時間
choice-before-24h = 24時間
choice-before-72h = 3日
