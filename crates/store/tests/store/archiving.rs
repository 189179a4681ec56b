//! Archived reports and the log of downloads.

use vigia_domain::Day;
use vigia_store::archive::{Archived, Download};

use crate::engines::{Place, on_both_engines, plan_code};

fn archived(id: &str, hash: &str, at_ms: i64) -> Archived {
    Archived {
        id: id.to_owned(),
        plan: plan_code(),
        revision: 3,
        day: Day::constant(2019, 11, 30),
        lang: "es".to_owned(),
        form: "report.pdf".to_owned(),
        query: "axis=PREV".to_owned(),
        filter: "eje: Prevención".to_owned(),
        file_name: "informe.pdf".to_owned(),
        hash: hash.to_owned(),
        bytes: 12,
        fingerprint: "ff".to_owned(),
        at_ms,
    }
}

fn download(archived: Option<&str>, at_ms: i64) -> Download {
    Download {
        at_ms,
        plan: plan_code(),
        revision: 3,
        day: Day::constant(2019, 11, 30),
        form: "matrix.xlsx".to_owned(),
        query: String::new(),
        hash: "aa".to_owned(),
        archived: archived.map(ToOwned::to_owned),
        by: "public".to_owned(),
    }
}

on_both_engines! {
    async fn an_archived_report_is_found_by_its_link_and_by_its_content(place: &Place) {
        let store = place.with_plan().await;
        let (first, second) = (archived("a", "11", 1), archived("b", "22", 2));
        store.add_archived(&first).await.unwrap();
        store.add_archived(&second).await.unwrap();
        assert_eq!(store.archived(&plan_code(), "a").await.unwrap(), Some(first.clone()));
        assert_eq!(store.archived(&plan_code(), "c").await.unwrap(), None);
        let same = Archived { id: "c".to_owned(), at_ms: 3, ..second.clone() };
        assert_eq!(store.archived_like(&same).await.unwrap(), Some(second.clone()));
        let of_another_day = Archived { day: Day::constant(2018, 11, 30), ..same };
        assert_eq!(store.archived_like(&of_another_day).await.unwrap(), None);
        assert_eq!(store.archive_of(&plan_code()).await.unwrap(), [second, first]);
    }

    async fn downloads_are_listed_the_last_first_and_by_report(place: &Place) {
        let store = place.with_plan().await;
        let (of_report, other) = (download(Some("a"), 1), download(None, 2));
        store.log_download(&of_report).await.unwrap();
        store.log_download(&other).await.unwrap();
        let all = store.downloads_of(&plan_code(), None, 10).await.unwrap();
        assert_eq!(all, [other, of_report.clone()]);
        let of_a = store.downloads_of(&plan_code(), Some("a"), 10).await.unwrap();
        assert_eq!(of_a, [of_report]);
    }
}
