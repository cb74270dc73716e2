//! `/alerts export` and `import`

use dropbell::sim::permissions;
use serde_json::{Value, json};

use super::{Somebody, Town, is_silent_about, says};

const JSON: &str = "application/json";

impl Town {
    /// Manages channels and moderates, in Alpha.
    fn ada(&self) -> Somebody {
        let all = permissions::MANAGE_CHANNELS | permissions::MANAGE_MESSAGES;
        Somebody::at(self.alpha.member("ada").with(all), &self.general)
    }

    /// Alpha with a project of its own and two subscriptions.
    async fn filled(&self) {
        self.mo
            .hears(
                "/airdrop-mod add name:Zeta website:https://zeta.example status:likely chain:Base",
            )
            .await;
        self.alpha.role_with("hunters", 0, true);
        self.max
            .hears("/alerts subscribe channel:#alerts project:Zeta role:@hunters style:compact")
            .await;
        self.max
            .hears("/alerts quiet subscription:1 from:22:00 to:07:00 timezone:Europe/Berlin")
            .await;
        self.max
            .hears("/alerts subscribe channel:#general statuses:claimable chain:Solana")
            .await;
    }
}

impl Somebody {
    /// Exports; returns the file.
    async fn exports(&self) -> String {
        let reply = self.asks("/alerts export").await;
        assert!(reply.is_ephemeral());
        let message = reply.message().expect("a message");
        let file = message.files.first().expect("a file");
        assert_eq!(file.kind, JSON);
        String::from_utf8(file.bytes.clone()).expect("text")
    }

