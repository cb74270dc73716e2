//! Windows and moments of each thing.

use plotters::prelude::{ChartBuilder, PathElement, Polygon, Rectangle};
use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};

use super::canvas::{GROUND, Ground, LINE, TEXT, colour, failed, line, px};
use super::{Axis, ChartError, Span, Timeline, ink};

/// Height of a row.
const ROW: i32 = 48;
/// Room above the rows, and below them for the dates.
const ABOVE: i32 = 28;
const BELOW: i32 = 76;
/// Half the height of a window's bar.
const HALF: i32 = 14;
/// The length of the tip of a window that goes on.
const TIP: i32 = 20;
/// Half the size of a moment's mark.
const MARK: i32 = 13;

pub(super) fn height(rows: usize) -> usize {
    let rows = rows.clamp(1, Timeline::MOST);
    let rows = i32::try_from(rows).unwrap_or(1);
    usize::try_from(rows * ROW + ABOVE + BELOW).unwrap_or_default()
}

pub(super) fn draw(ground: &Ground<'_>, timeline: &Timeline) -> Result<(), ChartError> {
    ink::ready()?;
    let most = timeline.rows.len().min(Timeline::MOST);
    let rows = timeline.rows.get(..most).unwrap_or_default();
    if rows.is_empty() {
        return Err(ChartError::Empty);
    }
    let mut widest = 0;
    for row in rows {
        widest = widest.max(ink::size(ground, &row.label)?.0);
    }
    let chart = ChartBuilder::on(ground)
        .margin_top(px(ABOVE))
        .margin_bottom(px(BELOW))
        .margin_right(px(60))
        .margin_left(px(28))
        .y_label_area_size(widest + px(24))
        .build_cartesian_2d(timeline.axis.span(), 0.0..1.0)
        .map_err(failed)?;
    let place = |at: f64| chart.backend_coord(&(timeline.axis.at(at), 0.0)).0;
    let (across, up) = chart.plotting_area().get_pixel_range();
    let mut below = Vec::new();
    for (at, label) in timeline.axis.marks() {
        let x = place(*at);
        rule(ground, x, (up.start, up.end), LINE, 1)?;
        below.push((x, label.as_str()));
    }
    ink::below(ground, &below, up.end + px(14))?;
    let edges = (across.start, across.end);
    for (row, number) in rows.iter().zip(0..) {
        let middle = up.start + px(number * ROW + ROW / 2);
        let style = ink::style(TEXT, HPos::Right, VPos::Center);
        ink::write(ground, &row.label, (across.start - px(24), middle), style)?;
        window(ground, row, &timeline.axis, edges, middle, place)?;
    }
    rule(ground, place(timeline.now), (up.start, up.end), TEXT, 3)?;
    for (row, number) in rows.iter().zip(0..) {
        if let Some(moment) = row.moment {
            let middle = up.start + px(number * ROW + ROW / 2);
            diamond(ground, (place(moment), middle))?;
        }
    }
    Ok(())
}

fn rule(
    ground: &Ground<'_>,
    x: i32,
    (top, bottom): (i32, i32),
    colour: plotters::style::RGBColor,
    width: u32,
) -> Result<(), ChartError> {
    let path = PathElement::new(vec![(x, top), (x, bottom)], line(colour, width));
    ground.draw(&path).map_err(failed)
}

/// The bar of a window; a tip where it goes on, or leaves the picture.
fn window(
    ground: &Ground<'_>,
    row: &Span,
    axis: &Axis,
    (left, right): (i32, i32),
    middle: i32,
    place: impl Fn(f64) -> i32,
) -> Result<(), ChartError> {
    if row.opens.is_none() && row.closes.is_none() {
        return Ok(());
    }
    let span = axis.span();
    let begins = row.opens.filter(|at| *at >= span.start);
    let ends = row.closes.filter(|at| *at <= span.end);
    let from = begins.map_or(left + px(TIP), &place).min(right - px(TIP));
    let to = ends.map_or(right - px(TIP), &place).max(from + px(6));
    let fill = colour(row.colour).filled();
    let (top, bottom) = (middle - px(HALF), middle + px(HALF));
    let bar = Rectangle::new([(from, top), (to, bottom)], fill);
    ground.draw(&bar).map_err(failed)?;
    let tip = |base: i32, point: i32| {
        Polygon::new(vec![(base, top), (point, middle), (base, bottom)], fill)
    };
    if ends.is_none() {
        ground.draw(&tip(to, right)).map_err(failed)?;
    }
    if begins.is_none() {
        ground.draw(&tip(from, left)).map_err(failed)?;
    }
    Ok(())
}

fn diamond(ground: &Ground<'_>, (x, y): (i32, i32)) -> Result<(), ChartError> {
    for (size, fill) in [(MARK + 4, GROUND), (MARK, TEXT)] {
        let size = px(size);
        let corners = vec![(x, y - size), (x + size, y), (x, y + size), (x - size, y)];
        ground
            .draw(&Polygon::new(corners, fill.filled()))
            .map_err(failed)?;
    }
    Ok(())
}
