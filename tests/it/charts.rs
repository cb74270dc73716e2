//! Pictures: what they show, whatever the figures and the names.

use dropbell::charts::{self, Axis, Bar, Chart, ChartError, Point, Scatter, Span, Timeline};

/// The ground of every picture, as red, green and blue.
const GROUND: [u8; 3] = [0x23, 0x26, 0x2B];
const DAY: f64 = 86_400_000.0;

/// A decoded picture.
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pixels: Vec<u8>,
}

impl Picture {
    pub fn of(bytes: &[u8]) -> Self {
        let decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        let mut reader = decoder.read_info().expect("a PNG");
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut pixels).expect("a whole PNG");
        assert_eq!(info.color_type, png::ColorType::Rgb);
        Self {
            width: info.width as usize,
            height: info.height as usize,
            pixels,
        }
    }

    fn drawn(chart: &Chart) -> Self {
        Self::of(&chart.draw().expect("a picture"))
    }

    /// How many pixels have exactly this colour.
    pub fn count(&self, colour: u32) -> usize {
        let [_, red, green, blue] = colour.to_be_bytes();
        self.pixels
            .chunks_exact(3)
            .filter(|pixel| *pixel == [red, green, blue])
            .count()
    }

    /// How many pixels are not the ground.
    pub fn inked(&self) -> usize {
        self.pixels
            .chunks_exact(3)
            .filter(|pixel| *pixel != GROUND)
            .count()
    }

    /// The columns in which this colour first and last stands.
    fn across(&self, colour: u32) -> Option<(usize, usize)> {
        let [_, red, green, blue] = colour.to_be_bytes();
        let columns = || {
            self.pixels
                .chunks_exact(3)
                .enumerate()
                .filter(move |(_, pixel)| *pixel == [red, green, blue])
                .map(|(at, _)| at % self.width)
        };
        Some((columns().min()?, columns().max()?))
    }
}

fn dollars(value: f64) -> String {
    format!("${value:e}")
}

fn percent(value: f64) -> String {
    format!("{value} %")
}

/// The scatter of these: raised, score, name, ring.
fn scatter(figures: &[(f64, f64, &str, bool)]) -> Chart {
    let raised: Vec<f64> = figures.iter().map(|figure| figure.0).collect();
    let scores: Vec<f64> = figures.iter().map(|figure| figure.1).collect();
    Chart::Scatter(Scatter {
        x: Axis::log("Raised".to_owned(), &raised, dollars),
        y: Axis::linear("Score".to_owned(), &scores, (0.0, 100.0), percent),
        points: figures
            .iter()
            .map(|(x, y, label, hollow)| Point {
                x: *x,
                y: *y,
                label: (*label).to_owned(),
                hollow: *hollow,
            })
            .collect(),
    })
}

#[test]
fn each_point_is_drawn_and_a_doubted_one_as_a_ring() {
    let (sure, doubted) = (0x5B_C0_F8, 0xF5_B8_41);
    let one = Picture::drawn(&scatter(&[(1e6, 80.0, "Zeta", false)]));
    assert_eq!((one.width, one.height), (1200, 760));
    let dot = one.count(sure);
    assert!(dot > 100, "no dot: {dot} pixels");
    assert_eq!(one.count(doubted), 0);
    let three = Picture::drawn(&scatter(&[
        (1e6, 80.0, "Zeta", false),
        (1e7, 90.0, "Yota", false),
        (1e8, 70.0, "Kappa", true),
    ]));
    assert!(three.count(sure) > dot * 3 / 2, "two dots");
    let ring = three.count(doubted);
    assert!(ring > 30 && ring < dot, "a ring: {ring} of {dot} pixels");
}

#[test]
fn more_money_stands_further_right_and_equal_steps_multiply() {
    let at = |raised: f64| {
        let picture = Picture::drawn(&scatter(&[
            (1e3, 50.0, "", true),
            (raised, 50.0, "", false),
            (1e9, 50.0, "", true),
        ]));
        let (left, right) = picture.across(0x5B_C0_F8).expect("a dot");
        usize::midpoint(left, right)
    };
    let (thousands, millions) = (at(1e5), at(1e7));
    assert!(thousands < millions);
    let middle = at(1e6);
    let halfway = usize::midpoint(thousands, millions);
    assert!(middle.abs_diff(halfway) < 4, "{middle} is not {halfway}");
}

#[test]
fn figures_beyond_measure_break_nothing() {
    let wild = [
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        -5.0,
        0.0,
        1e-9,
        1e300,
        f64::MAX,
    ];
    let draw = |raised: f64, scores: &[f64]| {
        let figures: Vec<_> = scores
            .iter()
            .map(|score| (raised, *score, "Wild", true))
            .collect();
        let bytes = scatter(&figures).draw();
        let bytes = bytes.unwrap_or_else(|error| panic!("{raised}, {scores:?}: {error}"));
        assert!(bytes.len() < 300_000, "{} bytes", bytes.len());
    };
    for raised in wild {
        draw(raised, &wild);
    }
    draw(f64::NAN, &[f64::NAN]);
    draw(f64::MAX, &[f64::MAX]);
}

