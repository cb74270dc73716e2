compare-same = 两者都是 **{ $project }**。请填写两个不同的空投。
compare-title = { $a } 与 { $b }
compare-status = 状态
compare-unknown = 未知
compare-foot = 只比较同类数据 · 非投资建议。
