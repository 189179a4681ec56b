//! Takes the site that `cargo xtask` has built into the binary: style sheet,
//! islands and icon, under names that carry their content's hash.

use std::path::Path;

const SITE: &str = "../target/site";
const NAMES: &str = "../target/site.txt";

fn main() {
    // A checkout that only looks at the code has built no site yet.
    std::fs::create_dir_all(SITE).expect("the target folder can be written to");
    println!("cargo::rerun-if-changed={NAMES}");
    let names = std::fs::read_to_string(Path::new(NAMES)).unwrap_or_default();
    let name = |key: &str| {
        names
            .lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix('='))
            .unwrap_or("missing")
    };
    println!("cargo::rustc-env=VIGIA_ISLANDS={}", name("islands"));
    println!("cargo::rustc-env=VIGIA_STYLE={}", name("style"));
    memory_serve::load_directory(SITE);
}
