//! What stands under the search box while one types: suggestions, or what was searched for before.

use leptos::prelude::*;


