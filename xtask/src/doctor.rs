//! `cargo xtask doctor`: what is there, what is missing, how to get it.

use crate::tools::Tool;

/// Prints a line per tool.
pub fn run() {
    let mut missing = false;
    let all = [
        ("To build and serve the site", Tool::BUILD),
        ("To run the tests", Tool::TEST),
        ("For steps of the tests that are skipped without", Tool::MORE),
    ];
    for (title, tools) in all {
        println!("{title}");
        for tool in tools {
            match tool.found() {
                Some(found) => println!("  there    {}: {found}", tool.name()),
                None => {
                    missing = true;
                    println!("  missing  {} ({})", tool.name(), tool.purpose());
                    println!("           by hand: {}", tool.by_hand());
                }
            }
        }
    }
    if missing {
        println!("\n'cargo xtask serve' and 'cargo xtask test' get what they miss by themselves where they can.");
    } else {
        println!("\nNothing is missing.");
    }
}
