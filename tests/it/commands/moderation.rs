//! `/airdrop-mod`, for moderators and curators.

use super::desk::{
    ALPHA, BETA, CURATOR, Desk, MANAGE_CHANNELS, MANAGE_MESSAGES, channel, flag, in_channel, text,
};

fn zeta() -> [super::desk::Typed; 3] {
    [
        text("name", "Zeta"),
        text("website", "https://zeta.example"),
        text("status", "likely"),
    ]
}

#[tokio::test]
async fn a_moderator_adds_and_moves_a_project_and_is_told_whom_it_reaches() {
    let desk = Desk::opens().await;
    let max = desk.manager();
    max.subscribes(&[]).await;
    max.subscribes(&[in_channel(channel(7005, 0)), text("status", "everything")])
        .await;
    let mo = desk.moderator();
    mo.types("airdrop-mod add", &zeta()).await.whispers(&[
        "Added **Zeta** as",
        "Likely",
        "Only this server sees it",
        "1 channel of this server will hear of it",
        "`zeta.example`",
    ]);
    mo.types(
        "airdrop-mod status",
        &[text("project", "zeta"), text("status", "confirmed")],
    )
    .await
    .whispers(&[
        "**Zeta**",
        "→",
        "Confirmed",
        "2 channels of this server will hear of it.",
    ]);
    mo.types(
        "airdrop-mod status",
        &[text("project", "zeta"), text("status", "confirmed")],
    )
    .await
    .whispers(&["already", "nothing changed"]);
    mo.types(
        "airdrop-mod status",
        &[
            text("project", "zeta"),
            text("status", "ended"),
            flag("announce", false),
        ],
    )
    .await
    .whispers(&["No channel is told, as you asked"]);
}

#[tokio::test]
async fn a_step_back_needs_a_reason_which_the_card_then_shows() {
    let desk = Desk::opens().await;
    let mo = desk.moderator();
    mo.types("airdrop-mod add", &zeta()).await;
    let back = [text("project", "Zeta"), text("status", "possible")];
    mo.types("airdrop-mod status", &back).await.whispers(&[
        "Nothing was changed",
        "needs a reason",
        "`reason:`",
    ]);
    mo.types(
        "airdrop-mod status",
        &[
            text("project", "Zeta"),
            text("status", "possible"),
            text("reason", "the team *denied* it"),
        ],
    )
    .await
    .whispers(&["Likely", "→", "Possible"]);
    desk.member()
        .types("airdrop info", &[text("project", "Zeta")])
        .await
        .whispers(&[
            "Likely <t:1800000000:d> → Possible",
            "the team \\*denied\\* it",
        ]);
}

#[tokio::test]
async fn only_curators_change_what_all_servers_share() {
    let desk = Desk::opens().await;
    desk.manager()
        .subscribes(&[text("status", "everything")])
        .await;
    let added = desk.curator().types("airdrop-mod add", &zeta()).await;
    added.whispers(&[
        "Every server sees it",
        "No channel of this server is subscribed to that; 1 channel in all servers together",
    ]);
    let mo = desk.moderator();
    mo.types(
        "airdrop-mod status",
        &[text("project", "Zeta"), text("status", "ended")],
    )
    .await
    .whispers(&[
        "**Zeta** belongs to the catalogue that all servers share",
        "nothing was changed",
    ]);
    mo.types("airdrop-mod edit", &[text("project", "Zeta")])
        .await
        .whispers(&["only this bot's curators"]);
    mo.submits("edit1:1:1", &[("name", "Mine now")])
        .await
        .whispers(&["only this bot's curators"]);
    mo.types(
        "airdrop-mod add",
        &[
            text("name", "Theta"),
            text("website", "https://theta.example"),
            text("status", "likely"),
            text("scope", "every-server"),
        ],
    )
    .await
    .whispers(&["Only this bot's curators"]);
}

#[tokio::test]
async fn a_curator_reaches_the_shared_catalogue_from_anywhere_and_nothing_else() {
    let desk = Desk::opens().await;
    desk.curator().types("airdrop-mod add", &zeta()).await;
    let mo = desk.moderator();
    // Not a moderator there.
    let guest = desk.person(ALPHA, CURATOR, 0);
    guest
        .types(
            "airdrop-mod status",
            &[text("project", "Zeta"), text("status", "confirmed")],
        )
        .await
        .whispers(&["Confirmed"]);
    mo.types(
        "airdrop-mod add",
        &[
            text("name", "Alphas Own"),
            text("website", "https://own.example"),
            text("status", "likely"),
        ],
    )
    .await
    .whispers(&["Only this server sees it"]);
    guest
        .types(
            "airdrop-mod status",
            &[text("project", "Alphas Own"), text("status", "ended")],
        )
        .await
        .whispers(&["I don't know that project"]);
    guest
        .types(
            "airdrop-mod add",
            &[
                text("name", "Guests"),
                text("website", "https://guests.example"),
                text("status", "likely"),
                text("scope", "this-server"),
            ],
        )
        .await
        .whispers(&["You need **Manage Messages**"]);
    desk.curator()
        .types(
            "airdrop-mod add",
            &[
                text("name", "Betas Own"),
                text("website", "https://betas.example"),
                text("status", "likely"),
                text("scope", "this-server"),
            ],
        )
        .await
        .whispers(&["Only this server sees it"]);
}

