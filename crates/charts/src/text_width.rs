//! How wide a text is.
//!
//! A chart is drawn without a font at hand, so each letter counts the width that
//! it has in the widest of the usual typefaces of screens: Noto Sans, which
//! pictures are made with, `DejaVu` Sans and Liberation Sans.

/// The width of a text in units, rounded up.
pub(crate) fn width(text: &str, font: i32) -> i32 {
    measured(text).saturating_mul(font).saturating_add(99) / 100
}

/// The width of a text in hundredths of the font's size.
fn measured(text: &str) -> i32 {
    text.chars().map(hundredths).fold(0_i32, i32::saturating_add)
}

/// The width of a letter in hundredths of the font's size.
const fn hundredths(letter: char) -> i32 {
    match letter {
        'i' | 'j' | 'l' | 'í' | '\'' => 28,
        ' ' | '\u{a0}' | ',' | '.' | '·' | ':' | ';' | 'I' | 'Í' => 34,
        'f' | '-' | '/' | '\\' | '(' | ')' | '[' | ']' | 't' | '!' | '¡' | 'r' => 41,
        '"' | 'J' | 's' | 'z' | '“' | '”' | 'c' | '*' | '|' => 55,
        '?' | 'L' | '_' | '–' | 'k' | 'v' | 'x' | 'y' => 59,
        'F' | 'T' | 'a' | 'o' | 'á' | 'ó' | '«' | '»' | '¿' | 'e' | 'é' => 62,
        '$' | '0'..='9' | '{' | '}' | 'E' | 'K' | 'P' | 'S' | 'Y' | 'É' => 65,
        'A' | 'V' | 'Á' | 'B' | 'X' | 'Z' | 'C' | 'R' | 'U' | 'Ú' => 73,
        'H' | 'N' | 'Ñ' | 'D' | '&' | 'G' | 'O' | 'Ó' | 'Q' => 79,
        'w' | '+' | '<' | '=' | '>' => 84,
        'm' | 'M' | 'W' | '@' | '%' | '—' | '…' | '→' => 100,
        'a'..='z' | 'ú' | 'ü' | 'ñ' => 63,
        _ => 80,
    }
}

/// A text in lines of at most so many units, broken at spaces; what needs more
/// lines than there are is shortened.
pub(crate) fn wrapped(text: &str, room: i32, most_lines: usize, font: i32) -> Vec<String> {
    let space = hundredths(' ');
    let room_measured = room.saturating_mul(100) / font.max(1);
    let mut lines: Vec<(String, i32)> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let wide = measured(word);
        match lines.last_mut() {
            Some((line, taken)) if *taken + space + wide <= room_measured => {
                line.push(' ');
                line.push_str(word);
                *taken += space + wide;
            }
            _ => lines.push((word.to_owned(), wide)),
        }
    }
    let mut lines: Vec<String> = lines.into_iter().map(|(line, _)| line).collect();
    if lines.len() > most_lines {
        let rest = lines.split_off(most_lines.saturating_sub(1)).join(" ");
        lines.push(rest);
    }
    lines.iter().map(|line| shortened(line, room, font)).collect()
}

/// A text that is no wider than its room, with an ellipsis where it was cut.
pub(crate) fn shortened(text: &str, room: i32, font: i32) -> String {
    if width(text, font) <= room {
        return text.to_owned();
    }
    let room = room - width("…", font);
    let mut taken = 0;
    let kept = text.char_indices().find_map(|(at, letter)| {
        taken += hundredths(letter) * font;
        (taken > room * 100).then_some(at)
    });
    format!("{}…", text[..kept.unwrap_or(text.len())].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FONT: i32 = 12;

    #[test]
    fn a_text_is_broken_at_spaces() {
        let room = width("Real hasta", FONT);
        assert_eq!(wrapped("Real hasta hoy", room, 3, FONT), ["Real hasta", "hoy"]);
        assert_eq!(wrapped("Real 44\u{a0}%", 400, 3, FONT), ["Real 44\u{a0}%"]);
        assert_eq!(wrapped("", 10, 3, FONT), [""; 0]);
    }

    #[test]
    fn what_finds_no_room_is_shortened() {
        let room = width("Pers…", FONT);
        assert_eq!(wrapped("Persecución", room, 1, FONT), ["Pers…"]);
        assert_eq!(wrapped("uno dos tres cuatro", width("dos …", FONT), 2, FONT), ["uno", "dos…"]);
    }

    #[test]
    fn what_was_shortened_is_not_wider_than_its_room() {
        for room in 15..400 {
            let text = shortened(&"Tráfico ilícito ".repeat(9), room, FONT);
            assert!(width(&text, FONT) <= room, "{text} in {room}");
        }
    }

    #[test]
    fn a_text_is_never_narrower_than_its_parts() {
        assert_eq!(width("", FONT), 0);
        assert!(width("Prevención", FONT) > width("Prevenci", FONT));
    }
}
