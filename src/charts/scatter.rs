//! Two figures of each thing against each other.

use plotters::prelude::{ChartBuilder, Circle, PathElement, Rectangle};
use plotters::style::text_anchor::{HPos, VPos};
use plotters::style::{Color, FontTransform, RGBColor};

use super::canvas::{GROUND, Ground, LINE, QUIET, TEXT, failed, line, px};
use super::{ChartError, Point, Scatter, ink};

const SURE: RGBColor = RGBColor(0x5B, 0xC0, 0xF8);
const DOUBTED: RGBColor = RGBColor(0xF5, 0xB8, 0x41);
const RADIUS: i32 = 9;
/// Rings around a point on which a place for its name is looked for.
const RINGS: i32 = 12;
/// Places on a ring: right, left, above, below, then between.
const PLACES: [(f64, f64); 8] = [
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.0, -1.0),
    (0.0, 1.0),
    (0.7, -0.7),
    (0.7, 0.7),
    (-0.7, -0.7),
    (-0.7, 0.7),
];

/// Where a name, a point or the plot lies: left, top, right, bottom.
#[derive(Clone, Copy)]
struct Area(i32, i32, i32, i32);

impl Area {
    fn meets(self, other: Self) -> bool {
        self.0 < other.2 && other.0 < self.2 && self.1 < other.3 && other.1 < self.3
    }

    fn holds(self, other: Self) -> bool {
        self.0 <= other.0 && self.1 <= other.1 && other.2 <= self.2 && other.3 <= self.3
    }
}

pub(super) fn draw(ground: &Ground<'_>, scatter: &Scatter) -> Result<(), ChartError> {
    let points = shown(scatter)?;
    let (plot, places) = mesh(ground, scatter, points)?;
    let dots: Vec<Area> = places
        .iter()
        .map(|(x, y)| around(*x, *y, px(RADIUS + 3), px(RADIUS + 3)))
        .collect();
    let mut taken = dots;
    let mut names = Vec::new();
    for (point, at) in points.iter().zip(&places) {
        let (width, height) = ink::size(ground, &point.label)?;
        let half = (width / 2 + px(4), height / 2 + px(5));
        if let Some(place) = free(plot, &taken, *at, half) {
            taken.push(place);
            names.push((place, point));
            leader(ground, *at, place)?;
        }
    }
    for (place, point) in names {
        name(ground, point, place)?;
    }
    for (point, at) in points.iter().zip(&places) {
        dot(ground, point, *at)?;
    }
    Ok(())
}

fn shown(scatter: &Scatter) -> Result<&[Point], ChartError> {
    let most = scatter.points.len().min(Scatter::MOST);
    match scatter.points.get(..most) {
        None | Some([]) => Err(ChartError::Empty),
        Some(points) => Ok(points),
    }
}

/// Draws the axes; where the plot lies, and where each point.
fn mesh(
    ground: &Ground<'_>,
    scatter: &Scatter,
    points: &[Point],
) -> Result<(Area, Vec<(i32, i32)>), ChartError> {
    ink::ready()?;
    let title = |title: &str| if title.is_empty() { 0 } else { px(44) };
    let chart = ChartBuilder::on(ground)
        .margin_top(px(28))
        .margin_right(px(48))
        .margin_left(px(24) + title(&scatter.y.title))
        .margin_bottom(px(24) + title(&scatter.x.title))
        .x_label_area_size(px(44))
        .y_label_area_size(px(96))
        .build_cartesian_2d(scatter.x.span(), scatter.y.span())
        .map_err(failed)?;
    let (across, up) = chart.plotting_area().get_pixel_range();
    let plot = Area(across.start, up.start, across.end, up.end);
    let mut below = Vec::new();
    for (at, label) in scatter.x.marks() {
        let (x, _) = chart.backend_coord(&(*at, scatter.y.span().start));
        rule(ground, [(x, plot.1), (x, plot.3)])?;
        below.push((x, label.as_str()));
    }
    ink::below(ground, &below, plot.3 + px(12))?;
    for (at, label) in scatter.y.marks() {
        let (_, y) = chart.backend_coord(&(scatter.x.span().start, *at));
        rule(ground, [(plot.0, y), (plot.2, y)])?;
        let style = ink::style(QUIET, HPos::Right, VPos::Center);
        ink::write(ground, label, (plot.0 - px(12), y), style)?;
    }
    titles(ground, scatter, plot)?;
    let places = points
        .iter()
        .map(|point| chart.backend_coord(&(scatter.x.at(point.x), scatter.y.at(point.y))))
        .collect();
    Ok((plot, places))
}

