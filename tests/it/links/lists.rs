//! Block lists: every published form, hostile ones among them.

use dropbell::links::{
    BlockList, Domain, Flag, Format, ListError, Official, Reason, Verdict, judge, parse_list,
};

fn list(sources: &[(&str, &str)]) -> BlockList {
    let mut builder = BlockList::builder();
    for (name, text) in sources {
        builder.add(name, &parse_list(text.as_bytes(), None).expect("a list"));
    }
    builder.build()
}

#[test]
fn metamask_json_is_read_with_old_and_new_keys() {
    let old = r#"{"version":2,"tolerance":2,"fuzzylist":["metamask.io"],
        "whitelist":["good.com"],"blacklist":["evil.com","good.com","b\u00fccher-evil.de"]}"#;
    let new =
        r#"{"fuzzylist":[],"allowlist":["good.com"],"blocklist":["evil.com"],"extra":{"a":[1]}}"#;
    for text in [old, new] {
        let list = list(&[("phishing", text)]);
        let hit = list.listed("a.b.evil.com").expect("listed");
        assert_eq!((hit.domain, hit.list), ("evil.com", "phishing"));
        assert!(list.listed("notevil.com").is_none());
        assert!(list.listed("good.com").is_none());
    }
    let list = list(&[("phishing", old)]);
    assert!(list.listed("xn--bcher-evil-9db.de").is_some());
    let against = Official {
        blocked: Some(&list),
        ..Official::default()
    };
    let fuzzy = judge("https://rnetamask.io", &against);
    assert!(
        matches!(&fuzzy, Verdict::Refused { reason: Reason::LooksLike { imitates, .. }, .. }
            if imitates == "metamask.io"),
        "{fuzzy:?}"
    );
}

#[test]
fn hosts_lines_and_yaml_are_read() {
    let hosts = "# head\n127.0.0.1 localhost localhost.localdomain\n::1 localhost\n\
        0.0.0.0 0.0.0.0\n0.0.0.0 evil-a.com evil-b.com # both\r\n\t0.0.0.0\tEVIL-C.com\n";
    let lines =
        "! comment\nevil-a.com\n\n*.evil-b.com\n||evil-c.com^\n# x\nhttps://evil-d.com/claim\n";
    let yaml = "- id: 1\n  name: x\n  url: https://evil-a.com/\n- url: 'evil-b.com'\n-  url: \"http://evil-c.com\"\n";
    for text in [hosts, lines, yaml] {
        let parsed = parse_list(text.as_bytes(), None).expect("a list");
        assert_eq!(parsed.bad, 0, "{text}");
        for domain in ["evil-a.com", "evil-b.com", "evil-c.com"] {
            assert!(
                parsed.blocked.iter().any(|d| d == domain),
                "{domain} in {text}"
            );
        }
    }
}

#[test]
fn bad_lines_are_counted_and_never_block_a_whole_ending() {
    let text = "evil.com\ncom\nco.uk\ngithub.io\nlocalhost\n-x.com\na b c\n\
        https://docs.google.com/forms/x\nhttps://x.com/scammer\nevil.notatld\n1.2.3.4x\n";
    let parsed = parse_list(text.as_bytes(), None).expect("a list");
    assert_eq!(parsed.blocked, ["evil.com"]);
    assert_eq!(parsed.bad, 10);
    assert!(matches!(
        parse_list(b"<html>\nno such page\n", None),
        Err(ListError::Nothing { .. })
    ));
    assert!(matches!(
        parse_list(b"", None),
        Err(ListError::Nothing { .. })
    ));
    assert!(matches!(
        parse_list(b"{\"blocklist\":7}", None),
        Err(ListError::Json(_))
    ));
    let deep = format!("{{\"x\":{}", "[".repeat(200_000));
    assert!(matches!(
        parse_list(deep.as_bytes(), None),
        Err(ListError::Json(_))
    ));
    let huge = vec![b'a'; 64 * 1024 * 1024 + 1];
    assert!(matches!(
        parse_list(&huge, Some(Format::Lines)),
        Err(ListError::TooLarge)
    ));
    let long = format!("{}.com\nevil.com\n", "a".repeat(5_000_000));
    assert_eq!(
        parse_list(long.as_bytes(), None).expect("a list").blocked,
        ["evil.com"]
    );
    assert_eq!(
        parse_list(b"evil.com\n\xff\xfe.com\n", None)
            .expect("a list")
            .bad,
        1
    );
}

#[test]
fn the_most_specific_entry_counts_and_allowing_wins_a_tie() {
    let block = "pages-host.com\nbad.allowed.com\nboth.com\n";
    let allow =
        r#"{"allowlist":["good.pages-host.com","allowed.com","both.com"],"blocklist":["z.com"]}"#;
    for sources in [[("a", block), ("b", allow)], [("b", allow), ("a", block)]] {
        let list = list(&sources);
        assert_eq!(
            list.listed("x.pages-host.com").map(|hit| hit.list),
            Some("a")
        );
        assert_eq!(list.listed("z.com").map(|hit| hit.list), Some("b"));
        for passes in [
            "good.pages-host.com",
            "x.good.pages-host.com",
            "both.com",
            "allowed.com",
        ] {
            assert!(list.listed(passes).is_none(), "{passes}");
        }
        assert!(list.listed("x.bad.allowed.com").is_some());
    }
}

#[test]
fn a_listed_link_is_refused_and_a_listed_official_one_flagged() {
    let list = list(&[("phishing", "evil.com\nstarknet.io\n")]);
    let own = [Domain::parse("starknet.io").expect("a domain")];
    let against = Official {
        own: &own,
        indexes: &[],
        blocked: Some(&list),
    };
    assert!(matches!(
        judge("https://claim.evil.com/x", &against),
        Verdict::Refused { reason: Reason::Listed { domain, list }, .. }
            if domain == "evil.com" && list == "phishing"
    ));
    let official = judge("https://starknet.io", &against);
    let Verdict::Flagged {
        flags,
        official: true,
        ..
    } = official
    else {
        panic!("{official:?}")
    };
    assert_eq!(
        flags,
        [Flag::OfficialButListed {
            list: "phishing".to_owned()
        }]
    );
}

#[test]
fn three_hundred_thousand_domains_fit_in_a_few_megabytes() {
    let text: String = (0..300_000).map(|n| format!("evil-{n}.com\n")).collect();
    let list = list(&[("big", &text)]);
    assert_eq!(list.len(), 300_000);
    assert!(list.bytes() < 4_000_000, "{}", list.bytes());
    assert!(
        (0..300_000)
            .step_by(101)
            .all(|n| list.listed(&format!("a.evil-{n}.com")).is_some())
    );
    assert!(
        (0..300_000)
            .step_by(101)
            .all(|n| list.listed(&format!("fine-{n}.com")).is_none())
    );
}
