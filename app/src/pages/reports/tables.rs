//! Every table of what is chosen, for those who calculate with it.

use leptos::prelude::*;
use vigia_domain::Lang;
use vigia_exchange::tables::Table;
use vigia_i18n::t;

use super::chosen::Chosen;
use crate::visit::Visit;

/// The tables as CSV, each as it is and with the mark by which Excel knows its
/// letters.
pub(super) fn list(visit: &Visit, chosen: Chosen) -> impl IntoView + use<> {
    let lang = visit.lang;
    let parameters = chosen.of_any_file(visit);
    let plain: Vec<(&str, &str)> =
        parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let with_mark: Vec<(&str, &str)> = plain.iter().copied().chain([("bom", "1")]).collect();
    let items = Table::ALL
        .into_iter()
        .map(|table| {
            let (file, name) = (format!("{}.csv", table.as_str()), name(lang, table));
            let for_excel = t!(lang, "reports-table-for-excel-named", table = name.as_str());
            view! {
                <li>
                    <a href=visit.export_file(&file, &plain) rel="nofollow">
                        {name}
                    </a>
                    <a
                        href=visit.export_file(&file, &with_mark)
                        rel="nofollow"
                        aria-label=for_excel
                    >
                        {t!(lang, "reports-table-for-excel")}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="report-tables no-print">
            <summary>{t!(lang, "reports-tables")}</summary>
            <p class="help">{t!(lang, "reports-tables-help")}</p>
            <ul>{items}</ul>
        </details>
    }
}

fn name(lang: Lang, table: Table) -> String {
    match table {
        Table::Plan => t!(lang, "imprint-plan"),
        Table::Axes => t!(lang, "reports-axes"),
        Table::Programmes => t!(lang, "reports-table-programmes"),
        Table::Activities => t!(lang, "nav-activities"),
        Table::Reports => t!(lang, "reports-heading"),
        Table::Amendments => t!(lang, "amendments-heading"),
        Table::Agencies => t!(lang, "reports-agencies"),
        Table::Indicators => t!(lang, "indicators-title"),
        Table::Targets => t!(lang, "indicator-targets-heading"),
        Table::Observations => t!(lang, "sheets-observations"),
        Table::Alignment => t!(lang, "column-alignment"),
        Table::Sources => t!(lang, "sheets-sources"),
        Table::Dictionary => t!(lang, "reports-table-dictionary"),
    }
}