    async fn imports(&self, name: &str, text: &str) -> dropbell::sim::Reply {
        self.seat.attaches(name, JSON, text.as_bytes());
        self.asks(&format!("/alerts import file:{name}")).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_exported_comes_back_the_same() {
    let town = Town::opens().await;
    let ada = town.ada();
    says(
        &town.max.hears("/alerts export").await,
        &["nothing to export yet", "/alerts setup"],
    );
    town.filled().await;
    let before = town.max.hears("/alerts list").await;
    let file = ada.exports().await;
    let webhook = town.alerts.webhooks().remove(0);
    is_silent_about(
        &file,
        &[webhook.token(), &webhook.id().to_string(), "Starknet"],
    );
    says(
        &file,
        &["\"zeta\"", "Europe/Berlin", "compact", "claimable"],
    );
    for id in ["1", "2"] {
        let asked = town
            .max
            .asks(&format!("/alerts unsubscribe subscription:{id}"))
            .await;
        town.max.presses(&asked, &format!("Remove {id}")).await;
    }
    let shown = ada.imports("back.json", &file).await;
    says(
        &shown.text(),
        &[
            "would add 2 subscriptions and 0 projects",
            "1 of the second are here already",
            &town.alerts.mention(),
            "Nothing is saved yet",
        ],
    );
    says(&town.max.hears("/alerts list").await, &["No channel"]);
    let message = shown.message().expect("a message");
    let others = town.forges_press(&town.max, &message, "import1:1").await;
    says(&others, &["no longer here"]);
    let done = ada.presses(&shown, "Import").await;
    says(&done.text(), &["Imported: 2 subscriptions and 0 projects"]);
    let numbered = |text: &str| text.replace("**3**", "**1**").replace("**4**", "**2**");
    assert_eq!(numbered(&town.max.hears("/alerts list").await), before);
    let again = ada.imports("again.json", &file).await;
    says(&again.text(), &["There is nothing to import"]);
    let stale = town.forges_press(&ada, &message, "import1:1").await;
    says(&stale, &["no longer here"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_server_takes_what_fits_and_is_told_what_does_not() {
    let town = Town::opens().await;
    town.filled().await;
    let file = town.ada().exports().await;
    let home = town.lobby.id().to_string();
    let file = file.replace(&town.general.id().to_string(), &home);
    let shown = town.sam.imports("alpha.json", &file).await;
    says(
        &shown.text(),
        &[
            "would add 1 subscription and 1 project",
            "Projects: Zeta",
            "subscription 1 of the file: this server has no channel",
            &town.alerts.id().to_string(),
        ],
    );
    town.sam.presses(&shown, "Import").await;
    says(
        &town.sam.hears("/alerts list").await,
        &["claimable only on Solana"],
    );
    says(
        &town.sam.hears("/airdrop info project:Zeta").await,
        &["Zeta"],
    );
    // Who may not keep the catalogue brings no projects into it.
    let manager = town.alpha.member("mia").with(permissions::MANAGE_CHANNELS);
    let manager = Somebody::at(manager, &town.general);
    let other = file.replace("Zeta", "Yota").replace("zeta", "yota");
    let shown = manager.imports("yota.json", &other).await;
    says(
        &shown.text(),
        &["only who may manage messages adds projects"],
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn links_that_need_a_second_person_wait_for_one() {
    let town = Town::opens().await;
    let ada = town.ada();
    let file = json!({
        "version": 1,
        "projects": [{
            "slug": "yota", "name": "Yota", "status": "claimable",
            "website": "https://yota.example",
            "links": [{"kind": "claim", "url": "https://elsewhere.example/claim"}],
            "closes": "2030-01-01T00:00:00Z",
        }, {
            "slug": "fake", "name": "Starknet", "status": "claimable",
            "website": "https://starknet-claim.example",
        }],
    });
    let shown = ada.imports("links.json", &file.to_string()).await;
    says(
        &shown.text(),
        &[
            "0 subscriptions and 1 project;",
            "Yota: the claim link waits for /airdrop-mod approve",
            "Starknet",
        ],
    );
    ada.presses(&shown, "Import").await;
    let info = town.mira.hears("/airdrop info project:Yota").await;
    says(&info, &["yota.example"]);
    is_silent_about(&info, &["elsewhere"]);
    says(&town.mo.hears("/airdrop-mod approve").await, &["elsewhere"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_file_is_refused_with_line_and_field() {
    let town = Town::opens().await;
    let channel = town.alerts.id();
    let row = |rest: &str| {
        format!(
            "{{\"version\": 1,\n\"subscriptions\": [\n{{\"channel\": \"{channel}\", {rest}}}\n]}}"
        )
    };
    for (text, said) in [
        ("{\"version\": 1,\n".to_owned(), "at line 2"),
        ("{\"version\": 9}".to_owned(), "is 9; I read version 1"),
        (row("\"statuses\": [\"soon\"]"), "is no status"),
        (row("\"statuses\": [\"soon\"]"), "at line 3"),
        (row("\"statuses\": []"), "names none"),
        (
            row("\"statuses\": [\"ended\"], \"min_score\": 101"),
            "0 to 100",
        ),
        (
            row("\"statuses\": [\"ended\"], \"webhook\": \"1\""),
            "unknown field",
        ),
        (
            row(
                "\"statuses\": [\"ended\"], \"digest\": {\"every\": \"day\", \"at\": \"25:00\", \"timezone\": \"UTC\"}",
            ),
            "no time of day",
        ),
        (
            "@everyone <@&1> [x](https://evil.example)".to_owned(),
            "expected value",
        ),
    ] {
        let told = town.max.imports("bad.json", &text).await.text();
        says(&told, &["Nothing was imported", said]);
    }
    let big = "x".repeat(3 * 1024 * 1024);
    let told = town.max.imports("big.json", &big).await.text();
    says(&told, &["I read at most 2,048 KB"]);
    town.max
        .seat
        .attaches("picture.json", "image/png", &[0xff, 0xfe, 0x00]);
    let told = town.max.hears("/alerts import file:picture.json").await;
    says(&told, &["it is no text"]);
    says(&town.max.hears("/alerts list").await, &["No channel"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_discords_own_hosts_are_asked_for_a_file() {
    let town = Town::opens().await;
    for url in [
        "http://127.0.0.1:1/attachments/1/2/x.json",
        "https://cdn.discordapp.com.evil.example/x.json",
        "http://cdn.discordapp.com/x.json",
        "https://cdn.discordapp.com:8443/x.json",
        "file:///etc/passwd",
    ] {
        let options = json!([{"name": "import", "type": 1, "options": [
            {"name": "file", "type": 11, "value": "5"}]}]);
        let mut payload: Value =
            town.discord
                .forged_command(&town.max.person, &town.general, "alerts", options);
        payload["data"]["resolved"] = json!({"attachments": {"5": {
            "id": "5", "filename": "x.json", "size": 10, "url": url, "proxy_url": url,
        }}});
        let id = town.discord.sends_raw(payload);
        let reply = town.discord.reply_to(id).await.expect("an answer");
        reply.finished().await.expect("it is completed");
        says(
            &reply.text(),
            &["Nothing was imported", "Discord's own hosts"],
        );
    }
    for path in [["alerts", "export"], ["alerts", "import"]] {
        let told = town.forges(&town.mira, path, json!([])).await;
        let refused = told.contains("You need **Manage Channels**") || told.contains("is missing");
        assert!(refused, "{told}");
    }
    town.closes().await;
}
