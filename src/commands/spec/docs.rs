//! The declarations as people read them.

use std::fmt::Write as _;

use super::{COMMANDS, Command, Kind, MENUS, Opt, Subcommand};

/// How the subcommand is typed, as markdown code: `<required>`, `[optional]`.
#[must_use]
pub fn usage(command: &str, subcommand: &Subcommand) -> String {
    let mut text = format!("`/{command} {}", subcommand.name);
    for opt in subcommand.options {
        let _ = if opt.required {
            write!(text, " <{}>", opt.name)
        } else {
            write!(text, " [{}]", opt.name)
        };
    }
    text.push('`');
    text
}

/// The page docs/commands.md.
#[must_use]
pub fn markdown() -> String {
    let mut page = String::from(
        "# Commands\n\n\
         Written from the declarations in `src/commands/spec`; don't edit it by hand. \
         `cargo test --test it write_the_commands_page -- --ignored` writes it anew.\n\n\
         `<required>`, `[optional]`. Whatever names a project, a chain, a narrative or a \
         subscription is suggested while you type and can also be typed freely.\n",
    );
    for command in COMMANDS {
        section(&mut page, command);
    }
    page.push_str(
        "\n## On a message\n\nRight-click a message (on a phone: hold it), then **Apps**. Your \
         Discord shows the names in your own language.\n",
    );
    for menu in MENUS {
        let _ = write!(
            page,
            "\n### {}\n\n{}. For {}, in servers; only you see the answers.\n",
            menu.name, menu.description, menu.audience
        );
    }
    page
}

fn section(page: &mut String, command: &Command) {
    let _ = write!(
        page,
        "\n## /{}\n\n{}. For {}{}.\n",
        command.name,
        command.description,
        command.audience,
        if command.contexts.len() > 1 {
            ", in servers and in direct messages"
        } else {
            ", in servers; only you see the answers"
        }
    );
    for subcommand in command.subcommands {
        let _ = write!(
            page,
            "\n### {}\n\n{}.\n",
            usage(command.name, subcommand),
            subcommand.description
        );
        if !subcommand.options.is_empty() {
            page.push_str("\n| option | takes | |\n|---|---|---|\n");
        }
        for opt in subcommand.options {
            let _ = writeln!(
                page,
                "| `{}`{} | {} | {} |",
                opt.name,
                if opt.required { " (required)" } else { "" },
                takes(opt),
                opt.description
            );
        }
    }
}

fn takes(opt: &Opt) -> String {
    match opt.kind {
        Kind::Text { max } => format!("text, at most {max} characters"),
        Kind::Suggested(_) => "text, with suggestions".to_owned(),
        Kind::Choice(picks) => {
            let values: Vec<_> = picks
                .iter()
                .map(|pick| format!("`{}`", pick.value))
                .collect();
            values.join(", ")
        }
        Kind::Integer { min, max } => format!("whole number, {min} to {max}"),
        Kind::Boolean => "yes or no".to_owned(),
        Kind::Channel(_) => "text or announcement channel, forum, thread".to_owned(),
        Kind::Role => "role".to_owned(),
        Kind::User => "person".to_owned(),
        Kind::File => "file".to_owned(),
    }
}
