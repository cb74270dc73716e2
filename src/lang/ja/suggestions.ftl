## "Suggest as airdrop": members. $name is a name alone, $project one in bold with its symbol.

# The form; at most 45 characters each
suggestion-form-title = エアドロップを提案
suggestion-form-name = プロジェクト名
suggestion-form-link = 公式サイト（分かれば）
suggestion-form-note = 分かっていること、または理由

# What the member is told
suggestion-own-message = そのメッセージは私が書いたものなので、すでに知っています。知っているものはすべて `/airdrop list` で見られます。
suggestion-system = そのメッセージは人ではなくDiscordが書いたものです。誰かが書いたメッセージを提案してください。
suggestion-exists = 何も提案していません。{ $project } はすでにカタログにあり、状態は{ $status }です。分かっていることは `/airdrop info` で見られます。
suggestion-like = 何も提案していません。カタログにある { $project }（状態：{ $status }）のようです。別のプロジェクトなら、そのプロジェクト自身のサイトのアドレスを付けてもう一度提案してください。
suggestion-thanks = ありがとうございます。**{ $name }** はこのサーバーのモデレーターの確認待ちです。ほかの人には見えません。結果は、次にここで `/airdrop` コマンドを使ったときにお知らせします。取り消すには `/airdrop forget-me` を使ってください。
suggestion-backed = それはすでに誰かが提案し、確認待ちです。あなたも提案していることがモデレーターに伝わりました。結果は、次にここで `/airdrop` コマンドを使ったときにお知らせします。
suggestion-known = それはすでにあなたが提案しました。まだモデレーターの確認待ちです。
suggestion-decided = それはモデレーターがすでに確認しました。
suggestion-today = ここで1日に{ $count }件のエアドロップを提案しました。これ以上は受け付けられません。明日また試してください。
suggestion-open = あなたの提案{ $count }件がここでモデレーターの確認待ちです。一度にこれ以上は受け付けられません。確認されてからまた提案してください。
suggestion-rejected-often = ここで1か月に{ $count }件の提案が却下されたため、当面は受け付けません。モデレーターに直接相談してください。
suggestion-full = このサーバーではすでに{ $count }件の提案が待っていて、これ以上は保存できません。モデレーターに `/airdrop-mod suggestions` を見てもらってください。
suggestion-bad-link = そのリンクは受け付けられないため、何も提案していません。https:// で始まる、プロジェクト自身のサイトのアドレスを入力してください。短縮リンク、招待、ほかのサイトに似せたものは使えません。空欄でもかまいません。
suggestion-news-accepted = ✅ 提案した **{ $name }** が採用され、カタログに載りました。ありがとうございます！
suggestion-news-rejected = 提案した **{ $name }** は採用されませんでした。
suggestion-news-reason = 提案した **{ $name }** は採用されませんでした：{ $reason }
suggestion-forgotten = あなたの提案{ $count }件、またはそこにあるあなたの名前
suggestion-privacy = **エアドロップを提案したメンバーについて：**あなたのユーザーIDと提案の内容を、このサーバーのモデレーターのために保存します。確認待ちの間は30日、決定後は90日です。メッセージ自体からは、フォームにあった内容だけです。
# $menu is what the menu is called: "Suggest as airdrop"
suggestion-help = メッセージを右クリック（スマートフォンでは長押し）→ **アプリ** → **{ $menu }**。見えるのはこのサーバーのモデレーターだけです。

## The queue: /airdrop-mod suggestions

suggestion-none = 待っている提案はありません。メンバーはメッセージを右クリック → **アプリ** → **{ $menu }** で提案できます。
suggestion-place = 提案 { $place } / { $count }（古い順）。
suggestion-by = { $who } が{ $when }に提案しました。
suggestion-backers = ほかに{ $count }人のメンバーも提案しました。
suggestion-link = リンク
suggestion-no-link = なし
suggestion-note = 内容
suggestion-looks-like = 同じかもしれないもの
suggestion-beware = 誰でも何でも提案できます。採用する前に自分でサイトを確認してください。
# Buttons; at most 80 characters
suggestion-accept = 採用…
suggestion-edit = 修正…
suggestion-reject = 却下…
suggestion-jump = メッセージ
# Titles and labels of forms; at most 45 characters
suggestion-accept-title = { $name } を追加
suggestion-edit-title = { $name } を修正
suggestion-reject-title = { $name } を却下
suggestion-status = 状態
suggestion-reason = 理由（提案した人に伝わります）
suggestion-corrected = 修正しました。引き続き確認待ちです。
suggestion-rejected = **{ $name }** を却下しました。提案した人には次のコマンドのときに伝わります。
suggestion-overtaken = その間に誰かが **{ $name }** を修正したため、何も保存していません。もう一度「**修正…**」を押すと、今の内容が表示されます。
suggestion-before-accepted = { $who } が{ $when }に **{ $name }** を採用しました。二重には何もしていません。
suggestion-before-rejected = { $who } が{ $when }に **{ $name }** を却下しました。二重には何もしていません。
suggestion-gone = その提案はもう待っていません。待っているものは `/airdrop-mod suggestions` で見られます。
# In place of who asked to be forgotten
suggestion-somebody = 誰か
# Lines of /airdrop-mod history, after who did it
suggestion-deed-accepted = { $who } が提案した「{ $name }」を採用
suggestion-deed-rejected = { $who } が提案した「{ $name }」を却下
