//! Refusals and doubts, in each language what the command line says in English.

use dropbell::commands::invocation::{Options, Value};
use dropbell::commands::{spec, verdicts};
use dropbell::domain::Language;
use dropbell::domain::text::NameError;
use dropbell::intake::{Doubt, Problem};
use dropbell::links::{Flag, Reason, Trick};

use super::desk::{Desk, text};

fn reasons() -> Vec<Reason> {
    let domain = || "zeta.example".to_owned();
    let mut all = vec![
        Reason::Empty,
        Reason::TooLong,
        Reason::Characters,
        Reason::Backslash,
        Reason::Http,
        Reason::Scheme,
        Reason::NoScheme,
        Reason::Malformed,
        Reason::UserInfo,
        Reason::RawIp,
        Reason::Port,
        Reason::ExtraDot,
        Reason::DisguisedHost,
        Reason::NoDomain { host: domain() },
        Reason::Shortener { domain: domain() },
        Reason::Redirect { domain: domain() },
        Reason::Invite,
        Reason::Download {
            extension: "exe".to_owned(),
        },
        Reason::MixedScripts { label: domain() },
        Reason::Listed {
            domain: domain(),
            list: "ours".to_owned(),
        },
    ];
    all.extend(tricks().map(|trick| Reason::LooksLike {
        imitates: domain(),
        trick,
    }));
    all
}

fn tricks() -> impl Iterator<Item = Trick> {
    [
        Trick::OtherEnding,
        Trick::Hyphen,
        Trick::Confusable,
        Trick::Typo,
        Trick::AddedWords,
        Trick::Subdomain,
    ]
    .into_iter()
}

fn flags() -> Vec<Flag> {
    let domain = || "zeta.example".to_owned();
    let mut all = vec![
        Flag::International { ascii: domain() },
        Flag::Hosted { by: domain() },
        Flag::SharedSite { site: domain() },
        Flag::LinkPage { site: domain() },
        Flag::LeadsElsewhere { to: domain() },
        Flag::Archive {
            extension: "zip".to_owned(),
        },
        Flag::OfficialButListed {
            list: "ours".to_owned(),
        },
    ];
    all.extend(tricks().map(|trick| Flag::Resembles {
        official: domain(),
        trick,
    }));
    all
}

fn problems() -> Vec<Problem> {
    let names = [
        NameError::Empty,
        NameError::TooLong { is: 70 },
        NameError::Invisible,
        NameError::Marks,
        NameError::NoLetters,
        NameError::MixedScripts,
    ];
    let mut all = vec![
        Problem::TooLong { is: 50, most: 40 },
        Problem::Control,
        Problem::NoLetter,
        Problem::Symbol,
        Problem::NoWebsite,
        Problem::Claimable,
        Problem::Window,
        Problem::SameProject,
        Problem::OtherScope,
        Problem::Merged,
    ];
    all.extend(names.map(Problem::from));
    all.extend(reasons().into_iter().map(Problem::from));
    all
}

fn doubts() -> Vec<Doubt> {
    let domains = || vec!["zeta.example".to_owned(), "zeta.test".to_owned()];
    let mut all = vec![
        Doubt::NoDomain,
        Doubt::Moves(domains()),
        Doubt::NoneYet,
        Doubt::Elsewhere(domains()),
        Doubt::NewDomain,
        Doubt::Claimable,
        Doubt::TakenBack {
            domain: "zeta.example".to_owned(),
            project: "Zeta".to_owned(),
        },
        Doubt::Flagged(flags()),
    ];
    all.extend(reasons().into_iter().map(Doubt::Imitates));
    all
}

#[test]
fn discord_says_in_english_what_the_command_line_says_and_translates_all_of_it() {
    for problem in problems() {
        let english = problem.to_string();
        assert_eq!(verdicts::problem(Language::English, &problem), english);
        for language in others() {
            let own = verdicts::problem(language, &problem);
            assert_ne!(own, english, "{}", language.code());
        }
    }
    for doubt in doubts() {
        let english = doubt.to_string();
        assert_eq!(verdicts::doubt(Language::English, &doubt), english);
        for language in others() {
            let own = verdicts::doubt(language, &doubt);
            assert_ne!(own, english, "{}", language.code());
            let named = !english.contains("zeta.example") || own.contains("zeta.example");
            assert!(named, "{}: {own}", language.code());
        }
    }
}

fn others() -> impl Iterator<Item = Language> {
    Language::ALL
        .into_iter()
        .filter(|language| *language != Language::English)
}

#[test]
fn a_doubt_comes_back_as_it_was_kept_and_older_words_stay() {
    for doubt in doubts() {
        let kept = doubt.kept();
        assert_eq!(Doubt::read(&kept), Some(doubt.clone()));
        assert_eq!(Doubt::in_words(&kept), doubt.to_string());
    }
    let older = "The project has no official domain yet.";
    assert_eq!(Doubt::read(older), None);
    assert_eq!(verdicts::kept(Language::German, older), older);
}

#[test]
fn a_command_that_is_not_as_declared_is_refused_in_each_language_with_its_usage() {
    let path = |sub: &str| ["airdrop".to_owned(), sub.to_owned()];
    let with = |name: &str, value: Value| Options::new(vec![(name.to_owned(), value)]);
    let wrong = [
        ("predict", Options::default()),
        ("info", Options::default()),
        ("info", with("project", Value::Text(" ".to_owned()))),
        ("info", with("project", Value::Text("x".repeat(101)))),
        ("info", with("project", Value::Integer(1))),
        ("list", with("colour", Value::Boolean(true))),
        ("list", with("status", Value::Text("soon".to_owned()))),
        ("list", with("min-score", Value::Integer(101))),
    ];
    for (sub, options) in wrong {
        let refused = |language| {
            let checked = spec::check(language, &path(sub), &options);
            checked.expect_err("it is not as declared").0
        };
        let english = refused(Language::English);
        for language in others() {
            let own = refused(language);
            for line in own.lines() {
                let copied = english.lines().any(|other| other == line);
                assert!(!copied, "{}: {line}", language.code());
            }
            assert!(own.contains("`/airdrop "), "{}: {own}", language.code());
        }
    }
}

#[tokio::test]
async fn what_waits_is_told_to_each_moderator_in_their_own_language() {
    let desk = Desk::opens().await;
    let german = desk.moderator().speaking("de");
    let site = super::desk::site("Zeta");
    german
        .types(
            "airdrop-mod add",
            &[
                text("name", "Zeta"),
                text("website", &site),
                text("status", "likely"),
            ],
        )
        .await;
    let link = |url: &str| {
        vec![
            text("project", "Zeta"),
            text("kind", "claim"),
            text("url", url),
        ]
    };
    german
        .types("airdrop-mod link", &link("http://zeta.example"))
        .await
        .whispers(&["Nichts wurde gespeichert", "beginnt mit http://"]);
    german
        .types("airdrop-mod link", &link("https://elsewhere.example/claim"))
        .await
        .whispers(&["Es liegt nicht auf der offiziellen Domain"]);
    let waiting = desk.person(super::desk::ALPHA, 4, super::desk::MANAGE_MESSAGES);
    let offered = waiting
        .is_typing("airdrop-mod approve", "proposal", "")
        .await;
    let number = offered.first().expect("a proposal").1.clone();
    for (person, said) in [
        (
            waiting.clone(),
            "It is not on the project's official domain",
        ),
        (
            waiting.speaking("de"),
            "Es liegt nicht auf der offiziellen Domain",
        ),
    ] {
        person
            .types("airdrop-mod approve", &[text("proposal", &number)])
            .await
            .whispers(&[said]);
    }
}
