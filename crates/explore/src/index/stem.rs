//! Light stemming of English: plural, past, progressive and adverb endings.
//!
//! A cut of M. F. Porter, "An algorithm for suffix stripping" (1980), steps 1a to 1c: enough to
//! join "talks" with "talk", "agreed" with "agree", "signing" with "signed", and too little to
//! join words that differ in meaning. Words of other languages pass nearly untouched.

/// The stem of a folded word.
#[must_use]
pub fn stem(word: &str) -> String {
    if word.len() < 4 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return word.to_owned();
    }
    let mut stem = plural(word);
    stem = verb(&stem);
    if let Some(rest) = stem.strip_suffix("ly")
        && rest.len() >= 4
    {
        stem.truncate(rest.len());
    }
    // "agree" and "agreed", "raise" and "raising" meet without their final e; "party" and "parties" in i.
    if stem.len() > 3 && stem.ends_with('e') {
        stem.pop();
    }
    if stem.len() > 2 && stem.ends_with('y') && !ends_in_vowel(&stem[..stem.len() - 1]) {
        stem.pop();
        stem.push('i');
    }
    stem
}

fn plural(word: &str) -> String {
    let cut = |count: usize| word[..word.len() - count].to_owned();
    if word.ends_with("sses") || word.ends_with("xes") || word.ends_with("ches") || word.ends_with("shes") {
        cut(2)
    } else if word.ends_with("ies") {
        cut(3) + "y"
    } else if word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") || !word.ends_with('s') {
        word.to_owned()
    } else {
        cut(1)
    }
}

fn verb(word: &str) -> String {
    if let Some(rest) = word.strip_suffix("ied")
        && rest.len() >= 2
    {
        return format!("{rest}y");
    }
    if let Some(rest) = word.strip_suffix("eed") {
        return if rest.len() >= 2 { format!("{rest}ee") } else { word.to_owned() };
    }
    for suffix in ["ing", "ed"] {
        if let Some(rest) = word.strip_suffix(suffix)
            && rest.len() >= 3
            && rest.bytes().any(is_vowel)
        {
            let bytes = rest.as_bytes();
            let twice = matches!(bytes, [.., a, b] if a == b && !matches!(b, b'l' | b's' | b'z' | b'e' | b'o'));
            return if twice { rest[..rest.len() - 1].to_owned() } else { rest.to_owned() };
        }
    }
    word.to_owned()
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

fn ends_in_vowel(word: &str) -> bool {
    word.bytes().next_back().is_some_and(is_vowel)
}

#[cfg(test)]
mod tests {
    use super::stem;

    fn same(words: &[&str]) {
        let stems: Vec<_> = words.iter().map(|word| stem(word)).collect();
        assert!(stems.windows(2).all(|pair| pair[0] == pair[1]), "{words:?} -> {stems:?}");
    }

    #[test]
    fn forms_of_a_word_meet() {
        same(&["talk", "talks", "talked", "talking"]);
        same(&["agree", "agrees", "agreed", "agreeing"]);
        same(&["party", "parties"]);
        same(&["sign", "signed", "signing", "signs"]);
        same(&["plan", "planned", "planning"]);
        same(&["raise", "raises", "raised", "raising"]);
        same(&["carry", "carried", "carries", "carrying"]);
        same(&["recent", "recently"]);
        same(&["crisis"]);
        for (a, b) in [("sing", "s"), ("news", "knew"), ("united", "university"), ("bus", "bu")] {
            assert_ne!(stem(a), stem(b), "{a} {b}");
        }
    }
}
