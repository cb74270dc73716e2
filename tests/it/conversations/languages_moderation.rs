//! Moderators are answered in their own language, whatever the command: the
//! same walk through `/airdrop-mod` is held in every language, and nothing of
//! the English answers may be left in the others.

use std::collections::{BTreeMap, BTreeSet};

use dropbell::domain::Language;
use dropbell::lang;
use dropbell::sim::{Channel, Reply, permissions};
use fluent_syntax::ast;

use super::{Somebody, Town};

/// What was shown, by what was asked for.
type Shown = BTreeMap<String, String>;

/// A server whose moderators speak one language.
struct Room {
    language: Language,
    channel: Channel,
    mo: Somebody,
    ann: Somebody,
    shown: Shown,
}

impl Room {
    /// Opens a server for `language`, with a subscribed channel.
    async fn opens(town: &Town, language: Language) -> Self {
        let code = language.code();
        let guild = town.discord.guild(code);
        let channel = guild.text_channel("alerts");
        let all =
            permissions::MANAGE_CHANNELS | permissions::MANAGE_MESSAGES | permissions::MANAGE_GUILD;
        let somebody = |name: &str| {
            let person = guild.member(&format!("{name}-{code}")).with(all);
            Somebody::at(person.speaking(language.locales()[0]), &channel)
        };
        let (mo, ann) = (somebody("mo"), somebody("ann"));
        let room = Self {
            language,
            channel,
            mo,
            ann,
            shown: Shown::new(),
        };
        room.mo.hears("/alerts subscribe status:everything").await;
        room
    }

    fn label(&self, key: &str) -> String {
        lang::message(self.language, key, &[])
    }

    fn keeps(&mut self, asked: &str, reply: &Reply) {
        let mut text = reply.text();
        if let Some(modal) = reply.modal() {
            text.push_str(modal.title());
            for (label, _) in modal.inputs() {
                text.push('\n');
                text.push_str(&label);
            }
        }
        for label in reply.labels() {
            text.push('\n');
            text.push_str(&label);
        }
        let twice = self.shown.insert(asked.to_owned(), text);
        assert!(twice.is_none(), "{asked} was asked twice");
    }

    /// Types an `/airdrop-mod` command and keeps the answer under it.
    async fn types(&mut self, line: &str) -> Reply {
        let reply = self.mo.asks(&format!("/airdrop-mod {line}")).await;
        self.keeps(line, &reply);
        reply
    }

    /// The same question twice, as somebody who comes back to an old one.
    async fn asks_twice(&self, line: &str) -> (Reply, Reply) {
        let line = format!("/airdrop-mod {line}");
        (self.mo.asks(&line).await, self.mo.asks(&line).await)
    }

    /// Presses a button, named by the key of its label.
    async fn presses(&mut self, asked: &str, on: &Reply, key: &str) -> Reply {
        let reply = self.mo.presses(on, &self.label(key)).await;
        self.keeps(asked, &reply);
        reply
    }

    /// Sends a form.
    async fn submits(&mut self, asked: &str, form: &Reply, fields: &[(&str, &str)]) {
        let modal = form.modal().expect("a form");
        let reply = self.mo.person.submits(&modal, fields).await;
        self.keeps(asked, &reply.expect("an answer"));
    }

    /// Another moderator types a line and presses a button of the answer.
    async fn other_presses(&mut self, asked: &str, line: &str, key: &str) {
        let reply = self.ann.asks(line).await;
        let reply = self.ann.presses(&reply, &self.label(key)).await;
        self.keeps(asked, &reply);
    }

    /// What waits for a second person, as it is typed.
    async fn waiting(&self) -> String {
        let line = "/airdrop-mod approve proposal:";
        let offered = self.mo.seat.suggestions(line).await.expect("suggestions");
        format!("{line}{}", offered[0].value)
    }

    async fn keeps_the_catalogue(&mut self) {
        self.types("add name:Zeta website:https://zeta.example status:likely")
            .await;
        self.types("add name:zeta website:https://zeta.example status:confirmed")
            .await;
        self.types("link project:Zeta kind:docs url:https://docs.zeta.example/a")
            .await;
        self.types("link project:Zeta kind:docs url:https://docs.zeta.example/a ")
            .await;
        self.types("approve").await;
        self.types("link project:Zeta kind:claim url:https://harbour.example/x")
            .await;
        self.types("approve ").await;
        let waiting = self.waiting().await;
        let own = self.mo.asks(&waiting).await;
        self.keeps("approve: one's own", &own);
        self.other_presses("approve: no", &waiting, "proposal-reject")
            .await;
        self.types("link project:Zeta kind:check url:https://pelican.example/x")
            .await;
        let waiting = self.waiting().await;
        self.other_presses("approve: yes", &waiting, "proposal-approve")
            .await;
        self.types("four-eyes").await;
        self.types("four-eyes claimable:true").await;
        self.types("status project:Zeta status:claimable").await;
        let waiting = self.waiting().await;
        self.other_presses("approve: status", &waiting, "proposal-reject")
            .await;
    }

