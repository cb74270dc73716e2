//! Catalogue files: taken whole or not at all.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn dropbell(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_dropbell"))
            .args(arguments)
            .current_dir(self.0.path())
            .env_clear()
            .output()
            .expect("the binary runs")
    }

    fn says(&self, arguments: &[&str]) -> String {
        let output = self.dropbell(arguments);
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            output.status.success(),
            "{text}{}",
            String::from_utf8_lossy(&output.stderr)
        );
        text
    }

    fn refuses(&self, arguments: &[&str]) -> String {
        let output = self.dropbell(arguments);
        assert!(!output.status.success());
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    fn writes(&self, name: &str, text: &str) {
        std::fs::write(self.0.path().join(name), text).expect("a file");
    }
}

fn seed() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/catalogue.toml");
    path.display().to_string()
}

#[test]
fn importing_the_seed_again_changes_nothing() {
    let desk = Desk::new();
    let again = desk.says(&["import", &seed()]);
    assert_eq!(again, "0 added, 0 changed, 16 unchanged\n");
}

#[test]
fn an_export_comes_back_as_it_was_in_both_notations() {
    let desk = Desk::new();
    for file in ["catalogue.toml", "catalogue.json"] {
        desk.says(&["export", file]);
        assert_eq!(
            desk.says(&["import", file]),
            "0 added, 0 changed, 16 unchanged\n"
        );
    }
}

#[test]
fn a_dry_run_shows_what_would_change_and_saves_nothing() {
    let desk = Desk::new();
    desk.writes(
        "new.toml",
        "version = 1\n[[project]]\nslug = \"zorp\"\nname = \"Zorp\"\nstatus = \"likely\"\n\
         [[project]]\nslug = \"starknet\"\nname = \"Starknet\"\nstatus = \"claimable\"\n",
    );
    let shown = desk.says(&["import", "new.toml", "--dry-run"]);
    assert!(shown.contains("+ Zorp"), "{shown}");
    assert!(shown.contains("status confirmed → claimable"), "{shown}");
    assert!(shown.contains("nothing was saved"), "{shown}");
    assert_eq!(desk.says(&["import", "new.toml", "--dry-run"]), shown);
}

#[test]
fn an_old_file_takes_no_status_back() {
    let desk = Desk::new();
    let head = "version = 1\n[[project]]\nslug = \"zorp\"\nname = \"Zorp\"\n";
    desk.writes("now.toml", &format!("{head}status = \"claimable\"\n"));
    desk.writes("old.toml", &format!("{head}status = \"likely\"\n"));
    desk.says(&["import", "now.toml"]);
    let shown = desk.says(&["import", "old.toml"]);
    assert!(shown.contains("stays claimable"), "{shown}");
    assert!(desk.says(&["export"]).contains("status = \"claimable\""));
}

#[test]
fn a_bad_entry_names_file_line_and_field_and_nothing_is_imported() {
    let desk = Desk::new();
    let good = "version = 1\n[[project]]\nslug = \"zorp\"\nname = \"Zorp\"\n";
    for (rest, line, field) in [
        ("status = \"soon\"\n", "line 5", "`status`"),
        (
            "status = \"likely\"\ncolour = \"red\"\n",
            "line 6",
            "colour",
        ),
        (
            "status = \"likely\"\n[[project.claim]]\nkind = \"score\"\nvalue = 120\n\
             measures = \"tech\"\nsource = \"me\"\nobserved = \"today\"\n",
            "line 6",
            "`value`",
        ),
        ("status = \"likely\"\nopens = \"soon\"\n", "line 6", "soon"),
        (
            "status = \"likely\"\n[[project]]\nslug = \"zorp\"\nname = \"Other\"\nstatus = \"likely\"\n",
            "line 7",
            "`slug`",
        ),
    ] {
        desk.writes("bad.toml", &format!("{good}{rest}"));
        let error = desk.refuses(&["import", "bad.toml"]);
        assert!(error.contains("bad.toml"), "{error}");
        assert!(error.contains(line), "{rest}: {error}");
        assert!(error.contains(field), "{rest}: {error}");
        assert!(error.contains("nothing was imported"), "{error}");
    }
    assert!(!desk.says(&["export"]).contains("Zorp"));
}

#[test]
fn a_link_that_robs_people_keeps_the_whole_file_out() {
    let desk = Desk::new();
    desk.writes(
        "bad.toml",
        "version = 1\n[[project]]\nslug = \"zorp\"\nname = \"Zorp\"\nstatus = \"likely\"\n\
         [[project.link]]\nkind = \"website\"\nurl = \"https://bit.ly/zorp\"\n",
    );
    let error = desk.refuses(&["import", "bad.toml"]);
    assert!(error.contains("Zorp"), "{error}");
    assert!(!desk.says(&["export"]).contains("Zorp"));
}
