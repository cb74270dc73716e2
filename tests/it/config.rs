//! Settings: what is read from where, and what a person is told when a value is
//! wrong.

use std::path::PathBuf;
use std::time::Duration;

use dropbell::config::{Pace, Settings, SettingsError, Sources};
use secrecy::ExposeSecret;

const TOKEN: &str = "bm90LWEtcmVhbC1pZA.Gabcde.not-a-real-token-at-all-abcdef";

fn load(variables: &[(&str, &str)]) -> Result<Settings, SettingsError> {
    Settings::load(Sources::of_variables(variables.iter().copied()))
}

fn load_file(text: &str) -> Result<Settings, SettingsError> {
    Settings::load(Sources::default().with_file("config/dropbell.toml", text))
}

fn error(variables: &[(&str, &str)]) -> String {
    let text = load(variables)
        .expect_err("the value should be refused")
        .to_string();
    assert!(!text.contains('\n'), "one line only: {text}");
    text
}

fn file_error(text: &str) -> String {
    let text = load_file(text)
        .expect_err("the file should be refused")
        .to_string();
    assert!(!text.contains('\n'), "one line only: {text}");
    text
}

#[test]
fn without_any_source_the_built_in_values_hold() {
    let settings = load(&[]).unwrap();
    assert_eq!(settings.discord.api_url, "https://discord.com");
    assert_eq!(settings.discord.global_rate, 47);
    assert!(settings.discord.token.is_none());
    assert!(settings.discord.is_discord_itself());
    assert_eq!(settings.discord.dev_guild_id, None);
    assert_eq!(settings.database.url, "sqlite://data/dropbell.db");
    assert_eq!(settings.database.path, PathBuf::from("data/dropbell.db"));
    assert_eq!(settings.http.addr, Some("127.0.0.1:8080".parse().unwrap()));
    assert!(settings.curators.ids.is_empty());
    let notifier = settings.notifier;
    assert_eq!(
        notifier.webhook_pace,
        Pace {
            count: 5,
            per: Duration::from_secs(2)
        }
    );
    assert_eq!(
        notifier.channel_pace,
        Pace {
            count: 30,
            per: Duration::from_secs(60)
        }
    );
    assert_eq!(notifier.give_up_after, Duration::from_secs(72 * 3600));
    assert_eq!(
        notifier.keep_deliveries,
        Duration::from_secs(90 * 24 * 3600)
    );
    assert_eq!(notifier.invalid.window, Duration::from_secs(600));
    assert_eq!(
        (
            notifier.invalid.warn_at,
            notifier.invalid.slow_at,
            notifier.invalid.stop_at
        ),
        (100, 1000, 5000)
    );
}

#[test]
fn the_environment_wins_over_a_file_and_a_file_over_the_built_in_values() {
    let text = "[discord]\nglobal_rate = 20\n[notifier]\ngive_up_after = \"1d 12h\"\n";
    let settings = Settings::load(
        Sources::of_variables([("DISCORD_GLOBAL_RATE", "30")]).with_file("x.toml", text),
    )
    .unwrap();
    assert_eq!(settings.discord.global_rate, 30);
    assert_eq!(
        settings.notifier.give_up_after,
        Duration::from_secs(36 * 3600)
    );
    let settings = load_file(text).unwrap();
    assert_eq!(settings.discord.global_rate, 20);
}

#[test]
fn the_environment_wins_over_dot_env_and_an_empty_value_counts_as_unset() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(".env");
    std::fs::write(&path, "DISCORD_GLOBAL_RATE=11\nCURATOR_IDS=7\n# remark\n").unwrap();
    let mut sources = Sources::of_variables([("DISCORD_GLOBAL_RATE", "12"), ("CURATOR_IDS", " ")]);
    sources.add_dot_env(&path).unwrap();
    let settings = Settings::load(sources).unwrap();
    assert_eq!(settings.discord.global_rate, 12);
    assert!(settings.curators.contains(7));
}

#[test]
fn a_missing_dot_env_is_no_error_but_a_named_settings_file_must_exist() {
    let folder = tempfile::tempdir().unwrap();
    let mut sources = Sources::default();
    sources.add_dot_env(&folder.path().join(".env")).unwrap();
    let text = sources
        .add_file(&folder.path().join("absent.toml"))
        .unwrap_err()
        .to_string();
    assert!(
        text.contains("absent.toml") && text.contains("--config"),
        "{text}"
    );
}

#[test]
fn a_bad_line_of_dot_env_is_named_without_showing_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(".env");
    std::fs::write(&path, format!("# first\nDISCORD_TOKEN=Bot {TOKEN}\n")).unwrap();
    let text = Sources::default()
        .add_dot_env(&path)
        .unwrap_err()
        .to_string();
    assert!(
        text.contains("line 2") && text.contains("DISCORD_TOKEN"),
        "{text}"
    );
    assert!(!text.contains(TOKEN) && !text.contains('\n'), "{text}");
}

