//! Mounts the app; everything else is in the library.

// Views are deep types; the compiler asks for this when it lays them out.
#![recursion_limit = "256"]

fn main() {
    leptos::task::spawn_local(dateline_app::start::start());
}
