//! Text that people typed can't attack whoever reads it.

use dropbell::domain::text::{
    NameError, check_name, is_invisible, plain, show, show_lines, username,
};
use proptest::prelude::*;

#[test]
fn harmless_text_stays_as_it_is() {
    for text in [
        "Starknet",
        "LayerZero V2",
        "Über Café",
        "日本語のプロジェクト",
        "Проект",
        "مشروع",
        "👩‍🚀 Moon",
        "❤️",
        "90 % done",
        "C'est l'été",
        "a, b; c! d?",
        "ไทยนี้",
        "한국어",
    ] {
        assert_eq!(show(text, 256), text);
        assert_eq!(plain(text, 256), text);
    }
}

#[test]
fn markup_is_shown_as_typed() {
    for (text, shown) in [
        ("**bold** _it_", r"\*\*bold\*\* \_it\_"),
        ("~~gone~~ ||spoiler||", r"\~\~gone\~\~ \|\|spoiler\|\|"),
        ("`code` ```x", r"\`code\` \`\`\`x"),
        ("# Heading", r"\# Heading"),
        ("-# small", r"\-\# small"),
        ("> quote", r"\> quote"),
        (">>> quote", r"\>\>\> quote"),
        ("- item", r"\- item"),
        ("1. item", r"1\. item"),
        (
            "[free](https://evil.com)",
            r"\[free\]\(https\:\/\/evil\.com\)",
        ),
        ("https://evil.com/a", r"https\:\/\/evil\.com/a"),
        ("discord.gg/abc", r"discord\.gg/abc"),
        ("<https://evil.com>", r"\<https\:\/\/evil\.com\>"),
        ("@everyone @here", "＠everyone ＠here"),
        ("<@123> <@!1> <@&9>", r"\<＠123\> \<＠!1\> \<＠&9\>"),
        ("<#123>", r"\<\#123\>"),
        ("</claim:123>", r"\<\/claim:123\>"),
        ("<t:1700000000:R>", r"\<t:1700000000:R\>"),
        ("<:x:1> <a:x:1>", r"\<\:x:1\> \<a:x:1\>"),
        ("<id:customize>", r"\<id:customize\>"),
        (r"\*not\*", r"\\\*not\\\*"),
        ("\u{D4E}<@1> \u{D4E}*", "\u{D4E}\\<＠1\\> \u{D4E}\\*"),
        ("half-way - through", "half-way - through"),
        ("mail a@b.com, @starknet", r"mail a@b\.com, @starknet"),
    ] {
        assert_eq!(show(text, 256), shown, "{text}");
    }
}

#[test]
fn what_can_not_be_seen_is_removed() {
    assert_eq!(
        show(
            "a\u{202E}b\u{200B}c\u{2066}d\u{FEFF}e\u{0}f\u{E0041}g\u{AD}h",
            99
        ),
        "abcdefgh"
    );
    assert_eq!(show("@\u{200B}everyone", 99), "＠everyone");
    assert_eq!(show("<\u{200D}@1>", 99), r"\<＠1\>");
    assert_eq!(show("a \t\u{A0}\u{3000} b\u{2800}c", 99), "a b c");
    assert_eq!(show("a\nb\r\n\n\u{2028}c", 99), "a b c");
    assert_eq!(show_lines("a\n\n\nb\nc\nd", 99, 3), "a\nb\nc d");
    assert_eq!(show_lines("a\n# b\n- c", 99, 9), "a\n\\# b\n\\- c");
    let stacked = format!("Z{}", "\u{334}\u{30D}".repeat(40));
    assert!(show(&stacked, 99).chars().count() <= 4);
    assert_eq!(show("\u{301}\u{301}x", 99), "x");
    assert_eq!(show("x\u{200D}y", 99), "xy");
}

#[test]
fn a_cut_falls_between_what_people_see_as_letters() {
    assert_eq!(show("abcdef", 6), "abcdef");
    assert_eq!(show("abcdefg", 6), "abcde…");
    assert_eq!(show("abcd **", 7), "abcd…");
    assert_eq!(show("abcd **", 8), "abcd \\*…".trim_end_matches('x'));
    assert_eq!(show("ab👩‍🚀cd", 6), "ab…");
    assert_eq!(show("abc defghi", 5), "abc…");
    assert_eq!(show("anything", 1), "…");
    assert_eq!(show("anything", 0), "");
    assert_eq!(plain("a*b*c", 4), "a*b…");
}

