//! `/airdrop remind`, the direct messages, and `/airdrop forget-me`

use dropbell::sim::{Act, Fault, RouteKind};

use super::{Somebody, Town, is_silent_about, says};

/// A project of Alpha's own whose window closes in so many hours.
async fn closing(town: &Town, hours: u32) {
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:claimable")
        .await;
    moved(town, hours).await;
}

async fn moved(town: &Town, hours: u32) {
    let line = format!("/airdrop-mod dates project:Zeta closes:in {hours} hours");
    let shown = town.mo.asks(&line).await;
    town.mo.presses(&shown, "Save").await;
}

/// Mira asks to be reminded three days before, for the first time.
async fn agrees(town: &Town) {
    let asked = town
        .mira
        .asks("/airdrop remind project:Zeta before:72h")
        .await;
    says(&asked.text(), &["May I?", "forget-me"]);
    let done = town.mira.presses(&asked, "Yes, send me DMs").await;
    says(&done.text(), &["Done", "Zeta"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_comes_once_after_consent_and_follows_the_window() {
    let mut town = Town::opens().await;
    closing(&town, 100).await;
    let dms = town.mira.person.dms();
    let asked = town
        .mira
        .asks("/airdrop remind project:Zeta before:72h")
        .await;
    let no = town.mira.presses(&asked, "No").await;
    says(&no.text(), &["Nothing was changed"]);
    agrees(&town).await;
    says(
        &town.mira.hears("/airdrop mine").await,
        &["Reminders", "Zeta"],
    );
    assert!(dms.messages().is_empty(), "not yet");
    moved(&town, 50).await;
    let message = dms.wait_for(|_| true).await.expect("a reminder");
    says(&message.text(), &["Zeta", "closes", "3 days before"]);
    is_silent_about(&message.text(), &["http", "zeta.example"]);
    town.bot.stops().await.expect("a clean end");
    town.bot.start().await;
    town.discord.bot_is_ready().await.expect("connected");
    says(&town.mira.hears("/airdrop mine").await, &["empty"]);
    assert_eq!(dms.messages().len(), 1, "a restart repeats nothing");
    let reply = town
        .mira
        .person
        .clicks_on(&message, "Don't remind me of this")
        .await
        .expect("an answer");
    says(&reply.text(), &["1 reminder", "taken back"]);
    moved(&town, 40).await;
    says(&town.mira.hears("/airdrop mine").await, &["empty"]);
    assert_eq!(dms.messages().len(), 1, "none was wanted any more");
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_not_come_in_time_or_at_all_is_said_at_once() {
    let town = Town::opens().await;
    closing(&town, 10).await;
    let late = town
        .mira
        .hears("/airdrop remind project:Zeta before:24h")
        .await;
    says(&late, &["less than 24 hours", "shorter"]);
    town.mo
        .hears("/airdrop-mod status project:Zeta status:ended")
        .await;
    let over = town
        .mira
        .hears("/airdrop remind project:Zeta before:3h")
        .await;
    says(&over, &["nothing left"]);
    let unknown = town
        .sam
        .hears("/airdrop remind project:Zeta before:3h")
        .await;
    is_silent_about(&unknown, &["Ended", "May I"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_takes_no_direct_messages_is_told_at_the_next_command() {
    let town = Town::opens().await;
    closing(&town, 100).await;
    agrees(&town).await;
    town.mira.person.takes_dms(false);
    moved(&town, 50).await;
    let refused = |request: &dropbell::sim::RecordedRequest| request.code == Some(50007);
    town.discord
        .wait_for("a refusal", |discord| {
            discord.requests().iter().any(refused).then_some(())
        })
        .await
        .expect("it was tried");
    let told = loop {
        let told = town.mira.asks("/airdrop upcoming").await;
        if told.text().contains("no direct messages") {
            break told;
        }
    };
    says(&told.text(), &["could not remind you", "Zeta"]);
    is_silent_about(
        &town.mira.hears("/airdrop upcoming").await,
        &["could not remind"],
    );
    town.mira.person.takes_dms(true);
    town.mira.presses(&told, "They are open").await;
    let message = town.mira.person.dms().wait_for(|_| true).await;
    says(&message.expect("a reminder").text(), &["Zeta"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_answer_doubles_nothing() {
    let town = Town::opens().await;
    closing(&town, 100).await;
    agrees(&town).await;
    town.discord
        .fault(Fault::on(RouteKind::CreateMessage).does(Act::ResetAfter));
    moved(&town, 50).await;
    let dms = town.mira.person.dms();
    dms.wait_for(|_| true).await.expect("a reminder");
    let looked = |request: &dropbell::sim::RecordedRequest| {
        request.route == RouteKind::GetMessages && request.status == 200
    };
    town.discord
        .wait_for("a look at the history", |discord| {
            discord.requests().iter().any(looked).then_some(())
        })
        .await
        .expect("it looked");
    town.mira.hears("/airdrop upcoming").await;
    assert_eq!(dms.messages().len(), 1);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn forget_me_deletes_at_once_and_says_what() {
    let town = Town::opens().await;
    closing(&town, 100).await;
    agrees(&town).await;
    town.mira
        .hears("/airdrop mine state:joined project:Starknet")
        .await;
    let gone = town.mira.hears("/airdrop forget-me").await;
    says(
        &gone,
        &["1 project on your list", "1 reminder", "consent", "Backups"],
    );
    is_silent_about(&gone, &["What stays"]);
    moved(&town, 50).await;
    says(&town.mira.hears("/airdrop mine").await, &["empty"]);
    assert!(town.mira.person.dms().messages().is_empty());
    let again = town.mira.hears("/airdrop forget-me").await;
    says(&again, &["I kept nothing about you"]);
    let moderator = town.mo.hears("/airdrop forget-me").await;
    says(&moderator, &["What stays", "who did what"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_speaks_the_language_in_which_its_member_last_asked() {
    let mut town = Town::opens().await;
    closing(&town, 100).await;
    let fanny = town.alpha.member("fanny").speaking("fr");
    let fanny = Somebody::at(fanny, &town.general);
    let asked = fanny.asks("/airdrop remind project:Zeta before:72h").await;
    says(&asked.text(), &["ton identifiant et ta langue"]);
    let done = fanny.presses(&asked, "Oui, envoie-moi des MP").await;
    says(&done.text(), &["C’est noté", "Zeta"]);
    agrees(&town).await;
    town.bot.stops().await.expect("a clean end");
    town.bot.start().await;
    town.discord.bot_is_ready().await.expect("connected");
    moved(&town, 50).await;
    let french = fanny.person.dms().wait_for(|_| true).await;
    let french = french.expect("a reminder").text();
    says(&french, &["La réclamation de", "Zeta", "3 jours"]);
    let english = town.mira.person.dms().wait_for(|_| true).await;
    says(&english.expect("a reminder").text(), &["Claiming of"]);

    let _ = fanny.person.clone().speaking("en-GB");
    says(&fanny.hears("/airdrop mine").await, &["empty"]);
    moved(&town, 60).await;
    let both = fanny.person.dms().wait_for_messages(2).await;
    let both = both.expect("a second reminder");
    says(&both[1].text(), &["Claiming of"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_looked_at_in_another_language_changes_that_of_reminders() {
    let town = Town::opens().await;
    closing(&town, 100).await;
    agrees(&town).await;
    let _ = town.mira.person.clone().speaking("fr");
    says(
        &town.mira.hears("/airdrop mine").await,
        &["Rappels", "Zeta"],
    );
    moved(&town, 50).await;
    let message = town.mira.person.dms().wait_for(|_| true).await;
    says(&message.expect("a reminder").text(), &["La réclamation de"]);
    town.closes().await;
}
