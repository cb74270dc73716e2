//! A generator of the common ways to imitate a domain, and how many of its
//! products get through.

use std::collections::BTreeMap;

use dropbell::links::{Domain, Official, OfficialIndex, Verdict, judge};

use super::{CATALOGUE, domains};

const WORDS: &[&str] = &[
    "claim",
    "airdrop",
    "app",
    "official",
    "get",
    "token",
    "drop",
    "claims",
    "reward",
    "rewards",
    "mint",
    "stake",
    "portal",
    "verify",
    "eligibility",
    "checker",
    "bonus",
    "event",
    "wallet",
    "foundation",
    "network",
    "live",
    "connect",
    "launch",
    "support",
    "presale",
    "distribution",
];

const ENDINGS: &[&str] = &[
    "com", "xyz", "app", "org", "net", "co", "finance", "live", "co.uk", "top",
];

const CONFUSABLES: &[(&str, &str)] = &[
    ("m", "rn"),
    ("w", "vv"),
    ("o", "0"),
    ("l", "1"),
    ("i", "1"),
    ("i", "l"),
    ("l", "i"),
    ("s", "5"),
    ("e", "3"),
    ("a", "4"),
    ("a", "а"),
    ("e", "е"),
    ("o", "о"),
    ("p", "р"),
    ("c", "с"),
    ("x", "х"),
    ("y", "у"),
    ("i", "і"),
    ("s", "ѕ"),
    ("k", "к"),
    ("t", "т"),
    ("n", "ո"),
    ("a", "á"),
    ("e", "é"),
    ("o", "ö"),
    ("u", "ü"),
    ("l", "ł"),
    ("i", "í"),
    ("n", "ñ"),
];

const KEYS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

fn neighbours(c: char) -> Vec<char> {
    let Some(row) = KEYS.iter().find(|row| row.contains(c)) else {
        return Vec::new();
    };
    let at = row.find(c).unwrap_or_default();
    let chars: Vec<char> = row.chars().collect();
    let left = at.checked_sub(1).map(|at| chars[at]);
    left.into_iter().chain(chars.get(at + 1).copied()).collect()
}

/// Every trick over one official domain, by the trick's name.
fn tricks(domain: &str) -> BTreeMap<&'static str, Vec<String>> {
    let (name, ending) = domain.split_once('.').expect("a domain");
    let chars: Vec<char> = name.chars().collect();
    let mut made: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    let mut add = |trick, name: String| {
        made.entry(trick).or_default().push(name);
    };
    let text = |chars: &[char]| chars.iter().collect::<String>();
    for at in 0..chars.len() {
        let mut doubled = chars.clone();
        doubled.insert(at, chars[at]);
        add("doubled", format!("{}.{ending}", text(&doubled)));
        let mut dropped = chars.clone();
        dropped.remove(at);
        add("dropped", format!("{}.{ending}", text(&dropped)));
        for key in neighbours(chars[at]) {
            let mut slipped = chars.clone();
            slipped[at] = key;
            add("keyboard", format!("{}.{ending}", text(&slipped)));
        }
        if at > 0 {
            let mut swapped = chars.clone();
            swapped.swap(at - 1, at);
            add("swapped", format!("{}.{ending}", text(&swapped)));
            add(
                "hyphen",
                format!("{}-{}.{ending}", &name[..at], &name[at..]),
            );
        }
    }
    for (plain, fake) in CONFUSABLES {
        if let Some(at) = name.find(plain) {
            let front = format!("{}{fake}{}", &name[..at], &name[at + plain.len()..]);
            add("confusable", format!("{front}.{ending}"));
        }
    }
    for word in WORDS {
        for made in [
            format!("{word}-{name}"),
            format!("{name}-{word}"),
            format!("{word}{name}"),
        ] {
            add("words", format!("{made}.{ending}"));
            add("words, other ending", format!("{made}.com"));
        }
        add("subdomain of a word", format!("{name}.{word}-now.xyz"));
        add("hosting", format!("{name}-{word}.vercel.app"));
    }
    for other in ENDINGS.iter().filter(|other| **other != ending) {
        add("ending", format!("{name}.{other}"));
        add("subdomain", format!("{domain}.claim-now.{other}"));
        add("subdomain, plain", format!("{domain}.somebody.{other}"));
        add(
            "ending in the name",
            format!("{}.{other}", domain.replace('.', "-")),
        );
    }
    made
}

