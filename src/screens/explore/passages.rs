//! Under the best passage of a card: the other sentences with words searched for, for who asks.

use leptos::prelude::*;


