//! Names and texts that mean harm: nobody is pinged, nothing breaks.

use super::{Town, is_silent_about, says};

#[tokio::test(flavor = "multi_thread")]
async fn hostile_names_are_shown_harmlessly_everywhere() {
    let town = Town::opens().await;
    town.max
        .hears("/alerts subscribe channel:#alerts status:everything")
        .await;
    let (user, role) = (town.mira.person.mention(), town.alpha.role("all").mention());
    let long = "W".repeat(64);
    let names = [
        long.as_str(),
        "مشروع العملة",
        "**Bold** _it_ ~~no~~",
        "||spoiler|| `code`",
        "@everyone free",
        &format!("{user} now"),
        &format!("{role} now"),
        "[click](https://evil.example)",
        "# Heading > quote",
        "Ünïcödé ñame",
        "🚀 Rocket 👨‍👩‍👧‍👦",
    ];
    let alerts = added(&town, &names, &user).await;
    assert!(alerts >= 6, "most can be added: {alerts}");
    for _ in 0..2 {
        let list = town
            .mira
            .asks("/airdrop list status:possible sort:name")
            .await;
        town.mira.presses(&list, "Next ▶").await;
    }
    let offered = town.mira.is_offered("/airdrop info project:w").await;
    assert!(
        offered.iter().all(|label| label.chars().count() <= 100),
        "{offered:?}"
    );
    let card = town
        .mira
        .hears(&format!("/airdrop info project:{long}"))
        .await;
    says(&card, &[&long]);
    is_silent_about(&card, &["](https://evil.example)", &user]);
    town.alerts
        .wait_for(|message| message.text().contains("Rocket"))
        .await
        .expect("the last alert");
    for message in town.alerts.messages() {
        let pings = &message.pings;
        assert!(
            pings.roles.is_empty() && pings.users.is_empty() && !pings.everyone,
            "{pings:?}: {}",
            message.text()
        );
        is_silent_about(&message.text(), &["](https://evil.example)", &user, &role]);
    }
    town.closes().await;
}

/// Adds a project of each name; how many could be.
async fn added(town: &Town, names: &[&str], user: &str) -> usize {
    let sites = [
        "amber", "birch", "cobalt", "dahlia", "elm", "fjord", "granite", "heron", "iris",
        "juniper", "kestrel",
    ];
    let mut added = 0;
    for (name, site) in names.iter().zip(sites) {
        let line = format!(
            "/airdrop-mod add name:\"{name}\" website:https://{site}.example status:possible \
             summary:\"@everyone {user} [win](https://evil.example)\""
        );
        let told = town.mo.hears(&line).await;
        if told.starts_with("Added") {
            added += 1;
        } else {
            says(&told, &["Nothing was saved"]);
        }
    }
    added
}

#[tokio::test(flavor = "multi_thread")]
async fn names_that_hide_or_imitate_are_refused() {
    let town = Town::opens().await;
    for name in [
        "Zero\u{200B}width",
        "Right\u{202E}left",
        "Z\u{0300}\u{0301}\u{0302}\u{0303}\u{0304}\u{0305}algo",
        "Stаrknet",
        "...",
        "\u{3164}",
    ] {
        let line = format!(
            "/airdrop-mod add name:\"{name}\" website:https://zeta.example status:possible"
        );
        let told = town.mo.hears(&line).await;
        assert!(!told.starts_with("Added"), "{name:?}: {told}");
    }
    says(
        &town.mira.hears("/airdrop list status:all").await,
        &["16 projects"],
    );
    town.closes().await;
}
