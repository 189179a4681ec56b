//! What the browser gets: islands as WebAssembly, styles and assets, in `target/site`, with the
//! names that the server needs in `target/site.txt`.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Targets};
use wasm_bindgen_cli_support::Bindgen;

use crate::machine;
use crate::process::run;
use crate::progress::Progress;
use crate::workspace::{cargo, root, target};

/// How many steps of progress [`build`] takes.
pub(crate) const STEPS: usize = 2;

const ISLANDS: &str = "vigia";
const PACKAGE: &str = "pkg";

/// The browsers that styles are written for.
const BROWSERS: Browsers = Browsers {
    android: None,
    chrome: Some(120 << 16),
    edge: None,
    firefox: Some(121 << 16),
    ie: None,
    ios_saf: Some(17 << 16),
    opera: None,
    safari: Some(17 << 16),
    samsung: None,
};

/// The files of the site by their path inside it.
type Files = BTreeMap<PathBuf, Vec<u8>>;

/// The built site: the names that change with the content.
pub(crate) struct Site {
    islands: String,
    style: String,
}

impl Site {
    /// The JavaScript that loads the islands.
    pub(crate) fn javascript(&self) -> PathBuf {
        package().join(format!("{}.js", self.islands))
    }

    /// The islands themselves.
    pub(crate) fn wasm(&self) -> PathBuf {
        package().join(format!("{}_bg.wasm", self.islands))
    }

    /// The one style sheet.
    pub(crate) fn style(&self) -> PathBuf {
        package().join(&self.style)
    }
}

/// Builds the site.
pub(crate) fn build(progress: &mut Progress) -> Result<Site> {
    machine::wasm_target()?;
    progress.step(
        "Islands, compiled to WebAssembly: a few minutes the first time, seconds later",
        || {
            run(&mut cargo(&[
                "build",
                "-p",
                "vigia-app",
                "--lib",
                "--target",
                "wasm32-unknown-unknown",
                "--features",
                "hydrate",
                "--profile",
                "wasm-release",
            ]))
        },
    )?;
    progress.step("Bindings of the islands, styles and assets: seconds", assemble)
}

fn assemble() -> Result<Site> {
    let wasm = target().join("wasm32-unknown-unknown/wasm-release/vigia_app.wasm");
    let mut files = Files::new();
    let islands = name_islands(read_folder(&bind(&wasm)?)?, &mut files)?;
    let style = name_style(bundle(&root().join("style/main.css"))?, &mut files);
    let assets = root().join("style/assets");
    if assets.is_dir() {
        files.extend(read_folder(&assets)?);
    }
    publish(&folder(), &files)?;
    write_changed(
        &target().join("site.txt"),
        format!("islands={islands}\nstyle={style}\n").as_bytes(),
    )?;
    Ok(Site { islands, style })
}

fn folder() -> PathBuf {
    target().join("site")
}

fn package() -> PathBuf {
    folder().join(PACKAGE)
}

/// Runs wasm-bindgen, unless it has seen these very bytes, and says where its files are.
fn bind(wasm: &Path) -> Result<PathBuf> {
    let bound = target().join("islands");
    let stamp = target().join("islands.stamp");
    let bytes = fs::read(wasm).with_context(|| format!("cannot read {}", wasm.display()))?;
    let seen = digest(&[&bytes]);
    if bound.is_dir() && fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == seen) {
        return Ok(bound);
    }
    // No stamp while it works, so that half a work is not taken for a whole one.
    for outdated in [fs::remove_file(&stamp), fs::remove_dir_all(&bound)] {
        if let Err(error) = outdated
            && error.kind() != std::io::ErrorKind::NotFound
        {
            return Err(error).context("cannot remove the bindings of an earlier build");
        }
    }
    Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        .out_name(ISLANDS)
        // The page names the WebAssembly, whose name changes; the JavaScript does not.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&bound)?;
    fs::write(&stamp, seen)?;
    Ok(bound)
}

/// Gives the islands a name that changes with their content.
fn name_islands(bound: Files, files: &mut Files) -> Result<String> {
    let javascript = PathBuf::from(format!("{ISLANDS}.js"));
    let wasm = PathBuf::from(format!("{ISLANDS}_bg.wasm"));
    let content = |file: &Path| {
        bound
            .get(file)
            .map(Vec::as_slice)
            .with_context(|| format!("wasm-bindgen wrote no {}", file.display()))
    };
    let name = format!("{ISLANDS}-{}", digest(&[content(&wasm)?, content(&javascript)?]));
    for (file, mut content) in bound {
        if file == javascript {
            content = without_comments(&String::from_utf8(content)?).into_bytes();
        }
        let file = if file == javascript {
            PathBuf::from(format!("{name}.js"))
        } else if file == wasm {
            PathBuf::from(format!("{name}_bg.wasm"))
        } else {
            file
        };
        files.insert(Path::new(PACKAGE).join(file), content);
    }
    Ok(name)
}

/// The script of wasm-bindgen without its comments and indents. Its texts are all
/// of one line.
fn without_comments(script: &str) -> String {
    let mut kept = String::with_capacity(script.len());
    let mut is_comment = false;
    for line in script.lines().map(str::trim).filter(|line| !line.is_empty()) {
        is_comment |= line.starts_with("/*");
        if !is_comment && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
        is_comment &= !line.ends_with("*/");
    }
    kept
}

