//! A table of links, good and bad, each with its verdict.

use dropbell::links::{Domain, Official, OfficialIndex, Reason, Verdict, judge};

use super::{CATALOGUE, domains, name};

const OFFICIAL: &[&str] = &[
    "https://starknet.io",
    "https://starknet.io/",
    "https://www.starknet.io/claim",
    "https://STARKNET.io/Claim",
    "HTTPS://starknet.io",
    "https://provisions.starknet.io/",
    "https://a.b.c.starknet.io/x?y=z#w",
    "  https://starknet.io/claim  ",
    "https://starknet.io/a%20b",
    "https://starknet.io/über",
    "https://starknet.io/?q=airdrop",
    "https://claim.starknet.io/wallet?next=https://starknet.io/done",
    "https://starknet.io/(x)",
    "https://starknet.io/x?return=/home",
];

const ACCEPTED: &[&str] = &[
    "https://arbitrum.foundation/claim",
    "https://claims.eigenlayer.xyz",
    "https://app.uniswap.org/",
    "https://scroll.io/blog",
    "https://linea.build",
    "https://ten.xyz",
    "https://coingecko.com/en",
    "https://www.coinmarketcap.com/currencies/starknet/",
    "https://defillama.com/airdrops",
    "https://etherscan.io/address/0x1",
    "https://www.bbc.co.uk/news",
    "https://www.coindesk.com/x",
    "https://cointelegraph.com/news/starknet",
    "https://l2beat.com/scaling/projects/starknet",
    "https://dune.com/queries/1",
    "https://blog.ethereum.org/2024",
    "https://messari.io/project/x",
    "https://ethereum.org/en/",
    "https://vitalik.eth.aragon.org/",
    "https://snapshot.org/#/starknet.eth",
    "https://www.theblock.co/post/1",
    "https://galxe.com/quest",
    "https://layer3.xyz/quests",
    "https://rabby.io",
    "https://opensea.io/collection/x",
    "https://www.binance.com/en/support",
];

const FLAGGED: &[(&str, &[&str])] = &[
    (
        "flagged: hosted",
        &[
            "https://somebody.github.io",
            "https://abc.vercel.app/",
            "https://abc.netlify.app",
            "https://abc.pages.dev",
            "https://abc.web.app",
            "https://abc.firebaseapp.com",
            "https://abc.herokuapp.com",
            "https://abc.workers.dev",
            "https://abc.onrender.com",
            "https://abc.fly.dev",
            "https://abc.surge.sh",
            "https://abc.webflow.io",
            "https://abc.myshopify.com",
            "https://abc.azurewebsites.net",
            "https://abc.repl.co",
        ],
    ),
    (
        "flagged: shared-site",
        &[
            "https://x.com/Starknet",
            "https://twitter.com/Starknet",
            "https://github.com/starkware",
            "https://medium.com/@starknet/airdrop",
            "https://t.me/starknet",
            "https://mirror.xyz/x",
            "https://www.youtube.com/watch?v=1",
            "https://docs.google.com/document/d/1",
            "https://sites.google.com/view/starknet",
            "https://www.notion.so/page",
            "https://starknet.gitbook.io/docs",
            "https://telegra.ph/starknet",
            "https://www.reddit.com/r/x",
            "https://gist.github.com/a/b",
            "https://cdn.discordapp.com/attachments/1/2/a.png",
            "https://ipfs.io/ipfs/Qm",
            "https://substack.com/x",
            "https://discord.com/channels/1/2",
            "https://www.facebook.com/page",
            "https://drive.google.com/file/d/1",
        ],
    ),
    (
        "flagged: link-page",
        &[
            "https://linktr.ee/starknet",
            "https://bio.link/x",
            "https://beacons.ai/x",
            "https://lnk.bio/x",
            "https://taplink.cc/x",
            "https://link3.to/x",
            "https://linktree.com/x",
            "https://solo.to/x",
        ],
    ),
    (
        "flagged: leads-elsewhere",
        &[
            "https://starknet.io/login?next=https://evil-claim.xyz",
            "https://starknet.io/out?url=evil-claim.xyz",
            "https://starknet.io/?u=//evil-claim.xyz",
            "https://starknet.io/go?to=https%3A%2F%2Fevil-claim.xyz%2Fa",
            "https://starknet.io/go?to=https%253A%252F%252Fevil-claim.xyz",
            "https://starknet.io/https://evil-claim.xyz",
            "https://starknet.io//evil-claim.xyz/",
            "https://starknet.io/#redirect=https://evil-claim.xyz",
            "https://example.com/r?redirect_uri=https://evil-claim.xyz/cb",
            "https://starknet.io/?a=1&next=http:evil-claim.xyz/x&b=2",
            "https://starknet.io/?next=https:/evil-claim.xyz",
            "https://starknet.io/?next=https://starknet.io@evil-claim.xyz/",
        ],
    ),
    (
        "flagged: archive",
        &[
            "https://starknet.io/kit.zip",
            "https://example.com/a.tar.gz?x=1",
        ],
    ),
    (
        "flagged: international",
        &[
            "https://münchen.de",
            "https://xn--mnchen-3ya.de/",
            "https://пример.рф",
            "https://日本語.jp",
            "https://bücher.example.de",
            "https://café.fr",
        ],
    ),
    (
        "flagged: resembles",
        &[
            "https://line.me",
            "https://linear.app",
            "https://stroll.com",
            "https://linea-directa.com",
        ],
    ),
];

