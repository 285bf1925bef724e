//! Placeholder; see the issue.
fn main() {}
