"""From a shop's file to orders: what is not read for certain is refused, by row, with the way out."""
