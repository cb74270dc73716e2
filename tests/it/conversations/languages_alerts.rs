//! `/alerts` answers in the language of whoever manages the channels: no
//! sentence of the English answers is left in another language's.

use dropbell::domain::Language;
use dropbell::lang::{self, Arg};
use dropbell::sim::{Channel, Reply, Role, permissions};
use serde_json::json;

use super::{Somebody, Town};
use crate::support::english::left_over;
use crate::support::name_of;

const JSON: &str = "application/json";

/// A manager who goes through all of `/alerts` in one language.
struct Walk<'t> {
    town: &'t Town,
    language: Language,
    max: Somebody,
    calls: Channel,
    staff: Channel,
    role: Role,
    /// What was done, and the lines and labels that were read then.
    heard: Vec<(String, Vec<String>)>,
}

impl<'t> Walk<'t> {
    fn begins(town: &'t Town, language: Language) -> Self {
        let code = language.code().to_lowercase();
        let max = town
            .alpha
            .member(&format!("max-{code}"))
            .with(permissions::MANAGE_CHANNELS)
            .speaking(language.locales()[0]);
        Self {
            town,
            language,
            max: Somebody::at(max, &town.general),
            calls: town.alpha.text_channel(&format!("calls-{code}")),
            staff: town.alpha.text_channel(&format!("staff-{code}")),
            role: town.alpha.role(&format!("hunters-{code}")),
            heard: Vec::new(),
        }
    }

    /// A text of this language that takes no values: a button, a placeholder.
    fn text(&self, key: &str) -> String {
        lang::message(self.language, key, &[])
    }

    fn notes(&mut self, step: &str, reply: &Reply) {
        let mut read: Vec<String> = reply.text().lines().map(str::to_owned).collect();
        read.extend(reply.labels());
        for row in reply.components() {
            for control in row["components"].as_array().into_iter().flatten() {
                let options = control["options"].as_array().into_iter().flatten();
                read.extend(options.filter_map(|o| Some(o["label"].as_str()?.to_owned())));
            }
        }
        self.heard.push((step.to_owned(), read));
    }

    /// Types a command; `{c}`, `{s}` and `{r}` stand for this walk's channels
    /// and role, `{n}` for its newest subscription.
    async fn types(&mut self, step: &str) -> Reply {
        let newest = self.numbers().await.pop().unwrap_or_else(|| "1".to_owned());
        let line = step
            .replace("{c}", &self.calls.name())
            .replace("{s}", &self.staff.name())
            .replace(
                "{r}",
                &format!("hunters-{}", self.language.code().to_lowercase()),
            )
            .replace("{n}", &newest);
        let reply = self.max.asks(&line).await;
        assert!(reply.is_ephemeral(), "{line}: everybody sees the answer");
        self.notes(step, &reply);
        reply
    }

    async fn all(&mut self, steps: &[&str]) {
        for step in steps {
            self.types(step).await;
        }
    }

    async fn presses(&mut self, reply: &Reply, button: &str) -> Reply {
        let answer = self.max.presses(reply, &self.text(button)).await;
        self.notes(button, &answer);
        answer
    }

    async fn picks(&mut self, reply: &Reply, list: &str, value: &str) -> Reply {
        let placeholder = self.text(list);
        let answer = self.max.person.selects(reply, &placeholder, &[value]).await;
        let answer = answer.unwrap_or_else(|refusal| panic!("{placeholder}: {refusal}"));
        self.notes(list, &answer);
        answer
    }

    /// The numbers of the subscriptions, the oldest first.
    async fn numbers(&mut self) -> Vec<String> {
        let offered = self
            .max
            .seat
            .suggestions("/alerts pause subscription:")
            .await;
        let offered = offered.expect("suggestions");
        let labels = offered.iter().map(|choice| choice.name.clone()).collect();
        self.heard.push(("suggestions".to_owned(), labels));
        let mut numbers: Vec<String> = offered.into_iter().map(|choice| choice.value).collect();
        numbers.sort_by_key(|number| number.parse::<u64>().expect("a number"));
        numbers
    }

