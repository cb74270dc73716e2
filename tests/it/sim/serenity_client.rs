//! A small real bot on serenity: it accepts what the local Discord sends.

use std::sync::Arc;

use dropbell::sim::{Discord, Refusal, Setup, permissions};
use serenity::all::{
    ActionRowComponent, AutocompleteChoice, ButtonStyle, ChannelType, CommandInteraction,
    CommandOptionType, CommandType, CreateActionRow, CreateAutocompleteResponse, CreateButton,
    CreateCommand, CreateCommandOption, CreateInputText, CreateInteractionResponse,
    CreateInteractionResponseMessage, CreateModal, EditInteractionResponse, GatewayIntents,
    InputTextStyle, Interaction,
};
use serenity::async_trait;
use serenity::client::{ClientBuilder, Context, EventHandler};
use serenity::http::HttpBuilder;
use serenity::model::gateway::Ready;
use serenity::model::guild::Guild;
use tokio::sync::mpsc;

struct Bot {
    guilds: mpsc::UnboundedSender<Guild>,
}

fn commands() -> Vec<CreateCommand> {
    let channel = CreateCommandOption::new(CommandOptionType::Channel, "channel", "Where")
        .channel_types(vec![ChannelType::Text])
        .required(true);
    let status = CreateCommandOption::new(CommandOptionType::String, "status", "Which")
        .add_string_choice("Everything", "everything");
    let project = CreateCommandOption::new(CommandOptionType::String, "project", "What")
        .set_autocomplete(true);
    let subscribe =
        CreateCommandOption::new(CommandOptionType::SubCommand, "subscribe", "Subscribe")
            .add_sub_option(channel)
            .add_sub_option(status)
            .add_sub_option(project);
    vec![
        CreateCommand::new("alerts")
            .description("Alerts")
            .default_member_permissions(serenity::all::Permissions::MANAGE_CHANNELS)
            .add_option(subscribe),
        CreateCommand::new("slow").description("Answers later"),
        CreateCommand::new("form").description("Opens a form"),
        CreateCommand::new("who")
            .description("Names a user and a role")
            .add_option(
                CreateCommandOption::new(CommandOptionType::User, "user", "Who").required(true),
            )
            .add_option(
                CreateCommandOption::new(CommandOptionType::Role, "role", "What").required(true),
            ),
        CreateCommand::new("Suggest").kind(CommandType::Message),
    ]
}

fn message(text: impl Into<String>) -> CreateInteractionResponseMessage {
    CreateInteractionResponseMessage::new()
        .content(text)
        .ephemeral(true)
}

fn buttons() -> Vec<CreateActionRow> {
    let names = ["Again", "New", "Form"];
    let button = |n: &str| {
        CreateButton::new(n.to_lowercase())
            .label(n)
            .style(ButtonStyle::Primary)
    };
    vec![CreateActionRow::Buttons(names.map(button).to_vec())]
}

fn form() -> CreateInteractionResponse {
    let input = CreateInputText::new(InputTextStyle::Short, "Name", "name").value("old");
    let row = CreateActionRow::InputText(input);
    CreateInteractionResponse::Modal(CreateModal::new("form", "Form").components(vec![row]))
}

fn answer_command(c: &CommandInteraction) -> Option<CreateInteractionResponse> {
    let resolved = &c.data.resolved;
    let text = match c.data.name.as_str() {
        "alerts" => format!(
            "subscribed {}",
            resolved.channels.values().next()?.name.as_deref()?
        ),
        "who" => {
            let (user, role) = (
                resolved.users.values().next()?,
                resolved.roles.values().next()?,
            );
            format!("{} and {}", user.name, role.name)
        }
        "Suggest" => format!("suggested {}", resolved.messages.values().next()?.content),
        "form" => return Some(form()),
        _ => {
            let later = CreateInteractionResponseMessage::new().ephemeral(true);
            return Some(CreateInteractionResponse::Defer(later));
        }
    };
    Some(CreateInteractionResponse::Message(
        message(text).components(buttons()),
    ))
}

