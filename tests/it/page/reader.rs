//! What a screen reader is told: the accessibility tree that Chromium hands it.

use serde_json::{Value, json};

use super::Stage;
use super::browser::Browser;

/// Roles of what can be operated: each needs a name to be announced by.
const OPERABLE: [&str; 11] = [
    "button",
    "checkbox",
    "combobox",
    "ComboBoxSelect",
    "DisclosureTriangle",
    "link",
    "listbox",
    "menuitem",
    "option",
    "radio",
    "textbox",
];

/// A node as it is announced.
#[derive(Debug)]
struct Heard {
    role: String,
    name: String,
    properties: Value,
}

impl Heard {
    fn property(&self, name: &str) -> &Value {
        let all = self.properties.as_array().into_iter().flatten();
        all.into_iter()
            .find(|property| property["name"] == name)
            .map_or(&Value::Null, |property| &property["value"])
    }
}

/// Everything that is announced now.
async fn tree(page: &mut Browser) -> Vec<Heard> {
    let tree = page.send("Accessibility.getFullAXTree", json!({})).await;
    let text = |value: &Value| value["value"].as_str().unwrap_or_default().to_owned();
    let nodes = tree["nodes"].as_array().expect("a tree").iter();
    nodes
        .filter(|node| node["ignored"] != json!(true))
        .map(|node| Heard {
            role: text(&node["role"]),
            name: text(&node["name"]),
            properties: node["properties"].clone(),
        })
        .collect()
}

async fn all_are_named(page: &mut Browser, moment: &str) {
    let nameless: Vec<Heard> = tree(page)
        .await
        .into_iter()
        .filter(|node| OPERABLE.contains(&node.role.as_str()) && node.name.trim().is_empty())
        .collect();
    assert!(nameless.is_empty(), "{moment}: {nameless:#?}");
}

async fn types_a_command(page: &mut Browser, line: &str) {
    page.value("document.getElementById('box').focus()").await;
    page.types(line).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_that_can_be_operated_has_a_name_in_every_state_of_the_page() {
    let mut stage = Stage::set().await;
    stage.subscribed().await;
    let page = &mut stage.browser;
    all_are_named(page, "at the start").await;

    types_a_command(page, "/airdrop list status:").await;
    page.until("document.querySelectorAll('#offers [role=option]').length > 3")
        .await;
    all_are_named(page, "with suggestions open").await;
    page.presses("Escape").await;
    page.presses("Enter").await;
    page.shows(".ephemeral .button", "Next").await;
    all_are_named(page, "with an answer of buttons and menus").await;

    page.clicks_text(".person", "mo").await;
    page.shows("#topic", "you are mo").await;
    page.clicks("#box").await;
    page.types("/airdrop-mod edit project:Zeta").await;
    page.clicks_text("#offers [role=option]", "this server")
        .await;
    page.clicks("#go").await;
    page.until("document.querySelector('dialog[open] [name=summary]')")
        .await;
    all_are_named(page, "with a form open").await;
    let dialog = tree(page).await.into_iter().find(|n| n.role == "dialog");
    let dialog = dialog.expect("the form is a dialog");
    assert!(!dialog.name.is_empty(), "the form says what it is");
    stage.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_are_a_log_that_reads_out_what_comes() {
    let mut stage = Stage::set().await;
    stage.subscribed().await;
    let page = &mut stage.browser;
    page.clicks_text(".room", "alerts").await;
    page.shows(".message .embed", "Zeta").await;
    let heard = tree(page).await;
    let log = heard.iter().find(|node| node.role == "log");
    let log = log.expect("the messages are a log");
    assert_eq!(log.name, "Messages");
    assert_eq!(log.property("live")["value"], "polite");
    let alert = heard.iter().find(|node| node.role == "article");
    let alert = alert.expect("a message is an article");
    assert!(alert.name.starts_with("Dropbell"), "{}", alert.name);
    for landmark in ["navigation", "main", "complementary"] {
        let found = heard.iter().filter(|node| node.role == landmark);
        assert_eq!(found.count(), 1, "{landmark}");
    }
    let headings = heard.iter().filter(|node| node.role == "heading");
    assert!(headings.clone().all(|node| !node.name.is_empty()));
    assert!(headings.count() >= 3);
    stage.ends().await;
}

/// The option that a screen reader says is the current one.
async fn current(page: &mut Browser) -> String {
    let current = page
        .value(
            "(() => {
               const box = document.activeElement;
               const id = box.getAttribute('aria-activedescendant');
               const option = id && document.getElementById(id);
               if (!option) return null;
               return [box.getAttribute('aria-expanded'), option.getAttribute('role'),
                 option.getAttribute('aria-selected'), option.textContent].join('|');
             })()",
        )
        .await;
    current.as_str().expect("an option is current").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn arrows_announce_one_suggestion_after_the_other() {
    let mut stage = Stage::set().await;
    let page = &mut stage.browser;
    types_a_command(page, "/airdrop ").await;
    page.until("document.querySelectorAll('#offers [role=option]').length > 2")
        .await;
    let first = current(page).await;
    assert!(first.starts_with("true|option|true|"), "{first}");
    page.presses("ArrowDown").await;
    let second = current(page).await;
    assert!(second.starts_with("true|option|true|"), "{second}");
    assert_ne!(first, second);
    page.presses("ArrowUp").await;
    assert_eq!(current(page).await, first);
    let boxes = tree(page).await;
    let focused = boxes
        .iter()
        .find(|n| n.property("focused")["value"] == true && n.role != "RootWebArea");
    let focused = focused.expect("the box has the focus");
    assert_eq!(focused.role, "combobox");
    stage.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tab_key_reaches_every_part_and_stays_on_what_can_be_seen() {
    let mut stage = Stage::set().await;
    let page = &mut stage.browser;
    page.value("document.activeElement.blur()").await;
    let mut reached = Vec::new();
    for _ in 0..120 {
        page.presses("Tab").await;
        let place = page
            .value(
                "(() => {
                   const at = document.activeElement;
                   if (at === document.body) return 'the end';
                   const r = at.getBoundingClientRect();
                   const seen = r.width > 0 && r.height > 0 && getComputedStyle(at).visibility === 'visible';
                   if (!seen) return 'unseen ' + at.outerHTML;
                   return at.closest('[id]:not(button):not(input):not(textarea)')?.id ?? 'page';
                 })()",
            )
            .await;
        let place = place.as_str().expect("a place").to_owned();
        assert!(!place.starts_with("unseen"), "{place}");
        if place == "the end" {
            break;
        }
        reached.push(place);
    }
    for part in [
        "servers", "channels", "people", "timeline", "field", "troubles",
    ] {
        let is_reached = reached.iter().any(|place| place == part);
        assert!(is_reached, "{part} is out of reach: {reached:?}");
    }
    stage.ends().await;
}
