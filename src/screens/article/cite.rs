//! How to cite the article: in the style that was chosen last, to copy; and a link to copy.

use leptos::prelude::*;


