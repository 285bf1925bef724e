//! From bytes to text, lines, sentences and words.

pub mod case;
pub mod decode;
pub mod fold;
pub mod language;
pub mod lines;
pub mod list;
pub mod mend;
pub mod script;
pub mod sentences;
pub mod stem;
pub mod stops;
pub mod tokens;

pub use case::{Small, lower, upper};
pub use decode::decode;
pub use lines::{Line, lines};
pub use mend::markdown::Heading;
pub use mend::{Mended, mend, mend_as};
pub use sentences::sentences;
pub use tokens::{Case, Token, tokens};
