//! The binary as a process: what it refuses, and what survives its end.

#![expect(clippy::unwrap_used, reason = "a test ends at what it did not expect")]

mod importing;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use vigia_domain::report::Review;
use vigia_store::Store;

const REPORT: &str = "01990000-0000-7000-8000-00000000000a";

/// A server that is killed when its test ends.
struct Process {
    child: Child,
    base: String,
}

impl Process {
    fn start(data: &Path) -> Self {
        let mut child = vigia(&["serve", "--demo", "--listen", "127.0.0.1:0", "--data"])
            .arg(data)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let base = lines
            .map_while(Result::ok)
            .find_map(|line| line.trim().strip_prefix("Vigía: ").map(ToOwned::to_owned))
            .unwrap();
        Self { child, base }
    }

    /// Ends the process as a power cut would, without a chance to tidy up.
    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Already ended where the test ended it.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn vigia(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vigia"));
    command.args(arguments);
    command
}

#[tokio::test]
async fn an_acknowledged_report_survives_the_kill_of_its_server() {
    let folder = tempfile::tempdir().unwrap();
    let server = Process::start(folder.path());
    let browser = reqwest::Client::builder()
        .cookie_store(true)
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let post = async |path: &str, body: String| {
        let request = browser
            .post(format!("{}{path}", server.base))
            .header("content-type", "application/x-www-form-urlencoded")
            .header("accept", "text/html")
            .body(body);
        request.send().await.unwrap().status().as_u16()
    };
    let credentials = "login=mmujer&password=demo-mmujer".to_owned();
    assert_eq!(post("/es/rd-2018-2020/entrar", credentials).await, 303);
    let report = format!(
        "page=/es/rd-2018-2020/mi-trabajo&plan=rd-2018-2020&activity=5.10&report={REPORT}\
         &version=0&reported_on=29/11/2019&status=in_progress&percent=80&narrative=Hecho&evidence="
    );
    assert_eq!(post("/acciones/informe", report).await, 303);
    server.kill();

    let store = Store::open_file(&folder.path().join("vigia.db")).await.unwrap();
    let plan = store.plan(&"rd-2018-2020".parse().unwrap()).await.unwrap();
    let activity = plan.activity(&"5.10".parse().unwrap()).unwrap();
    let report = activity.reports.iter().find(|report| report.id == REPORT).unwrap();
    assert_eq!(report.review, Review::Submitted);
}

#[tokio::test]
async fn a_server_goes_on_where_nobody_reads_what_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let listen = format!("127.0.0.1:{port}");
    let child = vigia(&["serve", "--demo", "--listen", &listen, "--data"])
        .arg(folder.path())
        .stdout(writer)
        .spawn()
        .unwrap();
    let mut server = Process { child, base: format!("http://{listen}") };
    let ready = format!("{}/readyz", server.base);
    while reqwest::get(&ready).await.is_err() {
        assert!(server.child.try_wait().unwrap().is_none(), "it ended");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    // What it says, it says before it answers.
    assert!(reqwest::get(&ready).await.unwrap().status().is_success());
    assert!(server.child.try_wait().unwrap().is_none(), "it ended");
}

#[test]
fn a_demonstration_refuses_to_listen_beyond_this_machine() {
    let folder = tempfile::tempdir().unwrap();
    let output = vigia(&["serve", "--demo", "--listen", "0.0.0.0:0", "--data"])
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(!output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("it only listens on this machine"), "{said}");
    assert!(!folder.path().join("vigia.db").exists());
}

#[test]
fn a_folder_with_faults_is_not_loaded_and_every_fault_is_named() {
    let (folder, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let plan = concat!(env!("CARGO_MANIFEST_DIR"), "/../plans/rd-2018-2020");
    for file in std::fs::read_dir(plan).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let text = text.replacen(",in_progress,15,", ",in_progress,101,", 1);
        let text = text.replacen(",completed,100,", ",done,100,", 1);
        std::fs::write(folder.path().join(path.file_name().unwrap()), text).unwrap();
    }
    let output = vigia(&["plan", "load"])
        .arg(folder.path())
        .arg("--data")
        .arg(data.path())
        .output()
        .unwrap();
    assert!(!output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    let faults: Vec<&str> = said.lines().filter(|line| line.starts_with("progress.csv:")).collect();
    assert_eq!(faults.len(), 2, "{said}");
    assert!(!data.path().join("vigia.db").exists());
}