fn answer(interaction: &Interaction) -> Option<CreateInteractionResponse> {
    Some(match interaction {
        Interaction::Command(c) => answer_command(c)?,
        Interaction::Autocomplete(c) => {
            let typed = c.data.autocomplete()?.value;
            let choice = AutocompleteChoice::new(format!("{typed}net"), "7");
            let choices = CreateAutocompleteResponse::new().set_choices(vec![choice]);
            CreateInteractionResponse::Autocomplete(choices)
        }
        Interaction::Component(c) => match c.data.custom_id.as_str() {
            "again" => CreateInteractionResponse::UpdateMessage(
                CreateInteractionResponseMessage::new().content("again"),
            ),
            "new" => CreateInteractionResponse::Message(message("new").components(buttons())),
            _ => form(),
        },
        Interaction::Modal(m) => {
            let row = m.data.components.first()?.components.first()?;
            let ActionRowComponent::InputText(input) = row else {
                return None;
            };
            let text = format!("named {}", input.value.as_deref()?);
            match m.message {
                Some(_) => CreateInteractionResponse::UpdateMessage(
                    CreateInteractionResponseMessage::new().content(text),
                ),
                None => CreateInteractionResponse::Message(message(text)),
            }
        }
        _ => return None,
    })
}

#[async_trait]
impl EventHandler for Bot {
    async fn ready(&self, ctx: Context, _ready: Ready) {
        ctx.http.create_global_commands(&commands()).await.unwrap();
    }

    async fn guild_create(&self, _ctx: Context, guild: Guild, _is_new: Option<bool>) {
        let _ = self.guilds.send(guild);
    }

    async fn interaction_create(&self, ctx: Context, interaction: Interaction) {
        let Some(answer) = answer(&interaction) else {
            return;
        };
        ctx.http
            .create_interaction_response(interaction.id(), interaction.token(), &answer, vec![])
            .await
            .unwrap();
        if let Interaction::Command(c) = interaction
            && c.data.name == "slow"
        {
            let edit = EditInteractionResponse::new().content("at last");
            c.edit_response(&ctx.http, edit).await.unwrap();
        }
    }
}

struct Running {
    discord: Discord,
    guilds: mpsc::UnboundedReceiver<Guild>,
    shards: Arc<serenity::gateway::ShardManager>,
    task: tokio::task::JoinHandle<()>,
}

async fn start(discord: Discord) -> Running {
    let http = HttpBuilder::new(discord.token())
        .proxy(discord.url())
        .ratelimiter_disabled(true)
        .build();
    let (tx, guilds) = mpsc::unbounded_channel();
    let mut client = ClientBuilder::new_with_http(http, GatewayIntents::GUILDS)
        .event_handler(Bot { guilds: tx })
        .await
        .unwrap();
    let shards = client.shard_manager.clone();
    let task = tokio::spawn(async move { client.start_autosharded().await.unwrap() });
    discord.command_is_registered("alerts").await.unwrap();
    Running {
        discord,
        guilds,
        shards,
        task,
    }
}

#[tokio::test]
async fn serenity_accepts_ready_guilds_and_every_kind_of_interaction() {
    let discord = Discord::start(Setup::default()).await.unwrap();
    let guild = discord.guild("Alpha");
    let alerts = guild.text_channel("alerts");
    guild.forum("news", &["confirmed"]);
    alerts.thread("talk");
    guild.role("hunters");
    let mut bot = start(discord.clone()).await;

    let seen = bot.guilds.recv().await.unwrap();
    assert_eq!(seen.name, "Alpha");
    assert_eq!(
        (seen.channels.len(), seen.threads.len(), seen.members.len()),
        (2, 1, 1)
    );
    assert_eq!(discord.identified()[0].intents, 1);
    assert!(discord.identified()[0].compress);

    let mira = guild.member("mira").with(permissions::MANAGE_CHANNELS);
    let seat = mira.in_channel(&alerts);
    let reply = seat
        .types("/alerts subscribe channel:#alerts status:everything")
        .await
        .unwrap();
    assert_eq!(reply.content(), "subscribed alerts");
    assert!(reply.is_ephemeral());
    assert_eq!(
        mira.clicks(&reply, "Again").await.unwrap().content(),
        "again"
    );

    let offered = seat
        .suggestions("/alerts subscribe project:star")
        .await
        .unwrap();
    assert_eq!(
        (offered[0].name.as_str(), offered[0].value.as_str()),
        ("starnet", "7")
    );

    let slow = seat.types("/slow").await.unwrap();
    assert!(slow.was_deferred() && slow.is_ephemeral());
    assert_eq!(slow.content(), "at last");
    assert_eq!(slow.earlier().len(), 1);

    let form = seat.types("/form").await.unwrap().modal().unwrap();
    assert_eq!(form.inputs(), [("Name".to_owned(), "old".to_owned())]);
    assert_eq!(
        mira.submits(&form, &[("Name", "new")])
            .await
            .unwrap()
            .content(),
        "named new"
    );
    assert!(
        alerts.messages().is_empty(),
        "ephemeral answers are nobody else's"
    );

    crate::support::openapi::check_requests(&discord.requests()).unwrap();
    bot.shards.shutdown_all().await;
    bot.task.await.unwrap();
    assert_eq!(bot.discord.gateway().live(), 0);
}

