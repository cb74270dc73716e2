//! Whatever comes in, nothing panics: component ids, catalogue files, block
//! lists, times of the command line.

use dropbell::commands::state::{LIMIT, State};
use dropbell::links::parse_list;
use dropbell::sources::catalogue_file::{self, Notation};
use proptest::prelude::*;

const SEED: &str = include_str!("../../config/catalogue.toml");

/// A text that is nearly a right one: pieces of it, cut, doubled, mixed with
/// anything.
fn nearly(right: &'static str) -> impl Strategy<Value = String> {
    let lines: Vec<&'static str> = right.lines().collect();
    let piece = prop_oneof![
        6 => proptest::sample::select(lines).prop_map(str::to_owned),
        1 => any::<String>(),
        1 => "[\\[\\]{}=\"',:#.\\-0-9a-z\u{202e}\u{301}]{0,40}",
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|lines| lines.join("\n"))
}

fn component_id() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "(list1|open1|subs1|repair1|again1|edit1|goon1|yes1|no1)(:[-+0-9a-f~pns]{0,20}){0,8}",
        "(repair|again|yes|no)1:-?[0-9]{1,25}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn a_component_id_is_what_this_release_writes_or_nothing(text in component_id()) {
        if let Some(state) = State::parse(&text) {
            prop_assert_eq!(state.write(), text.clone());
            prop_assert!(text.encode_utf16().count() <= LIMIT);
        }
    }

    #[test]
    fn a_catalogue_file_is_read_or_refused(text in nearly(SEED)) {
        for notation in [Notation::Toml, Notation::Json] {
            if let Err(error) = catalogue_file::read("a file", &text, notation) {
                prop_assert!(!error.to_string().is_empty());
            }
        }
    }

    #[test]
    fn a_block_list_holds_domains_or_is_refused(
        bytes in prop_oneof![
            proptest::collection::vec(any::<u8>(), 0..400),
            "((0\\.0\\.0\\.0 |\\|\\||- url: )?[a-z0-9.\\-_/\u{e9}#]{0,30}\n){0,20}".prop_map(String::into_bytes),
            "\\{\"(blocklist|blacklist|fuzzylist)\":\\[(\"[a-z.]{0,12}\",?){0,6}\\]\\}".prop_map(String::into_bytes),
        ]
    ) {
        if let Ok(list) = parse_list(&bytes, None) {
            for domain in list.blocked.iter().chain(&list.allowed) {
                prop_assert!(domain.contains('.') && domain.is_ascii(), "{}", domain);
            }
        }
    }
}
