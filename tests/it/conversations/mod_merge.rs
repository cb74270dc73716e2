//! `/airdrop-mod merge`

use serde_json::json;

use super::{Town, is_silent_about, says};

const MERGE: &str = "/airdrop-mod merge project:Zeta Net into:Zeta";

impl Town {
    /// Two entries of one airdrop in Alpha, both told of in #alerts.
    async fn doubled(&self) {
        self.max
            .hears("/alerts subscribe channel:#alerts status:everything")
            .await;
        for add in [
            "/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed",
            "/airdrop-mod add name:Zeta Net website:https://harbour.example status:likely chain:Base",
        ] {
            self.mo.hears(add).await;
        }
        for name in ["Zeta: new", "Zeta Net: new"] {
            self.alerts
                .wait_for(|message| message.text().contains(name))
                .await
                .expect("an alert");
        }
        self.max
            .hears("/alerts subscribe channel:#general status:everything project:Zeta Net")
            .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_entries_become_one_and_everything_follows() {
    let town = Town::opens().await;
    town.doubled().await;
    let old = town.mira.asks("/airdrop info project:Zeta Net").await;
    let asked = town.mo.asks(MERGE).await;
    says(
        &asked.text(),
        &[
            "Make **Zeta Net** a part of **Zeta**?",
            "1 message sent about it, 1 subscription",
            "The status stays",
            "This can't be undone",
        ],
    );
    says(
        &town.mira.hears("/airdrop info project:Zeta Net").await,
        &["Likely"],
    );
    let merged = town.mo.presses(&asked, "Merge them").await;
    says(&merged.text(), &["they are one project now, **Zeta**"]);
    let info = town.mira.hears("/airdrop info project:Zeta Net").await;
    says(&info, &["Zeta", "Confirmed", "zeta.example"]);
    is_silent_about(&info, &["harbour.example"]);
    is_silent_about(
        &town.mira.hears("/airdrop list status:all").await,
        &["Zeta Net"],
    );
    let history = town.mira.presses(&old, "History").await;
    says(&history.text(), &["Zeta", "added as"]);
    says(
        &town.mo.hears("/airdrop-mod history project:Zeta").await,
        &["made **Zeta Net** a part of it", "added as Likely"],
    );
    // The filter follows, and so do the messages.
    town.mo
        .hears("/airdrop-mod status project:Zeta status:claimable")
        .await;
    let told = town.general.wait_for_messages(1).await.expect("an alert");
    says(&told[0].text(), &["Zeta", "Claimable"]);
    town.mo
        .hears("/airdrop-mod retract project:Zeta reason:planted")
        .await;
    town.discord
        .wait_until("both are taken back", |_| {
            let all = town.alerts.messages();
            let back = all
                .iter()
                .filter(|m| m.text().contains("This alert was taken back"));
            back.count() >= 2
        })
        .await
        .expect("taken back");
    let undone = town.mo.hears("/airdrop-mod undo").await;
    is_silent_about(&undone, &["Taken back for"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_does_not_slip_past_the_second_person() {
    let town = Town::opens().await;
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed")
        .await;
    town.mo
        .hears("/airdrop-mod add name:Golden website:https://harbour.example status:likely")
        .await;
    let set = town
        .mo
        .hears("/airdrop-mod link project:Golden kind:claim url:https://claim.harbour.example/x")
        .await;
    says(&set, &["it counts at once"]);
    let asked = town
        .mo
        .asks("/airdrop-mod merge project:Golden into:Zeta")
        .await;
    says(&asked.text(), &["Links that it lacks come over: claim"]);
    let merged = town.mo.presses(&asked, "Merge them").await;
    says(&merged.text(), &["waits for a second person"]);
    is_silent_about(
        &town.mira.hears("/airdrop info project:Zeta").await,
        &["harbour"],
    );
    says(&town.vera.hears("/airdrop-mod approve").await, &["harbour"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_must_not_be_merged_is_not() {
    let town = Town::opens().await;
    town.doubled().await;
    for (line, said) in [
        ("project:Zeta into:Zeta", "the same project already"),
        ("project:Zeta into:Starknet", "shar"),
        ("project:Starknet into:Zeta", "all servers share"),
        ("project:Zeta into:Nothing", "I don't know “Nothing”"),
    ] {
        let told = town.mo.hears(&format!("/airdrop-mod merge {line}")).await;
        says(&told, &[said]);
    }
    let asked = town.mo.asks(MERGE).await;
    let message = asked.message().expect("a message");
    town.mo
        .hears("/airdrop-mod status project:Zeta status:snapshot")
        .await;
    let late = town.mo.presses(&asked, "Merge them").await;
    says(
        &late.text(),
        &["Nothing was changed", "somebody changed **Zeta**"],
    );
    // Another server's people, a member, and somebody with an old button.
    let options = json!([
        {"name": "project", "type": 3, "value": "17"},
        {"name": "into", "type": 3, "value": "18"},
    ]);
    for who in [&town.mira, &town.sam] {
        let told = town
            .forges(who, ["airdrop-mod", "merge"], options.clone())
            .await;
        is_silent_about(&told, &["Make **Zeta"]);
    }
    let told = town
        .forges_press(&town.mira, &message, "merge1:17:1:18:1")
        .await;
    says(&told, &["You need **Manage Messages**"]);
    let told = town
        .forges_press(&town.mo, &message, "merge1:01:1:18:1")
        .await;
    says(&told, &["no longer works"]);
    says(
        &town.mira.hears("/airdrop list status:all").await,
        &["Zeta Net"],
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn curators_merge_what_all_servers_share() {
    let town = Town::opens().await;
    for (name, site) in [("Harbour", "harbour"), ("Harbour Net", "pelican")] {
        town.vera
            .hears(&format!(
                "/airdrop-mod add name:{name} website:https://{site}.example status:likely \
                 scope:every-server"
            ))
            .await;
    }
    let asked = town
        .vera
        .asks("/airdrop-mod merge project:Harbour Net into:Harbour")
        .await;
    let merged = town.vera.presses(&asked, "Merge them").await;
    says(&merged.text(), &["they are one project now"]);
    says(
        &town.sam.hears("/airdrop info project:Harbour Net").await,
        &["Harbour"],
    );
    town.closes().await;
}
