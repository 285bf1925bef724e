//! Korean, Japanese and Chinese characters, one form for each: half-width and decomposed ones become the whole
//! character they stand for, as Unicode's compatibility composition (NFKC) has it.

/// What U+FF66 to U+FF9D stand for, in order (Unicode, Halfwidth and Fullwidth Forms).
const WIDE: &str =
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

/// Whether `letter` is of a script without blanks, or Korean, where endings stick to words.
pub(crate) fn is_dense(letter: char) -> bool {
    match letter {
        '\u{3005}'..='\u{3007}' | 'ー' | '\u{FF66}'..='\u{FF9F}' => true,
        '\u{1100}'..='\u{11FF}'
        | '\u{3040}'..='\u{30FF}'
        | '\u{3130}'..='\u{318F}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7AF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' => letter.is_alphanumeric(),
        _ => false,
    }
}

/// Whether `folded` is one character of such a script.
pub(super) fn is_lone(folded: &str) -> bool {
    let mut letters = folded.chars();
    matches!((letters.next(), letters.next()), (Some(letter), None) if is_dense(letter))
}

/// Katakana at full width, Latin letters and digits at the width of ASCII; all others as they are.
pub(super) fn at_width(letter: char) -> char {
    match letter {
        '\u{FF66}'..='\u{FF9D}' => WIDE.chars().nth(letter as usize - 0xFF66).unwrap_or(letter),
        '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
            char::from_u32(letter as u32 - 0xFEE0).unwrap_or(letter)
        }
        _ => letter,
    }
}

/// The one character that `first` and the `next` make: kana with its sound mark, a Korean syllable of its letters
/// (The Unicode Standard, section 3.12).
pub(super) fn joined(first: char, next: char) -> Option<char> {
    let (a, b) = (first as u32, next as u32);
    let step = match next {
        '\u{3099}' | '\u{FF9E}' => 1,
        '\u{309A}' | '\u{FF9F}' => 2,
        '\u{1161}'..='\u{1175}' if (0x1100..=0x1112).contains(&a) => {
            return char::from_u32(0xAC00 + ((a - 0x1100) * 21 + b - 0x1161) * 28);
        }
        '\u{11A8}'..='\u{11C2}' if (0xAC00..=0xD7A3).contains(&a) && (a - 0xAC00).is_multiple_of(28) => {
            return char::from_u32(a + b - 0x11A7);
        }
        _ => return None,
    };
    // Hiragana stand as katakana do, 0x60 before them.
    let row = if a >= 0x30A0 { a - 0x60 } else { a };
    let sounds = match row {
        0x304B..=0x3061 => step == 1 && row % 2 == 1,
        0x3064 | 0x3066 | 0x3068 => step == 1,
        0x306F | 0x3072 | 0x3075 | 0x3078 | 0x307B => true,
        0x3046 if step == 1 => return char::from_u32(a + 0x4E),
        _ => false,
    };
    if sounds { char::from_u32(a + step) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_character_meet() {
        for (a, b, expect) in [
            ('カ', '\u{FF9E}', Some('ガ')),
            ('か', '\u{3099}', Some('が')),
            ('ハ', '\u{FF9F}', Some('パ')),
            ('ち', '\u{3099}', Some('ぢ')),
            ('つ', '\u{3099}', Some('づ')),
            ('ウ', '\u{FF9E}', Some('ヴ')),
            ('う', '\u{3099}', Some('ゔ')),
            ('ア', '\u{FF9E}', None),
            ('カ', '\u{FF9F}', None),
            ('\u{1112}', '\u{1161}', Some('하')),
            ('하', '\u{11AB}', Some('한')),
            ('한', '\u{11AB}', None),
            ('か', 'が', None),
        ] {
            assert_eq!(joined(a, b), expect, "{a} {b}");
        }
        let wide: String = "ｶﾝｺｸＧ７ｰ韓".chars().map(at_width).collect();
        assert_eq!(wide, "カンコクG7ー韓");
        assert_eq!(WIDE.chars().count(), 0xFF9D - 0xFF66 + 1);
    }
}