    async fn finds_nothing(&mut self) {
        self.all(&[
            "/alerts list",
            "/alerts status",
            "/alerts export",
            "/alerts preview project:Starknet status:ended",
            "/alerts pause subscription:1",
        ])
        .await;
    }

    async fn sets_up(&mut self) {
        let calls = self.calls.id().to_string();
        let first = self.types("/alerts setup").await;
        self.calls.denies_bot(permissions::MANAGE_WEBHOOKS);
        let lacking = self.picks(&first, "setup-channel", &calls).await;
        self.calls.denies_bot(0);
        let second = self.picks(&lacking, "setup-channel", &calls).await;
        let what = self.text("setup-key-changes");
        let third = self.picks(&second, "setup-what-list", &what).await;
        let fourth = self.presses(&third, "setup-nobody").await;
        self.calls.denies_bot(permissions::MANAGE_WEBHOOKS);
        let failed = self.presses(&fourth, "setup-post").await;
        self.calls.denies_bot(0);
        self.presses(&failed, "setup-again").await;
        let test = self.calls.messages().pop().expect("a test message");
        let read = test.text().lines().map(str::to_owned).collect();
        self.heard.push(("the test message".to_owned(), read));
        let first = self.types("/alerts setup").await;
        self.presses(&first, "setup-cancel").await;
    }

    async fn sets_up_a_forum(&mut self) {
        let name = format!("drops-{}", self.language.code().to_lowercase());
        let forum = self.town.alpha.forum(&name, &["1", "2"]);
        forum.requires_tag();
        let first = self.types("/alerts setup").await;
        let id = forum.id().to_string();
        let second = self.picks(&first, "setup-channel", &id).await;
        let what = self.text("setup-claims");
        let third = self.picks(&second, "setup-what-list", &what).await;
        let role = self.role.id().to_string();
        let fourth = self.picks(&third, "setup-role", &role).await;
        let asked = self.presses(&fourth, "setup-post").await;
        self.picks(&asked, "setup-tag", "2").await;
    }

    async fn subscribes(&mut self) {
        self.all(&[
            "/alerts subscribe channel:#{c} statuses:banana",
            "/alerts subscribe channel:#{c} status:everything statuses:ended",
            "/alerts subscribe channel:#{c} tag:news",
            "/alerts subscribe channel:#{c} role:@everyone",
            "/alerts subscribe channel:#{c} chain:…",
            "/alerts subscribe channel:#{c} project:Nobodyknows",
        ])
        .await;
        self.calls.denies_bot(permissions::MANAGE_WEBHOOKS);
        self.types("/alerts subscribe channel:#{c} status:everything")
            .await;
        self.calls.denies_bot(0);
        self.all(&[
            "/alerts subscribe channel:#{c} role:@{r} chain:Nowhere narrative:Nothing \
             min-score:80 project:Starknet style:compact",
            "/alerts subscribe channel:#{c} role:@{r} chain:Nowhere narrative:Nothing \
             min-score:80 project:Starknet",
            "/alerts edit subscription:{n}",
            "/alerts edit subscription:{n} role:@{r} clear:role",
            "/alerts edit subscription:{n} style:compact",
            "/alerts edit subscription:{n} style:minimal ping-on:never statuses:ended",
            "/alerts pause subscription:99999",
        ])
        .await;
    }

