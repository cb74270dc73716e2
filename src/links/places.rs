//! Sites that are known for what they do with links, and what a path or a
//! query gives away. The lists name behaviour that anyone can check; they are
//! no block list.

use url::Url;

/// What a known site does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Its short links hide their target.
    Shortener,
    /// This page of it sends people on.
    Redirect,
    /// An invite to a Discord server.
    Invite,
    /// A page of other links.
    LinkPage,
    /// Anyone can publish there.
    Shared,
}

const SHORTENERS: &[&str] = &[
    "2.gp",
    "adf.ly",
    "aka.ms",
    "amzn.to",
    "b.link",
    "bit.do",
    "bit.ly",
    "bitly.com",
    "bl.ink",
    "buff.ly",
    "clck.ru",
    "cli.re",
    "cutt.ly",
    "cutt.us",
    "db.tt",
    "dlvr.it",
    "fb.me",
    "flip.it",
    "forms.gle",
    "g.co",
    "git.io",
    "goo.gl",
    "goo.su",
    "gg.gg",
    "grabify.link",
    "ht.ly",
    "hubs.ly",
    "hyperurl.co",
    "ibit.ly",
    "ift.tt",
    "is.gd",
    "j.mp",
    "kutt.it",
    "link.tl",
    "linklyhq.com",
    "lnkd.in",
    "maps.app.goo.gl",
    "mcaf.ee",
    "n9.cl",
    "onelink.me",
    "ow.ly",
    "page.link",
    "pse.is",
    "ptdrv.linkedin.com",
    "qr.ae",
    "qrco.de",
    "rb.gy",
    "rebrand.ly",
    "reurl.cc",
    "s.id",
    "s.yam.com",
    "short.gy",
    "short.io",
    "shorte.st",
    "shorturl.at",
    "shorturl.gg",
    "shrtco.de",
    "smarturl.it",
    "snip.ly",
    "sor.bz",
    "soo.gd",
    "t.co",
    "t.ly",
    "t2m.io",
    "tiny.cc",
    "tiny.one",
    "tinyurl.com",
    "tr.im",
    "trib.al",
    "u.nu",
    "u.to",
    "urlz.fr",
    "urly.it",
    "v.gd",
    "v.ht",
    "vk.cc",
    "vo.la",
    "wa.link",
    "wp.me",
    "x.co",
    "y2u.be",
    "youtu.be.link",
    "yourls.org",
    "zws.im",
];

/// Hosts whose every page sends people on.
const REDIRECT_HOSTS: &[&str] = &[
    "adclick.g.doubleclick.net",
    "anonym.to",
    "anonymz.com",
    "app.link",
    "away.vk.com",
    "click.mlsend.com",
    "clicks.mlsend.com",
    "ct.sendgrid.net",
    "deref-mail.com",
    "dereferer.me",
    "dereferer.org",
    "doubleclick.net",
    "exit.sc",
    "googleadservices.com",
    "href.li",
    "l.facebook.com",
    "l.instagram.com",
    "l.messenger.com",
    "l.threads.net",
    "l.wl.co",
    "link.medium.com",
    "linkprotect.cudasvc.com",
    "list-manage.com",
    "lm.facebook.com",
    "nullrefer.com",
    "out.reddit.com",
    "outgoing.prod.webservices.mozgcp.net",
    "r.search.yahoo.com",
    "refer.ccbill.com",
    "safelinks.protection.outlook.com",
    "shareasale.com",
    "sendgrid.net",
    "slack-redir.net",
    "t.umblr.com",
    "translate.goog",
    "urldefense.com",
    "urldefense.proofpoint.com",
    "via.hypothes.is",
    "xg4ken.com",
];

