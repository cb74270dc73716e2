//! Thirty messages, one for each kind of content, drawn as they were when
//! somebody looked at the pictures and found them right.
//!
//! To renew a picture delete it and run the test: it draws what is missing,
//! and fails so that somebody looks.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::Stage;

/// Fonts are drawn a little differently from one release to the next: the share
/// of pixels that may differ visibly.
const TOLERANCE: f64 = 0.03;

/// Puts one message, alone, on the page; returns where it stands.
const DRAW: &str = "(async (message) => {
  const { draw } = await import('/message.js');
  const names = {
    user: (id) => ({ 2001: 'mira' })[id], role: (id) => ({ 4001: 'airdrop-hunters' })[id],
    channel: (id) => ({ 5001: 'alerts' })[id], now: () => Date.UTC(2026, 2, 2, 15, 0),
  };
  const hands = { menu: [], use: async () => {}, run: () => {}, dismiss: () => {} };
  const box = document.createElement('div');
  box.style.cssText = 'width: 520px; padding: 1px 0 6px; font-family: \"DejaVu Sans\"; background: var(--ground)';
  box.append(draw(message, names, hands));
  document.documentElement.dataset.theme = 'dark';
  document.body.replaceChildren(box);
  await document.fonts.ready;
  const r = box.getBoundingClientRect();
  return { x: r.x, y: r.y, width: Math.ceil(r.width), height: Math.ceil(r.height), scale: 1 };
})";

/// The share of pixels of two pictures that differ by more than a shade.
const COMPARE: &str = "(async (kept, drawn) => {
  const pixels = async (data) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.width, image.height);
  };
  const [a, b] = [await pixels(kept), await pixels(drawn)];
  if (Math.abs(a.height - b.height) > 3 || a.width !== b.width) return 1;
  const length = Math.min(a.data.length, b.data.length);
  let differing = 0;
  for (let i = 0; i < length; i += 4) {
    const by = Math.max(...[0, 1, 2].map((c) => Math.abs(a.data[i + c] - b.data[i + c])));
    if (by > 48) differing += 1;
  }
  return differing / (length / 4);
})";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/page")
}

fn recorded() -> Vec<Value> {
    let text = fs::read_to_string(folder().join("messages.json")).expect("the messages");
    serde_json::from_str(&text).expect("JSON")
}

#[tokio::test(flavor = "multi_thread")]
async fn thirty_messages_are_drawn_as_they_were() {
    let mut stage = Stage::set().await;
    let messages = recorded();
    assert_eq!(messages.len(), 30);
    let page = &mut stage.browser;
    let mut wrong = Vec::new();
    for recorded in &messages {
        let name = recorded["name"].as_str().expect("a name");
        let clip = page
            .value(&format!("{DRAW}({})", recorded["message"]))
            .await;
        let drawn = page.picture(Some(clip)).await;
        let kept = folder().join("images").join(format!("{name}.png"));
        if !kept.exists() {
            let bytes = STANDARD.decode(&drawn).expect("base64");
            fs::write(&kept, bytes).expect("it can be kept");
            wrong.push(format!(
                "{name}: there was no picture; look at {}",
                kept.display()
            ));
            continue;
        }
        let before = STANDARD.encode(fs::read(&kept).expect("the picture"));
        let arguments = format!("{}, {}", json!(before), json!(drawn));
        let share = page.value(&format!("{COMPARE}({arguments})")).await;
        let share = share.as_f64().expect("a share");
        if share > TOLERANCE {
            let new = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
            fs::write(&new, STANDARD.decode(&drawn).expect("base64")).expect("it can be kept");
            wrong.push(format!(
                "{name}: {:.1} % differs; see {}",
                share * 100.0,
                new.display()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    stage.ends().await;
}