    async fn pauses_and_keeps_hours(&mut self) {
        self.all(&[
            "/alerts pause subscription:{n} for:soon",
            "/alerts pause subscription:{n} for:1000 days",
            "/alerts pause subscription:{n} for:2h",
            "/alerts test subscription:{n}",
            "/alerts resume subscription:{n}",
            "/alerts resume subscription:{n}",
            "/alerts pause subscription:{n}",
            "/alerts preview project:Starknet status:claimable",
            "/alerts resume subscription:{n} backlog:digest",
            "/alerts quiet subscription:{n}",
            "/alerts quiet subscription:{n} from:late to:07:00",
            "/alerts quiet subscription:{n} from:22:00 to:22:00",
            "/alerts quiet subscription:{n} from:22:00 to:07:00 timezone:Atlantis",
            "/alerts quiet subscription:{n} from:22:00 to:07:00 timezone:Europa/Berln",
            "/alerts quiet subscription:{n} from:22:00 to:07:00 override:false",
            "/alerts quiet subscription:{n} from:00:00 to:23:59",
            "/alerts digest subscription:{n} every:week at:18:00",
            "/alerts list",
            "/alerts status subscription:{n}",
            "/alerts preview project:Starknet status:ended",
            "/alerts quiet subscription:{n} off:true",
            "/alerts digest subscription:{n} every:off",
            "/alerts test subscription:{n}",
        ])
        .await;
    }

    async fn settles_the_server(&mut self) {
        self.all(&[
            "/alerts settings reminders:soon",
            "/alerts settings log-channel:#{s} clear:log-channel",
            "/alerts settings default-role:@{r}",
            "/alerts settings reminders:none",
            "/alerts settings reminders:opens, 3h",
            "/alerts settings clear:log-channel",
            "/alerts settings log-channel:#{s}",
            "/alerts settings",
        ])
        .await;
    }

    async fn moves_files(&mut self) {
        self.types("/alerts export").await;
        let general = self.town.general.id().to_string();
        let file = json!({
            "version": 1,
            "subscriptions": [
                {"channel": "123456789", "statuses": ["ended"]},
                {"channel": general, "statuses": ["ended"], "role": "123456789"},
                {"channel": general, "statuses": ["ended"], "projects": ["nobody-knows"]},
            ],
            "projects": [{"slug": "yota", "name": "Yota", "status": "likely"}],
        });
        for (name, text) in [
            ("ends.json", "{\"version\": 1,\n".to_owned()),
            ("nine.json", "{\"version\": 9}".to_owned()),
            (
                "score.json",
                file.to_string()
                    .replace("\"role\"", "\"min_score\": 101, \"role\""),
            ),
            (
                "status.json",
                file.to_string().replace("\"ended\"", "\"soon\""),
            ),
            ("fine.json", file.to_string()),
        ] {
            self.max.seat.attaches(name, JSON, text.as_bytes());
            let reply = self.types(&format!("/alerts import file:{name}")).await;
            if name == "fine.json" {
                self.presses(&reply, "import-button").await;
            }
        }
    }

    /// Has the setup's channel refuse an alert about `project`.
    async fn breaks(&mut self, project: &str) {
        self.calls.denies_bot(permissions::MANAGE_WEBHOOKS);
        self.calls.webhooks()[0].is_deleted();
        let site = project.to_lowercase();
        let add = format!("add name:{project} website:https://{site}.example status:confirmed");
        self.town.mo.hears(&format!("/airdrop-mod {add}")).await;
        let place = self.calls.mention();
        let notice = self.staff.wait_for(|m| m.text().contains(&place)).await;
        notice.expect("a notice");
        let broken = self.numbers().await.remove(0);
        self.types("/alerts status").await;
        for command in ["status", "pause", "resume"] {
            let line = format!("/alerts {command} subscription:{broken}");
            let reply = self.max.asks(&line).await;
            self.notes(&format!("{command} of a stopped one"), &reply);
        }
        self.types("/alerts preview project:Starknet status:confirmed")
            .await;
        let list = self.types("/alerts list").await;
        self.calls.denies_bot(0);
        let number = [("subscription", Arg::from(broken.as_str()))];
        let repair = lang::message(self.language, "notice-repair", &number);
        let repaired = self.max.presses(&list, &repair).await;
        self.notes("repair", &repaired);
    }

    /// Leaves the server as it was found.
    async fn clears_up(&mut self) {
        for number in self.numbers().await {
            let ask = format!("/alerts unsubscribe subscription:{number}");
            let asked = self.max.asks(&ask).await;
            self.notes("unsubscribe", &asked);
            let number = [("subscription", Arg::from(number.as_str()))];
            let remove = lang::message(self.language, "unsubscribe-remove", &number);
            let gone = self.max.presses(&asked, &remove).await;
            self.notes("removed", &gone);
        }
        self.all(&[
            "/alerts settings clear:default-role",
            "/alerts settings clear:log-channel",
        ])
        .await;
    }

