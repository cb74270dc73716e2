//! One spelling for all names that look the same.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_security::confusable_detection::skeleton;
use unicode_security::{MixedScript, RestrictionLevel, RestrictionLevelDetection};

/// The forms under which a label is compared: lower case, without hyphens and
/// marks, look-alikes replaced by the letter that they stand for. The first
/// leaves pairs such as `rn` alone, a second (where it differs) joins them.
pub(super) fn folds(label: &str) -> Vec<String> {
    let plain = fold(label);
    let joined = plain.replace("rn", "m").replace("vv", "w");
    if joined == plain {
        vec![plain]
    } else {
        vec![plain, joined]
    }
}

/// The first form of [`folds`].
pub(super) fn fold(label: &str) -> String {
    if label.is_ascii() {
        return label.chars().filter(|c| *c != '-').map(letter).collect();
    }
    let lower = label.to_lowercase();
    let mut out = String::with_capacity(lower.len());
    for c in lower.nfd().filter(|c| !is_combining_mark(*c)) {
        match native(c) {
            Some(latin) => out.push(letter(latin)),
            None if c.is_ascii() => out.push(letter(c)),
            None => {
                let mut one = [0; 4];
                let prototype = skeleton(c.encode_utf8(&mut one));
                out.extend(
                    prototype
                        .flat_map(char::to_lowercase)
                        .filter(|c| !is_combining_mark(*c))
                        .map(letter),
                );
            }
        }
    }
    out.retain(|c| c != '-');
    out
}

/// Digits and strokes to the letter that they are taken for.
fn letter(c: char) -> char {
    match c {
        '0' => 'o',
        '1' | 'i' | '|' => 'l',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '7' => 't',
        '8' => 'b',
        _ => c.to_ascii_lowercase(),
    }
}

/// Letters that people take for Latin ones and that Unicode's table of
/// confusables leaves out, because their capitals differ or it counts them as
/// only similar.
fn native(c: char) -> Option<char> {
    Some(match c {
        'к' | 'κ' | 'ĸ' | 'ҡ' | 'қ' => 'k',
        'т' | 'τ' | 'ᴛ' => 't',
        'м' | 'ᴍ' => 'm',
        'н' | 'һ' | 'ʜ' => 'h',
        'в' | 'ʙ' => 'b',
        'п' | 'η' | 'ո' | 'ɴ' | 'ŋ' => 'n',
        'и' | 'υ' | 'μ' | 'ц' => 'u',
        'г' | 'ʀ' | 'я' => 'r',
        'ε' | 'є' | 'э' | 'ɛ' | 'ə' => 'e',
        'ω' | 'ш' | 'щ' | 'ѡ' | 'ԝ' => 'w',
        'ν' | 'ѵ' => 'v',
        'з' | 'ʒ' => 'z',
        'ı' | 'ι' | 'ɪ' | 'ӏ' | 'ł' | 'ɫ' => 'l',
        'ø' | 'ö' | 'о' | 'ο' | 'օ' | 'σ' => 'o',
        'đ' | 'ԁ' | 'ɖ' | 'ð' => 'd',
        'ħ' => 'h',
        'ŧ' => 't',
        'α' | 'а' | 'ɑ' | 'æ' => 'a',
        'ѕ' | 'ꜱ' | 'ʂ' => 's',
        'ʟ' => 'l',
        'ƒ' => 'f',
        'ɡ' | 'ɢ' => 'g',
        'у' | 'γ' | 'ყ' => 'y',
        'х' | 'χ' => 'x',
        'р' | 'ρ' => 'p',
        'с' | 'ϲ' | 'ς' => 'c',
        'е' => 'e',
        _ => return None,
    })
}

/// The first label that mixes scripts as no language does, or that spells a
/// Latin-looking word in another script.
pub(super) fn disguise(labels: &[String]) -> Option<String> {
    labels
        .iter()
        .filter(|label| !label.is_ascii())
        .find(|label| is_disguise(label))
        .cloned()
}

fn is_disguise(label: &str) -> bool {
    let letters: String = label.chars().filter(|c| c.is_alphabetic()).collect();
    if !letters.as_str().is_single_script() {
        // Japanese, Chinese and Korean mix with Latin in everyday writing.
        return letters.as_str().detect_restriction_level() > RestrictionLevel::HighlyRestrictive;
    }
    let latin = |c: char| c.is_ascii() || ('\u{80}'..'\u{250}').contains(&c);
    !letters.is_empty()
        && !letters.nfc().any(latin)
        && skeleton(&letters)
            .collect::<String>()
            .to_lowercase()
            .is_ascii()
}
