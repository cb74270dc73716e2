//! The picture while it is drawn: larger than it will be, then scaled down, so
//! that edges are smooth.

use plotters::coord::Shift;
use plotters::prelude::{BitMapBackend, DrawingArea, IntoDrawingArea, RGBColor, Rectangle};
use plotters::style::{Color, ShapeStyle};

use super::ChartError;

/// Width of every picture.
pub(super) const WIDTH: usize = 1200;
/// How many times larger it is drawn.
pub(super) const SCALE: usize = 2;
/// Bytes of a pixel: red, green, blue.
const DEPTH: usize = 3;

/// The ground; text on it has a contrast of 13 to 1.
pub(super) const GROUND: RGBColor = RGBColor(0x23, 0x26, 0x2B);
pub(super) const TEXT: RGBColor = RGBColor(0xF2, 0xF3, 0xF5);
pub(super) const QUIET: RGBColor = RGBColor(0xC7, 0xCC, 0xD1);
pub(super) const LINE: RGBColor = RGBColor(0x3F, 0x45, 0x4E);
/// The edge, which sets the picture off from a ground of the same darkness.
const EDGE: RGBColor = RGBColor(0x6B, 0x73, 0x7F);

/// Where the drawing goes.
pub(super) type Ground<'a> = DrawingArea<BitMapBackend<'a>, Shift>;

/// A length in pixels of the finished picture, as the larger drawing has it.
pub(super) fn px(length: i32) -> i32 {
    length * i32::try_from(SCALE).unwrap_or(1)
}

pub(super) fn colour(rgb: u32) -> RGBColor {
    let [_, red, green, blue] = rgb.to_be_bytes();
    RGBColor(red, green, blue)
}

pub(super) fn line(colour: RGBColor, width: u32) -> ShapeStyle {
    colour.stroke_width(width * u32::try_from(SCALE).unwrap_or(1))
}

/// What the plotting library complained of.
pub(super) fn failed(error: impl std::fmt::Display) -> ChartError {
    ChartError::Draw(error.to_string())
}

pub(super) struct Canvas {
    pixels: Vec<u8>,
    height: usize,
}

impl Canvas {
    pub(super) fn new(height: usize) -> Self {
        Self {
            pixels: vec![0; WIDTH * height * SCALE * SCALE * DEPTH],
            height,
        }
    }

    /// The whole picture, empty but for its edge.
    pub(super) fn ground(&mut self) -> Result<Ground<'_>, ChartError> {
        let side = |length: usize| u32::try_from(length * SCALE).unwrap_or(u32::MAX);
        let size = (side(WIDTH), side(self.height));
        let ground = BitMapBackend::with_buffer(&mut self.pixels, size).into_drawing_area();
        ground.fill(&EDGE).map_err(failed)?;
        let (right, bottom) = ground.dim_in_pixel();
        let far = |length: u32| i32::try_from(length).unwrap_or(i32::MAX) - px(2);
        let inner = Rectangle::new([(px(2), px(2)), (far(right), far(bottom))], GROUND.filled());
        ground.draw(&inner).map_err(failed)?;
        Ok(ground)
    }

    /// The picture in its own size.
    pub(super) fn png(&self) -> Result<Vec<u8>, ChartError> {
        let mut bytes = Vec::new();
        let side = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let mut encoder = png::Encoder::new(&mut bytes, side(WIDTH), side(self.height));
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder
            .write_header()?
            .write_image_data(&self.scaled_down())?;
        Ok(bytes)
    }

    /// Each pixel is the mean of those that it covers.
    fn scaled_down(&self) -> Vec<u8> {
        let stride = WIDTH * SCALE * DEPTH;
        let mut small = Vec::with_capacity(WIDTH * self.height * DEPTH);
        let mut sums = vec![0_u32; WIDTH * DEPTH];
        let covered = u32::try_from(SCALE * SCALE).unwrap_or(1);
        for rows in self.pixels.chunks_exact(stride * SCALE) {
            sums.fill(0);
            for row in rows.chunks_exact(stride) {
                for (sum, block) in sums
                    .chunks_exact_mut(DEPTH)
                    .zip(row.chunks_exact(SCALE * DEPTH))
                {
                    for pixel in block.chunks_exact(DEPTH) {
                        for (sum, part) in sum.iter_mut().zip(pixel) {
                            *sum += u32::from(*part);
                        }
                    }
                }
            }
            small.extend(
                sums.iter()
                    .map(|sum| u8::try_from((sum + covered / 2) / covered).unwrap_or(u8::MAX)),
            );
        }
        small
    }
}
