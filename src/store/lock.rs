//! One process a database: a lock file that the system frees when the holder dies.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

use super::StoreError;

/// Held for as long as the store lives.
pub struct InstanceLock(#[expect(dead_code, reason = "dropping it frees the lock")] File);

fn lock_path(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(".lock");
    PathBuf::from(name)
}

/// Takes the lock beside `database`, or says who holds it.
pub fn acquire(database: &Path) -> Result<InstanceLock, StoreError> {
    let path = lock_path(database);
    let folder = |error| StoreError::Folder {
        path: path.display().to_string(),
        error,
    };
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(&path)
        .map_err(folder)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut holder = String::new();
            // Who it is only helps the reader; an unreadable note still means held.
            let _ = file.read_to_string(&mut holder);
            return Err(StoreError::Held {
                database: database.display().to_string(),
                holder: holder.trim().to_owned(),
            });
        }
        Err(TryLockError::Error(error)) => return Err(folder(error)),
    }
    file.set_len(0)
        .and_then(|()| file.rewind())
        .map_err(folder)?;
    writeln!(file, "process {}", std::process::id()).map_err(folder)?;
    Ok(InstanceLock(file))
}