    async fn goes(mut self, project: &str) -> Vec<(String, Vec<String>)> {
        let speaks = format!("/alerts settings language:{}", self.language.code());
        self.max.hears(&speaks).await;
        self.finds_nothing().await;
        self.sets_up().await;
        self.sets_up_a_forum().await;
        self.subscribes().await;
        self.pauses_and_keeps_hours().await;
        self.settles_the_server().await;
        self.moves_files().await;
        self.breaks(project).await;
        self.clears_up().await;
        self.heard
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_english_is_left_in_what_a_manager_reads_in_another_language() {
    let town = Town::opens().await;
    let english = Walk::begins(&town, Language::English)
        .goes(&name_of(0))
        .await;
    let mut wrong = Vec::new();
    for (number, language) in Language::ALL.into_iter().enumerate().skip(1) {
        // Where a language lacks what all commands may answer, English stands in.
        if lang::files(language)
            .iter()
            .all(|(file, _)| *file != "answers.ftl")
        {
            continue;
        }
        let project = name_of(number as u64);
        let heard = Walk::begins(&town, language).goes(&project).await;
        assert_eq!(heard.len(), english.len(), "{}", language.code());
        for ((step, here), (same, there)) in english.iter().zip(&heard) {
            assert_eq!(step, same, "{}", language.code());
            assert_eq!(here.is_empty(), there.is_empty(), "{step}");
            for left in left_over(here, there) {
                wrong.push(format!("{} · {step}: {left}", language.code()));
            }
        }
    }
    assert!(wrong.is_empty(), "English is left:\n{}", wrong.join("\n"));
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_longest_filters_and_nine_troubles_fit_on_a_page_in_every_language() {
    let town = Town::opens().await;
    let (name, chain, theme) = ("W".repeat(64), "M".repeat(60), "@everyone ".repeat(6));
    town.mo
        .hears(&format!(
            "/airdrop-mod add name:{name} website:https://zeta.example status:likely"
        ))
        .await;
    let role = town.alpha.role("hunters");
    town.max
        .hears("/alerts settings log-channel:#general")
        .await;
    for score in 1..=9 {
        let line = format!(
            "/alerts subscribe channel:#alerts role:@hunters project:{name} chain:{chain} \
             narrative:\"{theme}\" min-score:{score} style:compact \
             statuses:possible,likely,confirmed,snapshot,claimable,ended,cancelled"
        );
        let told = town.max.hears(&line).await;
        assert!(told.contains(&role.mention()), "{told}");
    }
    town.max
        .hears("/alerts subscribe channel:#alerts status:everything")
        .await;
    town.alerts.denies_bot(permissions::MANAGE_WEBHOOKS);
    town.alerts.webhooks()[0].is_deleted();
    town.mo
        .hears("/airdrop-mod add name:Sunny website:https://sunny.example status:confirmed")
        .await;
    let stopped = town
        .general
        .wait_for(|m| m.text().contains("have stopped"))
        .await;
    stopped.expect("a notice");
    for language in Language::ALL {
        let code = language.code().to_lowercase();
        let max = town
            .alpha
            .member(&format!("max-{code}"))
            .with(permissions::MANAGE_CHANNELS)
            .speaking(language.locales()[0]);
        let max = Somebody::at(max, &town.general);
        for (line, last) in [
            ("/alerts list", "**8**"),
            ("/alerts status", "**10**"),
            ("/alerts status subscription:1", "WWW"),
            ("/alerts preview project:Sunny status:claimable", "**10**"),
            ("/alerts unsubscribe subscription:1", "WWW"),
        ] {
            let told = max.hears(line).await;
            assert!(
                told.contains(last),
                "{code} {line}: {last} is cut off: {told}"
            );
        }
    }
    town.closes().await;
}
