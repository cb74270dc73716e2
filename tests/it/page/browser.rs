//! A headless Chromium, driven over the DevTools protocol.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use serenity::futures::{SinkExt, StreamExt};
use tempfile::TempDir;
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// How long an event may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// Debian's names for it.
const NAMES: [&str; 2] = ["chromium", "chromium-browser"];

/// A browser with one tab; it ends with this.
pub struct Browser {
    process: Child,
    _profile: TempDir,
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    session: Option<String>,
    number: u64,
    /// Errors that the page threw or the browser complained of.
    pub complaints: Vec<String>,
}

fn start(profile: &TempDir) -> Child {
    let arguments = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--font-render-hinting=none",
        "--force-color-profile=srgb",
        "--remote-debugging-port=0",
        "--window-size=1280,900",
    ];
    let folder = format!("--user-data-dir={}", profile.path().display());
    let started = NAMES.iter().find_map(|name| {
        Command::new(name)
            .args(arguments)
            .args([&folder, "about:blank"])
            .env("TZ", "UTC")
            .env("LANGUAGE", "en_GB")
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .ok()
    });
    started.expect("these tests need Chromium: apt-get install chromium fonts-dejavu-core")
}

impl Drop for Browser {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Browser {
    /// Starts one and goes to `url`.
    pub async fn at(url: &str) -> Self {
        let profile = tempfile::tempdir().expect("a folder");
        let mut process = start(&profile);
        let stderr = process.stderr.take().expect("its errors are ours");
        let (found, address) = oneshot::channel();
        // It goes on reading: what else is said must not fill the pipe.
        std::thread::spawn(move || {
            let mut found = Some(found);
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                if let Some((_, at)) = line.split_once("DevTools listening on ")
                    && let Some(found) = found.take()
                {
                    // The test may have given up.
                    let _ = found.send(at.trim().to_owned());
                }
            }
        });
        let address = tokio::time::timeout(PATIENCE, address).await;
        let address = address.ok().and_then(Result::ok);
        let address = address.expect("Chromium starts");
        let (socket, _) = connect_async(address).await.expect("it can be driven");
        let mut browser = Self {
            process,
            _profile: profile,
            socket,
            session: None,
            number: 0,
            complaints: Vec::new(),
        };
        browser.open(url).await;
        browser
    }

    async fn open(&mut self, url: &str) {
        let made = json!({"url": "about:blank"});
        let target = self.send("Target.createTarget", made).await["targetId"].clone();
        let attach = json!({"targetId": target, "flatten": true});
        let attached = self.send("Target.attachToTarget", attach).await;
        self.session = attached["sessionId"].as_str().map(str::to_owned);
        for domain in ["Runtime.enable", "Log.enable", "Page.enable"] {
            self.send(domain, json!({})).await;
        }
        let zone = json!({"timezoneId": "UTC"});
        self.send("Emulation.setTimezoneOverride", zone).await;
        let locale = json!({"locale": "en-GB"});
        self.send("Emulation.setLocaleOverride", locale).await;
        // Frames are drawn as if somebody looked at the tab.
        let focus = json!({"enabled": true});
        self.send("Emulation.setFocusEmulationEnabled", focus).await;
        self.send("Page.navigate", json!({"url": url})).await;
    }

    /// Sends a command of the protocol and hands back its result.
    pub async fn send(&mut self, method: &str, params: Value) -> Value {
        self.number += 1;
        let id = self.number;
        let mut command = json!({"id": id, "method": method, "params": params});
        if let Some(session) = &self.session {
            command["sessionId"] = json!(session);
        }
        let text = Message::Text(command.to_string().into());
        self.socket.send(text).await.expect("the browser listens");
        let answer = tokio::time::timeout(PATIENCE * 2, async {
            loop {
                let frame = self.socket.next().await.expect("the browser lives");
                let Ok(Message::Text(text)) = frame else {
                    continue;
                };
                let value: Value = serde_json::from_str(&text).expect("JSON");
                if value["id"] == id {
                    return value;
                }
                self.heard(&value);
            }
        });
        let answer = answer.await.expect("the browser answers");
        assert!(answer["error"].is_null(), "{method}: {}", answer["error"]);
        answer["result"].clone()
    }