#[tokio::test]
async fn members_without_the_permission_change_nothing() {
    let desk = Desk::opens().await;
    desk.moderator().types("airdrop-mod add", &zeta()).await;
    let max = desk.person(ALPHA, 8, MANAGE_CHANNELS);
    let wanted = "You need **Manage Messages**";
    max.types("airdrop-mod add", &zeta())
        .await
        .whispers(&[wanted]);
    max.types(
        "airdrop-mod status",
        &[text("project", "Zeta"), text("status", "ended")],
    )
    .await
    .whispers(&[wanted]);
    max.types("airdrop-mod edit", &[text("project", "Zeta")])
        .await
        .whispers(&[wanted]);
    max.submits("edit1:1:1", &[("name", "Mine now")])
        .await
        .whispers(&[wanted]);
    max.presses("again1:1", &[]).await.whispers(&[wanted]);
    let other = desk.person(BETA, 9, MANAGE_MESSAGES);
    other
        .submits("edit1:1:1", &[("name", "Mine now")])
        .await
        .whispers(&["I don't know that project"]);
    other
        .presses("again1:1", &[])
        .await
        .whispers(&["I don't know that project"]);
    desk.moderator()
        .in_dm()
        .types("airdrop-mod add", &zeta())
        .await
        .whispers(&["works in a server only"]);
}

#[tokio::test]
async fn wrong_facts_are_refused_field_by_field() {
    let desk = Desk::opens().await;
    let mo = desk.moderator();
    for (name, website, says) in [
        ("!!!", "https://zeta.example", "`name`"),
        ("Zeta", "http://zeta.example", "`website`"),
        ("Zeta", "zeta", "`website`"),
        ("Zeta", "https://127.0.0.1/", "`website`"),
    ] {
        mo.types(
            "airdrop-mod add",
            &[
                text("name", name),
                text("website", website),
                text("status", "likely"),
            ],
        )
        .await
        .whispers(&["Nothing was saved", says]);
    }
    mo.types("airdrop-mod add", &zeta())
        .await
        .whispers(&["Added"]);
    mo.types("airdrop-mod add", &zeta())
        .await
        .whispers(&["**Zeta** is in the catalogue already"]);
    mo.types(
        "airdrop-mod status",
        &[text("project", "Zetta"), text("status", "ended")],
    )
    .await
    .whispers(&["Nothing was changed", "Did you mean **Zeta**?"]);
}

#[tokio::test]
async fn the_form_holds_what_is_stored_and_saves_what_was_typed() {
    let desk = Desk::opens().await;
    let mo = desk.moderator();
    mo.types("airdrop-mod add", &zeta()).await;
    let form = mo
        .types("airdrop-mod edit", &[text("project", "Zeta")])
        .await;
    assert_eq!(form.body()["type"], 9);
    let inputs = form.controls();
    assert_eq!(inputs[0]["value"], "Zeta");
    assert_eq!(inputs[1]["value"], "https://zeta.example/");
    let id = form.body()["data"]["custom_id"].as_str().expect("an id");
    mo.submits(
        id,
        &[
            ("name", "Zeta Two"),
            ("website", ""),
            ("symbol", "$zet"),
            ("chain", "Solana"),
            ("summary", "A chain\nof chains"),
        ],
    )
    .await
    .whispers(&[
        "Saved **Zeta Two** (ZET)",
        "`name`: “Zeta” → “Zeta Two”",
        "`chain`: nothing → “Solana”",
        "not announced",
    ]);
    let id = id.replace(":1", ":2").replace("edit2", "edit1");
    let unchanged = mo
        .submits(
            &format!("edit1:1:{}", id.rsplit(':').next().expect("a version")),
            &[
                ("name", "Zeta Two"),
                ("website", "https://zeta.example/"),
                ("symbol", "ZET"),
                ("chain", "Solana"),
                ("summary", "A chain of chains"),
            ],
        )
        .await;
    unchanged.whispers(&["nothing changed"]);
}

#[tokio::test]
async fn the_second_of_two_editors_sees_what_changed_and_overwrites_nothing() {
    let desk = Desk::opens().await;
    let mo = desk.moderator();
    let other = desk.person(ALPHA, 33, MANAGE_MESSAGES);
    mo.types("airdrop-mod add", &zeta()).await;
    let form = mo
        .types("airdrop-mod edit", &[text("project", "Zeta")])
        .await;
    let id = form.body()["data"]["custom_id"]
        .as_str()
        .expect("an id")
        .to_owned();
    other
        .submits(&id, &[("name", "Zeta"), ("chain", "Solana")])
        .await
        .whispers(&["Saved"]);
    let late = mo
        .submits(&id, &[("name", "Zeta"), ("chain", "Ethereum")])
        .await;
    late.whispers(&[
        "Nothing was saved",
        "<@33> changed **Zeta**",
        "`chain`: stored “Solana”, you typed “Ethereum”",
    ]);
    let again = mo
        .presses(&late.control("Edit what is stored now"), &[])
        .await;
    assert_eq!(again.body()["type"], 9);
    assert_eq!(again.controls()[3]["value"], "Solana");
}
