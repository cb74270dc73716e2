//! `/airdrop chart`

use dropbell::sim::{Person, Reply};
use serde_json::json;
use sqlx::{Connection, SqliteConnection};

use super::{Somebody, Town, is_silent_about, says};
use crate::charts::Picture;

/// The dots of sure figures and the rings of doubted ones.
const SURE: u32 = 0x5B_C0_F8;
const DOUBTED: u32 = 0xF5_B8_41;
/// Characters of the words that stand for a picture.
const ALT: usize = 1024;

/// A picture with the words for those who can't see it.
struct Shown {
    text: String,
    alt: String,
    picture: Picture,
}

impl Shown {
    fn of(reply: &Reply) -> Self {
        let message = reply.message().expect("a message");
        let file = message.files.first().expect("a picture");
        assert_eq!(file.kind, "image/png");
        let alt = message.value["attachments"][0]["description"].as_str();
        let alt = alt.expect("words for the picture").to_owned();
        assert!(alt.encode_utf16().count() <= ALT, "{alt}");
        assert!(message.content().encode_utf16().count() <= 2000);
        let picture = Picture::of(&file.bytes);
        assert!(picture.inked() > 2000, "the picture is blank");
        Self {
            text: message.content().to_owned(),
            alt,
            picture,
        }
    }
}

impl Somebody {
    /// Asks for a picture that nobody else sees.
    async fn sees(&self, options: &str) -> Shown {
        let reply = self.asks(&format!("/airdrop chart {options}")).await;
        reply.finished().await.expect("a completed answer");
        assert!(reply.is_ephemeral(), "everybody sees the picture");
        Shown::of(&reply)
    }
}

impl Town {
    async fn sql(&self, statement: &str) {
        let path = self.bot.database();
        let mut on = SqliteConnection::connect(&format!("sqlite://{}", path.display()))
            .await
            .expect("the database");
        sqlx::query(sqlx::AssertSqlSafe(statement.to_owned()))
            .execute(&mut on)
            .await
            .expect("a statement");
    }

