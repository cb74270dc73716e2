//! Answers speak the language of whoever asks, whatever their server speaks.

use std::collections::BTreeSet;

use dropbell::commands::spec::{self, COMMANDS};
use dropbell::domain::Language;
use dropbell::lang;
use dropbell::sim::{Person, Reply, Seat};
use fluent_syntax::ast;

use super::says;
use crate::support::scene::Scene;

#[tokio::test(flavor = "multi_thread")]
async fn a_german_member_is_answered_in_german_and_turns_pages_in_german() {
    let scene = Scene::new().await;
    let dieter = scene.guild.member("dieter").speaking("de");
    let seat = dieter.in_channel(&scene.lobby);
    let ask = async |line: &str| seat.types(line).await.expect("an answer");
    let empty = ask("/airdrop list min-score:100 chain:Nowhere")
        .await
        .text();
    says(&empty, &["Kein Airdrop passt zu alldem"]);
    let list = ask("/airdrop list").await;
    says(
        &list.text(),
        &[
            "Aktive Airdrops · zuletzt geändert",
            "Seite 1 von 2 · 16 Projekte",
            "Wahrscheinlich",
        ],
    );
    let next = dieter.clicks(&list, "Weiter ▶").await;
    says(&next.expect("an answer").text(), &["Seite 2 von 2"]);
    let none = ask("/airdrop upcoming days:1").await.text();
    says(&none, &["Für den nächsten Tag"]);

    let english = scene.guild.member("ed").in_channel(&scene.lobby);
    let list = english.types("/airdrop list").await.expect("an answer");
    says(
        &list.text(),
        &["Active airdrops · recently changed", "Page 1 of 2"],
    );
    scene.ends().await;
}

/// Someone who tries every command for members.
struct Walker {
    language: Language,
    person: Person,
    seat: Seat,
    heard: Vec<(String, Vec<String>)>,
}

impl Walker {
    fn new(scene: &Scene, language: Language) -> Self {
        let person = scene
            .guild
            .member(&format!("walker-{}", language.code().to_lowercase()))
            .speaking(language.locales()[0]);
        Self {
            language,
            seat: person.in_channel(&scene.lobby),
            person,
            heard: Vec::new(),
        }
    }

    async fn asks(&mut self, line: &str) -> Reply {
        let reply = self.seat.types(line).await;
        let reply = reply.unwrap_or_else(|refusal| panic!("{line}: {refusal}"));
        self.hears(line, &reply);
        reply
    }

    fn hears(&mut self, line: &str, reply: &Reply) {
        let text = reply.text();
        assert!(!text.is_empty(), "{line}: no answer");
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.extend(reply.labels());
        self.heard.push((line.to_owned(), lines));
    }

    /// Presses the button with this text.
    async fn presses(&mut self, reply: &Reply, key: &str) -> Reply {
        let label = lang::message(self.language, key, &[]);
        let answer = self.person.clicks(reply, &label).await;
        let answer = answer.unwrap_or_else(|refusal| panic!("{label}: {refusal}"));
        self.hears(key, &answer);
        answer
    }

    /// However long the descriptions are in this language, none is cut off.
    async fn is_helped(&mut self) {
        let help = self.asks("/airdrop help").await.text();
        for command in COMMANDS {
            let all = format!("/airdrop help topic:{}", command.name);
            says(&help, &[&all]);
            let full = self.asks(&all).await.text();
            for sub in command.subcommands {
                let path = format!("/{} {}", command.name, sub.name);
                let key = spec::text_key("command", &[command.name, sub.name]);
                let told = lang::own(self.language, &key, None);
                let told = told.unwrap_or_else(|| sub.description.to_owned());
                says(&help, &[&path, &told]);
                says(&full, &[&path, &told]);
            }
        }
    }

    async fn walks(&mut self) {
        self.is_helped().await;
        for line in [
            "/airdrop help topic:privacy",
            "/airdrop list",
            "/airdrop list status:all sort:raised",
            "/airdrop upcoming",
            "/airdrop info project:Starknet",
            "/airdrop info project:Movement",
            "/airdrop info project:Zeta",
            "/airdrop info project:Starkne",
            "/airdrop compare a:Starknet b:Movement",
            "/airdrop compare a:Zeta b:Zeta",
            "/airdrop forget-me",
            "/airdrop mine",
            "/airdrop mine state:none",
            "/airdrop mine project:Starknet",
            "/airdrop mine state:joined project:Starknet",
            "/airdrop mine project:Starknet",
            "/airdrop mine",
            "/airdrop mine state:claimed",
            "/airdrop mine state:joined",
            "/airdrop mine state:none project:Starknet",
            "/airdrop mine state:ignored project:Zeta",
            "/airdrop remind project:Over before:72h",
        ] {
            self.asks(line).await;
        }
        let asked = self.asks("/airdrop remind project:Zeta before:72h").await;
        let set = self.presses(&asked, "remind-yes").await;
        self.asks("/airdrop remind project:Starknet before:3h")
            .await;
        self.asks("/airdrop mine").await;
        self.presses(&set, "remind-stop").await;
        self.asks("/airdrop remind project:Zeta before:3h").await;
        self.asks("/airdrop remind project:Zeta before:3h").await;
        self.asks("/airdrop mine state:claimed").await;
        let dm = self.person.in_dm().types("/airdrop mine").await;
        self.hears("/airdrop mine", &dm.expect("an answer"));
        self.asks("/airdrop forget-me").await;
    }
}

