//! A language's texts, parsed once, and how it writes numbers.

use std::str::FromStr as _;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::files;
use crate::domain::Language;

/// The texts of one language.
pub type Bundle = FluentBundle<FluentResource>;

/// The texts of `language`, parsed when it is first asked for.
pub fn of(language: Language) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    BUNDLES[language as usize].get_or_init(|| build(language))
}

fn build(language: Language) -> Bundle {
    let code = language.code();
    let id = LanguageIdentifier::from_str(code).unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // The marks would stand inside mentions and markdown, and break them.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number));
    for (file, text) in files::of(language) {
        let resource =
            FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(kept, wrong)| {
                tracing::error!(code, file, ?wrong, "a file of texts is faulty");
                kept
            });
        if let Err(wrong) = bundle.add_resource(resource) {
            tracing::error!(code, file, ?wrong, "two texts have one key");
        }
    }
    bundle
}

/// How a language groups digits and marks decimals.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale = Locale::from_str(&language.to_string()).map_err(|_| ())?;
        let preferences = DecimalFormatterPreferences::from(&locale);
        DecimalFormatter::try_new(preferences, DecimalFormatterOptions::default())
            .map(Self)
            .map_err(|_| ())
    }
}

/// Fluent itself writes every number as English does, without grouping.
fn number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let decimal = Decimal::from_str(&number.as_string()).ok()?;
    memoizer
        .with_try_get::<Numbers, _, _>((), |numbers| numbers.0.format(&decimal).to_string())
        .ok()
}