    /// A project of Alpha's own with dates.
    async fn plans(&self, name: &str, site: &str, dates: &str) {
        let add = format!(
            "/airdrop-mod add name:\"{name}\" website:https://{site}.example status:confirmed"
        );
        let told = self.mo.hears(&add).await;
        says(&told, &["Added"]);
        let line = format!("/airdrop-mod dates project:\"{name}\" {dates}");
        let asked = self.mo.asks(&line).await;
        self.mo.presses(&asked, "Save").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn scores_stand_against_money_and_say_whose_claims_they_are() {
    let town = Town::opens().await;
    let shown = town.mira.sees("kind:score-raised").await;
    says(
        &shown.text,
        &[
            "Technology score and money raised",
            "claims of their source, not checked",
            "undated; about the turn of 2023 to 2024",
            "Rings",
            "Movement",
            "Not financial advice",
        ],
    );
    says(
        &shown.alt,
        &["Eclipse: 94 %", "Starknet: 92 %, over $100M", "⚠️"],
    );
    // What measures something else is named, and not drawn.
    is_silent_about(&shown.alt, &["Parcl", "Astria", "77 %"]);
    says(
        &shown.text,
        &["`measure:credibility` (1)", "`measure:legitimacy` (1)"],
    );
    assert!(shown.picture.count(SURE) > 500 && shown.picture.count(DOUBTED) > 100);
    let other = town
        .mira
        .sees("kind:score-raised measure:credibility")
        .await;
    says(
        &other.text,
        &["Credibility score and money raised", "`measure:technology`"],
    );
    says(&other.alt, &["Parcl: 77 %"]);
    is_silent_about(&other.alt, &["Eclipse", "Astria"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_shared_only_where_it_is_asked_for() {
    let town = Town::opens().await;
    let reply = town
        .mira
        .asks("/airdrop chart kind:by-status share:true")
        .await;
    reply.finished().await.expect("a completed answer");
    assert!(!reply.is_ephemeral(), "it was to be shared");
    let shown = Shown::of(&reply);
    says(&shown.text, &["Where the airdrops stand", "16 projects"]);
    says(
        &shown.alt,
        &["Possible: 6", "Likely: 5", "Confirmed: 5", "Claimable: 0"],
    );
    // Bars as long as their numbers: as many confirmed as likely.
    let (likely, confirmed) = (0x34_98_DB, 0x2E_CC_71);
    let (likely, confirmed) = (shown.picture.count(likely), shown.picture.count(confirmed));
    assert!(
        likely > 10_000 && likely.abs_diff(confirmed) < 200,
        "{likely} {confirmed}"
    );
    let direct = town.mira.person.in_dm();
    let reply = direct.types("/airdrop chart kind:by-status").await;
    let reply = reply.expect("an answer");
    reply.finished().await.expect("a completed answer");
    says(&Shown::of(&reply).text, &["16 projects"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn dates_make_a_timeline_and_stay_in_their_server() {
    let town = Town::opens().await;
    let none = town.mira.hears("/airdrop chart kind:timeline").await;
    says(&none, &["nothing to draw yet", "/airdrop-mod dates"]);
    town.plans(
        "Zeta",
        "zeta",
        "snapshot:in 2 days opens:in 4 days closes:in 30 days",
    )
    .await;
    town.plans("ゼータ計画", "yota", "opens:in 3 days").await;
    let shown = town.mira.sees("kind:timeline").await;
    says(
        &shown.alt,
        &[
            "Zeta: snapshot 20",
            "; claim 20",
            "ゼータ計画: claim from 20",
            "2 projects",
        ],
    );
    let (zeta, other) = (shown.alt.find("Zeta"), shown.alt.find("ゼータ"));
    assert!(zeta < other, "the next moment comes first: {}", shown.alt);
    // The font has no such letters: a number stands for them.
    says(&shown.text, &["Days are in UTC", "#1 = ゼータ計画"]);
    let confirmed = shown.picture.count(0x2E_CC_71);
    assert!(confirmed > 10_000, "two windows: {confirmed} pixels");
    let elsewhere = town.sam.hears("/airdrop chart kind:timeline").await;
    says(&elsewhere, &["nothing to draw yet"]);
    let elsewhere = town.sam.sees("kind:by-status").await;
    says(&elsewhere.text, &["16 projects"]);
    says(
        &town.mira.sees("kind:by-status").await.text,
        &["18 projects"],
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_the_first_are_drawn_and_other_servers_have_none() {
    let town = Town::opens().await;
    let alpha = town.alpha.id();
    town.sql(&format!(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) \
         INSERT INTO projects (guild_id, slug, name, name_key, status, status_bit, status_at, \
         tech_score, raised_usd, profile, source, created_at, updated_at) \
         SELECT {alpha}, 'many-' || i, 'Many ' || i || ' *bold* @everyone, and more words than fit', 'many' || i, 'likely', 2, 0, \
         i % 100, i * 1e9, '{{}}', 'a test', 0, 0 FROM n"
    ))
    .await;
    town.sql(
        "INSERT INTO project_claims (project_id, claim, recorded_at) \
         SELECT projects.id, json_object('kind', kind.value, 'value', \
         CASE kind.value WHEN 'score' THEN tech_score ELSE raised_usd END, \
         'measures', CASE kind.value WHEN 'score' THEN 'tech' END, \
         'source', 'A source', 'observed', '2026-01-0' || (1 + projects.id % 9)), 0 \
         FROM projects, json_each('[\"score\", \"raised\"]') AS kind \
         WHERE slug LIKE 'many-%'",
    )
    .await;
    let shown = town.mira.sees("kind:score-raised").await;
    says(
        &shown.text,
        &[
            "The 20 that raised most, of 31",
            "A source, 2026-01-0",
            "; …",
        ],
    );
    says(
        &shown.alt,
        &[
            "Many 300 *bold* @everyone, and more",
            "0 %, $300B",
            "… and ",
        ],
    );
    is_silent_about(&shown.alt, &["Eclipse"]);
    let elsewhere = town.sam.sees("kind:score-raised").await;
    is_silent_about(&format!("{}{}", elsewhere.text, elsewhere.alt), &["Many"]);
    // What is suspected of a scam is not advertised with its figures.
    town.sql("UPDATE projects SET status = 'flagged', status_bit = 128 WHERE slug = 'many-300'")
        .await;
    let shown = town.mira.sees("kind:score-raised").await;
    is_silent_about(&shown.alt, &["Many 300 "]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_not_be_drawn_is_told() {
    let town = Town::opens().await;
    let kind = json!([{"name": "kind", "type": 3, "value": "nonsense"}]);
    let told = town.forges(&town.mira, ["airdrop", "chart"], kind).await;
    says(&told, &["kind", "is one of", "score-raised"]);
    town.sql("UPDATE projects SET raised_usd = NULL").await;
    let none = town.mira.hears("/airdrop chart kind:score-raised").await;
    says(&none, &["nothing to draw yet", "Technology score"]);
    town.sql("UPDATE projects SET archived_at = 1").await;
    let none = town.mira.hears("/airdrop chart kind:by-status").await;
    says(&none, &["The catalogue is empty"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_language_has_its_words_beside_the_picture() {
    let town = Town::opens().await;
    let speaks = |locale: &str| -> Person {
        let name = format!("p{}", locale.to_lowercase());
        town.alpha.member(&name).speaking(locale)
    };
    for (locale, title, alt) in [
        (
            "de",
            "Technik-Wertung und eingesammeltes Geld",
            "Eclipse: 94",
        ),
        (
            "ru",
            "Техническая оценка и привлечённые средства",
            "Eclipse: 94",
        ),
        ("vi", "Điểm công nghệ và vốn đã huy động", "Eclipse: 94%"),
        ("ja", "技術スコアと調達額", "Aztec: 89%, 100百万ドル"),
    ] {
        let somebody = Somebody::at(speaks(locale), &town.general);
        let shown = somebody.sees("kind:score-raised").await;
        says(&shown.text, &[title]);
        says(&shown.alt, &[alt]);
    }
    // The picture itself has no letters that its font lacks.
    let somebody = Somebody::at(speaks("ko"), &town.general);
    let shown = somebody.sees("kind:by-status").await;
    says(&shown.text, &["#1 = 가능", "#8 = 사기 의심"]);
    town.closes().await;
}
