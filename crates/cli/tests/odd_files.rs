//! Links, pipes, devices, huge files and full disks: packing ends, reads nothing from elsewhere, and leaves no half file.
#![cfg(unix)]

mod common;

use common::{Folder, Run, dateline};
use dateline_bundle as bundle;
use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const STORY: &str =
    "Ferry talks resume\n\nOSLO (AP) - Ministers of Norway met on Monday.\n\nThey agreed on 5 May 2020.\n";

/// A run that waits for a pipe, or never ends, fails instead of hanging; the time is far beyond what packing takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs a command to its end.
fn run(program: &str, args: &[&str]) -> Run {
    let mut child =
        Command::new(program).args(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("runs");
    let start = Instant::now();
    while child.try_wait().expect("a child").is_none() {
        if start.elapsed() > PATIENCE {
            child.kill().expect("ends");
            panic!("{program} {args:?} did not end");
        }
        sleep(Duration::from_millis(10));
    }
    let end = child.wait_with_output().expect("ended");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Run { status: end.status.code().unwrap_or(-1), out: text(end.stdout), err: text(end.stderr) }
}

/// Packs `folder/seeds` and compares the ids of what is packed, and every warning about files: place, words.
fn check(folder: &Folder, ids: &[&str], warnings: &[(&str, &str)]) {
    let run = run(env!("CARGO_BIN_EXE_dateline"), &["pack", &folder.file("seeds"), "--out", &folder.file("out")]);
    assert_eq!(run.status, 0, "{}", run.err);
    let name = run.out.split(' ').next().expect("a name");
    let bundle = bundle::decode(&fs::read(folder.file(&format!("out/{name}"))).expect("written")).expect("whole");
    assert_eq!(bundle.sources.iter().map(|source| source.id.as_str()).collect::<Vec<_>>(), ids);
    let told: Vec<&str> = run.err.lines().filter(|line| !line.contains("There is no title")).collect();
    assert_eq!(told.len(), warnings.len(), "{told:#?}");
    for (place, words) in warnings {
        let found = told.iter().any(|line| line.starts_with(&format!("warning: {place}: ")) && line.contains(words));
        assert!(found, "{place} {words}: {told:#?}");
    }
    assert!(bundle.sources.iter().all(|source| source.raw == STORY.as_bytes()));
}

fn corpus(names: &[&str]) -> Folder {
    let folder = Folder::new(&[]);
    names.iter().for_each(|name| folder.write(&format!("seeds/{name}"), STORY.as_bytes()));
    folder
}

fn link(folder: &Folder, target: &str, name: &str) {
    symlink(target, folder.file(&format!("seeds/{name}"))).expect("a link");
}

const AGAIN: &str = "read already";
const OUT: &str = "leads out of the corpus folder";

#[test]
fn each_folder_is_read_once_by_its_own_name() {
    let folder = corpus(&["a.txt", "sub/b.txt"]);
    for (target, name) in [(".", "x"), (".", "y"), ("sub", "again"), ("..", "sub/up"), ("again", "twice")] {
        link(&folder, target, name);
    }
    let again = ["seeds/x", "seeds/y", "seeds/again", "seeds/sub/up", "seeds/twice"].map(|place| (place, AGAIN));
    check(&folder, &["a", "sub/b"], &again);
}

#[test]
fn a_link_within_the_folder_gives_an_article_once() {
    let folder = corpus(&["z.txt", ".kept/c.txt", ".kept/d.txt", ".more/e.txt"]);
    for (target, name) in [
        ("z.txt", "a.txt"),
        (".kept/c.txt", "c1.txt"),
        (".kept/c.txt", "c2.txt"),
        (".kept/d.txt", "d.txt"),
        (".more", "more"),
        (".more/e.txt", "e.txt"),
    ] {
        link(&folder, target, name);
    }
    check(
        &folder,
        &["c1", "d", "more/e", "z"],
        &[("seeds/a.txt", AGAIN), ("seeds/c2.txt", AGAIN), ("seeds/e.txt", AGAIN)],
    );
    // What withholds a text where it lies withholds it under any name.
    folder.write("seeds/.kept/d.toml", b"show = \"extrakt\"");
    let run = dateline(&["pack", &folder.file("seeds"), "--out", &folder.file("out")]);
    assert_eq!(run.status, 1);
    assert!(run.err.contains("d.toml:1: show"), "{}", run.err);
}

#[test]
fn a_link_out_of_the_folder_is_refused() {
    let folder = corpus(&["a.txt"]);
    folder.write("elsewhere/secret.txt", b"Secret\n\nWords.\n");
    for (target, name) in [
        ("../elsewhere/secret.txt", "x.txt"),
        ("/etc/passwd", "passwd.txt"),
        ("../elsewhere", "sub"),
        ("..", "up"),
        ("../elsewhere/secret.txt", "topics.toml"),
        ("/nowhere/at/all", "nowhere.txt"),
    ] {
        link(&folder, target, name);
    }
    check(
        &folder,
        &["a"],
        &[
            ("seeds/x.txt", OUT),
            ("seeds/passwd.txt", OUT),
            ("seeds/sub", OUT),
            ("seeds/up", OUT),
            ("seeds/topics.toml", OUT),
            ("seeds/topics.toml", "the general set of topics is used"),
            ("seeds/nowhere.txt", "cannot be read"),
        ],
    );
    // The folder itself may be a link, and so may what a person names.
    symlink("seeds", folder.file("linked")).expect("a link");
    let run = dateline(&["annotate", &folder.file("linked"), &folder.file("seeds/x.txt")]);
    assert_eq!(run.out.lines().count(), 2, "{}", run.err);
}

#[test]
fn a_side_car_by_a_link_that_cannot_be_followed_stops_pack() {
    for (target, words) in
        [("../elsewhere/a.toml", OUT), ("nowhere.toml", "cannot be read"), ("a.toml", "cannot be read")]
    {
        let folder = corpus(&["a.txt"]);
        folder.write("elsewhere/a.toml", b"show = \"extract\"");
        link(&folder, target, "a.toml");
        let run = dateline(&["pack", &folder.file("seeds"), "--out", &folder.file("out")]);
        assert_eq!(run.status, 1, "{target}: {}", run.err);
        assert!(run.err.lines().any(|line| line.starts_with("seeds/a.toml: ") && line.contains(words)), "{}", run.err);
    }
}

#[test]
fn only_regular_files_are_opened() {
    let folder = corpus(&["a.txt"]);
    for name in ["pipe.txt", "corpus.toml", "pipe.md"] {
        let made = Command::new("mkfifo").arg(folder.file(&format!("seeds/{name}"))).status().expect("mkfifo");
        assert!(made.success());
    }
    let _socket = UnixListener::bind(folder.file("seeds/s.txt")).expect("a socket");
    link(&folder, "pipe.txt", "linked.txt");
    link(&folder, "/dev/zero", "zero.txt");
    let odd = "not a regular file";
    check(
        &folder,
        &["a"],
        &[
            ("seeds/pipe.txt", odd),
            ("seeds/s.txt", odd),
            ("seeds/linked.txt", odd),
            ("seeds/zero.txt", OUT),
            ("seeds/corpus.toml", odd),
        ],
    );
    // A side-car that is a pipe may withhold the text.
    assert!(Command::new("mkfifo").arg(folder.file("seeds/a.toml")).status().expect("mkfifo").success());
    let run = run(env!("CARGO_BIN_EXE_dateline"), &["pack", &folder.file("seeds"), "--out", &folder.file("out")]);
    assert_eq!(run.status, 1);
    assert!(run.err.contains(&format!("seeds/a.toml: It is {odd}")), "{}", run.err);
}

#[test]
fn a_file_beyond_the_limit_is_left_out() {
    let folder = corpus(&["a.txt"]);
    // Holes take no room on the disk.
    let hole = File::create(folder.file("seeds/huge.txt")).expect("a file");
    hole.set_len(dateline_cli::folder::LARGEST + 1).expect("a hole");
    check(&folder, &["a"], &[("seeds/huge.txt", "larger than 64 MiB")]);
    let run = run(env!("CARGO_BIN_EXE_dateline"), &["annotate", "/dev/zero"]);
    assert_eq!(run.status, 1);
    assert!(run.err.contains("/dev/zero: The file is larger than 64 MiB"), "{}", run.err);
}

/// Runs the command where no file may grow beyond some blocks, which fails as a full disk does; what lies in `out` then.
fn check_full(folder: &Folder, args: &[&str]) -> Vec<String> {
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$@\"";
    let dateline = ["-c", script, "sh", env!("CARGO_BIN_EXE_dateline")];
    let full = run("sh", &[&dateline, args].concat());
    assert_eq!((full.status, full.out.as_str()), (1, ""), "{}", full.err);
    assert!(full.err.contains(&folder.file("out")), "{}", full.err);
    let left = fs::read_dir(folder.file("out")).expect("a folder").flatten();
    left.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn no_half_file_is_left_where_the_disk_is_full() {
    let folder = corpus(&[]);
    let large = format!("{STORY}{}", "They went on about fees. ".repeat(400));
    folder.write("seeds/a.txt", large.as_bytes());
    assert_eq!(check_full(&folder, &["pack", &folder.file("seeds"), "--out", &folder.file("out")]), [""; 0]);
    let synth = ["synth", "--articles", "3", "--from", &folder.file("seeds"), "--out", &folder.file("out")];
    assert_eq!(check_full(&folder, &synth), [""; 0]);
    // Where there is room, files can be read by whom the system lets read new files.
    assert_eq!(dateline(&synth).status, 0);
    let mode = |name: &str| {
        use std::os::unix::fs::PermissionsExt as _;
        fs::metadata(folder.file(name)).expect("a file").permissions().mode()
    };
    assert_eq!(mode("out/corpus.toml"), mode("seeds/a.txt"));
    assert_eq!(fs::read_dir(folder.file("out")).expect("a folder").count(), 5);
}
