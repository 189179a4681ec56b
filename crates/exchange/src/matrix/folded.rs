//! Words as they are compared.

use vigia_domain::filter::fold;

/// Words without case, accents and punctuation, one space between them; `%` is
/// *porcentaje*, so that *% de avance* has words.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut push = |word: &str| {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    };
    let text = fold(&text.replace('%', " porcentaje "));
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).for_each(&mut push);
    folded
}

/// Text with each stretch of space as one space, since a cell breaks lines
/// where its column is narrow.
pub(super) fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text is short enough to be a heading or a name, so that long ones
/// are not compared with all that are known.
pub(super) fn is_a_few_words(text: &str) -> bool {
    /// Longer than any heading and any institution's name.
    const MOST: usize = 160;
    text.len() <= MOST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_case_accents_and_punctuation() {
        assert_eq!(folded("  Institución(es)\nRESPONSABLE: "), "institucion es responsable");
        assert_eq!(folded("% de avance"), "porcentaje de avance");
        assert_eq!(folded("..."), "");
        assert_eq!(on_one_line(" a\n b  c "), "a b c");
    }
}
