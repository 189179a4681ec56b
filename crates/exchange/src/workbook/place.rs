//! Places in a sheet as spreadsheets name them: `H7`.

/// The name of a cell; row and column from 0.
#[must_use]
pub fn name(row: u32, column: u32) -> String {
    format!("{}{}", letters(column), u64::from(row) + 1)
}

/// The letters of a column, from 0: `A` to `XFD` and beyond.
#[must_use]
pub fn letters(column: u32) -> String {
    let mut rest = u64::from(column) + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// The row and column of a name, both from 0; nothing where it is none or lies
/// beyond `XFD1048576`.
#[must_use]
pub fn parse(name: &str) -> Option<(u32, u32)> {
    let digits = name.find(|c: char| c.is_ascii_digit())?;
    let (letters, number) = name.split_at_checked(digits)?;
    if !(1..=3).contains(&letters.len()) || number.len() > 7 {
        return None;
    }
    let mut column = 0_u32;
    for letter in letters.bytes() {
        let digit = letter.to_ascii_uppercase().checked_sub(b'A').filter(|digit| *digit < 26)?;
        column = column * 26 + u32::from(digit) + 1;
    }
    let row: u32 = number.bytes().all(|b| b.is_ascii_digit()).then(|| number.parse().ok())??;
    let fits = (1..=1_048_576).contains(&row) && column <= 16_384;
    fits.then(|| (row - 1, column - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_spreadsheets_name_them() {
        for (place, expected) in
            [((0, 0), "A1"), ((6, 7), "H7"), ((0, 26), "AA1"), ((1_048_575, 16_383), "XFD1048576")]
        {
            assert_eq!(name(place.0, place.1), expected);
            assert_eq!(parse(expected), Some(place));
        }
    }

    #[test]
    fn what_is_no_cell_is_none() {
        for bad in
            ["", "A", "7", "A0", "XFE1", "A1048577", "AAAA1", "A12345678", "Á1", "A1B", "$A1"]
        {
            assert_eq!(parse(bad), None, "{bad}");
        }
        assert_eq!(name(u32::MAX, u32::MAX), "MWLQKWV4294967296");
    }
}