#[test]
fn the_common_tricks_are_refused() {
    let official = domains(CATALOGUE);
    let index = OfficialIndex::new(&official);
    let against = Official {
        own: &[],
        indexes: &[&index],
        blocked: None,
    };
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut through = Vec::new();
    for (trick, fakes) in CATALOGUE.iter().flat_map(|domain| tricks(domain)) {
        for fake in fakes {
            let Ok(read) = Domain::parse(&fake) else {
                continue;
            };
            if official.iter().any(|domain| domain.covers(read.as_str())) {
                continue;
            }
            let refused = judge(&format!("https://{fake}/claim"), &against).is_refused();
            let count = counts.entry(trick).or_default();
            count.0 += usize::from(refused);
            count.1 += 1;
            if !refused {
                through.push(fake);
            }
        }
    }
    let (refused, all) = counts
        .values()
        .fold((0, 0), |sum, n| (sum.0 + n.0, sum.1 + n.1));
    println!("{refused} of {all} refused; {counts:#?}\nthrough: {through:?}");
    assert!(all > 5_000, "{all} look-alikes");
    assert!(
        refused * 100 >= all * 95,
        "{refused} of {all}: {counts:#?}\n{through:?}"
    );
}

#[test]
fn no_official_domain_is_refused() {
    // Neighbours of each other, each official in its own right.
    let twins = [
        "base.org",
        "based.org",
        "starknet.com",
        "claim-starknet.xyz",
        "lines.build",
    ];
    let names: Vec<&str> = CATALOGUE.iter().copied().chain(twins).collect();
    let official = domains(&names);
    let index = OfficialIndex::new(&official);
    for domain in &official {
        let own = [domain.clone()];
        for url in [
            format!("https://{domain}/claim"),
            format!("https://app.{domain}/"),
        ] {
            let mine = judge(
                &url,
                &Official {
                    own: &own,
                    indexes: &[&index],
                    blocked: None,
                },
            );
            assert!(
                matches!(mine, Verdict::Accepted { official: true, .. }),
                "{url}: {mine:?}"
            );
            let other = judge(
                &url,
                &Official {
                    own: &[],
                    indexes: &[&index],
                    blocked: None,
                },
            );
            assert!(
                matches!(
                    other,
                    Verdict::Accepted {
                        official: false,
                        ..
                    }
                ),
                "{url}: {other:?}"
            );
        }
    }
}

#[test]
fn a_big_catalogue_protects_each_of_its_domains() {
    let names: Vec<String> = (0..20_000)
        .map(|n| format!("{}protocol.xyz", syllables(n)))
        .collect();
    let official: Vec<Domain> = names
        .iter()
        .filter_map(|name| Domain::parse(name).ok())
        .collect();
    assert_eq!(official.len(), 20_000);
    let index = OfficialIndex::new(&official);
    let against = Official {
        own: &[],
        indexes: &[&index],
        blocked: None,
    };
    for name in names.iter().step_by(997) {
        let front = name.trim_end_matches(".xyz");
        for fake in [
            format!("{front}.com"),
            format!("claim-{name}"),
            format!("{front}-airdrop.io"),
        ] {
            assert!(
                judge(&format!("https://{fake}"), &against).is_refused(),
                "{fake}"
            );
        }
    }
}

/// A pronounceable name for a number.
fn syllables(mut n: usize) -> String {
    const PARTS: [&str; 12] = [
        "ka", "ro", "mi", "tu", "ne", "za", "vel", "dor", "xin", "pha", "qui", "ba",
    ];
    let mut name = String::new();
    for _ in 0..5 {
        name.push_str(PARTS[n % PARTS.len()]);
        n /= PARTS.len();
    }
    name
}
