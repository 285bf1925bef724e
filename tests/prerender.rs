//! The printed pages, as the build prints them from a folder of articles: nothing that is withheld, no address that is none
//! of the web; and no page at all where a side-car cannot be wholly read.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder for one test, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Self(std::env::temp_dir().join(format!("dateline-prerender-{}-{name}", std::process::id())));
        folder.write("seeds/corpus.toml", "title = \"Ferries\"");
        // What Trunk leaves, as far as it is read.
        folder.write(
            "dist/index.html",
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<!--dateline:head-->\n\
             <link rel=\"stylesheet\" href=\"./base.css\">\n<script type=\"module\">\nimport init from './app.js';\n\
             const wasm = await init({ module_or_path: './app_bg.wasm' });\n</script>\n\
             <link rel=\"modulepreload\" href=\"./app.js\">\n<link rel=\"preload\" href=\"./app_bg.wasm\" as=\"fetch\">\n\
             </head>\n<body>\n<!--dateline:body-->\n</body>\n</html>\n",
        );
        folder.write("dist/base.css", "p { margin: 0 }\n");
        for name in ["dateline-worker", "dateline-intake-worker"] {
            folder.write(&format!("dist/{name}.js"), "// glue\n");
            folder.write(&format!("dist/{name}_bg.wasm"), "module");
        }
        folder
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn prerender(&self) -> Output {
        let folder = |name: &str| self.0.join(name);
        Command::new(env!("CARGO_BIN_EXE_prerender"))
            .args(["--seeds".as_ref(), folder("seeds").as_os_str(), "--out".as_ref(), folder("dist").as_os_str()])
            .output()
            .expect("runs")
    }

    /// Every file of the site: its name, and its content.
    fn site(&self) -> Vec<(String, Vec<u8>)> {
        let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let files = fs::read_dir(self.0.join("dist")).expect("a folder").flatten().map(|entry| entry.path());
        files.map(|path| (name(&path), fs::read(&path).expect("a file"))).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Stands in both articles, and dates one by the other.
const SHARED: &str = "The two ministers agreed on Monday that the ferry line between both ports would open before the end of \
                      the summer, after talks over the winter that had been broken off twice over fees.";

#[test]
fn nothing_withheld_is_printed() {
    let folder = Folder::new("withheld");
    for (name, day, opening) in [
        ("a", "Published: 28 November 2019\n\n", "Nothing was heard from the fishermen, who were out at sea that day."),
        ("b", "", "Families waited on the quay until dark, and went home when the lamps were put out."),
    ] {
        let text = format!("Ferry line to open\n\n{day}{opening}\n\n{SHARED}\n\nThat was all.\n");
        folder.write(&format!("seeds/{name}.txt"), &text);
        folder.write(&format!("seeds/{name}.toml"), "show = \"extract\"\nurl = \"javascript:alert(1)\"\n");
    }
    let run = folder.prerender();
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{said}");
    assert!(said.contains("warning: seeds/a.toml:2: url: "), "{said}");
    let site = folder.site();
    assert!(["index.html", "list.html"].iter().all(|page| site.iter().any(|(name, _)| name == page)), "{said}");
    for (name, content) in &site {
        for run in SHARED.as_bytes().windows(60) {
            assert!(!content.windows(60).any(|part| part == run), "{name} holds {}", String::from_utf8_lossy(run));
        }
        let text = String::from_utf8_lossy(content);
        let is_page = matches!(name.as_str(), "index.html" | "list.html");
        assert!(!is_page || text.contains("Ferry line to open"), "{name}");
        for data in text.split("application/ld+json").skip(1) {
            let data = data.split("</script>").next().unwrap_or("");
            assert!(!data.contains("javascript:"), "{name}: {data}");
        }
        assert!(!text.contains("href=\"javascript:"), "{name}");
    }
}

#[test]
fn a_side_car_that_cannot_be_wholly_read_stops_the_page() {
    let folder = Folder::new("stopped");
    folder.write("seeds/a.txt", "Ferry line to open\n\nThe ministers met.\n");
    folder.write("seeds/a.toml", "rights = \"R\"\nshow = \"extrakt\"\n");
    let before = folder.site();
    let run = folder.prerender();
    let said = String::from_utf8_lossy(&run.stderr);
    assert_eq!(run.status.code(), Some(1), "{said}");
    assert!(said.lines().any(|line| line.starts_with("seeds/a.toml:2: show: unknown variant `extrakt`")), "{said}");
    assert_eq!(folder.site(), before);
}
