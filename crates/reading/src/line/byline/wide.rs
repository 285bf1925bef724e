//! Who wrote it, on lines of Chinese, Japanese and Korean pages, where a word for the post stands right before or behind the
//! name: "来源：港口日报　记者 王小明", "ロンドン特派員　山田太郎", "김민수 이영희 기자".

use super::glue::glued;
use super::name::{opens_as_name, stands_alone};

/// Such a line is never longer, in bytes; a place line with its writers in brackets opens within so many.
const LONGEST: usize = 240;

/// Words behind which the names stand.
#[rustfmt::skip]
const BEFORE: &[&str] = &[
    "기자명", "记者", "記者", "作者", "著者", "筆者", "執筆", "撰文", "撰稿", "通讯员", "通訊員", "特派員", "論説委員", "編集委員", "글쓴이",
    "责任编辑", "責任編輯", "责编", "責編",
];

/// Words before which the names stand.
const BEHIND: &[&str] = &["記者", "记者", "特派員", "編集委員", "論説委員", "기자", "특파원", "논설위원"];

/// Words behind a name that make it the one of who took the picture.
const PICTURED: &[&str] = &["摄", "攝", "撮影", "图", "圖", "촬영"];

/// What stands between a word for a post and a name, and between two names.
const BETWEEN: [char; 15] =
    [' ', '\u{a0}', '\u{3000}', ':', '：', '、', '，', ',', '·', '・', '/', '／', '|', '｜', '丨'];

/// Whether a letter is written in Han, kana or Hangul.
fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30FA}' | '\u{30FC}'..='\u{30FE}' | '\u{3400}'..='\u{9FFF}' | '々' | '\u{AC00}'..='\u{D7A3}')
}

/// The names in the line, by their bytes.
#[must_use]
pub fn names(line: &str) -> Vec<(usize, usize)> {
    let near = line.get(..line.floor_char_boundary(LONGEST)).unwrap_or(line);
    if near.is_ascii() || line.len() > LONGEST && !near.contains(['（', '(', '〔']) {
        return Vec::new();
    }
    let told = line.len() > LONGEST || line.ends_with(['。', '！', '？', '.', '」']);
    for post in BEFORE {
        for (at, _) in near.match_indices(post) {
            // In a sentence only within brackets: "（记者王小明）".
            let inner = near.get(..at).is_some_and(|before| before.ends_with(['（', '(', '〔', '【', '[', '［']));
            let found = if told && !inner { Vec::new() } else { list(near, at + post.len()) };
            if !found.is_empty() {
                return found;
            }
        }
    }
    if told {
        return Vec::new();
    }
    // "王小明2019-05-03", "[山田太郎，港湾通信]"
    if let Some(end) = glued(near).filter(|end| near.get(..*end).is_some_and(stands_alone)) {
        return vec![(0, end)];
    }
    if let Some(found) = bracketed(near) {
        return vec![found];
    }
    let behind = BEHIND.iter().flat_map(|post| near.match_indices(post)).map(|(at, _)| list_before(near, at));
    { behind }.find(|found| !found.is_empty()).unwrap_or_default()
}

/// The names from byte `from` on, to where something else begins.
fn list(line: &str, from: usize) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = from;
    loop {
        let rest = line.get(at..).unwrap_or("");
        at += rest.len() - rest.trim_start_matches(BETWEEN).len();
        let rest = line.get(at..).unwrap_or("");
        let name = rest.get(..rest.find(|letter: char| !is_wide(letter)).unwrap_or(rest.len())).unwrap_or("");
        let behind = rest.get(name.len()..).unwrap_or("");
        if PICTURED.iter().any(|word| behind.trim_start().starts_with(word)) {
            return Vec::new();
        }
        // "作者：王明", "记者 张楠 李四光": two letters are a name where nothing of their kind goes on.
        let short = name.chars().count() == 2 && opens_as_name(name);
        if !is_name(name) && !short {
            return found;
        }
        found.push((at, at + name.len()));
        at += name.len();
    }
}

/// The name that stands before an outlet's in brackets that are the whole line: "[山田太郎，港湾通信]".
fn bracketed(line: &str) -> Option<(usize, usize)> {
    let inner = [("[", "]"), ("［", "］"), ("【", "】")]
        .iter()
        .find_map(|(open, close)| line.trim_end().strip_suffix(close)?.strip_prefix(open))?;
    let from = line.find(inner)?;
    let (name, outlet) = inner.split_once(['，', ',', '、'])?;
    let fits =
        stands_alone(name) && name.chars().all(is_wide) && !outlet.trim().is_empty() && outlet.chars().count() <= 16;
    fits.then_some((from, from + name.len()))
}

/// The names that end before byte `to`.
fn list_before(line: &str, to: usize) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut end = to;
    loop {
        let before = line.get(..end).unwrap_or("").trim_end_matches(BETWEEN);
        let name = before.rsplit(|letter: char| !is_wide(letter)).next().unwrap_or("");
        if !is_name(name) {
            found.reverse();
            return found;
        }
        end = before.len() - name.len();
        found.push((end, before.len()));
    }
}

/// Whether wide letters are a name: as many as a name has, and a family name first; behind a word for a post one letter more
/// may be all of it.
fn is_name(name: &str) -> bool {
    let letters = name.chars().count();
    let is_post = BEHIND.iter().any(|post| name.ends_with(post)) || BEFORE.contains(&name);
    (3..=5).contains(&letters) && stands_alone(name) && !is_post
}

/// The name without the word for a post that stands behind it: "山田太郎 記者".
#[must_use]
pub fn without_post(name: &str) -> &str {
    let post = BEHIND.iter().find_map(|post| name.strip_suffix(post)).map(|name| name.trim_end_matches(BETWEEN));
    post.filter(|name| is_name(name)).unwrap_or(name)
}

/// The name behind the place from which somebody reports: "ロンドン＝山田太郎".
#[must_use]
pub fn behind_place(line: &str) -> Option<(usize, usize)> {
    let at = line.find('＝').filter(|_| line.len() <= LONGEST && !line.ends_with('。'))? + '＝'.len_utf8();
    list(line, at).first().copied()
}