/// Pages of big sites that send people on: host and start of the path.
const REDIRECT_PAGES: &[(&str, &str)] = &[
    ("bing.com", "/ck/"),
    ("bing.com", "/aclick"),
    ("disq.us", "/url"),
    ("duckduckgo.com", "/l/"),
    ("facebook.com", "/l.php"),
    ("facebook.com", "/flx/warn"),
    ("getpocket.com", "/redirect"),
    ("google.com", "/url"),
    ("google.com", "/amp/"),
    ("google.com", "/aclk"),
    ("google.com", "/imgres"),
    ("google.com", "/interstitial"),
    ("instagram.com", "/linkshim"),
    ("linkedin.com", "/redir"),
    ("linkedin.com", "/safety/go"),
    ("linkedin.com", "/slink"),
    ("medium.com", "/m/global-identity"),
    ("medium.com", "/r/"),
    ("quora.com", "/_/redirect"),
    ("reddit.com", "/r/redirect"),
    ("steamcommunity.com", "/linkfilter"),
    ("telegram.me", "/iv"),
    ("t.me", "/iv"),
    ("tiktok.com", "/link/v2"),
    ("tumblr.com", "/logout"),
    ("twitter.com", "/i/redirect"),
    ("x.com", "/i/redirect"),
    ("vk.com", "/away"),
    ("weibo.cn", "/sinaurl"),
    ("yandex.com", "/clck"),
    ("yandex.ru", "/clck"),
    ("youtube.com", "/redirect"),
    ("zhihu.com", "/"),
];

const INVITE_HOSTS: &[&str] = &[
    "discord.gg",
    "discord.gift",
    "discord.io",
    "discord.li",
    "discord.me",
    "discords.com",
    "discordservers.com",
    "disboard.org",
    "dsc.gg",
    "dsc.lol",
    "invite.gg",
    "top.gg",
];

const LINK_PAGES: &[&str] = &[
    "about.me",
    "beacons.ai",
    "beacons.page",
    "bento.me",
    "bio.link",
    "bio.site",
    "campsite.bio",
    "carrd.co",
    "contactin.bio",
    "direct.me",
    "flow.page",
    "flowcode.com",
    "hoo.be",
    "instabio.cc",
    "komi.io",
    "koji.to",
    "lnk.bio",
    "link.me",
    "link3.to",
    "linkin.bio",
    "linkr.bio",
    "linkpop.com",
    "linktr.ee",
    "linktree.com",
    "lit.link",
    "many.link",
    "milkshake.app",
    "msha.ke",
    "pillar.io",
    "shor.by",
    "solo.to",
    "snipfeed.co",
    "stan.store",
    "tap.bio",
    "tap.link",
    "taplink.cc",
    "withkoji.com",
    "znaplink.com",
];

const SHARED: &[&str] = &[
    "airtable.com",
    "amazonaws.com",
    "archive.org",
    "archive.ph",
    "bitbucket.org",
    "blogspot.com",
    "box.com",
    "bsky.app",
    "canva.com",
    "cdn.discordapp.com",
    "cloudflare-ipfs.com",
    "codepen.io",
    "codesandbox.io",
    "debank.com",
    "discord.com",
    "discordapp.com",
    "discordapp.net",
    "docs.google.com",
    "drive.google.com",
    "dropbox.com",
    "dweb.link",
    "eth.limo",
    "eth.link",
    "facebook.com",
    "figma.com",
    "forms.office.com",
    "framer.com",
    "gateway.pinata.cloud",
    "gist.github.com",
    "gitbook.com",
    "gitbook.io",
    "github.com",
    "githubusercontent.com",
    "gitlab.com",
    "glitch.me",
    "guild.xyz",
    "hackmd.io",
    "instagram.com",
    "ipfs.io",
    "issuu.com",
    "jotform.com",
    "jsfiddle.net",
    "linkedin.com",
    "mediafire.com",
    "medium.com",
    "mega.nz",
    "mirror.xyz",
    "mypinata.cloud",
    "nftstorage.link",
    "notion.site",
    "notion.so",
    "onedrive.live.com",
    "paragraph.com",
    "paragraph.xyz",
    "pastebin.com",
    "pinata.cloud",
    "pinterest.com",
    "quora.com",
    "rarible.com",
    "reddit.com",
    "rentry.co",
    "scribd.com",
    "sharepoint.com",
    "sites.google.com",
    "slideshare.net",
    "soundcloud.com",
    "steamcommunity.com",
    "storage.googleapis.com",
    "substack.com",
    "surveymonkey.com",
    "t.me",
    "telegra.ph",
    "telegram.me",
    "threads.net",
    "tiktok.com",
    "tumblr.com",
    "twitter.com",
    "typeform.com",
    "vimeo.com",
    "vk.com",
    "w3s.link",
    "warpcast.com",
    "weebly.com",
    "wix.com",
    "wixsite.com",
    "wordpress.com",
    "x.com",
    "youtu.be",
    "youtube.com",
    "zealy.io",
];

