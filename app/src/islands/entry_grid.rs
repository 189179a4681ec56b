//! The table into which figures are entered. Plain inputs on their own; alive,
//! it adds the parts up while one types and moves between cells as a
//! spreadsheet does.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::browser;

/// The words of the table.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is the word for the part of its name")]
pub struct GridWords {
    pub total: String,
    /// With `{sum}` where the sum belongs.
    pub running: String,
    /// With `{left}` where the difference belongs.
    pub left: String,
    /// With `{over}` where the difference belongs.
    pub over: String,
    pub matches: String,
    pub keys: String,
}

/// The table: its headings and what stands in its cells.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct GridTable {
    /// What it is a table of.
    pub caption: String,
    /// The headings of the columns; one without words where there is one
    /// column.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<GridRow>,
    /// The total.
    pub total: GridCell,
}

/// A row of the table.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct GridRow {
    /// Its heading.
    pub heading: String,
    /// Its cells.
    pub cells: Vec<GridCell>,
}

/// A cell of the table.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct GridCell {
    /// The name of its field.
    pub name: String,
    /// What it counts, for whoever does not see the headings.
    pub label: String,
    /// What is typed in it.
    pub value: String,
    /// What is wrong with it.
    pub fault: Option<String>,
}

/// The table with its total and the running sum of its parts.
#[island]
pub fn EntryGrid(words: GridWords, table: GridTable) -> impl IntoView {
    let total = RwSignal::new(table.total.value.clone());
    let cells: Vec<Vec<RwSignal<String>>> = table
        .rows
        .iter()
        .map(|row| row.cells.iter().map(|cell| RwSignal::new(cell.value.clone())).collect())
        .collect();
    let has_parts = !cells.is_empty();
    let across = table.columns.len().max(1);
    let down = table.rows.len();
    let go = move |event: KeyboardEvent, row: usize, column: usize| {
        if let Some((row, column)) = neighbour(&event.key(), row, column, down, across) {
            event.prevent_default();
            browser::focus(&cell_id(row, column));
        }
    };
    let all: Vec<RwSignal<String>> = cells.iter().flatten().copied().collect();
    let state = {
        let words = words.clone();
        move || {
            let typed: Vec<String> = all.iter().map(|cell| cell.get()).collect();
            standing(&words, &typed, &total.get())
        }
    };
    let rows = table
        .rows
        .into_iter()
        .zip(cells)
        .enumerate()
        .map(|(row, (heading, signals))| {
            let inputs = heading
                .cells
                .into_iter()
                .zip(signals)
                .enumerate()
                .map(|(column, (cell, signal))| {
                    let keys = move |event| go(event, row, column);
                    view! { <td>{input(cell, signal, cell_id(row, column), keys)}</td> }
                })
                .collect_view();
            view! {
                <tr>
                    <th scope="row">{heading.heading}</th>
                    {inputs}
                </tr>
            }
        })
        .collect_view();
    let headings = (across > 1).then(|| {
        let headings = table
            .columns
            .into_iter()
            .map(|heading| view! { <th scope="col">{heading}</th> })
            .collect_view();
        view! {
            <thead>
                <tr>
                    <td></td>
                    {headings}
                </tr>
            </thead>
        }
    });
    let total_keys = move |event: KeyboardEvent| go(event, down, 0);
    let running = has_parts.then(|| {
        view! {
            <p class="running" role="status">
                {state}
            </p>
            <p class="note">{words.keys.clone()}</p>
        }
    });
    view! {
        <div class="entry-grid">
            <table>
                <caption class="hidden">{table.caption}</caption>
                {headings}
                <tbody>{rows}</tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{words.total.clone()}</th>
                        <td colspan=across>
                            {input(table.total, total, cell_id(down, 0), total_keys)}
                        </td>
                    </tr>
                </tfoot>
            </table>
            {running}
        </div>
    }
}

