//! How long a verdict takes over 300,000 listed domains and a catalogue of
//! 100,000: `cargo bench --bench links`.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use dropbell::links::{BlockList, Domain, Official, OfficialIndex, judge, parse_list};

const LISTED: usize = 300_000;
const OFFICIAL: usize = 100_000;
const ROUNDS: usize = 200_000;

fn main() {
    let mut text = String::new();
    for n in 0..LISTED {
        let _ = writeln!(text, "0.0.0.0 {}-claim-{n}.com", word(n));
    }
    let began = Instant::now();
    let parsed = parse_list(text.as_bytes(), None).expect("a list");
    let mut builder = BlockList::builder();
    builder.add("bench", &parsed);
    let list = builder.build();
    println!(
        "list: {} domains, {} bytes, {:?}",
        list.len(),
        list.bytes(),
        began.elapsed()
    );

    let domains: Vec<Domain> = (0..OFFICIAL)
        .filter_map(|n| Domain::parse(&format!("{}.{}", word(n), ["io", "xyz"][n % 2])).ok())
        .collect();
    let began = Instant::now();
    let index = OfficialIndex::new(&domains);
    println!("catalogue: {} domains, {:?}", index.len(), began.elapsed());

    let hosts: Vec<String> = (0..ROUNDS)
        .map(|n| match n % 4 {
            0 => format!("a.b.{}-claim-{}.com", word(n % LISTED), n % LISTED),
            1 => format!("www.{}.org", word(n * 7)),
            2 => format!("app.{}-news.co.uk", word(n * 13)),
            _ => format!("{}{}.com", word(n), word(n / 3)),
        })
        .collect();
    measure("block list", hosts.iter(), |host| {
        list.listed(host).is_some()
    });
    let urls: Vec<String> = hosts
        .iter()
        .map(|host| format!("https://{host}/claim?x=1"))
        .collect();
    let against = Official {
        own: &domains[..1],
        indexes: &[&index],
        blocked: Some(&list),
    };
    measure("whole verdict", urls.iter().take(4_000), |url| {
        judge(url, &against).is_refused()
    });
}

fn measure<'a>(
    what: &str,
    inputs: impl Iterator<Item = &'a String> + Clone,
    act: impl Fn(&str) -> bool,
) {
    let yes = inputs.clone().filter(|input| act(input)).count();
    let mut times: Vec<Duration> = inputs
        .map(|input| {
            let began = Instant::now();
            black_box(act(black_box(input)));
            began.elapsed()
        })
        .collect();
    times.sort_unstable();
    let at = |part: usize| times[(times.len() - 1) * part / 1000];
    println!(
        "{what}: {} calls, {yes} yes, p50 {:?}, p99 {:?}, p99.9 {:?}",
        times.len(),
        at(500),
        at(990),
        at(999)
    );
}

/// A pronounceable word for a number.
fn word(mut n: usize) -> String {
    const PARTS: [&str; 16] = [
        "ka", "ro", "mi", "tu", "ne", "za", "vel", "dor", "xin", "pha", "qui", "ba", "ster", "lun",
        "go", "fy",
    ];
    let mut word = String::new();
    for _ in 0..5 {
        word.push_str(PARTS[n % PARTS.len()]);
        n /= PARTS.len();
    }
    word
}