/// File endings that run when opened, without those that are also endings of
/// domains (`.com`, `.app`, `.sh`), which paths often hold.
const PROGRAMS: &[&str] = &[
    "apk", "apks", "appimage", "appx", "bat", "bin", "cmd", "cpl", "crx", "deb", "dll", "dmg",
    "docm", "exe", "gadget", "hta", "img", "ipa", "iso", "jar", "jnlp", "jse", "lnk", "msi",
    "msix", "msp", "pif", "pkg", "ps1", "reg", "rpm", "scf", "scr", "url", "vbe", "vbs", "vhd",
    "vhdx", "wsf", "xapk", "xlsm", "xpi",
];

const ARCHIVES: &[&str] = &[
    "7z", "ace", "bz2", "cab", "gz", "lzh", "rar", "tar", "tgz", "xz", "zip", "zst",
];

/// Query keys that carry the address to go on to.
const CARRIERS: &[&str] = &[
    "continue",
    "dest",
    "destination",
    "forward",
    "go",
    "goto",
    "href",
    "link",
    "location",
    "next",
    "out",
    "q",
    "r",
    "redir",
    "redirect",
    "redirect_to",
    "redirect_uri",
    "redirect_url",
    "redirecturl",
    "return",
    "return_to",
    "return_url",
    "returnto",
    "returnurl",
    "target",
    "to",
    "u",
    "uri",
    "url",
    "view",
];

/// Whether `host` is one of `list` or lies under it.
fn among(host: &str, list: &[&str]) -> bool {
    parents(host).any(|parent| list.contains(&parent))
}

/// The host, then each domain that it lies under.
pub(super) fn parents(host: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(host), |host| {
        host.split_once('.').map(|(_, rest)| rest)
    })
}

/// What the site at `host` is known to do with this address.
pub(super) fn place(url: &Url, host: &str) -> Option<Place> {
    let path = url.path().to_ascii_lowercase();
    // Google serves the same redirects under each country's ending.
    let google = host.starts_with("google.") || host.starts_with("www.google.");
    let page = |(site, start): &(&str, &str)| {
        let here = parents(host).any(|parent| parent == *site) || (google && *site == "google.com");
        here && path.starts_with(start) && (*start != "/" || host == "link.zhihu.com")
    };
    if among(host, INVITE_HOSTS) || is_invite(host, &path) {
        return Some(Place::Invite);
    }
    if among(host, SHORTENERS) {
        return Some(Place::Shortener);
    }
    if among(host, REDIRECT_HOSTS) || REDIRECT_PAGES.iter().any(page) {
        return Some(Place::Redirect);
    }
    if among(host, LINK_PAGES) {
        return Some(Place::LinkPage);
    }
    among(host, SHARED).then_some(Place::Shared)
}

fn is_invite(host: &str, path: &str) -> bool {
    parents(host).any(|parent| matches!(parent, "discord.com" | "discordapp.com"))
        && ["/invite", "/oauth2", "/api/oauth2"]
            .iter()
            .any(|start| path.starts_with(start))
}

/// What makes a host unfit to be anybody's official domain.
pub(super) fn never_official(host: &str) -> Option<Place> {
    let lists = [
        (INVITE_HOSTS, Place::Invite),
        (SHORTENERS, Place::Shortener),
        (REDIRECT_HOSTS, Place::Redirect),
    ];
    lists
        .into_iter()
        .find(|(list, _)| among(host, list))
        .map(|(_, place)| place)
}

