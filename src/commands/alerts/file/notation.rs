//! How ids, times and words are written in the file.

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

use super::{Fault, WORD, WORDS};
use crate::domain::hours;
use crate::domain::{Status, StatusSet, UnixMillis, name_key};

fn status_of<E: serde::de::Error>(word: &str) -> Result<Status, E> {
    word.parse()
        .map_err(|_| E::custom(Fault::NoStatus(word.to_owned())))
}

pub(super) fn write_status<S: Serializer>(status: &Status, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(status.as_str())
}

pub(super) fn read_status<'de, D: Deserializer<'de>>(from: D) -> Result<Status, D::Error> {
    status_of(&String::deserialize(from)?)
}

pub(super) fn write_set<S: Serializer>(set: &StatusSet, to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(set.iter().map(Status::as_str))
}

pub(super) fn read_set<'de, D: Deserializer<'de>>(from: D) -> Result<StatusSet, D::Error> {
    let mut set = StatusSet(0);
    for word in Vec::<String>::deserialize(from)? {
        set = StatusSet(set.0 | status_of::<D::Error>(&word)?.bit());
    }
    if set.0 == 0 {
        return Err(D::Error::custom(Fault::NoStatuses));
    }
    Ok(set)
}

pub(super) fn words<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let words = Vec::<String>::deserialize(from)?;
    let fits = |word: &String| !name_key(word).is_empty() && word.chars().count() <= WORD;
    if words.len() > WORDS || !words.iter().all(fits) {
        return Err(D::Error::custom(Fault::Words));
    }
    Ok(words)
}

pub(super) fn percent<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u8>, D::Error> {
    match Option::<u8>::deserialize(from)? {
        Some(number) if number > 100 => Err(D::Error::custom(Fault::Score)),
        fine => Ok(fine),
    }
}

pub(super) fn zone<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let name = String::deserialize(from)?;
    match hours::zone(&name) {
        Some(_) => Ok(name),
        None => Err(D::Error::custom(Fault::NoZone(name))),
    }
}

/// Ids as text: JSON's numbers do not hold them in every program.
pub(super) mod number {
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    use super::Fault;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
    pub(in super::super) fn serialize<S: Serializer>(id: &u64, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(id)
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<u64, D::Error> {
        let text = String::deserialize(from)?;
        text.parse()
            .map_err(|_| D::Error::custom(Fault::NoId(text)))
    }
}

pub(super) mod numbers {
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    use super::Fault;

    #[expect(clippy::ref_option, reason = "serde asks for it")]
    pub(in super::super) fn serialize<S: Serializer>(
        id: &Option<u64>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        match id {
            Some(id) => to.collect_str(id),
            None => to.serialize_none(),
        }
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<u64>, D::Error> {
        let Some(text) = Option::<String>::deserialize(from)? else {
            return Ok(None);
        };
        text.parse()
            .map(Some)
            .map_err(|_| D::Error::custom(Fault::NoId(text)))
    }
}

/// Minutes after midnight as "22:00".
pub(super) mod clock {
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    use super::Fault;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
    pub(in super::super) fn serialize<S: Serializer>(at: &u16, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&format_args!("{:02}:{:02}", at / 60, at % 60))
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<u16, D::Error> {
        let text = String::deserialize(from)?;
        let parts = text.split_once(':').and_then(|(hour, minute)| {
            let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
            (hour < 24 && minute < 60).then_some(hour * 60 + minute)
        });
        parts.ok_or_else(|| D::Error::custom(Fault::NoClock(text)))
    }
}

/// Moments as "2026-11-30T18:00:00Z".
pub(super) mod moment {
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    use super::{Fault, Timestamp, UnixMillis};

    #[expect(clippy::ref_option, reason = "serde asks for it")]
    pub(in super::super) fn serialize<S: Serializer>(
        at: &Option<UnixMillis>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        match at.and_then(|at| Timestamp::from_millisecond(at.0).ok()) {
            Some(at) => to.collect_str(&at),
            None => to.serialize_none(),
        }
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<UnixMillis>, D::Error> {
        let Some(text) = Option::<String>::deserialize(from)? else {
            return Ok(None);
        };
        let at: Timestamp = text
            .parse()
            .map_err(|_| D::Error::custom(Fault::NoMoment(text)))?;
        Ok(Some(UnixMillis(at.as_millisecond())))
    }
}