/// What is data, and so the same in every language.
const DATA: &str = include_str!("../../../config/catalogue.toml");

/// What is left of a line without what is no language: commands, moments, and
/// what the catalogue says of its projects.
fn sentence(line: &str) -> String {
    let mut plain = line.replace('\\', "");
    for (open, close) in [("`", "`"), ("<t:", ">"), ("<@", ">")] {
        while let Some(at) = plain.find(open) {
            let Some(end) = plain[at + open.len()..].find(close) else {
                break;
            };
            plain.replace_range(at..at + open.len() + end + close.len(), " ");
        }
    }
    let parts: Vec<&str> = plain
        .split(['*', '·', '(', ')', ':', '\u{FF1A}'])
        .flat_map(|part| part.split(", "))
        .map(|part| part.trim_matches(|c: char| !c.is_alphabetic()))
        .filter(|part| !part.is_empty() && !DATA.contains(part) && !ours(part))
        .collect();
    parts.join(" ")
}

/// Names that the walk itself brought in, and Discord's and the bot's own.
fn ours(part: &str) -> bool {
    part.split(' ').all(|word| {
        [
            "Zeta",
            "Over",
            "zeta.example",
            "Dropbell",
            "PRIVACY.md",
            "DM",
            "M",
            "B",
            "airdrop",
            "alerts",
            "airdrop-mod",
        ]
        .contains(&word)
    })
}

/// The sentences of the English texts, without the values in them.
fn english_sentences() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (_, text) in lang::files(Language::English) {
        let resource = fluent_syntax::parser::parse(*text).expect("it is well-formed");
        for entry in resource.body {
            if let ast::Entry::Message(message) = entry
                && let Some(pattern) = message.value
            {
                collect(&pattern, &mut all);
            }
        }
    }
    all
}

fn collect(pattern: &ast::Pattern<&str>, all: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                let words = value.split(' ').filter(|word| word.len() > 1).count();
                if words >= 3 {
                    all.insert(value.trim().to_owned());
                }
            }
            ast::PatternElement::Placeable {
                expression: ast::Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    collect(&variant.value, all);
                }
            }
            ast::PatternElement::Placeable { .. } => {}
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_what_a_member_is_told_is_left_in_english() {
    let scene = Scene::new().await;
    scene.adds("Zeta").await;
    scene.adds("Over").await;
    scene.moves("Over", "ended").await;
    let dates = scene
        .moderates("dates project:Zeta opens:2026-01-01 closes:in 20 days")
        .await;
    let saved = scene.moderator.clicks(&dates, "Save").await;
    saved.expect("the dates are saved");
    let mut english = Walker::new(&scene, Language::English);
    english.walks().await;
    let sentences = english_sentences();
    let mut left = Vec::new();
    for language in Language::ALL {
        if language == Language::English {
            continue;
        }
        let mut other = Walker::new(&scene, language);
        other.walks().await;
        for ((line, own), (_, theirs)) in english.heard.iter().zip(&other.heard) {
            let own: BTreeSet<String> = own.iter().map(|line| sentence(line)).collect();
            for said in theirs {
                let bare = sentence(said);
                let same = bare.contains(' ') && own.contains(&bare);
                let quoted = sentences.iter().find(|sentence| said.contains(*sentence));
                if same || quoted.is_some() {
                    left.push(format!("{} {line}: {said}", language.code()));
                }
            }
        }
    }
    assert!(left.is_empty(), "English is left:\n{}", left.join("\n"));
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_longest_and_the_worst_names_fit_in_every_language() {
    let scene = Scene::new().await;
    let long = "W".repeat(64);
    let names = [
        long.as_str(),
        "**Bold** _it_ ~~no~~",
        "مشروع العملة",
        "@everyone free",
        "[click](https://evil.example)",
    ];
    let mut known = Vec::new();
    for (number, name) in names.iter().enumerate() {
        let added = scene
            .moderates(&format!(
                "add name:\"{name}\" website:https://hostile{number}.example status:possible \
                 summary:\"{}\"",
                "@everyone [win](https://evil.example) ".repeat(12)
            ))
            .await;
        if added.text().starts_with("Added") {
            known.push(*name);
        }
    }
    assert!(known.len() >= 3, "most can be added: {known:?}");
    for language in Language::ALL {
        let mut walker = Walker::new(&scene, language);
        for name in &known {
            walker
                .asks(&format!("/airdrop info project:\"{name}\""))
                .await;
            walker
                .asks(&format!("/airdrop compare a:\"{name}\" b:Starknet"))
                .await;
            walker
                .asks(&format!(
                    "/airdrop mine state:not-eligible project:\"{name}\""
                ))
                .await;
            let asked = walker
                .asks(&format!("/airdrop remind project:\"{name}\" before:24h"))
                .await;
            let yes = lang::message(language, "remind-yes", &[]);
            if asked.labels().contains(&yes) {
                walker.presses(&asked, "remind-yes").await;
            }
        }
        walker.asks("/airdrop mine").await;
        walker.asks("/airdrop forget-me").await;
        for (_, lines) in &walker.heard {
            let told = lines.join("\n");
            assert!(!told.contains("](https://evil.example)"), "{told}");
        }
    }
    for message in scene.lobby.messages() {
        assert!(!message.pings.everyone, "{}", message.text());
    }
    scene.ends().await;
}
