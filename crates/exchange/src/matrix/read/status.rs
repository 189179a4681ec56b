//! The words for a status.

use vigia_domain::status::Course;
use vigia_domain::{Lang, Status};

use crate::matrix::folded;
use crate::workbook::Cell;

/// What a cell of the status column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::matrix) enum Word {
    /// A status.
    Status(Status),
    /// A word of leadership, which follows from status and dates.
    Course(Course),
}

impl Word {
    /// The status that is meant: that of an activity which has this course
    /// already, else the one that the course comes from.
    pub(in crate::matrix) fn status(self, now: Status, course: Course) -> Status {
        match self {
            Self::Status(status) => status,
            Self::Course(said) if said == course => now,
            Self::Course(Course::Finished) => Status::Completed,
            Self::Course(Course::Normal | Course::Alert) => Status::InProgress,
            Self::Course(Course::Stopped) => Status::Suspended,
            Self::Course(Course::Cancelled) => Status::Cancelled,
        }
    }
}

/// The status that a cell says; nothing where it is no word for one.
pub(in crate::matrix) fn status(cell: &Cell) -> Option<Word> {
    const LONGEST: usize = 60;
    let text = cell.words();
    if text.len() > LONGEST {
        return None;
    }
    let word = folded(&text);
    of_product(&word).or_else(|| synonym(&word).map(Word::Status))
}

/// The words of the product itself, in both languages, and those of its files.
fn of_product(word: &str) -> Option<Word> {
    const COURSES: [Course; 4] = [Course::Finished, Course::Normal, Course::Alert, Course::Stopped];
    let says = |words: &str| folded(words) == word;
    let status = Status::ALL.into_iter().find(|status| {
        says(status.as_str()) || Lang::ALL.iter().any(|l| says(&vigia_i18n::status(*l, *status)))
    });
    let course = || {
        COURSES
            .into_iter()
            .find(|course| Lang::ALL.iter().any(|l| says(&vigia_i18n::course(*l, *course))))
    };
    status.map(Word::Status).or_else(|| course().map(Word::Course))
}

fn synonym(word: &str) -> Option<Status> {
    Some(match word {
        "no iniciado" | "sin iniciar" | "por iniciar" | "pendiente" | "programada"
        | "programado" | "planificada" | "planificado" | "pending" | "planned" | "to start"
        | "not yet started" => Status::NotStarted,
        "en ejecucion"
        | "en curso"
        | "en marcha"
        | "en desarrollo"
        | "iniciada"
        | "iniciado"
        | "en proceso de ejecucion"
        | "en progreso"
        | "ongoing"
        | "on going"
        | "started"
        | "under way"
        | "underway"
        | "in process"
        | "being implemented"
        | "atrasada"
        | "atrasado"
        | "con retraso"
        | "retrasada"
        | "retrasado"
        | "delayed"
        | "late" => Status::InProgress,
        "continuo" | "permanente" | "constante" | "recurrente" | "permanent" | "recurrent"
        | "recurring" => Status::Continuous,
        "cumplido" | "terminado" | "terminada" | "completada" | "completado" | "finalizada"
        | "finalizado" | "concluida" | "concluido" | "ejecutada" | "ejecutado" | "realizada"
        | "realizado" | "lograda" | "logrado" | "complete" | "done" | "finished" | "achieved"
        | "implemented" => Status::Completed,
        "suspendido" | "detenida" | "detenido" | "en pausa" | "pausada" | "paralizada"
        | "paralizado" | "aplazada" | "pospuesta" | "on hold" | "paused" | "stopped"
        | "postponed" | "halted" => Status::Suspended,
        "cancelado" | "anulada" | "anulado" | "descartada" | "descartado" | "eliminada"
        | "canceled" | "dropped" | "abandoned" | "discontinued" => Status::Cancelled,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Word> {
        status(&Cell::Text(text.to_owned()))
    }

    #[test]
    fn the_words_of_the_product_are_read_in_both_languages() {
        for known in Status::ALL {
            for lang in Lang::ALL {
                assert_eq!(read(&vigia_i18n::status(lang, known)), Some(Word::Status(known)));
            }
            assert_eq!(read(known.as_str()), Some(Word::Status(known)));
        }
        assert_eq!(read("EJECUCIÓN NORMAL"), Some(Word::Course(Course::Normal)));
        assert_eq!(read("Detenida o atrasada"), Some(Word::Course(Course::Stopped)));
    }

    #[test]
    fn the_words_of_ministries_are_read() {
        assert_eq!(read("En ejecución"), Some(Word::Status(Status::InProgress)));
        assert_eq!(read("Finalizada"), Some(Word::Status(Status::Completed)));
        assert_eq!(read("on-going"), Some(Word::Status(Status::InProgress)));
        assert_eq!(read("quién sabe"), None);
    }

    #[test]
    fn a_course_that_an_activity_has_already_says_nothing_new() {
        let word = Word::Course(Course::Stopped);
        assert_eq!(word.status(Status::InProgress, Course::Stopped), Status::InProgress);
        assert_eq!(word.status(Status::InProgress, Course::Normal), Status::Suspended);
    }
}