fn input(
    cell: GridCell,
    signal: RwSignal<String>,
    id: String,
    keys: impl Fn(KeyboardEvent) + 'static,
) -> impl IntoView {
    let help = cell.fault.is_some().then(|| format!("{id}-fault"));
    let invalid = cell.fault.is_some().then_some("true");
    let fault = cell.fault.map(|fault| {
        let id = help.clone();
        view! {
            <span class="fault" id=id>
                {fault}
            </span>
        }
    });
    view! {
        <input
            id=id
            name=cell.name
            inputmode="decimal"
            autocomplete="off"
            aria-label=cell.label
            aria-invalid=invalid
            aria-describedby=help.clone()
            value=cell.value
            bind:value=signal
            on:keydown=keys
        />
        {fault}
    }
}

fn cell_id(row: usize, column: usize) -> String {
    format!("cell-{row}-{column}")
}

/// The cell to which a key leads; the total stands below the last row.
fn neighbour(
    key: &str,
    row: usize,
    column: usize,
    down: usize,
    across: usize,
) -> Option<(usize, usize)> {
    let last = if row == down { 0 } else { across - 1 };
    let to = match key {
        "ArrowDown" | "Enter" if row < down => (row + 1, if row + 1 == down { 0 } else { column }),
        "ArrowUp" if row > 0 => (row - 1, column),
        "ArrowRight" if column < last => (row, column + 1),
        "ArrowLeft" if column > 0 => (row, column - 1),
        _ => return None,
    };
    Some(to)
}

/// How the parts stand beside the total, in words.
fn standing(words: &GridWords, typed: &[String], total: &str) -> String {
    let numbers: Vec<u64> = typed.iter().filter_map(|text| text.trim().parse().ok()).collect();
    if numbers.is_empty() {
        return String::new();
    }
    let sum: u64 = numbers.iter().sum();
    let running = words.running.replace("{sum}", &sum.to_string());
    let Ok(total) = total.trim().parse::<u64>() else { return running };
    let beside = match sum.cmp(&total) {
        std::cmp::Ordering::Equal => words.matches.clone(),
        std::cmp::Ordering::Less => words.left.replace("{left}", &(total - sum).to_string()),
        std::cmp::Ordering::Greater => words.over.replace("{over}", &(sum - total).to_string()),
    };
    format!("{running}. {beside}.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> GridWords {
        GridWords {
            total: "Total".into(),
            running: "Suma: {sum}".into(),
            left: "Faltan {left}".into(),
            over: "Sobran {over}".into(),
            matches: "Coincide".into(),
            keys: String::new(),
        }
    }

    #[test]
    fn the_parts_are_added_up_and_held_against_the_total() {
        let say = |parts: &[&str], total| {
            let parts: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
            standing(&words(), &parts, total)
        };
        assert_eq!(say(&["", ""], "10"), "");
        assert_eq!(say(&["3", "x"], ""), "Suma: 3");
        assert_eq!(say(&["3", "7"], "10"), "Suma: 10. Coincide.");
        assert_eq!(say(&["3", ""], "10"), "Suma: 3. Faltan 7.");
        assert_eq!(say(&["30", ""], "10"), "Suma: 30. Sobran 20.");
    }

    #[test]
    fn keys_move_within_the_table_and_into_its_total() {
        assert_eq!(neighbour("ArrowDown", 0, 1, 2, 3), Some((1, 1)));
        assert_eq!(neighbour("Enter", 1, 2, 2, 3), Some((2, 0)));
        assert_eq!(neighbour("Enter", 2, 0, 2, 3), None);
        assert_eq!(neighbour("ArrowUp", 0, 0, 2, 3), None);
        assert_eq!(neighbour("ArrowRight", 0, 2, 2, 3), None);
        assert_eq!(neighbour("ArrowRight", 2, 0, 2, 3), None);
        assert_eq!(neighbour("a", 0, 0, 2, 3), None);
    }
}
