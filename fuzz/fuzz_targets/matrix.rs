//! Any bytes as a workbook.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| vigia_fuzz::take_in("matriz.xlsx", bytes));
