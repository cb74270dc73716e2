//! Which names lie within an edit or two of another, without comparing with
//! all: deletions of the first letters, as SymSpell does it.

use std::hash::{DefaultHasher, Hash, Hasher};

/// Deletions are made of this many letters at the start: two names within
/// two edits share at least one of them.
const PREFIX: usize = 7;
/// Names shorter than this have only one edit looked up.
pub(super) const LONG: usize = 8;
/// More brands than this at one key tell nothing apart; a hostile catalogue
/// must not make a verdict slow.
const CROWD: usize = 512;

/// From a deletion's hash to the numbers of the names that have it. A bucket
/// may hold strangers; [`distance`] sorts them out.
#[derive(Debug, Default)]
pub(super) struct Neighbourhood {
    mask: u64,
    starts: Vec<u32>,
    numbers: Vec<u32>,
}

impl Neighbourhood {
    pub(super) fn new<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut pairs = Vec::new();
        for (number, name) in names.enumerate() {
            pairs.extend(keys(name).into_iter().map(|key| (key, number as u32)));
        }
        let size = pairs.len().next_power_of_two().max(1);
        let mask = size as u64 - 1;
        let mut starts = vec![0u32; size + 1];
        for (key, _) in &pairs {
            starts[(key & mask) as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        let mut numbers = vec![0; pairs.len()];
        for (key, number) in pairs {
            let slot = &mut next[(key & mask) as usize];
            numbers[*slot as usize] = number;
            *slot += 1;
        }
        Self {
            mask,
            starts,
            numbers,
        }
    }

    /// Every name that may be near, without doubles.
    pub(super) fn candidates(&self, name: &str) -> Vec<u32> {
        let mut found = Vec::new();
        if self.numbers.is_empty() {
            return found;
        }
        for key in keys(name) {
            let bucket = (key & self.mask) as usize;
            let (start, end) = (
                self.starts[bucket] as usize,
                self.starts[bucket + 1] as usize,
            );
            found.extend_from_slice(&self.numbers[start..end.min(start + CROWD)]);
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// The hashes of the name's first letters with none, one and (where the name
/// is long enough) two of them left out.
fn keys(name: &str) -> Vec<u64> {
    let letters: Vec<char> = name.chars().take(PREFIX).collect();
    // One letter fewer than LONG: a long name that lost one must still meet
    // the long name that it came from.
    let twice = name.chars().count() + 2 >= LONG;
    let mut keys = vec![hash(&letters, None, None)];
    for first in 0..letters.len() {
        keys.push(hash(&letters, Some(first), None));
        for second in (first + 1..letters.len()).filter(|_| twice) {
            keys.push(hash(&letters, Some(first), Some(second)));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn hash(letters: &[char], first: Option<usize>, second: Option<usize>) -> u64 {
    let mut hasher = DefaultHasher::new();
    for (at, letter) in letters.iter().enumerate() {
        if Some(at) != first && Some(at) != second {
            letter.hash(&mut hasher);
        }
    }
    hasher.finish()
}

/// The letters of a name as a set, and their number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Shape {
    letters: u32,
    count: u8,
}

impl Shape {
    pub(super) fn of(name: &str) -> Self {
        let letters = name
            .chars()
            .fold(0, |set, c| set | 1 << (u32::from(c) % 32));
        Self {
            letters,
            count: name.chars().count().min(255) as u8,
        }
    }

    /// `false` only where more than two edits lie between: an edit changes
    /// the count by one, and takes at most one letter out of the set and puts
    /// one in.
    pub(super) fn may_be_near(self, other: Self) -> bool {
        self.count.abs_diff(other.count) <= 2 && (self.letters ^ other.letters).count_ones() <= 4
    }
}

/// Insertions, deletions, substitutions and swaps of neighbours between two
/// names; `None` from three on.
pub(super) fn distance(a: &str, b: &str) -> Option<usize> {
    Some(strsim::osa_distance(a, b)).filter(|distance| *distance <= 2)
}

/// How a hand slips.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slip {
    /// Neighbours swapped, a letter doubled, a double lost: hardly ever
    /// another word.
    Order,
    /// The key beside the right one.
    Key,
    /// Another edit.
    None,
}

/// What kind of slip makes `typed` of `name`, where they are one edit apart.
pub(super) fn slip(name: &str, typed: &str) -> Slip {
    let (a, b): (Vec<char>, Vec<char>) = (name.chars().collect(), typed.chars().collect());
    let at = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let slipped = |yes: bool, slip| if yes { slip } else { Slip::None };
    match b.len() as isize - a.len() as isize {
        1 => slipped(at > 0 && b[at] == b[at - 1], Slip::Order),
        -1 => slipped(at > 0 && a[at] == a[at - 1], Slip::Order),
        0 if at + 1 < a.len() && a[at] == b[at + 1] && a[at + 1] == b[at] => Slip::Order,
        0 if at < a.len() => slipped(beside(a[at], b[at]), Slip::Key),
        _ => Slip::None,
    }
}

/// Whether two keys touch on a QWERTY keyboard.
fn beside(a: char, b: char) -> bool {
    const ROWS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
    let place = |c| {
        ROWS.iter()
            .enumerate()
            .find_map(|(row, keys)| keys.find(c).map(|column| (row, column)))
    };
    let (Some((row_a, column_a)), Some((row_b, column_b))) = (place(a), place(b)) else {
        return false;
    };
    match row_b as isize - row_a as isize {
        0 => column_a.abs_diff(column_b) == 1,
        1 => column_b == column_a || column_b + 1 == column_a,
        -1 => column_a == column_b || column_a + 1 == column_b,
        _ => false,
    }
}
