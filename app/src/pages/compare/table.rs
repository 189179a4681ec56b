//! Figures in two columns, with how far they are apart.

use std::cmp::Ordering;

use leptos::prelude::*;
use vigia_domain::indicator::Measure;
use vigia_domain::{Lang, Percent};
use vigia_i18n::t;

/// A figure of both sides.
pub(super) struct Line {
    label: String,
    first: String,
    second: String,
    difference: String,
}

impl Line {
    /// A count.
    pub(super) fn of_counts(lang: Lang, label: String, first: usize, second: usize) -> Self {
        let apart = second.abs_diff(first);
        let difference = signed(lang, second.cmp(&first), &apart.to_string());
        Self { label, first: first.to_string(), second: second.to_string(), difference }
    }

    /// A percentage, where there is one.
    pub(super) fn of_percents(
        lang: Lang,
        label: String,
        first: Option<Percent>,
        second: Option<Percent>,
    ) -> Self {
        let shown = |percent: Option<Percent>| {
            percent.map_or_else(|| "–".to_owned(), |percent| vigia_i18n::percent(lang, percent))
        };
        let difference = match (first, second) {
            (Some(first), Some(second)) => {
                // What is shown is rounded, and its difference agrees with it.
                let (first, second) = (first.rounded(), second.rounded());
                let apart = f64::from(second.abs_diff(first));
                let words = vigia_i18n::difference(lang, Measure::Percent, apart);
                signed(lang, second.cmp(&first), &words)
            }
            (None, _) | (_, None) => "–".to_owned(),
        };
        Self { label, first: shown(first), second: shown(second), difference }
    }
}

fn signed(lang: Lang, order: Ordering, apart: &str) -> String {
    match order {
        Ordering::Less => format!("−{apart}"),
        Ordering::Equal => t!(lang, "compare-same"),
        Ordering::Greater => format!("+{apart}"),
    }
}

/// The figures under the names of both sides.
pub(super) fn table(
    lang: Lang,
    caption: String,
    sides: [AnyView; 2],
    names: [String; 2],
    lines: Vec<Line>,
) -> impl IntoView + use<> {
    let [first, second] = sides;
    let [first_name, second_name] = names;
    let rows = lines
        .into_iter()
        .map(|line| {
            view! {
                <tr>
                    <th scope="row">{line.label}</th>
                    <td class="num" data-label=first_name.clone()>
                        <span>{line.first}</span>
                    </td>
                    <td class="num" data-label=second_name.clone()>
                        <span>{line.second}</span>
                    </td>
                    <td class="num" data-label=t!(lang, "compare-difference")>
                        <span>{line.difference}</span>
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="table-wrap">
            <table class="plain cards-on-phone compare">
                <caption class="hidden">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!(lang, "compare-figure")}</th>
                        <th scope="col" class="num">
                            {first}
                        </th>
                        <th scope="col" class="num">
                            {second}
                        </th>
                        <th scope="col" class="num">
                            {t!(lang, "compare-difference")}
                        </th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_agrees_with_the_figures_that_are_shown() {
        let percent = |value| Percent::try_from(value).ok();
        let line = Line::of_percents(Lang::Es, String::new(), percent(40.4), percent(43.6));
        assert_eq!((line.first.as_str(), line.second.as_str()), ("40\u{a0}%", "44\u{a0}%"));
        assert!(line.difference.starts_with("+4 "));
    }

    #[test]
    fn what_fell_has_a_minus_and_what_is_missing_no_difference() {
        assert_eq!(Line::of_counts(Lang::Es, String::new(), 7, 5).difference, "−2");
        let missing = Line::of_percents(Lang::Es, String::new(), None, Some(Percent::FULL));
        assert_eq!(missing.difference, "–");
    }
}