#[test]
fn any_key_can_be_set_by_a_variable_named_after_it() {
    let settings = load(&[("DROPBELL_NOTIFIER_MAX_IN_FLIGHT", "8")]).unwrap();
    assert_eq!(settings.notifier.max_in_flight, 8);
    let text = error(&[("DROPBELL_NOTIFIER_MAX_INFLIGHT", "8")]);
    assert!(
        text.contains("did you mean DROPBELL_NOTIFIER_MAX_IN_FLIGHT?"),
        "{text}"
    );
}

#[test]
fn an_unknown_key_in_a_file_stops_the_start_and_the_nearest_is_offered() {
    let text = file_error("[discord]\nglobal_rat = 3\n");
    assert_eq!(
        text,
        "discord.global_rat, set in config/dropbell.toml, is not a setting of Dropbell; did you \
         mean discord.global_rate?"
    );
    let text = file_error("[weather]\nplace = \"here\"\n");
    assert!(
        text.contains("weather.place") && text.contains("config/default.toml"),
        "{text}"
    );
    let text = file_error("stray = 1\n");
    assert!(text.contains("stray"), "{text}");
}

#[test]
fn secrets_are_refused_in_a_settings_file_and_never_shown() {
    let text = file_error(&format!("[discord]\ntoken = \"{TOKEN}\"\n"));
    assert!(
        text.contains("DISCORD_TOKEN") && text.contains(".env"),
        "{text}"
    );
    assert!(!text.contains(TOKEN), "{text}");
    let text = file_error("[secrets]\nkey = \"0123\"\n");
    assert!(text.contains("SECRET_KEY"), "{text}");
}

#[test]
fn a_file_that_is_not_toml_is_named_with_its_line() {
    let text = file_error("[discord]\n\nglobal_rate = = 3\n");
    assert!(text.starts_with("config/dropbell.toml, line 3: "), "{text}");
}

/// Variable, value, key, what would be right.
const WRONG_VALUES: &[(&str, &str, &str, &str)] = &[
    (
        "DISCORD_GLOBAL_RATE",
        "fast",
        "discord.global_rate",
        "1 to 50",
    ),
    ("DISCORD_GLOBAL_RATE", "0", "discord.global_rate", "1 to 50"),
    (
        "DISCORD_GLOBAL_RATE",
        "51",
        "discord.global_rate",
        "1 to 50",
    ),
    (
        "DISCORD_API_URL",
        "discord.com",
        "discord.api_url",
        "https://discord.com",
    ),
    (
        "DISCORD_API_URL",
        "ftp://discord.com",
        "discord.api_url",
        "http or https",
    ),
    (
        "DISCORD_API_URL",
        "https://discord.com/?x=1",
        "discord.api_url",
        "without",
    ),
    (
        "DISCORD_PUBLIC_KEY",
        "abc",
        "discord.public_key",
        "64 hexadecimal digits",
    ),
    (
        "DEV_GUILD_ID",
        "my server",
        "discord.dev_guild_id",
        "Developer Mode",
    ),
    (
        "DATABASE_URL",
        "postgres://me:pw@host/x",
        "database.url",
        "sqlite://",
    ),
    (
        "DATABASE_URL",
        "sqlite::memory:",
        "database.url",
        "sqlite://",
    ),
    ("DATABASE_URL", "sqlite://", "database.url", "sqlite://"),
    ("HTTP_ADDR", "8080", "http.addr", "127.0.0.1:8080"),
    ("CURATOR_IDS", "12,alice", "curators.ids", "Developer Mode"),
    ("CURATOR_IDS", "0", "curators.ids", "Developer Mode"),
    ("SECRET_KEY", "short", "secrets.key", "openssl rand -hex 32"),
    ("RUST_LOG", "dropbell=loud", "log.filter", "debug"),
    ("DROPBELL_LOG_FORMAT", "xml", "log.format", "human or json"),
    (
        "DROPBELL_NOTIFIER_WEBHOOK_PACE",
        "5/2s",
        "notifier.webhook_pace",
        "5 per 2s",
    ),
    (
        "DROPBELL_NOTIFIER_GIVE_UP_AFTER",
        "a while",
        "notifier.give_up_after",
        "1h to 30d",
    ),
    (
        "DROPBELL_NOTIFIER_REQUEST_TIMEOUT",
        "1s",
        "notifier.request_timeout",
        "connecting",
    ),
    (
        "DROPBELL_NOTIFIER_INVALID_SLOW_PERCENT",
        "1",
        "notifier.invalid_slow_percent",
        "rise",
    ),
];

#[test]
fn each_wrong_value_names_its_key_and_what_would_be_right() {
    for (variable, value, key, right) in WRONG_VALUES {
        let text = error(&[(variable, value)]);
        assert!(text.contains(variable), "{variable}={value}: {text}");
        assert!(text.contains(key), "{variable}={value}: {text}");
        assert!(
            text.contains("the environment"),
            "{variable}={value}: {text}"
        );
        assert!(text.contains(right), "{variable}={value}: {text}");
        assert!(!text.contains("pw@"), "a password is shown: {text}");
    }
}