    async fn moves(&mut self) {
        for line in [
            "status project:Zeta status:likely",
            "status project:Zeta status:possible",
            "status project:Zeta status:possible reason:Nope",
            "status project:Zeta status:confirmed announce:false",
            "status project:Zetta status:confirmed",
            "status project:Qwxyz status:confirmed",
            "status project:Starknet status:ended",
            "dates project:Starknet opens:2099-01-01",
            "dates project:Zeta",
            "dates project:Zeta opens:gibberish",
        ] {
            self.types(line).await;
        }
        let ask = "dates project:Zeta opens:2099-01-01 12:00 UTC closes:2099-02-01 12:00 UTC";
        let asked = self.types(ask).await;
        self.presses("dates: cancel", &asked, "mod-cancel").await;
        let (asked, late) = self.asks_twice(ask).await;
        self.presses("dates: save", &asked, "mod-save").await;
        self.presses("dates: late", &late, "mod-save").await;
        self.types("dates project:Zeta opens:2099-01-01 12:00 UTC")
            .await;
        self.types("dates project:Zeta closes:clear").await;
    }

    async fn edits_and_looks_back(&mut self) {
        let (first, late) = ("edit project:Zeta", "/airdrop-mod edit project:Zeta");
        let form = self.types(first).await;
        let second = self.ann.asks(late).await;
        self.submits("edit: saved", &form, &[("chain", "Base")])
            .await;
        let modal = second.modal().expect("a form");
        let reply = self.ann.person.submits(&modal, &[("symbol", "ZET")]).await;
        self.keeps("edit: overtaken", &reply.expect("an answer"));
        let form = self.mo.asks(late).await;
        self.submits("edit: the same", &form, &[]).await;
        self.types("history").await;
        self.types("history project:Zeta").await;
        let line = format!("/airdrop-mod history user:{}", self.mo.person.mention());
        let own = self.mo.asks(&line).await;
        self.keeps("history: of a person", &own);
        self.types("history project:Starknet").await;
        self.types("history project:Qwxyz").await;
        self.types("undo").await;
    }

    async fn takes_back(&mut self) {
        self.types("status project:Zeta status:snapshot").await;
        let told = self.channel.wait_for(|m| m.text().contains("📸"));
        told.await.expect("an alert");
        self.types("undo ").await;
        self.types("add name:Omega website:https://omega.example status:likely")
            .await;
        let asked = self.types("merge project:Omega into:Zeta").await;
        self.presses("merge: no", &asked, "merge-no").await;
        let (asked, late) = self.asks_twice("merge project:Omega into:Zeta").await;
        self.presses("merge: yes", &asked, "merge-yes").await;
        self.presses("merge: late", &late, "merge-yes").await;
        let asked = self.types("archive project:Zeta").await;
        self.presses("archive: no", &asked, "archive-keep").await;
        let (asked, _) = self.asks_twice("archive project:Zeta").await;
        self.presses("archive: yes", &asked, "archive-out").await;
        self.types("undo  ").await;
        self.types("retract project:Zeta reason:planted").await;
        self.types("undo   ").await;
        let line = "retract project:Zeta reason:planted action:delete-messages";
        self.types(line).await;
    }

    /// More at once than people do, and what then is to be pressed.
    async fn bursts(&mut self) {
        for number in 0..60 {
            let line = format!(
                "/airdrop-mod add name:Rush{number} website:https://rush{number}.example \
                 status:likely"
            );
            let reply = self.mo.asks(&line).await;
            if reply.text().contains('🛑') {
                self.keeps("add: a burst", &reply);
                break;
            }
        }
        let list = self.mo.asks("/alerts list").await;
        let go_on = self.label("stop-go-on");
        let own = self.mo.presses(&list, &go_on).await;
        self.keeps("go on: one's own", &own);
        let list = self.ann.asks("/alerts list").await;
        let late = self.ann.asks("/alerts list").await;
        for (asked, list) in [("go on", list), ("go on: again", late)] {
            let reply = self.ann.presses(&list, &go_on).await;
            self.keeps(asked, &reply);
        }
    }

    /// A curator stops everything and lets it go on.
    async fn is_stopped_by(&mut self, curator: &Somebody) {
        self.types("stop").await;
        for line in ["stop reason:Drill", "stop state:go-on", "stop state:go-on "] {
            let reply = curator.asks(&format!("/airdrop-mod {line}")).await;
            self.keeps(line, &reply);
        }
        let told = &self.shown["stop reason:Drill"];
        let head = self.label("news-head");
        assert!(told.contains(&head), "no news for the curator: {told}");
    }
}

