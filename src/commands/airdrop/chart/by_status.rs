//! How many airdrops stand where.

use super::super::super::outcome::{Picture, Trouble};
use super::{Names, alt, caption, figure};
use crate::charts::{Bar, Chart};
use crate::domain::{Language, Status, StatusSet};
use crate::lang::{say, terms};
use crate::store::{Catalogue, ListQuery, Sort};

/// Letters of a status.
const LABEL: usize = 32;

/// The picture.
pub async fn picture(catalogue: &Catalogue<'_>, language: Language) -> Result<Picture, Trouble> {
    let page = catalogue
        .list(&ListQuery {
            statuses: StatusSet::EVERYTHING,
            chain: None,
            narrative: None,
            min_score: None,
            sort: Sort::Name,
            offset: 0,
            limit: 0,
        })
        .await?;
    if page.total == 0 {
        return Err(Trouble::told(say!(language, "list-no-project")));
    }
    let mut names = Names::of(LABEL);
    let counted = || Status::ALL.into_iter().zip(page.counts);
    let bars = counted()
        .map(|(status, count)| Bar {
            label: names.label(&terms::status(language, status), None),
            value: count,
            figure: figure(language, |language| number(language, count)),
            colour: status.colour(),
        })
        .collect();
    let heading = say!(language, "chart-by-status");
    let total = say!(language, "chart-projects", count = page.total);
    let mut lines = vec![total.clone()];
    lines.extend(names.legend(language));
    lines.push(say!(language, "chart-foot"));
    let rows: Vec<String> = counted()
        .map(|(status, count)| {
            let (label, count) = (terms::status(language, status), number(language, count));
            format!("{label}: {count}")
        })
        .collect();
    Ok(Picture {
        name: "by-status",
        chart: Chart::Bars(bars),
        text: caption(&heading, &lines),
        alt: alt(language, &format!("{heading}. {total}"), &rows),
    })
}

/// The number as the language groups it.
fn number(language: Language, count: u32) -> String {
    say!(language, "chart-number", count = count)
}
