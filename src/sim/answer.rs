//! What REST answers: a status, a body, and Discord's error codes.

use serde_json::{Map, Value, json};

/// An answer before it is written to the wire.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: Body,
    pub(super) headers: Vec<(&'static str, String)>,
    /// Headers that a fault sets.
    pub(super) extra: Vec<(String, String)>,
    /// The message that was made or changed.
    pub(super) message: Option<u64>,
}

/// The three kinds of body that Discord and the proxy before it send.
#[derive(Debug)]
pub(super) enum Body {
    Empty,
    Json(Value),
    Html(String),
}

pub(super) type Outcome = Result<Answer, ApiError>;

impl Answer {
    pub(super) fn json(status: u16, value: Value) -> Self {
        Self {
            status,
            body: Body::Json(value),
            headers: Vec::new(),
            extra: Vec::new(),
            message: None,
        }
    }

    pub(super) fn ok(value: Value) -> Self {
        Self::json(200, value)
    }

    pub(super) fn none() -> Self {
        Self {
            status: 204,
            body: Body::Empty,
            headers: Vec::new(),
            extra: Vec::new(),
            message: None,
        }
    }

    /// The JSON error code in the body, if there is one.
    pub(super) fn code(&self) -> Option<u64> {
        match &self.body {
            Body::Json(v) if self.status >= 400 => v.get("code").and_then(Value::as_u64),
            _ => None,
        }
    }
}

/// A refusal in Discord's shape: HTTP status, JSON code, text, error tree.
#[derive(Debug, Clone)]
pub(super) struct ApiError {
    status: u16,
    code: u32,
    message: &'static str,
    errors: Option<Value>,
}

impl ApiError {
    pub(super) const fn new(status: u16, code: u32, message: &'static str) -> Self {
        Self {
            status,
            code,
            message,
            errors: None,
        }
    }

    pub(super) const UNAUTHORIZED: Self = Self::new(401, 0, "401: Unauthorized");
    pub(super) const NOT_FOUND: Self = Self::new(404, 0, "404: Not Found");
    pub(super) const METHOD: Self = Self::new(405, 0, "405: Method Not Allowed");
    pub(super) const UNKNOWN_CHANNEL: Self = Self::new(404, 10003, "Unknown Channel");
    pub(super) const UNKNOWN_GUILD: Self = Self::new(404, 10004, "Unknown Guild");
    pub(super) const UNKNOWN_MEMBER: Self = Self::new(404, 10007, "Unknown Member");
    pub(super) const UNKNOWN_MESSAGE: Self = Self::new(404, 10008, "Unknown Message");
    pub(super) const UNKNOWN_USER: Self = Self::new(404, 10013, "Unknown User");
    pub(super) const UNKNOWN_WEBHOOK: Self = Self::new(404, 10015, "Unknown Webhook");
    pub(super) const UNKNOWN_INTERACTION: Self = Self::new(404, 10062, "Unknown interaction");
    pub(super) const UNKNOWN_COMMAND: Self = Self::new(404, 10063, "Unknown application command");
    pub(super) const DAILY_COMMANDS: Self = Self::new(
        400,
        30034,
        "Max number of daily application command creates has been reached (200)",
    );
    pub(super) const WEBHOOKS_FULL: Self =
        Self::new(400, 30007, "Maximum number of webhooks reached (15)");
    pub(super) const GUILD_WEBHOOKS_FULL: Self = Self::new(
        400,
        30058,
        "Maximum number of webhooks per guild reached (1000)",
    );
    pub(super) const ACKNOWLEDGED: Self =
        Self::new(400, 40060, "Interaction has already been acknowledged.");
    pub(super) const TAG_REQUIRED: Self = Self::new(
        400,
        40067,
        "A tag is required to create a forum post in this channel",
    );
    pub(super) const USER_AGENT: Self = Self::new(403, 40333, "internal network error");
    pub(super) const MISSING_ACCESS: Self = Self::new(403, 50001, "Missing Access");
    pub(super) const EDIT_OTHERS: Self =
        Self::new(403, 50005, "Cannot edit a message authored by another user");
    pub(super) const EMPTY_MESSAGE: Self = Self::new(400, 50006, "Cannot send an empty message");
    pub(super) const DM_CLOSED: Self = Self::new(403, 50007, "Cannot send messages to this user");
    pub(super) const WRONG_CHANNEL: Self =
        Self::new(400, 50024, "Cannot execute action on this channel type");
    pub(super) const MISSING_PERMISSIONS: Self = Self::new(403, 50013, "Missing Permissions");
    pub(super) const WEBHOOK_TOKEN: Self = Self::new(401, 50027, "Invalid Webhook Token");
    pub(super) const ARCHIVED: Self = Self::new(400, 50083, "Thread is archived");
    pub(super) const BAD_JSON: Self =
        Self::new(400, 50109, "The request body contains invalid JSON.");
    pub(super) const LOCKED: Self = Self::new(403, 160_005, "Thread is locked");
    pub(super) const FORUM_NEEDS_THREAD: Self = Self::new(
        400,
        220_001,
        "Webhooks posted to forum channels must have a thread_name or thread_id",
    );
    pub(super) const FORUM_BOTH: Self = Self::new(
        400,
        220_002,
        "Webhooks posted to forum channels cannot have both a thread_name and thread_id",
    );
    pub(super) const NOT_A_FORUM: Self = Self::new(
        400,
        220_003,
        "Webhooks can only create threads in forum channels",
    );