const REFUSED: &[(&str, &[&str])] = &[
    ("empty", &["", "   ", "\n"]),
    (
        "no-scheme",
        &[
            "starknet.io",
            "www.starknet.io/claim",
            "//starknet.io",
            "starknet.io:443/x",
            "://starknet.io",
        ],
    ),
    (
        "http",
        &[
            "http://starknet.io",
            "HTTP://starknet.io/claim",
            "http://127.0.0.1/",
        ],
    ),
    (
        "scheme",
        &[
            "javascript:alert(1)",
            "data:text/html,x",
            "ftp://starknet.io",
            "file:///etc/passwd",
            "mailto:a@starknet.io",
            "steam://run/1",
            "wss://starknet.io",
            "discord://-/channels",
            "blob:https://starknet.io/1",
            "view-source:https://starknet.io",
            "ipfs://Qm",
            "tel:123",
            "localhost:8080",
        ],
    ),
    (
        "malformed",
        &[
            "https:",
            "https://",
            "https:///starknet.io",
            "https:/starknet.io",
            "https:starknet.io",
            "https://?x",
            "https://#",
            "https://xn--zzzzzz-.com",
            "https://xn--a.io",
            "https://stark^net.io",
            "https://stark<net.io",
            "https://stark|net.io",
        ],
    ),
    (
        "user-info",
        &[
            "https://starknet.io@evil.com",
            "https://starknet.io:443@evil.com/",
            "https://a:b@starknet.io",
            "https://@starknet.io",
            "https://starknet.io%2f@evil.com",
            "https://user@127.0.0.1",
            "https://starknet.io&x@evil.com",
            "https://:@starknet.io/",
        ],
    ),
    (
        "raw-ip",
        &[
            "https://127.0.0.1",
            "https://1.2.3.4/claim",
            "https://2130706433",
            "https://0x7f000001",
            "https://0x7f.0.0.1",
            "https://0177.0.0.1",
            "https://017700000001/",
            "https://127.1",
            "https://[::1]/",
            "https://[2001:db8::1]",
            "https://[::ffff:1.2.3.4]/x",
            "https://1.2.3.4:80/",
            "https://0X7F.1",
            "https://999.999.999.999",
            "https://1.2.3.4.",
            "https://0/",
            "https://08.1",
            "https://169.254.169.254/latest/meta-data",
        ],
    ),
    (
        "port",
        &[
            "https://starknet.io:443",
            "https://starknet.io:8443/claim",
            "https://starknet.io:",
            "https://starknet.io:0",
            "https://evil.com:99999",
        ],
    ),
    (
        "extra-dot",
        &[
            "https://starknet.io.",
            "https://starknet.io./claim",
            "https://starknet..io",
            "https://.starknet.io",
            "https://starknet.io..",
            "https://starknet.io。",
            "https://evil.com｡/x",
        ],
    ),
    (
        "disguised-host",
        &[
            "https://starknet%2eio",
            "https://%73tarknet.io",
            "https://ｓｔａｒｋｎｅｔ.io",
            "https://starknet．io",
            "https://starknet。io",
            "https://𝐬𝐭𝐚𝐫𝐤𝐧𝐞𝐭.io",
            "https://ⓢtarknet.io",
            "https://-starknet.io",
            "https://starknet-.io",
            "https://stark_net.io",
            "https://ﬁne.com",
            "https://℡.com",
            "https://a!b.com",
        ],
    ),
    (
        "backslash",
        &[
            "https:\\\\starknet.io",
            "https://starknet.io\\@evil.com",
            "https://evil.com\\.starknet.io",
            "https://starknet.io/a\\b",
            "\\\\starknet.io",
        ],
    ),
    (
        "characters",
        &[
            "https://stark net.io",
            "https://starknet.io/a b",
            "https://star\tknet.io",
            "https://star\nknet.io",
            "https://starknet.io/\u{202E}moc.live",
            "https://star\u{200B}knet.io",
            "https://starknet\u{AD}.io",
            "https://starknet.io/\u{0}",
            "https://starknet.io\u{2060}/",
            "https://starknet.io/\u{FEFF}",
            "https://starknet\u{3164}.io",
            "https://starknet.io/\u{2066}x",
            "https://starknet.io\u{3000}.evil.com",
            "https://starknet.io\u{A0}evil.com",
            "https://starknet\u{200D}.io",
            "https://starknet.io/\u{E0041}",
            "https://starknet.io https://evil.com",
            "see here",
        ],
    ),
    (
        "no-domain",
        &[
            "https://localhost",
            "https://starknet",
            "https://intranet/x",
            "https://com",
            "https://co.uk",
            "https://github.io",
            "https://vercel.app/x",
            "https://starknet.local",
            "https://a.internal",
            "https://x.test",
            "https://starknet.ıo",
            "https://host.invalid",
            "https://starknet.notatld",
            "https://abc.onion",
            "https://1.0.0.127.in-addr.arpa",
        ],
    ),
    (
        "shortener",
        &[
            "https://bit.ly/x",
            "https://t.co/abc",
            "https://tinyurl.com/y",
            "https://goo.gl/x",
            "https://is.gd/x",
            "https://cutt.ly/x",
            "https://rb.gy/x",
            "https://ow.ly/x",
            "https://buff.ly/x",
            "https://lnkd.in/x",
            "https://rebrand.ly/x",
            "https://shorturl.at/x",
            "https://t.ly/x",
            "https://forms.gle/x",
            "https://abc.page.link/x",
            "https://s.id/x",
            "https://v.gd/x",
            "https://tiny.cc/x",
            "https://WWW.bit.ly/x",
            "https://abc.onelink.me/x",
        ],
    ),
    (
        "redirect",
        &[
            "https://www.google.com/url?q=https://evil.com",
            "https://google.de/url?q=x",
            "https://www.google.co.uk/url?sa=t",
            "https://google.com/amp/s/evil.com",
            "https://www.youtube.com/redirect?q=https://evil.com",
            "https://l.facebook.com/l.php?u=x",
            "https://lm.facebook.com/l.php",
            "https://www.facebook.com/l.php?u=x",
            "https://l.instagram.com/?u=x",
            "https://www.linkedin.com/redir/redirect?url=x",
            "https://www.linkedin.com/safety/go?url=x",
            "https://steamcommunity.com/linkfilter/?u=x",
            "https://vk.com/away.php?to=x",
            "https://out.reddit.com/x",
            "https://duckduckgo.com/l/?uddg=x",
            "https://www.bing.com/ck/a?u=x",
            "https://href.li/?https://evil.com",
            "https://slack-redir.net/link?url=x",
            "https://t.umblr.com/redirect?z=x",
            "https://abc.app.link/x",
            "https://u1.ct.sendgrid.net/ls/click",
            "https://nam01.safelinks.protection.outlook.com/?url=x",
            "https://urldefense.com/v3/__x",
            "https://ad.doubleclick.net/ddm/clk",
            "https://starknet-io.translate.goog/claim",
            "https://link.zhihu.com/?target=x",
            "https://x.us1.list-manage.com/track/click",
        ],
    ),
    (
        "invite",
        &[
            "https://discord.gg/starknet",
            "https://discord.com/invite/starknet",
            "https://discordapp.com/invite/x",
            "https://ptb.discord.com/invite/x",
            "https://dsc.gg/x",
            "https://discord.me/x",
            "https://invite.gg/x",
            "https://www.discord.gg/x",
            "https://discord.com/oauth2/authorize?client_id=1",
            "https://discord.com/api/oauth2/authorize?client_id=1",
            "https://discord.gift/x",
        ],
    ),
    (
        "download",
        &[
            "https://starknet.io/wallet.exe",
            "https://example.com/a.scr",
            "https://example.com/a.APK",
            "https://example.com/a.apk?x=1",
            "https://example.com/a.msi#x",
            "https://example.com/a.dmg",
            "https://example.com/a%2Eexe",
            "https://example.com/a.pdf.exe",
            "https://example.com/a.bat/",
            "https://example.com/a.jar;x=1",
            "https://example.com/a.exe.",
            "https://example.com/a.ps1",
            "https://github.com/x/releases/download/v1/a.exe",
            "https://example.com/a%252Eexe",
            "https://example.com/x.lnk",
            "https://example.com/x.hta",
        ],
    ),
    (
        "mixed-scripts",
        &[
            "https://gооgle.com",
            "https://аррle.com",
            "https://раура.com",
            "https://xn--80ak6aa92e.com",
            "https://bаnk.com",
            "https://wаllet.bаnk.com",
            "https://сосо.com",
        ],
    ),
];