#[test]
fn a_value_of_the_wrong_kind_in_a_file_names_key_file_and_kind() {
    let text = file_error("[discord]\nglobal_rate = [1]\n");
    assert!(
        text.contains("discord.global_rate")
            && text.contains("config/dropbell.toml")
            && text.contains("array"),
        "{text}"
    );
}

#[test]
fn the_address_of_the_api_is_cleaned_of_what_is_appended_anyway() {
    for given in [
        "http://127.0.0.1:4000",
        "http://127.0.0.1:4000/",
        "http://127.0.0.1:4000/api/v10",
        "http://127.0.0.1:4000/api/v10/",
    ] {
        let settings = load(&[("DISCORD_API_URL", given)]).unwrap();
        assert_eq!(settings.discord.api_url, "http://127.0.0.1:4000", "{given}");
    }
    let settings = load(&[("DISCORD_API_URL", "https://proxy.example/discord/")]).unwrap();
    assert_eq!(settings.discord.api_url, "https://proxy.example/discord");
}

#[test]
fn another_server_may_be_driven_faster_and_may_have_tokens_of_any_shape() {
    let settings = load(&[
        ("DISCORD_API_URL", "http://127.0.0.1:4000"),
        ("DISCORD_GLOBAL_RATE", "1000"),
        ("DISCORD_TOKEN", "0123456789abcdef0123456789abcdef"),
    ])
    .unwrap();
    assert_eq!(settings.discord.global_rate, 1000);
    assert!(!settings.discord.is_discord_itself());
    assert!(settings.discord.require_token().is_ok());
}

#[test]
fn a_token_is_cleaned_of_quotes_spaces_and_its_scheme() {
    for given in [
        TOKEN.to_owned(),
        format!("  {TOKEN}\n"),
        format!("\"{TOKEN}\""),
        format!("'Bot {TOKEN}'"),
        format!("bot   {TOKEN}"),
    ] {
        let settings = load(&[("DISCORD_TOKEN", &given)]).unwrap();
        assert_eq!(
            settings.discord.require_token().unwrap().expose_secret(),
            TOKEN,
            "{given:?}"
        );
    }
}

#[test]
fn what_is_not_a_token_is_named_as_what_it_is_and_not_shown() {
    let public_key = "0123456789abcdef".repeat(4);
    let table = [
        (public_key.as_str(), "public key"),
        ("abcdefghijABCDEFGHIJ0123456789_-", "client secret"),
        ("112233445566778899", "an id"),
        ("https://discord.com/api/webhooks/1/x", "an address"),
        ("bm90LWEtcmVhbC1pZA.Gabcde", "not a whole bot token"),
        ("Bearer abc", "access token"),
        ("Bot", "not a whole bot token"),
        ("two words", "spaces"),
        ("\"\"", "nothing is left"),
    ];
    for (given, named) in table {
        let text = error(&[("DISCORD_TOKEN", given)]);
        assert!(
            text.contains(named) && text.contains("Reset Token"),
            "{given}: {text}"
        );
        let shown = given.len() > 4 && text.contains(given);
        assert!(!shown, "the value is shown: {text}");
    }
}

#[test]
fn where_no_token_is_set_a_person_is_told_where_to_get_one() {
    let text = load(&[])
        .unwrap()
        .discord
        .require_token()
        .unwrap_err()
        .to_string();
    assert!(
        text.starts_with("DISCORD_TOKEN (discord.token) is not set"),
        "{text}"
    );
    assert!(
        text.contains("discord.com/developers/applications"),
        "{text}"
    );
}

#[test]
fn debug_output_shows_no_secret() {
    let key = "an-instance-key-of-more-than-32-characters";
    let variables = [("DISCORD_TOKEN", TOKEN), ("SECRET_KEY", key)];
    let sources = Sources::of_variables(variables);
    let shown = format!("{sources:?} {:?}", Settings::load(sources.clone()).unwrap());
    assert!(!shown.contains(TOKEN) && !shown.contains(key), "{shown}");
}

#[test]
fn curators_are_read_from_a_variable_and_from_a_list() {
    let settings = load(&[("CURATOR_IDS", "175928847299117063, 80351110224678912")]).unwrap();
    assert!(settings.curators.contains(175_928_847_299_117_063));
    assert!(settings.curators.contains(80_351_110_224_678_912));
    let settings = load_file("[curators]\nids = [\"5\", 6]\n").unwrap();
    assert!(settings.curators.contains(5) && settings.curators.contains(6));
    assert!(!settings.curators.contains(7));
}

#[test]
fn the_http_server_can_be_turned_off_or_moved() {
    assert_eq!(load(&[("HTTP_ADDR", "off")]).unwrap().http.addr, None);
    let addr = load(&[("HTTP_ADDR", "localhost:0")]).unwrap().http.addr;
    assert_eq!(addr, Some("127.0.0.1:0".parse().unwrap()));
}

#[test]
fn the_example_of_a_dot_env_holds_the_secrets_and_nothing_else() {
    let names: Vec<String> =
        dotenvy::from_read_iter(include_bytes!("../../config/example.env").as_slice())
            .map(|entry| entry.unwrap().0)
            .collect();
    assert_eq!(names, ["DISCORD_TOKEN", "SECRET_KEY"]);
}
