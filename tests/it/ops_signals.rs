//! Signals reach whole processes, so they are tried on a copy of this test
//! program that runs [`a_process_that_receives_signals`] alone.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use dropbell::ops::Lifecycle;

/// Tells the copy how to behave.
const BEHAVIOUR: &str = "DROPBELL_TEST_SIGNALS";

#[test]
fn a_process_that_receives_signals() {
    let Some(behaviour) = std::env::var_os(BEHAVIOUR) else {
        return;
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let ended = runtime.block_on(async {
        // A grace far beyond the test's patience: only a second signal can end it.
        let lifecycle = Lifecycle::with_grace(Duration::from_secs(600));
        let (soft, hard) = (lifecycle.soft(), lifecycle.hard());
        let stubborn = behaviour == "stubborn";
        lifecycle.spawn("worker", async move {
            soft.cancelled().await;
            eprintln!("asked to stop");
            if stubborn {
                hard.cancelled().await;
            }
            anyhow::Ok(())
        });
        let run = lifecycle.run();
        tokio::pin!(run);
        // The first poll takes the signals over; only then may they be sent.
        tokio::select! {
            biased;
            ended = &mut run => return ended,
            () = std::future::ready(()) => eprintln!("running"),
        }
        run.await
    });
    std::process::exit(i32::from(ended.is_err()));
}

struct Process {
    child: Child,
    lines: std::io::Lines<BufReader<std::process::ChildStderr>>,
}

impl Process {
    fn start(behaviour: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .args([
                "--exact",
                "ops_signals::a_process_that_receives_signals",
                "--nocapture",
            ])
            .env(BEHAVIOUR, behaviour)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a process");
        let stderr = child.stderr.take().expect("its output");
        Self {
            child,
            lines: BufReader::new(stderr).lines(),
        }
    }

    fn wait_for(&mut self, text: &str) {
        let found = self
            .lines
            .by_ref()
            .map_while(Result::ok)
            .any(|line| line == text);
        assert!(found, "the process ended without saying {text:?}");
    }

    fn signal(&self, name: &str) {
        let sent = Command::new("kill")
            .arg(name)
            .arg(self.child.id().to_string())
            .status();
        assert!(sent.expect("kill").success());
    }

    fn end(mut self) -> ExitStatus {
        self.child.wait().expect("its end")
    }
}

#[test]
fn sigterm_and_sigint_stop_the_process_in_good_order() {
    for name in ["-TERM", "-INT"] {
        let mut process = Process::start("obedient");
        process.wait_for("running");
        process.signal(name);
        process.wait_for("asked to stop");
        assert_eq!(process.end().code(), Some(0), "{name}");
    }
}

#[test]
fn a_second_signal_stops_at_once() {
    let mut process = Process::start("stubborn");
    process.wait_for("running");
    process.signal("-TERM");
    process.wait_for("asked to stop");
    process.signal("-INT");
    assert_eq!(process.end().code(), Some(0));
}

impl Drop for Process {
    /// Leaves nothing running behind a test that failed.
    fn drop(&mut self) {
        // One that has ended already cannot be killed; that is as well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
