//! Mounts the app; everything else is in the library.

fn main() {
    leptos::task::spawn_local(dateline_app::start::start());
}
