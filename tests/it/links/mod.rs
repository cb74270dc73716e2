//! Links that can't be weaponised: verdicts, look-alikes, block lists.

mod lists;
mod lookalikes;
mod ordinary;
mod properties;
mod table;

use dropbell::links::{Domain, Official, OfficialIndex, Verdict, judge};

/// Domains as a catalogue has them: long, short and ordinary names.
pub const CATALOGUE: &[&str] = &[
    "starknet.io",
    "layerzero.network",
    "zksync.io",
    "scroll.io",
    "linea.build",
    "availproject.org",
    "ten.xyz",
    "parcl.co",
    "movementlabs.xyz",
    "astria.org",
    "arbitrum.foundation",
    "uniswap.org",
    "eigenlayer.xyz",
    "berachain.com",
    "monad.xyz",
    "hyperliquid.xyz",
    "celestia.org",
    "fuel.network",
    "taiko.xyz",
    "wormhole.com",
    "jito.network",
    "dymension.xyz",
    "altlayer.io",
    "polyhedra.network",
    "metamask.io",
    "babylonlabs.io",
    "initia.xyz",
    "orbiter.finance",
    "debridge.finance",
    "grass.io",
];

pub fn domains(names: &[&str]) -> Vec<Domain> {
    names
        .iter()
        .map(|name| Domain::parse(name).expect("a catalogue domain"))
        .collect()
}

/// The verdict in a word or two, against the catalogue, for Starknet.
pub fn verdict(url: &str) -> String {
    let index = OfficialIndex::new(&domains(CATALOGUE));
    let own = domains(&["starknet.io"]);
    name(&judge(
        url,
        &Official {
            own: &own,
            indexes: &[&index],
            blocked: None,
        },
    ))
}

pub fn name(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Accepted { official: true, .. } => "official".to_owned(),
        Verdict::Accepted {
            official: false, ..
        } => "accepted".to_owned(),
        Verdict::Flagged { flags, .. } => {
            let keys: Vec<_> = flags.iter().map(|flag| flag.key()).collect();
            format!("flagged: {}", keys.join(", "))
        }
        Verdict::Refused { reason, .. } => reason.key().to_owned(),
    }
}
