//! Prints what segmentation knows of each line of saved pages, as JSON Lines: the weights in `assets/story.tsv` are
//! found from that. `cargo run -p dateline-cli --example story_features -- FILE...`

use dateline_intake::{Format, take};
use dateline_reading::segment::marked::Page;
use dateline_reading::segment::marked::weights::Feature;
use std::io::{self, Write};
use std::path::Path;

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let names: Vec<&str> = Feature::ALL.iter().map(|feature| feature.name()).collect();
    writeln!(out, "{}", serde_json::to_string(&names)?)?;
    for path in std::env::args().skip(1) {
        let raw = std::fs::read(&path)?;
        let id = Path::new(&path).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for source in take(&id, &path, Some(Format::Page), raw).sources {
            let text = String::from_utf8_lossy(&source.raw).into_owned();
            let Some(markup) = source.markup.as_deref() else { continue };
            let page = Page::new(&text, &dateline_text::lines(&text), markup);
            let lines: Vec<_> = page
                .lines
                .iter()
                .zip(&page.numbers)
                .zip(page.close())
                .map(|(((line, _), numbers), close)| (line.text, numbers.to_vec(), close))
                .collect();
            let title = page.title.and_then(|title| title.line);
            writeln!(out, "{}", serde_json::to_string(&(&id, title, lines))?)?;
        }
    }
    Ok(())
}
