//! Mounts the app; everything else is in the library.

// Views are deep types; the compiler asks for this when it lays them out.
#![recursion_limit = "256"]

fn main() {
    dateline_app::platform::tell_panics();
    // Leptos's own spawner is there only once something is mounted.
    wasm_bindgen_futures::spawn_local(dateline_app::boot::boot());
}
