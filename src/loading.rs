//! For how long the page waits for files, which may never come.

use crate::platform::timers;
use futures::future::{Either, FutureExt, LocalBoxFuture, select};

/// Milliseconds for which an answer may keep someone waiting who can go on without: who waits longer notices that they
/// wait (J. Nielsen, "Response Times: The 3 Important Limits", 1993).
pub const MOMENT: u32 = 1000;
/// Milliseconds without an answer after which the page says which file has not come, and offers to try again: just
/// below the ten seconds after which people turn away (the same).
pub const PATIENCE: u32 = 8000;

/// Why something is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// It has not come yet.
    Late,
    /// It will not come; why, in the browser's words.
    Failed(String),
}

/// What `coming` comes to, if it does within so many milliseconds; else what is still to be waited for.
///
/// # Errors
/// `coming`, if it takes longer.
pub async fn within<T>(coming: LocalBoxFuture<'static, T>, milliseconds: u32) -> Result<T, LocalBoxFuture<'static, T>> {
    match select(coming, timers::pause(milliseconds).boxed_local()).await {
        Either::Left((output, _)) => Ok(output),
        Either::Right(((), coming)) => Err(coming),
    }
}
