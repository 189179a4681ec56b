//! Where the parts of a workbook stand.

use std::collections::HashMap;

use super::elements::{Elements, Step};
use crate::workbook::package::Package;
use crate::workbook::serial::Epoch;
use crate::workbook::{MAX_NAME, MAX_SHEETS, Unreadable};

/// The greatest number of relationships of a part.
const MAX_RELATIONS: usize = 10_000;

/// Where the parts stand that are read.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The sheets: their names and their parts.
    pub(super) sheets: Vec<(String, String)>,
    /// The part with the strings.
    pub(super) strings: Option<String>,
    /// The part with the styles.
    pub(super) styles: Option<String>,
    /// From which day the workbook counts.
    pub(super) epoch: Epoch,
}

/// A relationship: what it is for and where it leads, within the package.
struct Relation {
    id: String,
    kind: String,
    target: String,
}

/// Finds the parts. What leads outside the package is no part.
pub(super) fn read(package: &mut Package<'_>) -> Result<Tree, Unreadable> {
    let root = package.part("_rels/.rels")?.ok_or(Unreadable::NotAWorkbook)?;
    let workbook = relations(&root, "")?
        .into_iter()
        .find(|relation| relation.kind == "officeDocument")
        .ok_or(Unreadable::NotAWorkbook)?
        .target;
    let xml = package.part(&workbook)?.ok_or(Unreadable::NotAWorkbook)?;
    let (folder, file) = workbook.rsplit_once('/').unwrap_or(("", workbook.as_str()));
    let of_workbook = package.part(&join(folder, &format!("_rels/{file}.rels")))?;
    let relations = relations(&of_workbook.unwrap_or_default(), folder)?;
    let target = |kind: &str| {
        relations.iter().find(|relation| relation.kind == kind).map(|found| found.target.clone())
    };
    let mut tree =
        Tree { strings: target("sharedStrings"), styles: target("styles"), ..Tree::default() };
    let sheets: HashMap<&str, &str> = relations
        .iter()
        .filter(|relation| relation.kind == "worksheet")
        .map(|relation| (relation.id.as_str(), relation.target.as_str()))
        .collect();
    list(&xml, &sheets, &mut tree)?;
    Ok(tree)
}

/// Reads the list of the sheets, charts on a sheet of their own left out.
fn list(xml: &str, sheets: &HashMap<&str, &str>, tree: &mut Tree) -> Result<(), Unreadable> {
    let mut elements = Elements::new(xml);
    let mut is_a_workbook = false;
    loop {
        match elements.step()? {
            Step::Open(element) => match element.name() {
                b"workbook" => is_a_workbook = true,
                b"workbookPr" => {
                    let is_1904 = element.attribute("date1904")?;
                    if is_1904.is_some_and(|flag| flag == "1" || flag == "true") {
                        tree.epoch = Epoch::Of1904;
                    }
                }
                b"sheet" => {
                    let name = element.attribute("name")?.unwrap_or_default();
                    let id = element.attribute("id")?.unwrap_or_default();
                    if name.chars().count() > MAX_NAME {
                        return Err(Unreadable::Damaged);
                    }
                    if let Some(target) = sheets.get(id.as_str()) {
                        // A part that is many sheets would be read many times.
                        if tree.sheets.iter().any(|(_, other)| other == target) {
                            return Err(Unreadable::Damaged);
                        }
                        tree.sheets.push((name, (*target).to_owned()));
                    }
                    if tree.sheets.len() > MAX_SHEETS {
                        return Err(Unreadable::TooLarge);
                    }
                }
                _ => {}
            },
            Step::Over if is_a_workbook => return Ok(()),
            Step::Over => return Err(Unreadable::NotAWorkbook),
            Step::Close(_) | Step::Text(_) => {}
        }
    }
}

/// The relationships of a part in a folder; those that lead outside are left
/// out.
fn relations(xml: &str, folder: &str) -> Result<Vec<Relation>, Unreadable> {
    let mut elements = Elements::new(xml);
    let mut relations = Vec::new();
    loop {
        match elements.step()? {
            Step::Open(element) if element.name() == b"Relationship" => {
                if element.attribute("TargetMode")?.as_deref() == Some("External") {
                    continue;
                }
                let kind = element.attribute("Type")?.unwrap_or_default();
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                let id = element.attribute("Id")?.unwrap_or_default();
                let target = element.attribute("Target")?.unwrap_or_default();
                relations.push(Relation { id, kind, target: join(folder, &target) });
                if relations.len() > MAX_RELATIONS {
                    return Err(Unreadable::TooLarge);
                }
            }
            Step::Open(_) | Step::Close(_) | Step::Text(_) => {}
            Step::Over => return Ok(relations),
        }
    }
}

/// The name of a part that is named from within a folder.
fn join(folder: &str, target: &str) -> String {
    let whole = match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None => format!("{folder}/{target}"),
    };
    let mut names: Vec<&str> = Vec::new();
    for name in whole.split('/') {
        match name {
            "" | "." => {}
            ".." => {
                names.pop();
            }
            name => names.push(name),
        }
    }
    names.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_found_from_within_a_folder() {
        assert_eq!(join("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(join("xl", "/xl/styles.xml"), "xl/styles.xml");
        assert_eq!(join("xl/worksheets", "../../../etc/passwd"), "etc/passwd");
        assert_eq!(join("", "xl/workbook.xml"), "xl/workbook.xml");
    }

    #[test]
    fn what_leads_outside_is_no_part() {
        let xml = r#"<Relationships>
            <Relationship Id="a" Type="x/worksheet" Target="https://x/y" TargetMode="External"/>
            <Relationship Id="b" Type="x/worksheet" Target="s.xml"/>
        </Relationships>"#;
        let relations = relations(xml, "xl").unwrap();
        let [relation] = &relations[..] else { panic!("one of them stays inside") };
        assert_eq!((relation.id.as_str(), relation.target.as_str()), ("b", "xl/s.xml"));
        assert_eq!(relation.kind, "worksheet");
    }
}
