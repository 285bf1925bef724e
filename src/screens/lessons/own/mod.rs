//! Lessons that a person writes in the page: kept on the device, tried, shown with the others, saved as files.

pub mod beside;
pub mod editor;
mod evidence;
pub mod list;
pub mod pages;
pub mod store;
