//! What a link's path and query give away, and what its site is known for.

use url::Url;

use super::sites;

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

/// File endings that run when opened, without those that are also endings of
/// domains (`.com`, `.app`, `.sh`), which paths often hold.
const PROGRAMS: &str = "
    apk apks appimage appx bat bin cmd cpl crx deb dll dmg docm exe gadget hta img ipa iso
    jar jnlp jse lnk msi msix msp pif pkg ps1 reg rpm scf scr url vbe vbs vhd vhdx wsf xapk
    xlsm xpi
";

const ARCHIVES: &str = "7z ace bz2 cab gz lzh rar tar tgz xz zip zst";

/// Query keys that carry the address to go on to.
const CARRIERS: &str = "
    continue dest destination forward go goto href link location next out q r redir redirect
    redirect_to redirect_uri redirect_url redirecturl return return_to return_url returnto
    returnurl target to u uri url view
";

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
    if is_invite(host, &path) {
        return Some(Place::Invite);
    }
    if REDIRECT_PAGES.iter().any(page) {
        return Some(Place::Redirect);
    }
    sites::known(host)
}

fn is_invite(host: &str, path: &str) -> bool {
    parents(host).any(|parent| matches!(parent, "discord.com" | "discordapp.com"))
        && ["/invite", "/oauth2", "/api/oauth2"]
            .iter()
            .any(|start| path.starts_with(start))
}

/// What makes a host unfit to be anybody's official domain.
pub(super) fn never_official(host: &str) -> Option<Place> {
    sites::known(host).filter(|place| !matches!(place, Place::Shared | Place::LinkPage))
}

/// Whether the host is, or lies under, a site on which anyone publishes.
pub(super) fn is_shared(host: &str) -> bool {
    matches!(sites::known(host), Some(Place::Shared | Place::LinkPage))
}

/// The ending of the program that the path names, if it names one.
pub(super) fn program(url: &Url) -> Option<&'static str> {
    ending(url, PROGRAMS)
}

/// The ending of the packed file that the path names, if it names one.
pub(super) fn archive(url: &Url) -> Option<&'static str> {
    ending(url, ARCHIVES)
}

fn ending(url: &Url, list: &'static str) -> Option<&'static str> {
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
    list.split_whitespace().find(|known| *known == extension)
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
        let carries = CARRIERS.split_whitespace().any(|known| known == key);
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
