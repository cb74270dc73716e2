//! Pictures of figures: data in, PNG out. No clock, no store, no network.
//!
//! Every size below is in pixels of the finished picture. A picture has its own
//! dark ground, so that it reads the same on each of Discord's themes, and is
//! made for the 550 pixels of width at which Discord shows it beside a message.
//! The words in it come from the caller, who asks [`writes`] first: the font
//! has no ideographs, and letters that join or run to the left are not shaped.

mod axis;
mod bars;
mod canvas;
mod ink;
mod scatter;
mod timeline;

pub use axis::Axis;
pub use ink::{cut, writes};

use canvas::Canvas;

/// What to draw.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// Two figures of each thing against each other.
    Scatter(Scatter),
    /// One number of each kind.
    Bars(Vec<Bar>),
    /// Windows and moments of each thing.
    Timeline(Timeline),
}

/// Two figures of each thing against each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Scatter {
    /// To the right.
    pub x: Axis,
    /// Upwards.
    pub y: Axis,
    /// At most [`Scatter::MOST`], the most important first: names are placed
    /// in this order.
    pub points: Vec<Point>,
}

impl Scatter {
    /// Points beyond these are not drawn: their names would not find room.
    pub const MOST: usize = 20;
}

/// A thing with two figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Its figure on the axis to the right.
    pub x: f64,
    /// Its figure on the axis upwards.
    pub y: f64,
    /// Its name.
    pub label: String,
    /// Drawn as a ring: its figures are to be taken with care.
    pub hollow: bool,
}

/// A kind and how many there are of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Its name.
    pub label: String,
    /// How many.
    pub value: u32,
    /// How many, as it is written.
    pub figure: String,
    /// `0xRRGGBB`.
    pub colour: u32,
}

/// Windows and moments of each thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// Milliseconds since 1970.
    pub axis: Axis,
    /// Where the line of the present stands.
    pub now: f64,
    /// From top to bottom, at most [`Timeline::MOST`].
    pub rows: Vec<Span>,
}

impl Timeline {
    /// Rows beyond these are not drawn: Discord would shrink the picture until
    /// nobody could read it.
    pub const MOST: usize = 14;
}

/// A window and a moment of one thing; a window without an edge goes on.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// Its name.
    pub label: String,
    /// When the window opens.
    pub opens: Option<f64>,
    /// When the window closes.
    pub closes: Option<f64>,
    /// The moment.
    pub moment: Option<f64>,
    /// `0xRRGGBB`.
    pub colour: u32,
}

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum ChartError {
    /// There is nothing to draw.
    #[error("there is nothing to draw")]
    Empty,
    /// The font is not there.
    #[error("the font can't be used")]
    Font,
    /// The plotting library gave up.
    #[error("the chart can't be drawn: {0}")]
    Draw(String),
    /// The picture can't be written.
    #[error("the picture can't be written: {0}")]
    Write(#[from] png::EncodingError),
}

impl Chart {
    /// The picture as PNG. Takes some milliseconds of one core and some ten
    /// megabytes meanwhile: not for an async worker.
    ///
    /// # Errors
    /// [`ChartError`].
    pub fn draw(&self) -> Result<Vec<u8>, ChartError> {
        let mut canvas = Canvas::new(self.height());
        {
            let ground = canvas.ground()?;
            match self {
                Self::Scatter(scatter) => scatter::draw(&ground, scatter)?,
                Self::Bars(bars) => bars::draw(&ground, bars)?,
                Self::Timeline(timeline) => timeline::draw(&ground, timeline)?,
            }
        }
        canvas.png()
    }

    fn height(&self) -> usize {
        match self {
            Self::Scatter(_) => 760,
            Self::Bars(bars) => bars::height(bars.len()),
            Self::Timeline(timeline) => timeline::height(timeline.rows.len()),
        }
    }
}
