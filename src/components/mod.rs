//! What several screens use, and what is around them.

pub mod bar;
pub mod chart;
pub mod contact;
pub mod day_fields;
pub mod drawing;
pub mod footer;
pub mod guide;
pub mod kept_line;
pub mod key_list;
pub mod keys;
pub mod later;
pub mod more;
pub mod more_screens;
pub mod notices;
pub mod offline;
pub mod origin;
pub mod runs;
pub mod screen;
pub mod section;
pub mod segmented;
pub mod slices;
pub mod sort_head;
pub mod tellers;
pub mod theme;
pub mod unfold;
