//! multipart/form-data as clients upload files ("Reference", Uploading Files).

use serde_json::Value;

use crate::sim::answer::{ApiError, Form};

/// An uploaded file.
#[derive(Debug, Clone)]
pub struct Upload {
    /// Its file name.
    pub name: String,
    /// Its media type.
    pub kind: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// The answer to a body whose Content-Type is missing or none of the two.
pub(in crate::sim) fn content_type_error() -> ApiError {
    let mut form = Form::default();
    form.fail(
        "",
        "CONTENT_TYPE_INVALID",
        "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.",
    );
    match form.finish() {
        Err(e) => e,
        Ok(()) => ApiError::BAD_JSON,
    }
}

/// Reads the JSON part (`payload_json`) and the files.
pub(in crate::sim) fn read(kind: &str, bytes: &[u8]) -> Result<(Value, Vec<Upload>), ApiError> {
    let boundary = kind
        .split_once("boundary=")
        .map(|(_, b)| b.trim_matches('"'))
        .ok_or_else(content_type_error)?;
    let mark = format!("--{boundary}");
    let mut value = Value::Null;
    let mut uploads = Vec::new();
    for part in split(bytes, mark.as_bytes()) {
        let Some(end) = find(part, b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8_lossy(&part[..end]);
        let body = &part[end + 4..];
        let body = body.strip_suffix(b"\r\n").unwrap_or(body);
        match attribute(&head, "filename=\"") {
            Some(name) => uploads.push(Upload {
                name: name.to_owned(),
                kind: header(&head, "content-type")
                    .unwrap_or("application/octet-stream")
                    .to_owned(),
                bytes: body.to_vec(),
            }),
            None if attribute(&head, " name=\"") == Some("payload_json") => {
                value = serde_json::from_slice(body).map_err(|_| ApiError::BAD_JSON)?;
            }
            None => {}
        }
    }
    if value.is_null() {
        value = Value::Object(serde_json::Map::new());
    }
    Ok((value, uploads))
}

fn attribute<'h>(head: &'h str, key: &str) -> Option<&'h str> {
    let (_, rest) = head.split_once(key)?;
    rest.split_once('"').map(|(value, _)| value)
}

fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    head.lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(n, _)| n.eq_ignore_ascii_case(name))
        .map(|(_, v)| v.trim())
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|w| w == what)
}

fn split<'b>(bytes: &'b [u8], mark: &[u8]) -> Vec<&'b [u8]> {
    let mut parts = Vec::new();
    let mut rest = bytes;
    while let Some(at) = find(rest, mark) {
        parts.push(&rest[..at]);
        rest = &rest[at + mark.len()..];
    }
    parts
}
