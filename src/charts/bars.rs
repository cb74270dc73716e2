//! One number of each kind.

use plotters::prelude::{ChartBuilder, Rectangle};
use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};

use super::canvas::{Ground, LINE, QUIET, TEXT, colour, failed, px};
use super::{Bar, ChartError, ink};

/// Height of a bar with the room around it.
const ROW: i32 = 70;
/// Room above and below all.
const MARGIN: i32 = 28;
/// The widest name.
const NAMES: i32 = 420;

pub(super) fn height(bars: usize) -> usize {
    let bars = i32::try_from(bars).unwrap_or(i32::MAX).clamp(1, 20);
    usize::try_from(bars * ROW + 2 * MARGIN).unwrap_or_default()
}

pub(super) fn draw(ground: &Ground<'_>, bars: &[Bar]) -> Result<(), ChartError> {
    ink::ready()?;
    let Some(most) = bars.iter().map(|bar| bar.value).max() else {
        return Err(ChartError::Empty);
    };
    let mut widest = 0;
    for bar in bars {
        widest = widest.max(ink::size(ground, &bar.label)?.0);
    }
    let chart = ChartBuilder::on(ground)
        .margin_top(px(MARGIN))
        .margin_bottom(px(MARGIN))
        .margin_right(px(140))
        .margin_left(px(32))
        .y_label_area_size(widest.min(px(NAMES)) + px(20))
        .build_cartesian_2d(0.0..f64::from(most.max(1)), 0.0..1.0)
        .map_err(failed)?;
    let (across, up) = chart.plotting_area().get_pixel_range();
    for (bar, row) in bars.iter().zip(0..) {
        let middle = up.start + px(row * ROW + ROW / 2);
        let (x, _) = chart.backend_coord(&(f64::from(bar.value), 0.0));
        let (top, bottom) = (middle - px(22), middle + px(22));
        let track = Rectangle::new(
            [(across.start, top), (across.end, bottom)],
            LINE.mix(0.5).filled(),
        );
        ground.draw(&track).map_err(failed)?;
        let filled = Rectangle::new(
            [(across.start, top), (x, bottom)],
            colour(bar.colour).filled(),
        );
        ground.draw(&filled).map_err(failed)?;
        let style = ink::style(QUIET, HPos::Right, VPos::Center);
        ink::write(ground, &bar.label, (across.start - px(20), middle), style)?;
        let style = ink::style(TEXT, HPos::Left, VPos::Center);
        ink::write(ground, &bar.figure, (x + px(14), middle), style)?;
    }
    Ok(())
}