/// What is imitated, and the links that imitate it.
const IMITATIONS: &[(&str, &[&str])] = &[
    (
        "starknet.io",
        &[
            "https://starknet.com",
            "https://starknet.xyz/claim",
            "https://starknet.io.claim-now.xyz",
            "https://starknet-claim.com",
            "https://claim-starknet.io",
            "https://claimstarknet.com",
            "https://starknet-airdrop.xyz",
            "https://starknetairdrop.com",
            "https://getstarknet.com",
            "https://starknet-token.io",
            "https://starknetdrop.xyz",
            "https://official-starknet.com",
            "https://starknet-official.io",
            "https://starknetapp.io",
            "https://app-starknet.io",
            "https://starknett.io",
            "https://sttarknet.io",
            "https://strknet.io",
            "https://satrknet.io",
            "https://starkent.io",
            "https://starknet0.com",
            "https://starnket.io",
            "https://sfarknet.io",
            "https://5tarknet.io",
            "https://st4rknet.io",
            "https://stark-net.io",
            "https://s-tarknet.io",
            "https://starknet.vercel.app",
            "https://starknet-claim.pages.dev",
            "https://starknet.github.io",
            "https://claim-starknet.netlify.app",
            "https://starknet.claim-portal.com",
            "https://www.starknet.io.evil.com",
            "https://starknet-io.com",
            "https://starknetio.com",
            "https://wwwstarknet.io",
            "https://stаrknet.io",
            "https://ѕtarknet.io",
            "https://starкnet.io",
            "https://stárknet.io",
            "https://starknét.com",
            "https://xn--strknet-6fg.io",
            "https://starknet2024.com",
            "https://my-starknet-wallet.com",
            "https://starknet-eligibility-check.com",
            "https://claims-starkent.io",
            "https://starknet-io.claims.app",
            "https://starknet.co.uk",
        ],
    ),
    (
        "hyperliquid.xyz",
        &[
            "https://thehyperliquid.net.evilcorp.com",
            "https://hyperliquid.evilcorp.com",
            "https://hyperiiquid.xyz",
            "https://hyper-liquid.xyz",
            "https://hyperliqiud.com",
        ],
    ),
    (
        "metamask.io",
        &[
            "https://rnetamask.io",
            "https://metarnask.io",
            "https://rnetarnask.com",
            "https://metamaskk.io",
            "https://metamask-support.com",
            "https://meta-mask.io",
            "https://rneta-mask-login.com",
        ],
    ),
    (
        "wormhole.com",
        &[
            "https://vvormhole.com",
            "https://wormho1e.com",
            "https://worrnhole.com",
            "https://w0rmhole.com",
            "https://wormhole-claim.app",
            "https://wormholle.com",
        ],
    ),
    (
        "scroll.io",
        &[
            "https://scroll.xyz",
            "https://scro11.io",
            "https://scrolI.io",
            "https://5croll.io",
            "https://scrol.io",
            "https://scrolll.io",
            "https://scroll-airdrop.com",
            "https://claimscroll.xyz",
            "https://scroll.io-claim.com",
            "https://scorll.io",
        ],
    ),
    (
        "linea.build",
        &[
            "https://linea.xyz",
            "https://1inea.build",
            "https://llnea.build",
            "https://linae.build",
            "https://linea-claim.xyz",
            "https://linea.build.evil.com",
            "https://airdroplinea.com",
            "https://lineaa.build",
        ],
    ),
    (
        "ten.xyz",
        &[
            "https://ten.com",
            "https://ten-claim.com",
            "https://claim-ten.xyz",
            "https://airdropten.com",
            "https://ten.xyz.claim-portal.app",
            "https://etn.xyz",
        ],
    ),
    (
        "availproject.org",
        &[
            "https://availproject.com",
            "https://avail-claim.com",
            "https://avai1project.org",
            "https://claimavail.xyz",
            "https://avail-project.org",
        ],
    ),
    (
        "layerzero.network",
        &[
            "https://layerzero.com",
            "https://layer-zero.network",
            "https://iayerzero.network",
            "https://layerzer0.network",
            "https://layerzero-foundation.org",
            "https://layerzeronetwork.com",
            "https://layrezero.network",
            "https://laierzeroo.network",
        ],
    ),
];