#[tokio::test]
async fn the_client_refuses_what_a_real_one_would_not_send() {
    let discord = Discord::start(Setup::default()).await.unwrap();
    let guild = discord.guild("Alpha");
    let alerts = guild.text_channel("alerts");
    guild.voice_channel("talk");
    let bot = start(discord.clone()).await;
    let before = discord.counters().requests;
    let mira = guild.member("mira").with(permissions::MANAGE_CHANNELS);
    let seat = mira.in_channel(&alerts);
    let refused = |text: &'static str| {
        let seat = seat.clone();
        async move { seat.types(text).await.unwrap_err() }
    };
    assert_eq!(
        refused("/nothing").await,
        Refusal::UnknownCommand("nothing".into())
    );
    assert_eq!(
        refused("/alerts go").await,
        Refusal::UnknownCommand("alerts go".into())
    );
    assert_eq!(
        refused("/alerts subscribe").await,
        Refusal::MissingOption("channel".into())
    );
    assert_eq!(
        refused("/alerts subscribe colour:red").await,
        Refusal::UnknownOption("colour".into())
    );
    assert!(matches!(
        refused("/alerts subscribe channel:#talk").await,
        Refusal::WrongValue { .. }
    ));
    assert!(matches!(
        refused("/alerts subscribe channel:#alerts status:never").await,
        Refusal::WrongValue { .. }
    ));
    let paul = guild.member("paul").in_channel(&alerts);
    assert_eq!(
        paul.types("/alerts subscribe channel:#alerts")
            .await
            .unwrap_err(),
        Refusal::NotPermitted
    );
    assert_eq!(discord.counters().requests, before);
    bot.task.abort();
}

#[tokio::test]
async fn serenity_resumes_and_gets_what_it_missed() {
    let discord = Discord::start(Setup::default()).await.unwrap();
    let guild = discord.guild("Alpha");
    let alerts = guild.text_channel("alerts");
    let bot = start(discord.clone()).await;
    let mira = guild.member("mira");
    discord.gateway().closes(4000);
    discord
        .wait_until("the close", |d| d.gateway().live() == 0)
        .await
        .unwrap();
    let reply = mira.in_channel(&alerts).types("/slow").await.unwrap();
    assert_eq!(reply.content(), "at last");
    assert_eq!(
        (discord.gateway().resumes(), discord.identified().len()),
        (1, 1)
    );
    discord.gateway().asks_to_reconnect();
    discord
        .wait_until("a second resume", |d| d.gateway().resumes() == 2)
        .await
        .unwrap();
    bot.task.abort();
}

#[tokio::test]
async fn serenity_accepts_resolved_data_and_chains_of_components() {
    let discord = Discord::start(Setup::default()).await.unwrap();
    let guild = discord.guild("Alpha");
    let alerts = guild.text_channel("alerts");
    guild.role("hunters");
    let bot = start(discord.clone()).await;
    let mira = guild.member("mira");
    let seat = mira.in_channel(&alerts);
    let reply = seat.types("/who user:@mira role:@hunters").await.unwrap();
    assert_eq!(reply.content(), "mira and hunters");
    assert_eq!(reply.labels(), ["Again", "New", "Form"]);

    let new = mira.clicks(&reply, "New").await.unwrap();
    assert_eq!(new.content(), "new");
    let form = mira.clicks(&new, "form").await.unwrap().modal().unwrap();
    let named = mira.submits(&form, &[("name", "star")]).await.unwrap();
    assert_eq!(named.content(), "named star");
    assert_eq!(
        new.content(),
        "named star",
        "a modal of a button updates its message"
    );

    let hello = seat.says("look at this");
    let suggested = seat.message_menu(&hello, "Suggest").await.unwrap();
    assert_eq!(suggested.content(), "suggested look at this");
    let tom = guild.member("tom");
    assert!(matches!(
        tom.clicks(&suggested, "New").await,
        Err(Refusal::Nothing(_))
    ));
    let dm = mira.in_dm().types("/slow").await.unwrap();
    assert_eq!(dm.content(), "at last");
    bot.task.abort();
}
