//! Any bytes as CSV.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    vigia_fuzz::take_in("matriz.csv", bytes);
    vigia_fuzz::take_rows(bytes);
});
