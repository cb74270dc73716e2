//! The `dropbell` binary.

use std::process::ExitCode;

fn main() -> ExitCode {
    dropbell::cli::main()
}
