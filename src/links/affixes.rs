//! Words that thieves put around a name.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::fold;

/// How much a word around a name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lure {
    /// An ordinary part of honest names too.
    Weak,
    /// A word long enough not to be a part of a name by chance.
    Plain,
    /// The vocabulary of fake claim pages.
    Strong,
}

const STRONG: &str = "
    account activate activity airdrop airdrops allocation announce announcement apply app
    apps auth authenticate bonus campaign check checker claim claimable claimed claiming
    claims community compensation confirm connect dapp dapps distribution drop drops earn
    eligible eligibility event events free genesis get gift gifts giveaway giveaways go
    grant grants guild help helpdesk invite join launch launchpad live login migrate
    migration mint my now offer official online portal presale prize promo quest quests
    receive recover redeem refund register registration reward rewards secure season signin
    signup site snapshot stake staking start support sync the ticket token tokens try unlock
    update upgrade use validate verify verification vesting vip visit vote wallet wallets
    web website whitelist win withdraw www
";

const WEAK: &str = "
    ai beta blog bot cash chain co coin com dao data defi dex dev docs eth farm fi fund gov
    group hq hub info io lab labs link main media net news nft nfts one org page pay points
    pool pro swap team tech trade vault web3 world xyz zone
";

const PLAIN: &str = "
    bridge capital center crypto exchange explorer finance foundation global governance
    mainnet market network project protocol testnet
";

/// Folded words; none is longer than this.
const LONGEST: usize = 16;

static WORDS: LazyLock<HashMap<String, Lure>> = LazyLock::new(|| {
    let weak = WEAK
        .split_whitespace()
        .map(|word| (fold::fold(word), Lure::Weak));
    let strong = STRONG
        .split_whitespace()
        .map(|word| (fold::fold(word), Lure::Strong));
    let plain = PLAIN
        .split_whitespace()
        .map(|word| (fold::fold(word), Lure::Plain));
    weak.chain(plain).chain(strong).collect()
});

/// What a folded text, or a hyphenated part of a name, says by itself.
pub(super) fn lure(folded: &str) -> Option<Lure> {
    WORDS.get(folded).copied()
}

/// A folded name without the words around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bare<'a> {
    /// What is left.
    pub rest: &'a str,
    /// The strongest word taken off.
    pub lure: Lure,
}

/// Every way to take one to three words off the ends of a folded name.
pub(super) fn strip(folded: &str) -> Vec<Bare<'_>> {
    let mut found: Vec<Bare<'_>> = Vec::new();
    let mut edge = vec![Bare {
        rest: folded,
        lure: Lure::Weak,
    }];
    for _ in 0..3 {
        let mut next = Vec::new();
        for bare in edge {
            for (word, rest) in ends(bare.rest) {
                let Some(lure) = lure(word) else { continue };
                let one = Bare {
                    rest,
                    lure: lure.max(bare.lure),
                };
                // Bounded: a name made of nothing but such words has many
                // ways to be taken apart, and one is enough.
                if found.len() < 48 && !found.contains(&one) {
                    found.push(one.clone());
                    next.push(one);
                }
            }
        }
        edge = next;
    }
    found
}

/// Each split of a text into a word of 2 to [`LONGEST`] bytes at one end and
/// a rest that is not empty.
fn ends(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let most = LONGEST.min(text.len().saturating_sub(1));
    (2..=most).flat_map(move |length| {
        let front = text.split_at_checked(length);
        let back = text
            .split_at_checked(text.len() - length)
            .map(|(rest, word)| (word, rest));
        front.into_iter().chain(back)
    })
}

/// A folded name without one ordinary word at its end: what people call the
/// project whose domain is `availproject`.
pub(super) fn bare(folded: &str) -> &str {
    strip(folded)
        .into_iter()
        .filter(|bare| folded.starts_with(bare.rest))
        .max_by_key(|bare| bare.rest.len())
        .map_or(folded, |bare| bare.rest)
}
