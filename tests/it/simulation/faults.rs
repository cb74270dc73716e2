//! What goes wrong between the bot and Discord.

use std::time::Duration;

use rand::RngExt;

use super::discord::Wire;
use super::world::{Ask, Happening, Reply, World};

impl World {
    /// A request that something happens to: what comes back, and after how
    /// long.
    pub fn bent(&mut self, ask: Ask) -> (Reply, Duration) {
        let wait = self.millis(1, 30);
        let Ask::Execute { hook, .. } = ask else {
            // A call with the bot's token: carried out or not, it fails.
            if self.rng.random_bool(0.5) {
                drop(self.carry_out(ask));
            }
            return (Reply::Failed, wait + Duration::from_secs(3));
        };
        let timeout = self.settings.request_timeout;
        let (now, short) = (self.now, self.millis(50, 3000));
        let bucket = |wire: Wire, world: &Self| Reply::Wire(world.discord.stamp(hook, now, wire));
        let reply = match self.rng.random_range(0..34) {
            0..3 => bucket(Wire::limited("user", short), self),
            3..5 => bucket(Wire::limited("global", short), self),
            5..7 => bucket(Wire::limited("shared", short * 10), self),
            7 => return (self.deleted(&ask, 404, 10015), wait),
            8 => return (self.deleted(&ask, 401, 50027), wait),
            9 => Reply::Wire(Wire::error(403, 50013)),
            10 => Reply::Wire(Wire::error(404, 10003)),
            11 => Reply::Wire(Wire::error(400, 200_000)),
            12 => Reply::Wire(Wire::error(500, 0)),
            13 => Reply::Wire(Wire::json(502, "<html>".to_owned())),
            14 => Reply::Wire(Wire::error(503, 0)),
            15..17 => Reply::Lost,
            17..21 => {
                drop(self.carry_out(ask));
                Reply::Lost
            }
            21 => return (Reply::Lost, timeout),
            22..24 => {
                drop(self.carry_out(ask));
                return (Reply::Lost, timeout);
            }
            24..27 => {
                drop(self.carry_out(ask));
                Reply::Wire(Wire::json(502, "<html>".to_owned()))
            }
            27..30 => {
                let late = wait + self.millis(0, 900);
                self.after(late, Happening::Late(ask));
                Reply::Wire(Wire::error(503, 0))
            }
            30 => {
                drop(self.carry_out(ask));
                Reply::Wire(Wire::json(200, "{}".to_owned()))
            }
            31 if self.rng.random_bool(0.1) => {
                Reply::Wire(Wire::json(429, "<html>1015</html>".to_owned()))
            }
            _ => return (self.carry_out(ask), short * 3),
        };
        (reply, wait)
    }

    /// Somebody deletes the webhook just before the call.
    fn deleted(&mut self, ask: &Ask, status: u16, code: u32) -> Reply {
        if let Ask::Execute { hook, .. } = ask
            && let Some(known) = self.discord.hooks.get_mut(hook)
        {
            known.exists = false;
            if known.told_gone {
                self.problems
                    .push(format!("dead webhook {hook} was called"));
            }
        }
        Reply::Wire(Wire::error(status, code))
    }
}
