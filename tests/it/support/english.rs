//! English that is left where another language is spoken.

/// A line as phrases of words: without what is the same in every language
/// (code, mentions, commands, addresses, figures, names).
fn phrases(line: &str) -> Vec<String> {
    const NAMES: [&str; 9] = [
        "dropbell", "discord", "starknet", "webhook", "webhooks", "nowhere", "nothing", "strk",
        "english",
    ];
    let mut plain = String::new();
    let mut code = false;
    let mut mention = false;
    for c in line.chars() {
        match c {
            '`' => code = !code,
            '<' if !code => mention = true,
            '>' if mention => mention = false,
            _ if code || mention => {}
            c => plain.push(c),
        }
    }
    let mut after = 0;
    let words = plain.split_whitespace().filter(|word| {
        if word.starts_with("/a") {
            after = 1;
            return false;
        }
        let of_command = after > 0 || word.contains(":…") || word.contains("://");
        after = 0;
        !of_command
    });
    let plain = words.collect::<Vec<_>>().join(" ").to_lowercase();
    plain
        .split(|c: char| !(c.is_alphabetic() || c == ' ' || c == '\'' || c == '’'))
        .map(|phrase| {
            let words = phrase
                .split_whitespace()
                .filter(|word| !NAMES.contains(word));
            words.collect::<Vec<_>>().join(" ")
        })
        .filter(|phrase| !phrase.is_empty())
        .collect()
}

/// The English phrases of three words or more that stand in `other` as well,
/// and its lines that are the same as an English one.
pub fn left_over(english: &[String], other: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for line in english {
        let here = phrases(line);
        for there in other {
            let others = phrases(there);
            if !here.is_empty() && here == others && here.concat().chars().count() > 1 {
                found.push(there.clone());
            }
            let long = |phrase: &&String| phrase.split(' ').count() >= 3;
            for phrase in here.iter().filter(long) {
                if others.iter().any(|other| other.contains(phrase.as_str())) {
                    found.push(format!("{phrase:?} in: {there}"));
                }
            }
        }
    }
    found
}
