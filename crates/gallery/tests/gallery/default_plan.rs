//! The charts of the default plan.

use vigia_charts::Room;
use vigia_domain::Lang;
use vigia_gallery::{ChartName, Scene, chart};

use crate::plans;

fn file(name: ChartName, lang: Lang, room: Room) -> String {
    format!("{name}-{lang}-{}", room.width())
}

#[test]
fn every_chart_is_drawn_to_the_letter_in_both_languages() {
    let view = plans::seen(&plans::default());
    for name in ChartName::ALL {
        for lang in Lang::ALL {
            for room in Room::ALL {
                let chart = chart(name, Scene::new(&view, lang));
                let svg = chart.draw("c", room).unwrap();
                insta::assert_snapshot!(file(name, lang, room), svg);
            }
        }
    }
}

#[test]
fn every_chart_has_its_figures_as_a_table() {
    let view = plans::seen(&plans::default());
    for name in ChartName::ALL {
        let chart = chart(name, Scene::new(&view, Lang::Es));
        assert!(chart.has_figures(), "{name}");
        assert!(!chart.table.rows.is_empty(), "{name}");
        for row in &chart.table.rows {
            assert_eq!(row.len(), chart.table.columns.len(), "{name}: {row:?}");
        }
    }
}

#[test]
fn every_chart_says_what_is_to_be_seen_in_it() {
    let view = plans::seen(&plans::default());
    for (name, lang) in ChartName::ALL.into_iter().flat_map(|n| Lang::ALL.map(|l| (n, l))) {
        let chart = chart(name, Scene::new(&view, lang));
        assert!(chart.title.chars().count() > 5, "{name}");
        assert!(chart.description.contains(char::is_numeric), "{name}: {}", chart.description);
        assert!(!chart.description.contains("No localization"), "{name}");
    }
}
