//! The operator's lists of scam domains: read, refreshed, swapped in whole.
//!
//! A list that can't be read leaves its last good copy in use. Addresses are
//! fetched from the public internet alone: a list must not become a way to
//! ask something of the machine's own network.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect;
use sha2::{Digest, Sha256};
use tokio::sync::OnceCell;
use tokio_util::sync::CancellationToken;
use url::{Host, Url};

use crate::config::{Links, ListPlace};
use crate::intake::rules::BlockLists;
use crate::links::{BlockList, Parsed, parse_list};
use crate::ops::health::Component;

/// How long a connection, and a whole download, may take.
const CONNECT: Duration = Duration::from_secs(10);
const DOWNLOAD: Duration = Duration::from_secs(120);
/// Redirects followed; each is held to the same rules.
const REDIRECTS: usize = 3;

/// Which machines a list may come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reachable {
    /// Those of the public internet, over https.
    Public,
    /// Also this machine, without encryption: for tests.
    ThisMachine,
}

/// Why a list could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ListFailure {
    /// The file, or the last good copy, can't be read.
    #[error("{0}: {1}")]
    File(String, std::io::Error),
    /// The download failed.
    #[error("{0}: the download failed: {1}")]
    Download(String, String),
    /// It is larger than allowed.
    #[error("{0}: larger than {1} bytes")]
    TooLarge(String, u64),
    /// It leads into a private network.
    #[error("{0}: it leads into a private network, where lists are not fetched from")]
    Private(String),
    /// It is no list.
    #[error("{0}: {1}")]
    Unreadable(String, String),
}

/// Reads the lists of the settings.
pub struct Reader {
    settings: Links,
    /// Where the last good copies are.
    folder: PathBuf,
    reachable: Reachable,
    /// Made for the first download: reading the system's certificates takes
    /// longer than all the rest of a start.
    http: OnceCell<reqwest::Client>,
}

impl Reader {
    /// A reader that keeps its copies beside `database`.
    #[must_use]
    pub fn new(settings: Links, database: &Path, reachable: Reachable) -> Self {
        let mut folder = database.as_os_str().to_owned();
        folder.push(".lists");
        Self {
            settings,
            folder: PathBuf::from(folder),
            reachable,
            http: OnceCell::new(),
        }
    }

    /// Reads the lists at once and now and then, until `soft` is cancelled.
    pub async fn run(self, lists: Arc<BlockLists>, health: Component, soft: CancellationToken) {
        if self.settings.block_lists.is_empty() {
            health.ok();
            return;
        }
        loop {
            let (list, failures) = self.read(true).await;
            tracing::info!(domains = list.len(), "block lists read");
            lists.swap(list);
            if failures.is_empty() {
                health.ok();
            } else {
                let words: Vec<String> = failures.iter().map(ToString::to_string).collect();
                health.degraded(format!("block lists: {}", words.join("; ")));
            }
            tokio::select! {
                () = soft.cancelled() => return,
                () = tokio::time::sleep(self.settings.refresh) => {}
            }
        }
    }

    /// All lists as one, and what went wrong. Without `fetch`, of addresses
    /// the last good copies alone.
    pub async fn read(&self, fetch: bool) -> (BlockList, Vec<ListFailure>) {
        let mut builder = BlockList::builder();
        let mut failures = Vec::new();
        for place in &self.settings.block_lists {
            let (name, read) = match place {
                ListPlace::File(path) => (path.display().to_string(), self.file(path).await),
                ListPlace::Address(url) => (url.clone(), self.address(url, fetch).await),
            };
            match read {
                Ok((parsed, failure)) => {
                    builder.add(&short(&name), &parsed);
                    failures.extend(failure);
                }
                Err(failure) => failures.push(failure),
            }
        }
        (builder.build(), failures)
    }

    async fn file(&self, path: &Path) -> Result<(Parsed, Option<ListFailure>), ListFailure> {
        let name = path.display().to_string();
        let failed = |error| ListFailure::File(name.clone(), error);
        let size = tokio::fs::metadata(path).await.map_err(failed)?.len();
        if size > self.settings.max_bytes {
            return Err(ListFailure::TooLarge(name, self.settings.max_bytes));
        }
        let bytes = tokio::fs::read(path).await.map_err(failed)?;
        Ok((parsed(&name, bytes).await?, None))
    }

    /// What the address has now; where that can't be had, the last good copy.
    async fn address(
        &self,
        url: &str,
        fetch: bool,
    ) -> Result<(Parsed, Option<ListFailure>), ListFailure> {
        let copy = self.folder.join(digest(url));
        let mut failure = None;
        if fetch {
            match self.fetched(url, &copy).await {
                Ok(parsed) => return Ok((parsed, None)),
                Err(error) => failure = Some(error),
            }
        }
        match self.file(&copy).await {
            Ok((parsed, _)) => Ok((parsed, failure)),
            Err(missing) => Err(failure.unwrap_or(missing)),
        }
    }

