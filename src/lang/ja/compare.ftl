compare-same = どちらも **{ $project }** です。別々のエアドロップを2つ指定してください。
compare-title = { $a } と { $b }
compare-status = 状態
compare-unknown = 不明
compare-foot = 同じ種類の数値だけを比べています · 投資助言ではありません。