    fn heard(&mut self, event: &Value) {
        let params = &event["params"];
        let complaint = match event["method"].as_str() {
            Some("Runtime.exceptionThrown") => params["exceptionDetails"].to_string(),
            Some("Log.entryAdded") if params["entry"]["level"] == "error" => {
                params["entry"].to_string()
            }
            Some("Page.javascriptDialogOpening") => format!("a dialog opened: {params}"),
            _ => return,
        };
        self.complaints.push(complaint);
    }

    /// What a JavaScript expression comes to.
    pub async fn value(&mut self, expression: &str) -> Value {
        let evaluate = json!({
            "expression": expression, "awaitPromise": true, "returnByValue": true,
        });
        let result = self.send("Runtime.evaluate", evaluate).await;
        let thrown = &result["exceptionDetails"];
        assert!(thrown.is_null(), "{expression}: {thrown}");
        result["result"]["value"].clone()
    }

    /// Waits for the page to make this true; it is looked at whenever the page
    /// changes.
    pub async fn until(&mut self, condition: &str) {
        let milliseconds = PATIENCE.as_millis();
        let wait = format!(
            "new Promise((done) => {{
               const look = () => {{ if ({condition}) {{ seen.disconnect(); done(true); }} }};
               const seen = new MutationObserver(look);
               seen.observe(document, {{ subtree: true, childList: true, attributes: true, characterData: true }});
               for (const event of ['scroll', 'load']) document.addEventListener(event, look, true);
               setTimeout(() => done(false), {milliseconds});
               look();
             }})"
        );
        if self.value(&wait).await != json!(true) {
            let text = self.value("document.body.innerText").await;
            panic!(
                "never came: {condition}\n{:?}\n{}",
                self.complaints,
                text.as_str().unwrap_or_default()
            );
        }
    }

    /// Waits until an element shows this text.
    pub async fn shows(&mut self, selector: &str, text: &str) {
        let condition = format!(
            "[...document.querySelectorAll({})].some((n) => n.textContent.includes({}))",
            json!(selector),
            json!(text)
        );
        self.until(&condition).await;
    }

    /// Clicks in the middle of an element, with the mouse.
    pub async fn clicks(&mut self, selector: &str) {
        self.clicks_text(selector, "").await;
    }

    /// Clicks the first of these elements that shows this text.
    pub async fn clicks_text(&mut self, selector: &str, text: &str) {
        self.shows(selector, text).await;
        let place = format!(
            "(() => {{
               const n = [...document.querySelectorAll({})].find((n) => n.textContent.includes({}));
               n?.scrollIntoView({{ block: 'nearest' }});
               const r = n?.getBoundingClientRect();
               return r ? [r.x + r.width / 2, r.y + r.height / 2] : null;
             }})()",
            json!(selector),
            json!(text)
        );
        let place = self.value(&place).await;
        assert!(place.is_array(), "{selector} {text} has gone");
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({
                "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1,
            });
            self.send("Input.dispatchMouseEvent", event).await;
        }
    }

    /// Types as a keyboard would, into whatever has the focus.
    pub async fn types(&mut self, text: &str) {
        self.send("Input.insertText", json!({"text": text})).await;
    }

    /// Presses a key by its DOM name, such as `Enter`.
    pub async fn presses(&mut self, key: &str) {
        self.presses_with(key, 0).await;
    }

    /// Presses a key with modifiers (Alt 1, Control 2, Meta 4, Shift 8).
    pub async fn presses_with(&mut self, key: &str, modifiers: u8) {
        let code = match key {
            "Enter" => 13,
            "Tab" => 9,
            "Escape" => 27,
            "Backspace" => 8,
            " " => 32,
            "ArrowUp" => 38,
            "ArrowDown" => 40,
            other => panic!("the key {other} has no number here"),
        };
        let text = match key {
            "Enter" => "\r",
            " " => " ",
            _ => "",
        };
        for kind in ["keyDown", "keyUp"] {
            let event = json!({
                "type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code,
                "modifiers": modifiers, "text": if kind == "keyDown" { text } else { "" },
            });
            self.send("Input.dispatchKeyEvent", event).await;
        }
    }

    /// A PNG, in base64, of this part of the page.
    pub async fn picture(&mut self, clip: Option<Value>) -> String {
        let mut params = json!({"format": "png"});
        if let Some(clip) = clip {
            params["clip"] = clip;
        }
        let shot = self.send("Page.captureScreenshot", params).await;
        shot["data"].as_str().expect("a picture").to_owned()
    }
}
