//! Names and texts that mean harm: nobody is pinged, nothing breaks.

use dropbell::domain::Language;
use dropbell::lang;

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

/// The language that says most in what moderators are answered.
fn wordiest() -> Language {
    let length = |language: &Language| -> usize {
        let files = lang::files(*language).iter();
        files
            .filter(|(file, _)| *file != "commands.ftl")
            .flat_map(|(_, text)| text.lines().filter(|line| !line.starts_with('#')))
            .map(|line| line.encode_utf16().count())
            .sum()
    };
    let all = Language::ALL.into_iter();
    all.max_by_key(length).expect("there are languages")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_longest_names_fit_into_the_wordiest_language() {
    let town = Town::opens().await;
    let language = wordiest();
    let mo = super::Somebody::at(
        town.mo.person.clone().speaking(language.locales()[0]),
        &town.general,
    );
    let label = |key: &str| lang::message(language, key, &[]);
    for number in 0..11 {
        let channel = town.alpha.text_channel(&format!("room-{number}"));
        let line = format!("/alerts subscribe channel:#{}", channel.name());
        town.max.hears(&line).await;
    }
    let (first, second) = ("W".repeat(64), "🚀".repeat(64));
    let (sum, reason) = ("Ж".repeat(500), "Щ".repeat(300));
    for (name, site) in [(&first, "amber"), (&second, "birch")] {
        mo.hears(&format!(
            "/airdrop-mod add name:\"{name}\" website:https://{site}.example status:possible \
             symbol:{} chain:{} summary:\"{sum}\"",
            "W".repeat(12),
            "W".repeat(40),
        ))
        .await;
    }
    let foreign = format!("https://{}.example/{}", "w".repeat(60), "x".repeat(380));
    mo.hears(&format!(
        "/airdrop-mod link project:{first} kind:claim url:{foreign}"
    ))
    .await;
    let line = "/airdrop-mod approve proposal:";
    let waiting = mo.is_offered(line).await;
    assert_eq!(waiting.len(), 1, "{waiting:?}");
    let id = mo.seat.suggestions(line).await.expect("suggestions");
    mo.hears(&format!("{line}{}", id[0].value)).await;
    let moves = format!("/airdrop-mod status project:{first} status:confirmed reason:{reason}");
    let asked = mo.asks(&moves).await;
    let form = asked.modal().expect("a form");
    mo.person.submits(&form, &[]).await.expect("an answer");
    let form = mo.asks(&format!("/airdrop-mod edit project:{first}")).await;
    let form = form.modal().expect("a form");
    let other = "Ы".repeat(500);
    let edited = mo.person.submits(&form, &[("summary", &other)]).await;
    edited.expect("an answer");
    let late = mo.person.submits(&form, &[("chain", "Base")]).await;
    late.expect("an answer");
    for line in [
        format!("dates project:{first} opens:2099-01-01 closes:2099-02-01 snapshot:2098-12-01"),
        format!("merge project:{second} into:{first}"),
        format!("history project:{first}"),
        "history".to_owned(),
        format!("retract project:{first} reason:{reason}"),
    ] {
        mo.hears(&format!("/airdrop-mod {line}")).await;
    }
    let asked = mo
        .asks(&format!("/airdrop-mod archive project:{first}"))
        .await;
    mo.presses(&asked, &label("archive-out")).await;
    mo.hears("/airdrop-mod undo").await;
    town.closes().await;
}
