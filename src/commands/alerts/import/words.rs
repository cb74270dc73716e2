//! What an import leaves out, and what is wrong with a file, in words.

use super::super::super::verdicts;
use super::super::super::words::{plain, refusal, safe};
use super::super::file::{self, Fault};
use super::super::filter::every_status;
use crate::domain::{Language, LinkKind};
use crate::intake::Refusal;
use crate::intake::server_file::Kept;
use crate::lang::{say, terms};

/// Characters of a reason: an import names many.
const REASON: usize = 300;

/// What was left out or waits, in a line.
pub fn kept(language: Language, kept: &Kept) -> String {
    match kept {
        Kept::LeftOut { project, why } => say!(
            language,
            "import-left-out",
            project = safe(project, 80),
            why = reason(language, why)
        ),
        Kept::LinkOut { project, link, why } => say!(
            language,
            "import-link-out",
            project = safe(project, 80),
            link = terms::link(language, *link),
            why = reason(language, why)
        ),
        Kept::Waits {
            project,
            link: LinkKind::Website,
            held,
        } => say!(
            language,
            "import-website-waits",
            project = safe(project, 80),
            why = plain(&verdicts::doubt(language, &held.why), REASON)
        ),
        Kept::Waits {
            project,
            link,
            held,
        } => say!(
            language,
            "import-link-waits",
            project = safe(project, 80),
            link = terms::link(language, *link),
            why = plain(&verdicts::doubt(language, &held.why), REASON)
        ),
    }
}

/// Of a field only what is wrong with it: other things of the file are saved.
fn reason(language: Language, why: &Refusal) -> String {
    match why {
        Refusal::Field { field, problem } => {
            let problem = verdicts::problem(language, problem);
            format!("`{field}`: {}", plain(&problem, REASON))
        }
        other => refusal(language, other),
    }
}

/// What is wrong with a file.
pub fn fault(language: Language, fault: &Fault) -> String {
    match fault {
        Fault::At { line, fault } => {
            let problem = self::fault(language, fault);
            say!(
                language,
                "import-at",
                problem = problem,
                line = line.to_string()
            )
        }
        Fault::NoText => say!(language, "import-no-text"),
        Fault::Version(version) => say!(
            language,
            "import-version",
            version = version.to_string(),
            known = file::VERSION.to_string()
        ),
        Fault::Ends => say!(language, "import-ends"),
        Fault::NotAsExpected(said) => {
            let said = format!("`{}`", plain(said, 200).replace('`', ""));
            say!(language, "import-not-as-expected", said = said)
        }
        Fault::NoStatus(word) => say!(
            language,
            "import-no-status",
            word = safe(word, 30),
            all = every_status()
        ),
        Fault::NoStatuses => say!(language, "import-no-statuses"),
        Fault::Words => say!(
            language,
            "import-words",
            most = file::WORDS,
            chars = file::WORD
        ),
        Fault::Score => say!(language, "import-score"),
        Fault::NoZone(word) => say!(language, "import-no-zone", word = safe(word, 40)),
        Fault::NoId(word) => say!(language, "import-no-id", word = safe(word, 30)),
        Fault::NoClock(word) => say!(language, "import-no-clock", word = safe(word, 30)),
        Fault::NoMoment(word) => say!(language, "import-no-moment", word = safe(word, 40)),
    }
}
