//! Migrations run over a filled database, and refuse what they don't know.

use std::fs;

use dropbell::store::{Store, StoreError};
use sqlx::{Connection, SqliteConnection};

use crate::support::database;

#[tokio::test]
async fn starting_again_changes_nothing() {
    let (folder, url) = database();
    for _ in 0..2 {
        let store = Store::open(&url, None).await.expect("opens");
        store.close().await;
    }
    let before = fs::read(folder.path().join("dropbell.db")).expect("the file");
    let store = Store::open(&url, None).await.expect("opens");
    store.close().await;
    let after = fs::read(folder.path().join("dropbell.db")).expect("the file");
    assert!(before == after, "a start without work wrote something");
}

#[tokio::test]
async fn a_database_of_a_newer_release_is_refused_and_not_touched() {
    let (folder, url) = database();
    Store::open(&url, None).await.expect("opens").close().await;
    let mut direct = SqliteConnection::connect(&url).await.expect("opens");
    sqlx::query(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
         VALUES (9000, 'of the future', 1, x'00', 0)",
    )
    .execute(&mut direct)
    .await
    .expect("written");
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)")
        .execute(&mut direct)
        .await
        .expect("folded");
    direct.close().await.expect("closed");
    let before = fs::read(folder.path().join("dropbell.db")).expect("the file");
    let refused = Store::open(&url, None).await.err().expect("refused");
    assert!(
        matches!(refused, StoreError::Newer { found: 9000, .. }),
        "{refused}"
    );
    let beside = Store::open_beside(&url, None).await.err().expect("refused");
    assert!(matches!(beside, StoreError::Newer { .. }), "{beside}");
    let after = fs::read(folder.path().join("dropbell.db")).expect("the file");
    assert!(before == after, "the file was changed");
}

#[tokio::test]
async fn a_file_that_is_no_database_is_told_in_one_line_and_kept() {
    let (folder, url) = database();
    let rubbish =
        "this is no database, but it may be somebody's only copy of something\n".repeat(99);
    fs::write(folder.path().join("dropbell.db"), &rubbish).expect("written");
    let refused = Store::open(&url, None).await.err().expect("refused");
    assert!(matches!(refused, StoreError::Damaged(_)), "{refused:?}");
    assert!(!refused.to_string().contains('\n'), "{refused}");
    let kept = fs::read_to_string(folder.path().join("dropbell.db")).expect("the file");
    assert!(kept == rubbish, "the file was changed");
}