/// Whether the host is, or lies under, a site on which anyone publishes.
pub(super) fn is_shared(host: &str) -> bool {
    among(host, SHARED) || among(host, LINK_PAGES)
}

/// The ending of the program that the path names, if it names one.
pub(super) fn program(url: &Url) -> Option<&'static str> {
    ending(url, PROGRAMS)
}

/// The ending of the packed file that the path names, if it names one.
pub(super) fn archive(url: &Url) -> Option<&'static str> {
    ending(url, ARCHIVES)
}

fn ending(url: &Url, list: &[&'static str]) -> Option<&'static str> {
    let path = unescape(url.path());
    let file = path
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or_default();
    // A server may ignore what stands after a semicolon or a NUL.
    let file = file
        .split([';', '\0'])
        .next()
        .unwrap_or_default()
        .trim_end_matches(['.', ' ']);
    let (name, extension) = file.rsplit_once('.')?;
    if name.is_empty() {
        return None;
    }
    let extension = extension.to_ascii_lowercase();
    list.iter().copied().find(|known| *known == extension)
}

/// Undoes percent codes, twice at most: thieves encode twice.
fn unescape(text: &str) -> String {
    let once = |text: &str| {
        let mut out = Vec::with_capacity(text.len());
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let code = bytes
                .get(at + 1..at + 3)
                .filter(|_| bytes[at] == b'%')
                .and_then(|hex| std::str::from_utf8(hex).ok())
                .and_then(|hex| u8::from_str_radix(hex, 16).ok());
            out.push(code.unwrap_or(bytes[at]));
            at += if code.is_some() { 3 } else { 1 };
        }
        String::from_utf8_lossy(&out).into_owned()
    };
    once(&once(text))
}

/// The host of another address that this one carries, in its path or query,
/// where that is not the same site.
pub(super) fn leads_to(url: &Url) -> Option<String> {
    let own = url.host_str()?;
    let elsewhere = |host: &str| {
        let mut domains = [own, host]
            .map(|h| psl::domain_str(h).unwrap_or(h))
            .into_iter();
        domains.next() != domains.next()
    };
    let query = url.query().map(unescape).unwrap_or_default();
    let fragment = url.fragment().map(unescape).unwrap_or_default();
    for pair in query.split('&').chain(fragment.split('&')) {
        let (key, value) = pair.split_once('=').unwrap_or(("", pair));
        let key = key
            .rsplit(['?', '/'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let carries = CARRIERS.contains(&key.as_str());
        if let Some(host) = address_in(value, carries)
            && elsewhere(&host)
        {
            return Some(host);
        }
    }
    let path = unescape(url.path());
    address_in(&path, false).filter(|host| elsewhere(host))
}

/// The host of an address inside `text`: with its scheme anywhere, or bare
/// where `carries` says that an address is expected.
fn address_in(text: &str, carries: bool) -> Option<String> {
    let lower = text.to_ascii_lowercase().replace('\\', "/");
    let start = ["https:", "http:"].iter().find_map(|scheme| {
        let at = lower.find(scheme)?;
        let rest = lower[at + scheme.len()..].trim_start_matches('/');
        (carries || rest.len() < lower.len() - at - scheme.len()).then_some(rest)
    });
    let rest = match start {
        Some(rest) => rest,
        None if carries => lower.strip_prefix("//").unwrap_or(&lower),
        None => lower.strip_prefix("//")?,
    };
    let host = rest
        .split(['/', '?', '#', '&', ':'])
        .next()
        .unwrap_or_default();
    let host = host
        .rsplit('@')
        .next()
        .unwrap_or_default()
        .trim_end_matches('.');
    let known = psl::suffix(host.as_bytes()).is_some_and(|suffix| suffix.is_known());
    (host.contains('.') && (known || start.is_some())).then(|| host.chars().take(253).collect())
}
