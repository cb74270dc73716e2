//! Keys, modes, and what can be deleted.

use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::Command;

use dropbell::domain::{ChannelId, GuildId, UnixMillis, WebhookId};
use dropbell::store::Store;
use dropbell::store::webhooks::Webhook;
use secrecy::{ExposeSecret, SecretString};
use tempfile::TempDir;

const TOKEN: &str = "a-token-that-lets-anybody-post";
const OLD: &str = "the old secret, long enough to be one";
const NEW: &str = "the new secret, long enough to be one";

fn url(folder: &TempDir) -> String {
    format!("sqlite://{}", database(folder).display())
}

fn database(folder: &TempDir) -> PathBuf {
    folder.path().join("dropbell.db")
}

fn beside(folder: &TempDir, ending: &str) -> PathBuf {
    folder.path().join(format!("dropbell.db.{ending}"))
}

async fn with_token(folder: &TempDir, secret: Option<&SecretString>) {
    let store = Store::open(&url(folder), secret).await.expect("a store");
    let webhook = Webhook {
        id: WebhookId(5),
        token: SecretString::from(TOKEN),
        channel: ChannelId(6),
        guild: GuildId(7),
    };
    store
        .keep_webhook(&webhook, UnixMillis(1))
        .await
        .expect("kept");
    store.close().await;
}

async fn opens(folder: &TempDir, secret: Option<&SecretString>) -> bool {
    let store = Store::open(&url(folder), secret).await.expect("a store");
    let token = store.webhook(ChannelId(6)).await;
    store.close().await;
    token.is_ok_and(|found| found.is_some_and(|hook| hook.token.expose_secret() == TOKEN))
}

fn rotates(folder: &TempDir, variables: &[(&str, &str)]) -> std::process::Output {
    Command::new(env!("CARGO_BIN_EXE_dropbell"))
        .arg("rotate-key")
        .env_clear()
        .env("DATABASE_URL", url(folder))
        .envs(variables.iter().copied())
        .current_dir(folder.path())
        .output()
        .expect("it runs")
}

fn key_file(path: &Path, bytes: &[u8]) {
    use std::io::Write;
    let mut options = std::fs::OpenOptions::new();
    let mut file = options
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)
        .expect("a file");
    file.write_all(bytes).expect("written");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_key_file_is_renewed_and_every_token_with_it() {
    let folder = tempfile::tempdir().expect("a folder");
    with_token(&folder, None).await;
    let before = std::fs::read(beside(&folder, "key")).expect("a key file");
    let done = rotates(&folder, &[]);
    assert!(done.status.success(), "{done:?}");
    let after = std::fs::read(beside(&folder, "key")).expect("a key file");
    assert_ne!(before, after);
    assert!(opens(&folder, None).await);
    key_file(&beside(&folder, "key"), &before);
    assert!(!opens(&folder, None).await, "the old key still opens it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_of_the_settings_is_renewed_as_well() {
    let folder = tempfile::tempdir().expect("a folder");
    let (old, new) = (SecretString::from(OLD), SecretString::from(NEW));
    with_token(&folder, Some(&old)).await;
    assert!(!rotates(&folder, &[("SECRET_KEY", OLD)]).status.success());
    assert!(opens(&folder, Some(&old)).await, "it is as it was");
    let done = rotates(&folder, &[("SECRET_KEY", OLD), ("NEW_SECRET_KEY", NEW)]);
    assert!(done.status.success(), "{done:?}");
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(!said.contains(NEW), "{said}");
    assert!(opens(&folder, Some(&new)).await);
    assert!(!opens(&folder, Some(&old)).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rotation_that_a_crash_cut_off_is_completed_or_taken_back() {
    let folder = tempfile::tempdir().expect("a folder");
    with_token(&folder, None).await;
    let before = std::fs::read(beside(&folder, "key")).expect("a key file");
    // Before the tokens were sealed anew.
    key_file(&beside(&folder, "key.new"), &[7; 32]);
    assert!(opens(&folder, None).await);
    assert!(!beside(&folder, "key.new").exists());
    // After that, but before the new file took its place.
    assert!(rotates(&folder, &[]).status.success());
    let after = std::fs::read(beside(&folder, "key")).expect("a key file");
    key_file(&beside(&folder, "key"), &before);
    key_file(&beside(&folder, "key.new"), &after);
    assert!(opens(&folder, None).await);
    assert_eq!(std::fs::read(beside(&folder, "key")).expect("a key"), after);
}

#[tokio::test]
async fn nobody_else_may_read_the_database_or_the_key() {
    let folder = tempfile::tempdir().expect("a folder");
    with_token(&folder, None).await;
    for path in [database(&folder), beside(&folder, "key")] {
        let mode = std::fs::metadata(&path)
            .expect("a file")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{}", path.display());
    }
    let bytes = std::fs::read(database(&folder)).expect("the database");
    let token = TOKEN.as_bytes();
    assert!(!bytes.windows(token.len()).any(|part| part == token));
    let open = std::fs::Permissions::from_mode(0o644);
    std::fs::set_permissions(beside(&folder, "key"), open).expect("set");
    let refused = Store::open(&url(&folder), None)
        .await
        .err()
        .expect("refused");
    assert!(refused.to_string().contains("chmod 600"), "{refused}");
}