#[test]
fn many_points_in_one_place_and_long_names_still_make_a_picture() {
    let long = "W".repeat(200);
    let many: Vec<_> = (0..300)
        .map(|_| (1e6, 80.0, long.as_str(), false))
        .collect();
    let picture = Picture::drawn(&scatter(&many));
    assert_eq!((picture.width, picture.height), (1200, 760));
    let named: Vec<_> = (0..20).map(|_| (1e6, 80.0, "Zeta", false)).collect();
    let one = Picture::drawn(&scatter(&[(1e6, 80.0, "Zeta", false)])).inked();
    let all = Picture::drawn(&scatter(&named)).inked();
    assert!(all > one, "the other names find places of their own");
}

#[test]
fn a_bar_is_as_long_as_its_number() {
    let bars = |values: [u32; 3]| {
        let bar = |(value, colour)| Bar {
            label: "Kind".to_owned(),
            value,
            figure: value.to_string(),
            colour,
        };
        let colours = [0xFF_00_00, 0x00_FF_00, 0x00_00_FF];
        Picture::drawn(&Chart::Bars(
            values.into_iter().zip(colours).map(bar).collect(),
        ))
    };
    let picture = bars([300, 100, 0]);
    let length = |colour| picture.across(colour).map_or(0, |(from, to)| to - from + 1);
    let (three, one) = (length(0xFF_00_00), length(0x00_FF_00));
    assert!(three > 300, "{three}");
    assert!((three / 3).abs_diff(one) < 3, "{one} of {three}");
    assert_eq!(length(0x00_00_FF), 0);
    assert!(
        bars([0, 0, 0]).inked() > 0,
        "none of anything is a picture too"
    );
    assert!(bars([u32::MAX, 1, 0]).inked() > 0);
}

#[test]
fn a_window_reaches_from_its_opening_to_its_closing() {
    let now = 20_000.0 * DAY;
    let span = |colour, opens: Option<f64>, closes: Option<f64>| Span {
        label: "Zeta".to_owned(),
        opens: opens.map(|days| now + days * DAY),
        closes: closes.map(|days| now + days * DAY),
        moment: Some(now),
        colour,
    };
    let picture = Picture::drawn(&Chart::Timeline(Timeline {
        axis: Axis::days(now - 10.0 * DAY, now + 30.0 * DAY, |_| "day".to_owned()),
        now,
        rows: vec![
            span(0xFF_00_00, Some(5.0), Some(15.0)),
            span(0x00_FF_00, Some(5.0), None),
            span(0x00_00_FF, None, Some(15.0)),
            span(0xFF_FF_00, Some(400.0), Some(500.0)),
        ],
    }));
    let across = |colour| picture.across(colour).expect("a bar");
    let (whole, onward, before) = (across(0xFF_00_00), across(0x00_FF_00), across(0x00_00_FF));
    assert!(whole.0.abs_diff(onward.0) < 3, "both open at one time");
    assert!(whole.1.abs_diff(before.1) < 3, "both close at one time");
    assert!(onward.1 > whole.1 + 100 && before.0 + 100 < whole.0);
    assert!(across(0xFF_FF_00).0 > whole.1, "far ahead is at the edge");
}

#[test]
fn there_is_no_picture_of_nothing() {
    let empty = [
        scatter(&[]),
        Chart::Bars(Vec::new()),
        Chart::Timeline(Timeline {
            axis: Axis::days(0.0, DAY, percent),
            now: 0.0,
            rows: Vec::new(),
        }),
    ];
    for chart in empty {
        let drawn = chart.draw();
        assert!(matches!(drawn, Err(ChartError::Empty)), "{drawn:?}");
    }
}

#[test]
fn what_the_font_lacks_is_known_beforehand() {
    for text in [
        "Zeta",
        "Übergröße",
        "Đã hủy",
        "İptal",
        "Снапшот",
        "$8,5 M",
        "#1",
        "12\u{202f}345",
    ] {
        assert!(charts::writes(text), "{text}");
    }
    for text in [
        "受け取り",
        "스냅샷",
        "快照",
        "مشروع",
        "עברית",
        "🚀 Rocket",
        "a\u{202E}b",
        "a\u{200B}b",
        "q\u{0301}\u{0301}",
        "line\nbreak",
        "\u{FFFD}",
    ] {
        assert!(!charts::writes(text), "{text}");
    }
    assert_eq!(charts::cut("Zeta", 4), "Zeta");
    assert_eq!(charts::cut("Zeta Network", 6), "Zeta…");
}
