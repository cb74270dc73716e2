broken-webhook-gone = 投稿に使うウェブフックが削除され、新しく作れませんでした。そのチャンネルで**ウェブフックの管理**を許可してから「修復」を押してください。
broken-channel-gone = チャンネルが削除されました。`/alerts subscribe` で別のチャンネルを登録してください。
broken-guild-left = このサーバーから外されていました。これから通知を再開します。
broken-forbidden = そこに投稿する権限がありません。そのチャンネルで**チャンネルを見る**と**ウェブフックの管理**を許可し（チャンネルの編集 → 権限）、「修復」を押してください。
broken-webhook-cap = そのチャンネルにはDiscordの上限である15個のウェブフックがあります。1つ削除し（チャンネルの編集 → 連携サービス）、「修復」を押してください。
broken-rejected = Discordがメッセージを拒否しています。AutoModが原因ならウェブフックを除外し、「修復」を押してください。
broken-thread-closed = スレッドがロックまたはアーカイブされています。開き直してから「修復」を押してください。
broken-given-up = 3日間、何も届きませんでした。そこに投稿できるか確認してから「修復」を押してください。届かなかった分はそのとき送ります。

notice-repair = { $subscription } を修復
notice-place = { $channel }（購読 { $subscription }）
notice-broken = ⚠️ { $place } への通知が止まりました。{ $advice }
notice-unknown = ❔ { $place } に通知が届いたか分かりません。Discordの応答が失われ、チャンネルの履歴も読めませんでした。二重には送りません。変更点は `/airdrop list` で見られます。**メッセージ履歴を読む**を許可すると、次回は確認できます。
notice-blocked = ⛔ このサーバーのルールが { $place } への通知を止めました。AutoModが原因なら、そのチャンネルを除外してください（サーバー設定 → AutoMod）。以後の通知は通常どおり送ります。
notice-rejected = ⛔ Discordが { $place } への通知を拒否しました: { $said }。以後の通知は通常どおり送ります。続くようなら、このボットの運営者に知らせてください。