    async fn fetched(&self, url: &str, copy: &Path) -> Result<Parsed, ListFailure> {
        let bytes = self.download(url).await?;
        let parsed = parsed(url, bytes.clone()).await?;
        // A list that shrank to nothing is one that somebody emptied.
        if let Err(error) = keep(copy, &bytes).await {
            tracing::warn!(url, %error, "the last good copy of a list can't be kept");
        }
        Ok(parsed)
    }

    async fn download(&self, url: &str) -> Result<Vec<u8>, ListFailure> {
        let failed = |error: &dyn std::error::Error| {
            let words = error
                .source()
                .map_or_else(|| error.to_string(), ToString::to_string);
            ListFailure::Download(url.to_owned(), words)
        };
        let address: Url = url
            .parse()
            .map_err(|error: url::ParseError| failed(&error))?;
        if !allowed(&address, self.reachable) {
            return Err(ListFailure::Private(url.to_owned()));
        }
        let http = self
            .http
            .get_or_try_init(async || client(self.reachable))
            .await
            .map_err(|error| failed(&error))?;
        let mut answer = http
            .get(address)
            .send()
            .await
            .and_then(reqwest::Response::error_for_status)
            .map_err(|error| failed(&error))?;
        let mut bytes = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|error| failed(&error))? {
            if (bytes.len() + chunk.len()) as u64 > self.settings.max_bytes {
                return Err(ListFailure::TooLarge(
                    url.to_owned(),
                    self.settings.max_bytes,
                ));
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    }
}

fn client(reachable: Reachable) -> Result<reqwest::Client, reqwest::Error> {
    reqwest::Client::builder()
        .connect_timeout(CONNECT)
        .timeout(DOWNLOAD)
        // A proxy would resolve names out of our sight.
        .no_proxy()
        .dns_resolver(Arc::new(Guarded(reachable)))
        .redirect(redirect::Policy::custom(move |attempt| {
            if attempt.previous().len() > REDIRECTS {
                attempt.error("too many redirects")
            } else if allowed(attempt.url(), reachable) {
                attempt.follow()
            } else {
                attempt.error("a redirect into a private network, or away from https")
            }
        }))
        .build()
}

/// Parsing takes long enough to hold other work up.
async fn parsed(name: &str, bytes: Vec<u8>) -> Result<Parsed, ListFailure> {
    let unreadable = |words: String| ListFailure::Unreadable(name.to_owned(), words);
    tokio::task::spawn_blocking(move || parse_list(&bytes, None))
        .await
        .map_err(|error| unreadable(error.to_string()))?
        .map_err(|error| unreadable(error.to_string()))
}

/// Replaces the copy in one step, so that a crash leaves the old or the new.
async fn keep(copy: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = copy.parent() {
        tokio::fs::create_dir_all(folder).await?;
    }
    let fresh = copy.with_extension("new");
    tokio::fs::write(&fresh, bytes).await?;
    tokio::fs::rename(&fresh, copy).await
}

fn digest(url: &str) -> String {
    Sha256::digest(url.as_bytes())
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// What moderators are shown as the list's name.
fn short(name: &str) -> String {
    name.parse::<Url>()
        .ok()
        .and_then(|url| url.host_str().map(str::to_owned))
        .or_else(|| Some(Path::new(name).file_name()?.to_string_lossy().into_owned()))
        .unwrap_or_else(|| name.to_owned())
}

fn allowed(url: &Url, reachable: Reachable) -> bool {
    let scheme =
        url.scheme() == "https" || (url.scheme() == "http" && reachable == Reachable::ThisMachine);
    let host = match url.host() {
        Some(Host::Ipv4(ip)) => may_reach(IpAddr::V4(ip), reachable),
        Some(Host::Ipv6(ip)) => may_reach(IpAddr::V6(ip), reachable),
        // The resolver decides.
        Some(Host::Domain(_)) => true,
        None => false,
    };
    scheme && host
}

fn may_reach(ip: IpAddr, reachable: Reachable) -> bool {
    is_public(ip) || (reachable == Reachable::ThisMachine && ip.is_loopback())
}

/// Whether an address belongs to the public internet.
/// Source: <https://www.iana.org/assignments/iana-ipv4-special-registry>,
/// <https://www.iana.org/assignments/iana-ipv6-special-registry>
#[must_use]
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let special = a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (18..20).contains(&b));
    !(special
        || ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_multicast()
        || ip.is_documentation())
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let segments = ip.segments();
    let [a, b, ..] = segments;
    // Global unicast alone, without what carries an IPv4 address inside
    // (6to4, Teredo) and documentation.
    (a & 0xE000) == 0x2000
        && a != 0x2002
        && !(a == 0x2001 && (b == 0 || b == 0x0DB8))
        && !(a == 0x3FFF && b < 0x1000)
}

/// Resolves names to public addresses only, at the moment of connecting: a
/// name can't be checked first and changed after.
struct Guarded(Reachable);

impl Resolve for Guarded {
    fn resolve(&self, name: Name) -> Resolving {
        let reachable = self.0;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let allowed: Vec<SocketAddr> = found
                .filter(|address| may_reach(address.ip(), reachable))
                .collect();
            if allowed.is_empty() {
                return Err("the name leads into a private network".into());
            }
            Ok(Box::new(allowed.into_iter()) as Addrs)
        })
    }
}
