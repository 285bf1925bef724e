//! Lists of words that rules ask for by name, from `assets/events/lists.tsv`, which can be edited.

include!(concat!(env!("OUT_DIR"), "/events_lists.rs"));