/// The words of a line that are no names, figures, commands or mentions.
fn words(line: &str) -> Vec<String> {
    let mut plain = String::new();
    for (at, part) in line.split('`').enumerate() {
        if at % 2 == 0 {
            plain.push_str(part);
        }
        plain.push(' ');
    }
    let mut rest = String::new();
    let mut mention = false;
    for c in plain.chars() {
        mention = mention && c != '>' || c == '<';
        rest.push(if mention || !c.is_alphabetic() {
            ' '
        } else {
            c
        });
    }
    rest.split_whitespace().map(str::to_lowercase).collect()
}

/// Names of the walk, of Dropbell's own keywords and of units.
const NAMES: [&str; 10] = [
    "zeta", "zet", "omega", "rush", "starknet", "strk", "base", "nope", "drill", "planted",
];

/// The pieces of a language's texts.
fn pieces(language: Language) -> Vec<String> {
    let mut found = Vec::new();
    for (_, text) in lang::files(language) {
        let resource = fluent_syntax::parser::parse(*text).expect("it is well formed");
        for entry in &resource.body {
            if let ast::Entry::Message(message) = entry {
                let patterns = message.value.iter();
                let attributes = message.attributes.iter().map(|one| &one.value);
                patterns.chain(attributes).for_each(|p| cut(p, &mut found));
            }
        }
    }
    found
}

fn cut(pattern: &ast::Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => found.push(value.trim().to_owned()),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Select { variants, .. },
            } => variants.iter().for_each(|one| cut(&one.value, found)),
            ast::PatternElement::Placeable { .. } => {}
        }
    }
}

/// Whatever of the English answer is left in another language's.
fn left_over(language: Language, said: &Shown, english: &Shown) -> Vec<String> {
    let own = pieces(language);
    let known: BTreeSet<String> = own.iter().flat_map(|piece| words(piece)).collect();
    let foreign = |word: &String| !known.contains(word) && !NAMES.contains(&word.as_str());
    let sentences: Vec<String> = pieces(Language::English)
        .into_iter()
        .filter(|piece| words(piece).len() > 2 && !own.contains(piece))
        .collect();
    let mut left = Vec::new();
    for (asked, text) in said {
        for line in text.lines() {
            let same = english[asked].lines().any(|other| other == line);
            if same && words(line).iter().any(foreign) {
                left.push(format!("{asked}: {line}"));
            }
        }
        let found = sentences.iter().filter(|one| text.contains(*one));
        left.extend(found.map(|one| format!("{asked}: … {one} …")));
    }
    left
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_to_a_moderator_is_in_their_own_language() {
    // Few changes are a burst already, so that the walk comes to one.
    let town = Town::opens_with(&[("DROPBELL_SAFETY_BURST", "20 per 10m")]).await;
    let mut english: Option<Shown> = None;
    let mut left = Vec::new();
    for language in Language::ALL {
        let mut room = Room::opens(&town, language).await;
        room.keeps_the_catalogue().await;
        room.moves().await;
        room.edits_and_looks_back().await;
        room.takes_back().await;
        room.bursts().await;
        let vera = town.vera.person.clone().speaking(language.locales()[0]);
        let curator = Somebody::at(vera, &town.general);
        room.is_stopped_by(&curator).await;
        room.types_the_rest(&town).await;
        let Some(english) = &english else {
            english = Some(room.shown);
            continue;
        };
        let found = left_over(language, &room.shown, english);
        left.extend(
            found
                .into_iter()
                .map(|one| format!("{}: {one}", language.code())),
        );
    }
    assert!(left.is_empty(), "English is left:\n{}", left.join("\n"));
    town.closes().await;
}

/// Subcommands, and whether each can be typed alone.
fn subcommands(town: &Town) -> Vec<(String, bool)> {
    let commands = town.discord.commands(None);
    let own = commands.iter().find(|one| one["name"] == "airdrop-mod");
    let all = own.expect("it is registered")["options"].clone();
    let all = all.as_array().into_iter().flatten();
    all.map(|one| {
        let mut options = one["options"].as_array().into_iter().flatten();
        let alone = options.all(|option| option["required"] != true);
        (one["name"].as_str().expect("a name").to_owned(), alone)
    })
    .collect()
}

impl Room {
    /// A subcommand that the walk does not know is typed alone; where it can't
    /// be, the walk has to learn it.
    async fn types_the_rest(&mut self, town: &Town) {
        for (name, alone) in subcommands(town) {
            let typed = |line: &String| line.split([' ', ':']).next() == Some(&name);
            if !self.shown.keys().any(typed) {
                assert!(alone, "nobody types /airdrop-mod {name}");
                self.types(&name).await;
            }
        }
    }
}