#[test]
fn a_webhook_name_is_one_that_discord_takes() {
    assert_eq!(username("Starknet", "Dropbell"), "Starknet");
    assert_eq!(username("Discord News", "Dropbell"), "News");
    assert_eq!(username("disdiscordcord x", "Dropbell"), "x");
    assert_eq!(username("CLYDE", "Dropbell"), "Dropbell");
    assert_eq!(username("@everyone", "Dropbell"), "Dropbell");
    assert_eq!(username("  ", "Dropbell"), "Dropbell");
    assert!(
        username(&"x".repeat(300), "Dropbell")
            .encode_utf16()
            .count()
            <= 80
    );
}

#[test]
fn a_name_is_checked() {
    for name in [
        "Starknet",
        "zkSync Era",
        "日本 DeFi",
        "Moon 🌙 1",
        "A",
        "❤️ One",
        "Ünïcödé",
    ] {
        assert_eq!(check_name(&format!(" {name} ")), Ok(name));
    }
    let long = "x".repeat(65);
    for (name, error) in [
        ("", NameError::Empty),
        (" \n ", NameError::Empty),
        (long.as_str(), NameError::TooLong { is: 65 }),
        ("a\nb", NameError::Invisible),
        ("a\u{202E}b", NameError::Invisible),
        ("a\u{200B}b", NameError::Invisible),
        ("a\u{200D}b", NameError::Invisible),
        ("\u{3164}", NameError::Invisible),
        ("Z\u{334}\u{334}\u{334}\u{334}", NameError::Marks),
        ("!!!", NameError::NoLetters),
        ("Stаrknet", NameError::MixedScripts),
    ] {
        assert_eq!(check_name(name), Err(error), "{name:?}");
    }
}

/// Reads markdown as Discord does, as far as attacks go: what is left live
/// once every backslash has taken its character out.
fn live(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c == '\\' {
            chars.next();
            // What an escaped character was: dead, and no end of a word.
            out.push('\u{1}');
        } else {
            out.push(c);
        }
    }
    out
}

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("@everyone".to_owned()),
        Just("@here".to_owned()),
        Just("<@123>".to_owned()),
        Just("<@&9>".to_owned()),
        Just("<#1>".to_owned()),
        Just("</a:1>".to_owned()),
        Just("<t:1:R>".to_owned()),
        Just("[a](https://b.c)".to_owned()),
        Just("https://".to_owned()),
        Just("discord.gg/x".to_owned()),
        Just("\n# ".to_owned()),
        Just("\n> ".to_owned()),
        Just("\n- ".to_owned()),
        Just("\n1. ".to_owned()),
        Just("```".to_owned()),
        Just("\\".to_owned()),
        Just("\u{200B}".to_owned()),
        Just("\u{202E}".to_owned()),
        Just("e\u{301}\u{301}\u{301}\u{301}".to_owned()),
        Just("👩‍👩‍👧‍👦".to_owned()),
        Just("\u{FE0F}".to_owned()),
        Just("\u{200D}".to_owned()),
        "[ -~\n]{0,4}",
        "\\PC{0,4}",
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_live_gets_through(text in hostile(), max in 0usize..120, lines in 0usize..4) {
        let shown = show_lines(&text, max, lines);
        prop_assert!(shown.encode_utf16().count() <= max);
        prop_assert!(shown.lines().count() <= lines.max(1));
        let raw = shown.to_lowercase();
        for mention in ["@everyone", "@here", "<@", "https://", "http://", "discord.gg/"] {
            prop_assert!(!raw.contains(mention), "{mention} in {shown:?}");
        }
        let live = live(&shown);
        prop_assert!(!live.contains(['*', '_', '~', '`', '|', '[', ']', '(', ')', '<', '>', '#', '\\']),
            "{shown:?}");
        for line in live.lines() {
            prop_assert!(!line.trim_start().starts_with(['-', '+']), "{shown:?}");
            let rest = line.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
            prop_assert!(rest.len() == line.trim_start().len() || !rest.starts_with(". "), "{shown:?}");
        }
        let hidden = |c: char| is_invisible(c) && c != '\u{FE0F}' && c != '\u{200D}';
        prop_assert!(!shown.chars().any(|c| hidden(c) || (c.is_control() && c != '\n')));
        // A cut never leaves a backslash without its character.
        let trailing = shown.trim_end_matches('…').chars().rev().take_while(|c| *c == '\\').count();
        prop_assert_eq!(trailing % 2, 0, "{:?}", shown);
    }

    #[test]
    fn plain_text_and_names_stay_in_bounds(text in hostile(), max in 0usize..120) {
        let label = plain(&text, max);
        prop_assert!(label.encode_utf16().count() <= max);
        prop_assert!(!label.contains('\n'));
        prop_assert_eq!(plain(&label, max), label);
        let name = username(&text, "Dropbell");
        let lower = name.to_lowercase();
        prop_assert!(!name.is_empty() && name.encode_utf16().count() <= 80);
        prop_assert!(!lower.contains("discord") && !lower.contains("clyde"));
        let _ = check_name(&text);
    }
}
