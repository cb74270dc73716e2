## "Suggest as airdrop": members. $name is a name alone, $project one in bold with its symbol.

# The form; at most 45 characters each
suggestion-form-title = 推荐空投
suggestion-form-name = 项目名称
suggestion-form-link = 项目官网（如果你知道）
suggestion-form-note = 已知的情况，或理由

# What the member is told
suggestion-own-message = 那条消息是我自己写的，所以我已经知道了。`/airdrop list` 可查看我知道的全部。
suggestion-system = 那条消息由 Discord 发出，不是人写的。请推荐某人写的消息。
suggestion-exists = 没有推荐：{ $project } 已在目录中，状态为{ $status }。`/airdrop info` 可查看已知信息。
suggestion-like = 没有推荐：这看起来像目录中已有的 { $project }，状态为{ $status }。如果你指的是另一个项目，请附上它自己的网站地址再次推荐。
suggestion-thanks = 谢谢：**{ $name }** 正在等待本服务器管理员查看，其他人看不到。你下次在这里使用 `/airdrop` 命令时会得知结果。`/airdrop forget-me` 可撤回。
suggestion-backed = 已有人推荐过，正在等待。管理员现在能看到你也推荐了它。你下次在这里使用 `/airdrop` 命令时会得知结果。
suggestion-known = 你已经推荐过了，仍在等待管理员查看。
suggestion-decided = 管理员已经看过了。
suggestion-today = 你一天内在这里推荐了 { $count } 个空投，已达上限。请明天再试。
suggestion-open = 你有 { $count } 条推荐正在这里等待管理员查看，已达同时上限。等他们看过后再推荐吧。
suggestion-rejected-often = 你一个月内在这里有 { $count } 条推荐被拒绝，所以暂时不再接受。请直接与管理员联系。
suggestion-full = 本服务器已有 { $count } 条推荐在等待，已达上限。请让管理员查看 `/airdrop-mod suggestions`。
suggestion-bad-link = 我不能接受这个链接，所以没有推荐。请填写项目自己网站的地址，以 https:// 开头：不要短链接、邀请链接或仿冒其他网站的地址。也可以留空。
suggestion-news-accepted = ✅ 你推荐的 **{ $name }** 已被采纳并收入目录。谢谢！
suggestion-news-rejected = 你推荐的 **{ $name }** 未被采纳。
suggestion-news-reason = 你推荐的 **{ $name }** 未被采纳：{ $reason }
suggestion-forgotten = 你的 { $count } 条推荐，或其旁边的你的名字
suggestion-privacy = **推荐空投的成员：**你的用户 ID 和你推荐的内容，供本服务器管理员查看；等待期间保存 30 天，决定后保存 90 天。消息本身只保存表单中的内容。
# $menu is what the menu is called: "Suggest as airdrop"
suggestion-help = 右键点击消息（手机上长按）→ **应用** → **{ $menu }**。只有本服务器的管理员能看到。

## The queue: /airdrop-mod suggestions

suggestion-none = 没有等待中的推荐。成员可右键点击消息 → **应用** → **{ $menu }** 来推荐。
suggestion-place = 第 { $place } 条推荐，共 { $count } 条，最早的在前。
suggestion-by = { $who } 推荐于 { $when }。
suggestion-backers = 另有 { $count } 名成员也推荐了它。
suggestion-link = 链接
suggestion-no-link = 未提供
suggestion-note = 内容
suggestion-looks-like = 可能与此相同
suggestion-beware = 任何人都可以推荐任何内容：采纳前请亲自查看网站。
# Buttons; at most 80 characters
suggestion-accept = 采纳…
suggestion-edit = 修改…
suggestion-reject = 拒绝…
suggestion-jump = 原消息
# Titles and labels of forms; at most 45 characters
suggestion-accept-title = 添加 { $name }
suggestion-edit-title = 修改 { $name }
suggestion-reject-title = 拒绝 { $name }
suggestion-status = 状态
suggestion-reason = 理由（推荐者会看到）
suggestion-corrected = 已修改，仍在等待。
suggestion-rejected = 已拒绝 **{ $name }**。推荐者会在下次使用命令时得知。
suggestion-overtaken = 期间有人修改了 **{ $name }**，所以没有保存。请再次点击**修改…**，会显示当前保存的内容。
suggestion-before-accepted = { $who } 已采纳 **{ $name }**（{ $when }）；没有重复操作。
suggestion-before-rejected = { $who } 已拒绝 **{ $name }**（{ $when }）；没有重复操作。
suggestion-gone = 那条推荐不再等待。`/airdrop-mod suggestions` 可查看等待中的推荐。
# In place of who asked to be forgotten
suggestion-somebody = 某人
# Lines of /airdrop-mod history, after who did it
suggestion-deed-accepted = 采纳了“{ $name }”，由 { $who } 推荐
suggestion-deed-rejected = 拒绝了“{ $name }”，由 { $who } 推荐
