//! Pages from the template that Trunk has filled with links to what it built.

use crate::Result;

/// `template` with its two marked places filled.
pub fn page(template: &str, head: &str, body: &str) -> Result<String> {
    let mut page = template.to_owned();
    for (mark, text) in [("<!--dateline:head-->", head), ("<!--dateline:body-->", body)] {
        let at = page.find(mark).ok_or_else(|| format!("index.html lacks the mark {mark}"))?;
        page.replace_range(at..at + mark.len(), text);
    }
    Ok(page)
}

/// The template with the style in the page itself: it can be drawn as soon as it is there.
pub fn style_within(template: &str, style: &str) -> String {
    let link = |line: &&str| line.contains("rel=\"stylesheet\"");
    let Some(line) = template.lines().find(link) else { return template.to_owned() };
    template.replacen(line, &format!("    <style>{style}</style>"), 1)
}

/// The template whose program and articles are fetched once the printed page is drawn, which it would hold up.
///
/// Where nothing is drawn, in a tab behind others, it starts all the same.
pub fn started_after_paint(template: &str) -> String {
    let drawn = "await new Promise(go=>{requestAnimationFrame(()=>setTimeout(go));setTimeout(go,300)});\n\
const articles=document.getElementById('corpus-bundle');\n\
articles.as='fetch';articles.crossOrigin='';articles.rel='preload';\n";
    let preload = "<link rel=\"preload\"";
    let (before, after) = template.split_once(preload).unwrap_or((template, ">"));
    let (_, after) = after.split_once('>').unwrap_or(("", after));
    format!("{before}{after}").replacen("const wasm = await init(", &format!("{drawn}const wasm = await init("), 1)
}

/// The template without what runs: scripts and what is loaded for them.
pub fn without_scripts(template: &str) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some(at) = rest.find("<script") {
        out.push_str(&rest[..at]);
        rest = rest[at..].split_once("</script>").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    let loads = |line: &&str| !line.contains("rel=\"modulepreload\"") && !line.contains("rel=\"preload\"");
    out.split_inclusive('>').filter(loads).collect()
}
