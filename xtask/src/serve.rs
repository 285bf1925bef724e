//! `cargo xtask serve`: the release site on 127.0.0.1, as a static host would send it.

use crate::command::{Result, root};
use crate::dist;
use std::fs::File;
use std::path::{Component, Path, PathBuf};
use tiny_http::{Header, Request, Response, Server};

/// Builds, then serves until interrupted.
pub fn run(arguments: &[&str]) -> Result {
    let (mut port, mut under) = (8080u16, String::from("/"));
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let value = rest.next().ok_or_else(|| format!("'{argument}' needs a value."))?;
        match *argument {
            "--port" => port = value.parse().map_err(|_| format!("'{value}' is no port number."))?,
            "--under" => under = format!("/{}/", value.trim_matches('/')).replace("//", "/"),
            other => return Err(format!("'{other}' is not an option of serve: --port N, --under /sub/path.")),
        }
    }
    dist::run()?;
    let server = listen(port)?;
    println!("\n  http://{}{under}\n\nCtrl+C ends it.", server.server_addr());
    for request in server.incoming_requests() {
        answer(request, &under);
    }
    Ok(())
}

/// A server on `port`, or on the next free one of ten.
fn listen(port: u16) -> Result<Server> {
    (port..port.saturating_add(10))
        .find_map(|port| Server::http(("127.0.0.1", port)).ok())
        .ok_or_else(|| format!("No port from {port} to {} is free; choose one with --port N.", port.saturating_add(9)))
}

/// Sends the file that `request` asks for.
fn answer(request: Request, under: &str) {
    let path = request.url().split(['?', '#']).next().unwrap_or("/").to_owned();
    let outcome = match path.strip_prefix(under).and_then(file_for) {
        Some((path, file)) => request.respond(Response::from_file(file).with_header(content_type(&path))),
        None => request.respond(Response::from_string("There is no such file in dist/.").with_status_code(404)),
    };
    // A browser that went away is no fault of ours.
    outcome.ok();
}

/// The file in `dist/` for a path below the site's root; never one outside it.
fn file_for(path: &str) -> Option<(PathBuf, File)> {
    let wanted = Path::new(if path.is_empty() { "index.html" } else { path });
    if wanted.components().any(|part| !matches!(part, Component::Normal(_))) {
        return None;
    }
    let full = root().join("dist").join(wanted);
    if !full.is_file() {
        return None;
    }
    Some((full.clone(), File::open(full).ok()?))
}

/// The header that names the file's type.
fn content_type(path: &Path) -> Header {
    let kind = match path.extension().and_then(|extension| extension.to_str()).unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "json" | "webmanifest" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
    Header::from_bytes(&b"Content-Type"[..], kind.as_bytes()).expect("a content type is plain ASCII")
}