fn titles(ground: &Ground<'_>, scatter: &Scatter, plot: Area) -> Result<(), ChartError> {
    let (_, height) = ground.dim_in_pixel();
    let bottom = i32::try_from(height).unwrap_or(i32::MAX) - px(20);
    let style = ink::style(TEXT, HPos::Center, VPos::Bottom);
    let middle = i32::midpoint(plot.0, plot.2);
    ink::write(ground, &scatter.x.title, (middle, bottom), style)?;
    let style = ink::style(TEXT, HPos::Center, VPos::Top).transform(FontTransform::Rotate270);
    let middle = i32::midpoint(plot.1, plot.3);
    ink::write(ground, &scatter.y.title, (px(24), middle), style)
}

fn rule(ground: &Ground<'_>, ends: [(i32, i32); 2]) -> Result<(), ChartError> {
    ground
        .draw(&PathElement::new(ends.to_vec(), line(LINE, 1)))
        .map_err(failed)
}

fn around(x: i32, y: i32, width: i32, height: i32) -> Area {
    Area(x - width, y - height, x + width, y + height)
}

/// The nearest place for a name that covers nothing.
fn free(plot: Area, taken: &[Area], (x, y): (i32, i32), half: (i32, i32)) -> Option<Area> {
    for ring in 0..RINGS {
        let away = f64::from(px(RADIUS + 4 + ring * 26));
        for (right, down) in PLACES {
            let x = f64::from(x) + right * (away + f64::from(half.0));
            let y = f64::from(y) + down * (away + f64::from(half.1));
            #[allow(clippy::cast_possible_truncation, reason = "within the picture")]
            let place = around(x.round() as i32, y.round() as i32, half.0, half.1);
            if plot.holds(place) && !taken.iter().any(|other| other.meets(place)) {
                return Some(place);
            }
        }
    }
    None
}

/// A line from a point to its name, where that stands apart.
fn leader(ground: &Ground<'_>, (x, y): (i32, i32), place: Area) -> Result<(), ChartError> {
    let near = (x.clamp(place.0, place.2), y.clamp(place.1, place.3));
    let apart = (near.0 - x).abs().max((near.1 - y).abs());
    if apart <= px(RADIUS + 12) {
        return Ok(());
    }
    let path = PathElement::new(vec![(x, y), near], line(QUIET, 1));
    ground.draw(&path).map_err(failed)
}

fn name(ground: &Ground<'_>, point: &Point, place: Area) -> Result<(), ChartError> {
    let under = Rectangle::new(
        [(place.0, place.1), (place.2, place.3)],
        GROUND.mix(0.75).filled(),
    );
    ground.draw(&under).map_err(failed)?;
    let style = ink::style(TEXT, HPos::Center, VPos::Center);
    let middle = (
        i32::midpoint(place.0, place.2),
        i32::midpoint(place.1, place.3),
    );
    ink::write(ground, &point.label, middle, style)
}

fn dot(ground: &Ground<'_>, point: &Point, at: (i32, i32)) -> Result<(), ChartError> {
    let circle = |radius: i32, colour: RGBColor| Circle::new(at, px(radius), colour.filled());
    ground.draw(&circle(RADIUS + 2, GROUND)).map_err(failed)?;
    if point.hollow {
        ground.draw(&circle(RADIUS, DOUBTED)).map_err(failed)?;
        ground.draw(&circle(RADIUS - 4, GROUND)).map_err(failed)
    } else {
        ground.draw(&circle(RADIUS, SURE)).map_err(failed)
    }
}
