//! What follows from sums of which some members are hidden.

use std::collections::{BTreeMap, BTreeSet};

/// A total and the parts that make it up, by the places of the observations.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Equation {
    total: usize,
    parts: Vec<usize>,
}

impl Equation {
    pub(super) fn new(total: usize, parts: Vec<usize>) -> Self {
        Self { total, parts }
    }

    pub(super) fn members(&self) -> impl Iterator<Item = usize> + '_ {
        std::iter::once(self.total).chain(self.parts.iter().copied())
    }
}

/// Sums are solved in the numbers modulo this prime: a solution there is one
/// among the rational numbers as long as no determinant is a multiple of it,
/// which sums with coefficients of 1 and −1 do not reach.
const PRIME: i64 = 2_147_483_647;

type Row = BTreeMap<usize, i64>;

/// The hidden members whose value follows from what is not hidden: those that
/// an equation, or equations taken together, leave alone.
pub(super) fn determined(
    equations: &[&Equation],
    is_hidden: impl Fn(usize) -> bool,
) -> BTreeSet<usize> {
    let mut pivots: BTreeMap<usize, Row> = BTreeMap::new();
    for equation in equations {
        let mut row = Row::new();
        let signed = std::iter::once((equation.total, PRIME - 1))
            .chain(equation.parts.iter().map(|part| (*part, 1)));
        for (index, sign) in signed.filter(|(index, _)| is_hidden(*index)) {
            *row.entry(index).or_insert(0) += sign;
        }
        add(&mut pivots, row);
    }
    pivots.iter().filter(|(_, row)| row.len() == 1).map(|(pivot, _)| *pivot).collect()
}

/// Adds an equation to those already solved for one member each.
fn add(pivots: &mut BTreeMap<usize, Row>, mut row: Row) {
    row.retain(|_, factor| {
        *factor %= PRIME;
        *factor != 0
    });
    let known: Vec<usize> =
        row.keys().copied().filter(|index| pivots.contains_key(index)).collect();
    for pivot in known {
        let factor = row[&pivot];
        subtract(&mut row, &pivots[&pivot], factor);
    }
    let Some((&pivot, &factor)) = row.iter().next() else { return };
    let inverse = inverse(factor);
    for value in row.values_mut() {
        *value = *value * inverse % PRIME;
    }
    for other in pivots.values_mut() {
        if let Some(&factor) = other.get(&pivot) {
            subtract(other, &row, factor);
        }
    }
    pivots.insert(pivot, row);
}

/// Takes a multiple of one row from another.
fn subtract(row: &mut Row, other: &Row, factor: i64) {
    for (index, value) in other {
        let entry = row.entry(*index).or_insert(0);
        *entry = (*entry - factor * value % PRIME + PRIME) % PRIME;
        if *entry == 0 {
            row.remove(index);
        }
    }
}

/// The number that makes 1 of a factor, by Fermat's little theorem.
fn inverse(factor: i64) -> i64 {
    let (mut base, mut exponent, mut result) = (factor, PRIME - 2, 1);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        exponent >>= 1;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn following(equations: &[(usize, &[usize])], hidden: &[usize]) -> Vec<usize> {
        let equations: Vec<Equation> =
            equations.iter().map(|(total, parts)| Equation::new(*total, parts.to_vec())).collect();
        let references: Vec<&Equation> = equations.iter().collect();
        determined(&references, |index| hidden.contains(&index)).into_iter().collect()
    }

    #[test]
    fn a_single_hidden_part_follows_from_its_total() {
        assert_eq!(following(&[(0, &[1, 2, 3])], &[2]), [2]);
        assert_eq!(following(&[(0, &[1, 2, 3])], &[2, 3]), []);
        assert_eq!(following(&[(0, &[1, 2, 3])], &[0]), [0]);
    }

    #[test]
    fn sums_are_taken_together() {
        // Rows 1+2 and 3+4, columns 1+3 and 2+4: a cycle hides all four.
        let table: [(usize, &[usize]); 4] =
            [(10, &[1, 2]), (11, &[3, 4]), (12, &[1, 3]), (13, &[2, 4])];
        assert_eq!(following(&table, &[1, 2, 3, 4]), []);
        assert_eq!(following(&table, &[1, 2, 3]), [1, 2, 3]);
    }

    #[test]
    fn a_cell_between_two_cycles_follows_although_each_sum_hides_two() {
        // Two 2×2 cycles joined by cell 9 alone: rows and columns all hide two
        // or more, yet the columns of the first cycle give 9 away.
        let table: [(usize, &[usize]); 8] = [
            (20, &[1, 2]),
            (21, &[3, 4, 9]),
            (22, &[1, 3]),
            (23, &[2, 4]),
            (24, &[5, 6]),
            (25, &[7, 8]),
            (26, &[5, 7, 9]),
            (27, &[6, 8]),
        ];
        assert_eq!(following(&table, &[1, 2, 3, 4, 5, 6, 7, 8, 9]), [9]);
    }

    #[test]
    fn an_inverse_makes_one() {
        for factor in [1, 2, 3, 1_000_003, PRIME - 1] {
            assert_eq!(factor * inverse(factor) % PRIME, 1);
        }
    }
}
