//! Discord posts interactions to the bot's own address instead of sending them
//! over the gateway: menus, forms, lists and what is answered later.

use serde_json::json;

use super::{Somebody, Town, says};

const MENU: &str = "Suggest as airdrop";

/// A town whose bot listens at an address of its own, which Discord has checked.
async fn listening() -> Town {
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = free.local_addr().expect("its address").to_string();
    drop(free);
    let own = address.clone();
    let town = Town::opens_knowing(move |discord| {
        vec![
            ("HTTP_ADDR".to_owned(), own),
            ("DISCORD_PUBLIC_KEY".to_owned(), discord.public_key()),
        ]
    })
    .await;
    let url = format!("http://{address}/interactions");
    let checked = town.discord.checks_endpoint(&url).await;
    checked.expect("Discord takes the address");
    town.discord.posts_interactions_to(url);
    town
}

async fn suggests(who: &Somebody, text: &str) -> String {
    let mut message = who.seat.says(text);
    // Of a kind that no library knows yet.
    message.value["components"] = json!([{"type": 77, "id": 1}]);
    message.value["flags"] = json!(1_u64 << 40);
    let form = who.seat.message_menu(&message, MENU).await;
    let form = form.expect("an answer").modal().expect("a form");
    let sent = who.person.submits(&form, &[]).await;
    sent.expect("an answer").text()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_menu_its_form_and_the_queue_work_over_http() {
    let town = listening().await;
    says(
        &suggests(&town.mira, "**Zeta** https://zeta.example").await,
        &["Thank you"],
    );
    let queue = town.mo.asks("/airdrop-mod suggestions").await;
    says(&queue.text(), &["Suggestion 1 of 1", "`zeta.example`"]);
    let form = town.mo.presses(&queue, "Accept…").await;
    let form = form.modal().expect("a form");
    let done = town.mo.person.submits(&form, &[("Status", "likely")]).await;
    says(
        &done.expect("an answer").text(),
        &["Added **Zeta**", "Likely"],
    );
    says(
        &town.mira.hears("/airdrop list status:all").await,
        &["**Zeta** was accepted"],
    );
    let offered = town.mira.is_offered("/airdrop info project:zet").await;
    assert!(offered[0].starts_with("Zeta"), "{offered:?}");
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_answered_later_and_what_is_refused_comes_over_http_as_well() {
    let town = listening().await;
    let told = town.max.hears("/alerts subscribe channel:#alerts").await;
    says(&told, &["Done", &town.alerts.mention()]);
    let message = town.max.seat.says("**Zeta** https://zeta.example");
    let unknown = json!({
        "type": 2, "channel_id": town.general.id().to_string(),
        "member": town.discord.forged_command(
            &town.mira.person, &town.general, "airdrop", json!([]),
        )["member"],
        "data": {
            "id": "1", "name": "Suggest as something", "type": 3,
            "target_id": message.id.to_string(),
            "resolved": {"messages": {message.id.to_string(): message.value}},
        },
    });
    let id = town.discord.sends_raw(unknown);
    let reply = town.discord.reply_to(id).await.expect("an answer");
    assert!(reply.is_ephemeral());
    town.closes().await;
}
