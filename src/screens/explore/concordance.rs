//! The words searched for in their context: before, the words, after, and the article; one place to a line.

use leptos::prelude::*;


