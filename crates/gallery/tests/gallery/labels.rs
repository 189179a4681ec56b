//! Every text of every chart in its place, measured with real letters.

use std::sync::Arc;

use resvg::usvg::{Group, Node, Options, Rect, TextChunk, Tree, fontdb};
use vigia_domain::{Lang, Plan};
use vigia_gallery::{ChartName, OnItsOwn, Scene, TimeUnit, chart};

use crate::plans;

/// As on a phone, on a page, and on a wall.
const WIDTHS: [&str; 3] = ["360", "760", "1920"];

/// Letters touch at most by so many pixels of a chart that is 760 wide.
const TOLERANCE: f32 = 1.5;

struct Letters {
    text: String,
    place: Rect,
}

/// The texts of a document with the places of their letters.
fn texts(sheet: &str, fonts: &Arc<fontdb::Database>) -> (Vec<Letters>, Rect) {
    let options = Options { fontdb: Arc::clone(fonts), ..Options::default() };
    let tree = Tree::from_str(sheet, &options).unwrap();
    let mut texts = Vec::new();
    collect(tree.root(), &mut texts);
    let size = tree.size();
    (texts, Rect::from_xywh(0.0, 0.0, size.width(), size.height()).unwrap())
}

fn collect(group: &Group, texts: &mut Vec<Letters>) {
    for node in group.children() {
        match node {
            Node::Group(group) => collect(group, texts),
            Node::Text(text) => {
                let words = text.chunks().iter().map(TextChunk::text).collect();
                texts.push(Letters { text: words, place: text.flattened().abs_bounding_box() });
            }
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}

fn overlap(one: Rect, other: Rect, tolerance: f32) -> bool {
    let across = one.right().min(other.right()) - one.left().max(other.left());
    let down = one.bottom().min(other.bottom()) - one.top().max(other.top());
    across > tolerance && down > tolerance
}

/// What is wrong with the texts of a document.
fn faults(sheet: &str, fonts: &Arc<fontdb::Database>) -> Vec<String> {
    let (texts, whole) = texts(sheet, fonts);
    assert!(!texts.is_empty());
    let tolerance = TOLERANCE * (whole.width() / 760.0).max(1.0);
    let mut faults = Vec::new();
    for (at, one) in texts.iter().enumerate() {
        let Letters { text, place } = one;
        let is_inside = place.left() >= -tolerance
            && place.top() >= -tolerance
            && place.right() <= whole.right() + tolerance
            && place.bottom() <= whole.bottom() + tolerance;
        if !is_inside {
            faults.push(format!("«{text}» leaves the chart: {place:?} in {whole:?}"));
        }
        for other in &texts[at + 1..] {
            if overlap(*place, other.place, tolerance) {
                faults.push(format!("«{text}» and «{}» overlap", other.text));
            }
        }
    }
    faults
}

fn all_faults(plan: &Plan) -> Vec<String> {
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(notosans::REGULAR_TTF.to_vec());
    let fonts = Arc::new(fonts);
    let view = plans::seen(plan);
    let mut all = Vec::new();
    for (name, lang) in ChartName::ALL.into_iter().flat_map(|n| Lang::ALL.map(|l| (n, l))) {
        for unit in TimeUnit::ALL {
            // Only the time line changes with the unit.
            if unit != TimeUnit::default() && name != ChartName::Gantt {
                continue;
            }
            let chart = chart(name, Scene { unit, ..Scene::new(&view, lang) });
            for width in WIDTHS {
                let how = OnItsOwn { width: width.parse().unwrap(), ..OnItsOwn::default() };
                let faults = faults(&chart.on_its_own(how).unwrap(), &fonts);
                all.extend(
                    faults.iter().map(|fault| format!("{name} {lang} {unit} {width}: {fault}")),
                );
            }
        }
    }
    all
}

#[test]
fn no_text_of_the_default_plan_is_clipped_or_overlaps() {
    assert_eq!(all_faults(&plans::default()), [""; 0]);
}

#[test]
fn no_text_is_clipped_or_overlaps_where_every_name_has_300_characters() {
    assert_eq!(all_faults(&plans::with_long_names()), [""; 0]);
}
