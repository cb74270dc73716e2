//! Words in a picture.

use std::sync::OnceLock;

use ab_glyph::{Font, FontRef};
use plotters::prelude::Text;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontFamily, FontStyle, IntoFont, RGBColor, TextStyle, register_font};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::ChartError;
use super::canvas::{Ground, QUIET, TEXT, failed, px};

/// By which the plotting library knows the font.
const NAME: &str = "DejaVu Sans";
/// Height of the letters; Discord shows the picture at less than half its
/// width, where these are 13 pixels high.
pub(super) const LETTERS: i32 = 28;

/// Hands the font to the plotting library, once.
pub(super) fn ready() -> Result<(), ChartError> {
    static DONE: OnceLock<bool> = OnceLock::new();
    let done = DONE
        .get_or_init(|| register_font(NAME, FontStyle::Normal, dejavu::sans::regular()).is_ok());
    if *done { Ok(()) } else { Err(ChartError::Font) }
}

/// Whether the font has all of `text`, and its letters need no shaping.
#[must_use]
pub fn writes(text: &str) -> bool {
    static FONT: OnceLock<Option<FontRef<'static>>> = OnceLock::new();
    let font = FONT.get_or_init(|| FontRef::try_from_slice(dejavu::sans::regular()).ok());
    let Some(font) = font else { return false };
    text.nfc()
        .all(|c| c == ' ' || (stands_alone(c) && font.glyph_id(c).0 != 0))
}

/// Latin, Greek, Cyrillic, Armenian and the symbols: a letter is a shape, and
/// the next one stands to its right. Controls of any kind are not among them.
fn stands_alone(c: char) -> bool {
    let known = matches!(
        c,
        '\u{21}'..='\u{7E}' | '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{58F}' | '\u{1E00}'..='\u{1FFF}'
            | '\u{2010}'..='\u{2027}' | '\u{202F}'..='\u{205E}' | '\u{2070}'..='\u{22FF}'
            | '\u{25A0}'..='\u{25FF}'
    );
    known && !is_combining_mark(c)
}

/// The beginning of `text` that is at most `most` letters long, with an
/// ellipsis where it was cut.
#[must_use]
pub fn cut(text: &str, most: usize) -> String {
    let whole: String = text.nfc().collect();
    if whole.chars().count() <= most {
        return whole;
    }
    let kept: String = whole.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// Letters of this colour, placed by this corner or side.
pub(super) fn style(colour: RGBColor, h: HPos, v: VPos) -> TextStyle<'static> {
    TextStyle {
        font: (FontFamily::Name(NAME), f64::from(px(LETTERS))).into_font(),
        color: colour.to_backend_color(),
        pos: Pos::new(h, v),
    }
}

/// Writes the marks of an axis below it, within the picture; what would touch
/// the one before is left out.
pub(super) fn below(ground: &Ground<'_>, marks: &[(i32, &str)], y: i32) -> Result<(), ChartError> {
    let right = i32::try_from(ground.dim_in_pixel().0).unwrap_or(i32::MAX);
    let mut end = 0;
    for (x, text) in marks {
        let half = size(ground, text)?.0 / 2 + px(8);
        let x = (*x).min(right - half - px(4)).max(half);
        if x - half >= end {
            end = x + half;
            write(ground, text, (x, y), style(QUIET, HPos::Center, VPos::Top))?;
        }
    }
    Ok(())
}

/// Writes `text` at a place.
pub(super) fn write(
    ground: &Ground<'_>,
    text: &str,
    (x, y): (i32, i32),
    style: TextStyle<'static>,
) -> Result<(), ChartError> {
    if text.is_empty() {
        return Ok(());
    }
    // What hangs below the line counts for the library, and lifts the rest.
    let y = match style.pos.v_pos {
        VPos::Center => y + px(4),
        VPos::Top | VPos::Bottom => y,
    };
    ground
        .draw(&Text::new(text.to_owned(), (x, y), style))
        .map_err(failed)
}

/// Width and height that `text` takes.
pub(super) fn size(ground: &Ground<'_>, text: &str) -> Result<(i32, i32), ChartError> {
    let style = style(TEXT, HPos::Left, VPos::Top);
    let (width, height) = ground.estimate_text_size(text, &style).map_err(failed)?;
    let side = |length: u32| i32::try_from(length).unwrap_or(i32::MAX);
    Ok((side(width), side(height)))
}