#[test]
fn every_link_gets_its_verdict() {
    let index = OfficialIndex::new(&domains(CATALOGUE));
    let own = domains(&["starknet.io"]);
    let against = Official {
        own: &own,
        indexes: &[&index],
        blocked: None,
    };
    let groups = [("official", OFFICIAL), ("accepted", ACCEPTED)];
    let groups = groups.iter().chain(FLAGGED).chain(REFUSED);
    let mut wrong = Vec::new();
    let mut count = 0;
    for (expected, links) in groups {
        for link in *links {
            count += 1;
            let found = judge(link, &against);
            if name(&found) != *expected {
                wrong.push(format!("{link:?}: expected {expected}, found {found:?}"));
            }
        }
    }
    for (expected, links) in IMITATIONS {
        for link in *links {
            count += 1;
            match judge(link, &against) {
                Verdict::Refused {
                    reason: Reason::LooksLike { imitates, .. },
                    ..
                } if imitates == *expected => {}
                found => wrong.push(format!("{link:?}: imitates {expected}, found {found:?}")),
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {count}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(count >= 300, "{count} links");
}

#[test]
fn people_see_the_registrable_domain() {
    let shown = |url| {
        judge(url, &Official::default())
            .link()
            .map(|link| link.shown())
    };
    assert_eq!(
        shown("https://a.b.example.co.uk/x").as_deref(),
        Some("example.co.uk")
    );
    assert_eq!(
        shown("https://a.b.someone.github.io/x").as_deref(),
        Some("someone.github.io")
    );
    assert_eq!(
        shown("https://xn--mnchen-3ya.de").as_deref(),
        Some("münchen.de (xn--mnchen-3ya.de)")
    );
}

#[test]
fn an_official_domain_is_read_as_people_type_it() {
    for text in [
        "starknet.io",
        " Starknet.IO ",
        "www.starknet.io",
        "https://www.starknet.io/claim",
    ] {
        assert_eq!(
            Domain::parse(text).map(|d| d.to_string()).as_deref(),
            Ok("starknet.io")
        );
    }
    for text in [
        "",
        "localhost",
        "co.uk",
        "github.io",
        "bit.ly",
        "discord.gg",
        "1.2.3.4",
        "a b.com",
        "starknet",
        "*.starknet.io",
    ] {
        assert!(Domain::parse(text).is_err(), "{text}");
    }
    let domain = Domain::parse("starknet.io").expect("a domain");
    assert!(domain.covers("a.starknet.io") && !domain.covers("evilstarknet.io"));
}

#[test]
fn a_link_can_not_break_out_of_a_masked_link() {
    let link = judge(
        "https://example.com/a)[x](b|c*d`?q=<e>",
        &Official::default(),
    );
    let url = link
        .link()
        .map(|link| link.url().to_owned())
        .unwrap_or_default();
    assert!(
        url.starts_with("https://example.com/a%29%5Bx%5D%28b%7Cc%2Ad%60"),
        "{url}"
    );
    assert!(
        !url.contains(['(', ')', '[', ']', '<', '>', '|', '*', '`', ' ']),
        "{url}"
    );
}

#[test]
fn a_long_link_is_refused_before_and_after_encoding() {
    let long = format!("https://starknet.io/{}", "a".repeat(512));
    let grows = format!("https://starknet.io/{}", "ü".repeat(200));
    for link in [long, grows] {
        assert_eq!(super::verdict(&link), "too-long");
    }
}

#[test]
fn a_reason_tells_what_to_do() {
    let Verdict::Refused { reason, .. } = judge(
        "https://starknet-claim.com",
        &Official {
            indexes: &[&OfficialIndex::new(&domains(&["starknet.io"]))],
            ..Official::default()
        },
    ) else {
        panic!("not refused");
    };
    insta::assert_snapshot!(reason.to_string(), @"This imitates starknet.io: the name with words such as “claim” or “airdrop” added. If you meant the real site, use starknet.io. If it really belongs to a project, have it approved as an official domain first.");
}
