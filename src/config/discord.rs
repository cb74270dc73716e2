//! How Discord is reached, and as whom.

use secrecy::SecretString;
use url::Url;

use super::error::{SettingsError, shown};
use super::reader::{Reader, Setting, variable_of};

/// Discord's host: limits and shapes that only Discord itself keeps are checked
/// against it alone.
const DISCORD_HOSTS: [&str; 3] = ["discord.com", "canary.discord.com", "ptb.discord.com"];

/// Requests a second that Discord allows one bot (docs: topics/rate-limits).
const DISCORD_RATE: u32 = 50;

/// The most that is accepted for servers that keep no such limit.
const HIGHEST_RATE: u32 = 10_000;

/// Section `[discord]`.
#[derive(Clone, Debug)]
pub struct Discord {
    /// The bot's token, without `Bot `. See [`Discord::require_token`].
    pub token: Option<SecretString>,
    /// Base of the REST API, no slash at its end: `/api/v10/…` is appended.
    pub api_url: String,
    /// Requests a second over everything, 1 to 50 (10,000 on other servers).
    pub global_rate: u32,
    /// The application's public key, 64 lower-case hexadecimal digits.
    pub public_key: Option<String>,
    /// Where set, commands are registered in this server alone.
    pub dev_guild_id: Option<u64>,
}

impl Discord {
    pub(super) fn read(reader: &Reader) -> Result<Self, SettingsError> {
        let api_url = api_url(&reader.require("discord.api_url")?)?;
        let real = is_discord(&api_url);
        let highest = if real { DISCORD_RATE } else { HIGHEST_RATE };
        Ok(Self {
            token: reader
                .get("discord.token")
                .map(|found| token(&found, real))
                .transpose()?,
            global_rate: reader
                .require("discord.global_rate")?
                .integer(1..=highest)?,
            public_key: reader
                .get("discord.public_key")
                .map(|key| public_key(&key))
                .transpose()?,
            dev_guild_id: reader
                .get("discord.dev_guild_id")
                .map(|id| id.snowflake(&id.text()?))
                .transpose()?,
            api_url: api_url.as_str().trim_end_matches('/').to_owned(),
        })
    }

    /// The token, for what cannot do without.
    ///
    /// # Errors
    /// No token is set; the text says where to get one.
    pub fn require_token(&self) -> Result<&SecretString, SettingsError> {
        self.token.as_ref().ok_or_else(|| SettingsError::Missing {
            key: "discord.token",
            env: variable_of("discord.token"),
            right: "put the bot's token into .env: discord.com/developers/applications, your \
                    application, Bot, Reset Token"
                .to_owned(),
        })
    }

    /// Whether [`Self::api_url`] is Discord itself, not a proxy or another server.
    #[must_use]
    pub fn is_discord_itself(&self) -> bool {
        Url::parse(&self.api_url).is_ok_and(|url| is_discord(&url))
    }
}

fn is_discord(url: &Url) -> bool {
    url.host_str()
        .is_some_and(|host| DISCORD_HOSTS.contains(&host))
}

fn api_url(found: &Setting) -> Result<Url, SettingsError> {
    const RIGHT: &str = "give an http or https address such as https://discord.com, without a \
                         user name, a query or a fragment";
    // The address itself stays out of the errors: it may hold a password.
    let mut url =
        Url::parse(&found.text()?).map_err(|error| found.bad(error.to_string(), RIGHT))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(found.bad(format!("its scheme is {}", shown(url.scheme())), RIGHT));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(found.bad("it holds a user name or password", RIGHT));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(found.bad("it holds a query or fragment", RIGHT));
    }
    let path = url.path().trim_end_matches('/');
    // People copy the address with the version that is appended anyway.
    let path = path
        .strip_suffix("/api/v10")
        .unwrap_or(path)
        .trim_end_matches('/')
        .to_owned();
    url.set_path(&path);
    Ok(url)
}

fn token(found: &Setting, real: bool) -> Result<SecretString, SettingsError> {
    const RIGHT: &str = "copy the bot's token from discord.com/developers/applications, your \
                         application, Bot, Reset Token";
    let text = found.text()?;
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`'));
    let text = match text.split_once(char::is_whitespace) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("bot") => rest.trim(),
        Some((scheme, _)) if scheme.eq_ignore_ascii_case("bearer") => {
            return Err(found.bad("it is a user's access token (Bearer), not a bot's", RIGHT));
        }
        _ => text,
    };
    if text.is_empty() {
        return Err(found.bad("nothing is left without quotes, spaces and \"Bot\"", RIGHT));
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(found.bad("it holds spaces or characters that no token has", RIGHT));
    }
    if text.starts_with("http://") || text.starts_with("https://") {
        return Err(found.bad("it is an address, not a token", RIGHT));
    }
    if real && let Some(wrong) = mistaken_for_token(text) {
        return Err(found.bad(wrong, RIGHT));
    }
    Ok(SecretString::from(text.to_owned()))
}

/// What else from the developer portal this is. Discord documents no shape of a
/// token; all it issues have three parts joined by dots.
fn mistaken_for_token(text: &str) -> Option<&'static str> {
    if text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        Some("it is the application's public key (that one goes into DISCORD_PUBLIC_KEY)")
    } else if text.bytes().all(|byte| byte.is_ascii_digit()) {
        Some("it is an id (of the application or of a user), not the token")
    } else if text.len() == 32 && !text.contains('.') {
        Some("it is the client secret, which this bot does not need")
    } else if text.split('.').count() != 3 || text.split('.').any(str::is_empty) {
        Some("it is not a whole bot token, which has three parts joined by dots")
    } else {
        None
    }
}

fn public_key(found: &Setting) -> Result<String, SettingsError> {
    const RIGHT: &str = "give the 64 hexadecimal digits under Public Key in General Information \
                         in the developer portal";
    let text = found.text()?;
    if text.contains('.') {
        return Err(found.bad(
            "it looks like a token (that one goes into DISCORD_TOKEN)",
            RIGHT,
        ));
    }
    if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(found.bad("it is not a public key", RIGHT));
    }
    Ok(text.to_ascii_lowercase())
}
