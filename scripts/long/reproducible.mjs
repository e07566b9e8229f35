// Two clean builds, byte by byte: some three minutes on two cores.
import '../reproducible.mjs';
