//! What holds for any text at all.

use dropbell::links::{Official, OfficialIndex, judge, parse_list};
use proptest::prelude::*;

use super::{CATALOGUE, domains};

/// Texts that look like links, so that more than the first check is reached.
fn link() -> impl Strategy<Value = String> {
    let scheme = prop_oneof![Just("https://"), Just("http://"), Just("https:/"), Just("")];
    let label = prop_oneof![
        "[a-z0-9-]{1,12}",
        "\\PC{1,6}",
        "[а-яa-z]{1,8}",
        Just("starknet".to_owned()),
        Just("xn--80ak6aa92e".to_owned()),
        "xn--[a-z0-9]{1,10}",
        "(claim|airdrop|get|-){1,6}",
    ];
    let tail = prop_oneof![
        Just(String::new()),
        "/[ -~]{0,40}",
        "/\\PC{0,20}",
        "\\?[a-z]{1,4}=[ -~]{0,40}",
        "[@:\\\\#%.][ -~]{0,20}",
    ];
    (scheme, prop::collection::vec(label, 1..5), tail)
        .prop_map(|(scheme, labels, tail)| format!("{scheme}{}{tail}", labels.join(".")))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn judging_is_total_and_stable(text in prop_oneof![link(), "\\PC{0,80}", any::<String>()]) {
        let index = OfficialIndex::new(&domains(&CATALOGUE[..8]));
        let own = domains(&["starknet.io"]);
        let against = Official { own: &own, indexes: &[&index], blocked: None };
        let first = judge(&text, &against);
        if let Some(link) = first.link() {
            prop_assert_eq!(&judge(link.url(), &against), &first);
            prop_assert!(link.url().starts_with("https://"));
            prop_assert!(link.url().is_ascii() && link.url().len() <= 512);
            prop_assert!(!link.url().contains([' ', '(', ')', '<', '>', '[', ']', '\\', '@'])
                || link.url().contains('/'));
            prop_assert!(link.host().ends_with(link.domain()));
        }
    }

    #[test]
    fn any_list_is_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = parse_list(&bytes, None);
    }

    #[test]
    fn any_lines_are_read_or_refused(text in "([-a-z0-9.#:/|^*@ ]{0,20}\n){0,20}") {
        let _ = parse_list(text.as_bytes(), None);
    }
}

/// The worst names that anyone can think of take no longer than others: the
/// work is bounded by the length of the link, whatever the catalogue.
#[test]
fn hostile_names_stay_bounded() {
    let crowd: Vec<String> = (0..3_000).map(|n| format!("aaaaaaa{n}.xyz")).collect();
    let names: Vec<&str> = crowd.iter().map(String::as_str).collect();
    let index = OfficialIndex::new(&domains(&names));
    let against = Official {
        own: &[],
        indexes: &[&index],
        blocked: None,
    };
    for name in [
        "claim".repeat(12),
        "go".repeat(30),
        "a".repeat(63),
        "a-".repeat(31) + "a",
    ] {
        let host = format!("{name}.{name}.{name}.com");
        judge(&format!("https://{host}/"), &against);
    }
}
