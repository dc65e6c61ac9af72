//! Python binding of livc: the native module `livc._livc`.