    pub(super) fn into_answer(self) -> Answer {
        let mut body = json!({"message": self.message, "code": self.code});
        if let Some(errors) = self.errors {
            body["errors"] = errors;
        }
        Answer::json(self.status, body)
    }
}

/// Gathers the faults of a form and answers 50035 with their paths.
#[derive(Debug, Default)]
pub(super) struct Form {
    errors: Map<String, Value>,
    /// Where the form lies in the body; empty for the whole of it.
    within: &'static str,
}

impl Form {
    /// A form that is a part of the body: its paths start with `within`.
    pub(super) fn within(within: &'static str) -> Self {
        Self {
            within,
            ..Self::default()
        }
    }

    /// Notes a fault; `path` is dotted, such as `embeds.0.fields.2.value`.
    pub(super) fn fail(&mut self, path: &str, code: &str, message: impl Into<String>) {
        let mut node = &mut self.errors;
        let steps = self.within.split('.').chain(path.split('.'));
        for step in steps.filter(|s| !s.is_empty()) {
            let next = node
                .entry(step)
                .or_insert_with(|| Value::Object(Map::new()));
            match next {
                Value::Object(map) => node = map,
                _ => return,
            }
        }
        let list = node
            .entry("_errors")
            .or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(list) = list {
            list.push(json!({"code": code, "message": message.into()}));
        }
    }

    /// Checks an optional text for its length in Unicode scalar values.
    pub(super) fn length(&mut self, path: &str, value: &Value, min: usize, max: usize) {
        match value {
            Value::Null => {}
            Value::String(s) => {
                let n = s.trim().chars().count();
                if n < min {
                    self.required(path);
                } else if n > max {
                    self.fail(
                        path,
                        "BASE_TYPE_MAX_LENGTH",
                        format!("Must be {max} or fewer in length."),
                    );
                }
            }
            _ => self.fail(
                path,
                "STRING_TYPE_CONVERT",
                "Could not interpret value as string.",
            ),
        }
    }

    /// Checks a text that must be there.
    pub(super) fn text(&mut self, path: &str, value: &Value, min: usize, max: usize) {
        if value.is_null() {
            self.required(path);
        } else {
            self.length(path, value, min, max);
        }
    }

    /// Checks an optional list for its size and hands back its items.
    pub(super) fn list<'v>(&mut self, path: &str, value: &'v Value, max: usize) -> &'v [Value] {
        match value {
            Value::Null => &[],
            Value::Array(items) => {
                if items.len() > max {
                    self.fail(
                        path,
                        "BASE_TYPE_MAX_LENGTH",
                        format!("Must be {max} or fewer in length."),
                    );
                }
                items
            }
            _ => {
                self.fail(
                    path,
                    "LIST_TYPE_CONVERT",
                    "Only iterables may be used in a ListType",
                );
                &[]
            }
        }
    }

    /// Checks an optional link: http(s), or what else `schemes` names.
    pub(super) fn url(&mut self, path: &str, value: &Value, schemes: &[&str]) {
        match value {
            Value::Null => {}
            Value::String(s) if s.len() > 2048 => self.fail(
                path,
                "BASE_TYPE_MAX_LENGTH",
                "Must be 2048 or fewer in length.",
            ),
            Value::String(s) => {
                let fine = url::Url::parse(s)
                    .is_ok_and(|u| schemes.contains(&u.scheme()) && u.host_str().is_some());
                if !fine {
                    self.fail(path, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
                }
            }
            _ => self.fail(
                path,
                "STRING_TYPE_CONVERT",
                "Could not interpret value as string.",
            ),
        }
    }

    pub(super) fn required(&mut self, path: &str) {
        self.fail(path, "BASE_TYPE_REQUIRED", "This field is required");
    }

    pub(super) fn choice(&mut self, path: &str, allowed: &str) {
        self.fail(
            path,
            "BASE_TYPE_CHOICES",
            format!("Value must be one of {{{allowed}}}."),
        );
    }

    pub(super) fn finish(self) -> Result<(), ApiError> {
        if self.errors.is_empty() {
            return Ok(());
        }
        Err(ApiError {
            errors: Some(Value::Object(self.errors)),
            ..ApiError::new(400, 50035, "Invalid Form Body")
        })
    }
}