/// One minified style sheet of `entry` and everything it imports.
fn bundle(entry: &Path) -> Result<String> {
    let targets = Targets::from(BROWSERS);
    let provider = FileProvider::new();
    let mut bundler = Bundler::new(&provider, None, ParserOptions::default());
    let mut sheet =
        bundler.bundle(entry).map_err(|error| anyhow!("{}: {error}", entry.display()))?;
    sheet
        .minify(MinifyOptions { targets, ..MinifyOptions::default() })
        .map_err(|error| anyhow!("styles: {error}"))?;
    let printed = sheet
        .to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() })
        .map_err(|error| anyhow!("styles: {error}"))?;
    Ok(printed.code)
}

/// Gives the style sheet a name that changes with its content.
fn name_style(css: String, files: &mut Files) -> String {
    let name = format!("style-{}.css", digest(&[css.as_bytes()]));
    files.insert(Path::new(PACKAGE).join(&name), css.into_bytes());
    name
}

/// Makes `folder` hold these files and no others, and leaves alone what has not changed: the
/// server embeds the folder and would be compiled again.
fn publish(folder: &Path, files: &Files) -> Result<()> {
    fs::create_dir_all(folder)?;
    for stale in read_folder(folder)?.into_keys().filter(|file| !files.contains_key(file)) {
        fs::remove_file(folder.join(stale))?;
    }
    for (file, content) in files {
        write_changed(&folder.join(file), content)?;
    }
    Ok(())
}

fn write_changed(file: &Path, content: &[u8]) -> Result<()> {
    if fs::read(file).is_ok_and(|old| old == content) {
        return Ok(());
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, content).with_context(|| format!("cannot write {}", file.display()))
}

/// Everything inside a folder and the folders inside it.
fn read_folder(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(current) = folders.pop() {
        let entries =
            fs::read_dir(&current).with_context(|| format!("cannot read {}", current.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.strip_prefix(folder)?.to_path_buf(), fs::read(&path)?);
            }
        }
    }
    Ok(files)
}

/// Sixteen hexadecimal digits that change with the content.
fn digest(parts: &[&[u8]]) -> String {
    let mut hasher = DefaultHasher::new();
    for part in parts {
        hasher.write(part);
    }
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::{
        Files, bundle, digest, name_islands, name_style, publish, read_folder, without_comments,
    };
    use crate::scratch::Scratch;

    #[test]
    fn names_change_with_the_content() {
        assert_eq!(digest(&[b"a", b"b"]).len(), 16);
        assert_ne!(digest(&[b"a"]), digest(&[b"b"]));

        let mut files = Files::new();
        let bound = Files::from([
            (PathBuf::from("vigia.js"), b"js".to_vec()),
            (PathBuf::from("vigia_bg.wasm"), b"wasm".to_vec()),
            (PathBuf::from("snippets/a/inline0.js"), b"snippet".to_vec()),
        ]);
        let islands = name_islands(bound, &mut files).unwrap();
        let style = name_style("a{}".to_owned(), &mut files);
        for name in [
            format!("pkg/{islands}.js"),
            format!("pkg/{islands}_bg.wasm"),
            format!("pkg/{style}"),
            "pkg/snippets/a/inline0.js".to_owned(),
        ] {
            assert!(files.contains_key(Path::new(&name)), "{name}");
        }
        assert!(name_islands(Files::new(), &mut files).is_err());
    }

    #[test]
    fn a_script_loses_its_comments_and_indents_only() {
        let script = "/**\n * @param {number} a\n */\nfunction f(a) {\n    // one\n    /* two */\n\n    \
                      return a * 2 / 3;\n}\n";
        assert_eq!(without_comments(script), "function f(a) {\nreturn a * 2 / 3;\n}\n");
    }

    #[test]
    fn a_folder_is_published_exactly_and_only_where_it_changed() {
        let scratch = Scratch::new("unit").unwrap();
        let folder = scratch.path().join("site");
        let first = Files::from([
            (PathBuf::from("favicon.svg"), b"<svg/>".to_vec()),
            (PathBuf::from("pkg/style-1.css"), b"a{}".to_vec()),
        ]);
        publish(&folder, &first).unwrap();
        assert_eq!(read_folder(&folder).unwrap(), first);
        let written = fs::metadata(folder.join("favicon.svg")).unwrap().modified().unwrap();

        let second = Files::from([
            (PathBuf::from("favicon.svg"), b"<svg/>".to_vec()),
            (PathBuf::from("pkg/style-2.css"), b"b{}".to_vec()),
        ]);
        publish(&folder, &second).unwrap();
        assert_eq!(read_folder(&folder).unwrap(), second);
        let kept = fs::metadata(folder.join("favicon.svg")).unwrap().modified().unwrap();
        assert_eq!(kept, written);
    }

    #[test]
    fn imports_and_layers_become_one_sheet() {
        let scratch = Scratch::new("unit").unwrap();
        let main = scratch.path().join("main.css");
        fs::write(&main, "@layer tokens, parts;\n@import url('parts.css') layer(parts);\n")
            .unwrap();
        fs::write(scratch.path().join("parts.css"), ".badge { color: #ff0000; }\n").unwrap();
        let css = bundle(&main).unwrap();
        let (tokens, parts) = (css.find("@layer tokens"), css.find("@layer parts{"));
        assert!(tokens.is_some() && tokens < parts, "{css}");
        assert!(css.contains(".badge{color:red}"), "{css}");
        assert!(!css.contains("@import"), "{css}");
        assert!(bundle(&scratch.path().join("missing.css")).is_err());
    }
}
